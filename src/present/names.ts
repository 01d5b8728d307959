import type { Standing } from '../corpus/names/name-index.ts';
import { ENTITY_KINDS, FACT_KINDS } from '../kinds.ts';
import { limits } from '../limits.ts';
import type { Suggestion } from '../lookup/names/suggest.ts';
import { clipped, counted } from './wording.ts';

/** Kinds of fact told of one entity: more would push the name out of a choice. */
const TOLD = 2;

/** `4 figures · 2008`, `3 roles, 1 figure · 2006–2008`, `named twice · 2006`: how much is on record, in a few words. */
export function howMuch(standing: Standing): string {
	const facts = ENTITY_KINDS[standing.kind].telling
		.map((kind) => ({ kind, count: standing.facts[kind] ?? 0 }))
		.filter(({ count }) => count > 0)
		.slice(0, TOLD)
		.map(({ kind, count }) => counted(count, FACT_KINDS[kind].word));
	const count = facts.length > 0 ? facts.join(', ') : named(standing.mentions);
	return [count, years(standing)].filter((part) => part !== '').join(' · ');
}

function named(times: number): string {
	if (times === 0) return 'no figures';
	return times === 1
		? 'named once'
		: times === 2
			? 'named twice'
			: `named ${times.toLocaleString('en-GB')} times`;
}

function years({ firstDate, lastDate }: Standing): string {
	const [first, last] = [firstDate?.slice(0, 4) ?? '', lastDate?.slice(0, 4) ?? ''];
	return first === last || last === '' ? first : `${first}–${last}`;
}

/** Choices for what is being typed: the name, what it was met by where that is another, its kind, how much is on record. The value is the id. */
export function nameChoices(suggestions: readonly Suggestion[]): readonly { name: string; value: string }[] {
	return suggestions.slice(0, limits.choices).map((suggestion) => {
		const tail = ` · ${kindOf(suggestion)}${howMuch(suggestion)}`;
		return {
			name: `${clipped(titleOf(suggestion), limits.choiceName - tail.length)}${tail}`,
			value: suggestion.entityId,
		};
	});
}

/** `Operation X` says its kind itself. */
function kindOf({ kind, name }: Standing): string {
	return name.toLowerCase().startsWith(ENTITY_KINDS[kind].word) ? '' : `${ENTITY_KINDS[kind].word} · `;
}

function titleOf({ name, initialism, met }: Suggestion): string {
	if (met !== null && met.form !== name && met.form !== initialism) return `${name} (${met.form})`;
	return initialism === null || initialism === name ? name : `${name} (${initialism})`;
}
