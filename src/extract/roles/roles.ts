import { stem } from 'porter2';
import type { VerbGroup } from '../../grammar/groups.ts';
import { eachVerdict } from '../../grammar/rule.ts';
import { anyOf } from '../../grammar/words/word-list.ts';
import type { Span } from '../../hansard/section.ts';
import type { Role } from '../facts.ts';
import type { Passage, Sentence } from '../passages.ts';
import { tie } from '../subject.ts';
import type { BodyMention } from './mention.ts';
import { bodyMentions } from './mentions.ts';
import type { RoleReading } from './reading.ts';
import { ROLE_RULES } from './rules.ts';
import { roleSites } from './site.ts';
import { BEGINNINGS, BY_OFFICE, DEEDS_OF_LETTERS, DEEDS_OF_PROGRAMMES } from './words.ts';

/** Characters. A longer sentence is a list or damage: of its clauses nothing is claimed. */
const LONGEST = 1_200;
const IN_SPEECH = anyOf(BY_OFFICE, 'iu');

/**
 * What bodies are said to be, to do, to be for or to have been made for: the sentence verbatim, the words that say it, and
 * whether it is only announced. One role for each thing that a sentence says of a body; a back-reference holds as `passagesOf` follows it.
 */
export function rolesOf(text: string, passage: Passage): Role[] {
	return roleVerdicts(text, passage).flatMap(({ role }) => role ?? []);
}

/** As `rolesOf`, with the rules that were refused and why. */
export function roleVerdicts(text: string, passage: Passage): RoleVerdict[] {
	const spoken = passage.contribution.kind === 'speech' && passage.exchange === null;
	return passage.sentences.flatMap((_sentence, index) => verdictsOn(text, passage, index, spoken));
}

/** Leaves out sentences that ask, or (in debate) hold no word of office. */
function mayTell({ words, block }: Sentence, spoken: boolean): boolean {
	return (
		!words.endsWith('?') &&
		block.kind !== 'heading' &&
		words.length <= LONGEST &&
		(!spoken || IN_SPEECH.test(words))
	);
}

/** What became of one rule on one body: the role, or why it was refused. */
export interface RoleVerdict {
	readonly rule: string;
	readonly body: string;
	readonly at: Span;
	readonly refused: string | null;
	readonly role: Role | null;
}

function verdictsOn(text: string, passage: Passage, index: number, spoken: boolean): RoleVerdict[] {
	const sentence = passage.sentences[index];
	if (sentence === undefined || !mayTell(sentence, spoken)) return [];
	const told = new Set<string>();
	const found: RoleVerdict[] = [];
	const { parsed } = sentence;
	for (const mention of bodyMentions(text, passage, sentence, passage.sentences.slice(0, index))) {
		const { named, basis, phrase, naming, start, end, telling } = mention;
		for (const site of roleSites({ parsed, start, end, spoken })) {
			for (const { rule, reading, refused } of eachVerdict(ROLE_RULES, site)) {
				if (!tells(telling, rule, reading) || told.has(`${named.key} ${reading.from}`)) continue;
				const verdict = { rule, body: named.owner, at: sentence, refused };
				if (refused !== null) {
					found.push({ ...verdict, role: null });
					continue;
				}
				const role = text.slice(reading.from, roleEnd(text, reading.from, sentence));
				found.push({
					...verdict,
					role: {
						kind: 'role',
						rule,
						because: null,
						...tie(text, named, basis, phrase, naming),
						role,
						planned: reading.planned,
						start: sentence.start,
						end: sentence.end,
						exchange: passage.exchangeIndex,
						contributionStart: passage.contribution.start,
					},
				});
				told.add(`${named.key} ${reading.from}`);
				break;
			}
		}
	}
	return found;
}

const LETTERS_DO = new Set(Object.keys(DEEDS_OF_LETTERS).map(stem));
/** What only a body does to anything: `administered by QZK`. */
const RUN_BY =
	/^(?:administered|chaired|commissioned|conducted|delivered|inspected|issued|led|managed|operated|owned|published|regulated|run|undertaken)$/;
