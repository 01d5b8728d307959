import type { Entity, Stored } from '../corpus/archive.ts';
import type { Definition } from '../extract/facts.ts';
import { limits } from '../limits.ts';
import type { DefineAnswer, Defined } from '../lookup/define.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import type { Field } from './figure-field.ts';
import { footer } from './footer.ts';
import { mentionsOpening } from './mentions.ts';
import { quotation } from './quotation.ts';
import { cited, givenOn } from './reading.ts';
import { openingsOf, type Shown } from './shown.ts';
import { counted } from './wording.ts';

/** What a term has been said to mean, oldest first; descriptions and refusals apart, as neither defines anything. */
export function showTerm(answer: DefineAnswer): Shown {
	const { term, definitions, descriptions, refusals, passages, extent } = answer;
	const sources = passages.map(({ source }) => source);
	const [first, ...later] = definitions;
	const lead = first ?? descriptions[0] ?? refusals[0];
	const rest = (list: readonly Defined[]) => list.filter((defined) => defined !== lead);
	return {
		answer,
		openings: [
			...openingsOf(answer.alsoNamed, 12),
			...mentionsOpening({ count: answer.mentionCount, shown: lead === undefined, id: term.id }),
		],
		draft: {
			title: escapeMarkdown(first === undefined ? nameOf(term) : `“${term.name}”`),
			url: null,
			colour: colourOf(sources),
			description: lead === undefined ? onlyNamed(answer) : described(lead),
			fields: [
				...(lead === undefined ? [] : about(lead)),
				...later.map((defined) => field('Also defined', defined)),
				...rest(descriptions).map((defined) => field('Described, not defined', defined)),
				...rest(refusals).map((defined) => field('Asked for and not defined', defined)),
				...(lead === undefined
					? []
					: [
							{
								name: 'How far this goes',
								value: reach(answer, counted(extent.documents, 'document')),
								behind: true,
							},
						]),
			],
			footer: footer(extent, sources),
		},
	};
}

function nameOf({ name, initialism, initialismBasis }: Entity): string {
	return initialism === null || initialism === name || initialismBasis !== 'printed'
		? name
		: `${name} (${initialism})`;
}

/** Nothing is said of it: where it is named. */
function onlyNamed({ mentions, mentionCount }: DefineAnswer): string {
	const count = Math.max(mentionCount, mentions.length);
	return [
		`No definition was read here. Named in ${counted(count, 'passage')}${count > 1 ? '; the first' : ''}:`,
		...mentions.slice(0, 1).map(({ quote, source }) => `${quotation(quote, 420)}\n${sourceLine(source)}`),
	].join('\n');
}

function described({ definition }: Defined): string {
	const heading = {
		definition: null,
		description: 'Described, not defined:',
		refusal: 'Asked for a definition, and answered:',
	}[definition.nature];
	return [
		...(heading === null ? [] : [heading]),
		quotation(definition.quote, 2000),
		sourceLine(definition.source),
		...(definition.authority === null
			? []
			: [
					`The words of ${cited(definition.authority)}, as quoted in the answer, not compared with the original.`,
				]),
	].join('\n');
}

function about({ definition, exchange }: Defined): readonly Field[] {
	const { authority } = definition;
	return [
		...(authority === null
			? []
			: [
					{
						name: 'Whose words',
						value: `${cited(authority)}. This copy does not show whether the original goes on: quote it from the original.`,
						behind: true,
					},
				]),
		...(exchange === null || definition.nature === 'description'
			? []
			: [asked(definition, exchange.question)]),
	];
}

/** What was asked, and that it was asked of something else where the words differ: a person is asked of, an act defined. */
function asked(definition: Stored<Definition>, question: string): Field {
	const lower = question.toLowerCase();
	const other = definition.aliases
		.filter((alias) => lower.includes(alias.toLowerCase()))
		.toSorted((one, two) => two.length - one.length)[0];
	const differs = other !== undefined && !lower.includes(definition.term.toLowerCase());
	const at = other === undefined ? 0 : lower.indexOf(other.toLowerCase());
	const printed = other === undefined ? '' : question.slice(at, at + other.length);
	return {
		name: 'What was asked',
		behind: !differs,
		value: [
			quotation(question, 600),
			...(differs
				? [`Asked of: ${cited(printed)}. What the passage speaks of: ${escapeMarkdown(definition.term)}.`]
				: []),
		].join('\n'),
	};
}

function field(name: string, { definition }: Defined): Field {
	const authority =
		definition.authority === null
			? []
			: [`The words of ${cited(definition.authority)}, as quoted in the answer.`];
	const after = [...authority, sourceLine(definition.source)].join('\n');
	return { name, value: `${quotation(definition.quote, limits.fieldValue - after.length - 1)}\n${after}` };
}

function reach({ definitions, descriptions, refusals }: DefineAnswer, documents: string): string {
	const [first] = definitions;
	if (first === undefined && descriptions.length + refusals.length === 0)
		return `No definition and no description in the ${documents} loaded.`;
	if (first === undefined) {
		const kinds = [
			...(descriptions.length > 0 ? [counted(descriptions.length, 'description')] : []),
			...(refusals.length > 0 ? [counted(refusals.length, 'refusal')] : []),
		].join(' and ');
		return `${kinds} in the ${documents} loaded. A description says what a thing does or is for, not what its name means.`;
	}
	const { source } = first.definition;
	if (definitions.length === 1)
		return `${givenOn(source)}: the only definition in the ${documents} loaded. Not a statement of the law today.`;
	return `${counted(definitions.length, 'definition')} in the ${documents} loaded, oldest first. Not a statement of the law today.`;
}