/** What a fund or a programme does: `was paid for by the Lamp Fund`. */
const PAID_BY = /^(?:backed|financed|funded|met|paid|sponsored|subsidised|supported)$/;
/** What a body without a name does to what is told of, as well. */
const CARRIED_OUT_BY =
	/^(?:assessed|carried|considered|decided|determined|made|monitored|overseen|provided|reviewed|supported|taken)$/;
/** Rules that tell what the law lays on bodies in general. */
const OF_OFFICE = new Set([
	'role.is',
	'role.has',
	'role.matter-for',
	'role.is-for',
	'role.empowered',
	'role.charged-with',
	'role.lacks',
	'role.rests-with',
	'role.agent',
	'role.deed-by',
	'role.tasked',
	'role.given',
]);

function tells(telling: BodyMention['telling'], rule: string, { verb }: RoleReading): boolean {
	if (telling === 'all') return true;
	if (telling === 'office')
		return (
			(OF_OFFICE.has(rule) && (rule !== 'role.agent' || verb?.form === 'finite')) ||
			(rule === 'role.does' && verb !== null && (isBound(verb) || (isHabit(verb) && !isUse(verb))))
		);
	if (telling === 'begun')
		return (
			(rule === 'role.agent' && (RUN_BY.test(verb?.verb ?? '') || CARRIED_OUT_BY.test(verb?.verb ?? ''))) ||
			((rule === 'role.founded' || rule === 'role.made') && Object.hasOwn(BEGINNINGS, verb?.verb ?? '')) ||
			(rule === 'role.does' && verb !== null && (isHabit(verb) || isUnderWay(verb) || isDone(verb)))
		);
	if (telling === 'purse')
		return (
			(rule === 'role.does' && Object.hasOwn(DEEDS_OF_PROGRAMMES, verb?.verb ?? '')) ||
			(rule === 'role.agent' && PAID_BY.test(verb?.verb ?? ''))
		);
	const does = LETTERS_DO.has(stem(verb?.verb ?? ''));
	// `our lamp contractor QZK`: what letters are called shows them to be a body's.
	if (rule === 'role.called') return true;
	return rule === 'role.agent' ? does || RUN_BY.test(verb?.verb ?? '') : rule === 'role.does' && does;
}

/** `inspect`, `also inspect`, `can inspect`: what bodies of a kind do. */
function isHabit({ modal, form, tokens, negative }: VerbGroup): boolean {
	const plain = tokens.filter(({ pos }) => pos !== 'ADV').length;
	return (
		form === 'finite' &&
		!negative &&
		plain === (modal === null ? 1 : 2) &&
		!/^(?:would|should)$/.test(modal ?? '')
	);
}

/** `use`: what any body does, and is not there for. */
function isUse({ verb, modal }: VerbGroup): boolean {
	return modal === null && /^uses?$/.test(verb);
}

/** `has inspected`, `recommended`. */
function isDone({ form, verb, negative, passive, modal, tokens }: VerbGroup): boolean {
	const have = /^(?:has|have)$/.test(tokens[0]?.lower ?? '');
	return (
		!negative &&
		!passive &&
		modal === null &&
		(have || LETTERS_DO.has(stem(verb))) &&
		/^(?:finite|bare)$/.test(form)
	);
}

/** `is inspecting`, `will inspect`. */
function isUnderWay({ form, verb, negative, passive }: VerbGroup): boolean {
	return form === 'finite' && !negative && !passive && /ing$/.test(verb);
}

/** `must inspect`, `have to inspect`, `are expected to inspect`. */
function isBound({ modal, chain }: VerbGroup): boolean {
	return (
		/^(?:must|shall)$/.test(modal ?? '') ||
		chain.some((word) => /^(?:expected|have|obliged|required)$/.test(word))
	);
}

/** A role runs to the end of its sentence, without the full stop, or to a semicolon. */
function roleEnd(text: string, from: number, { end }: Sentence): number {
	const clause = text.slice(from, end);
	const stop = clause.indexOf(';');
	return from + (stop > 20 ? stop : clause.replace(/[.:]$/, '').length);
}
