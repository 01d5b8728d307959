import type { Entity, EntityName } from '../corpus/archive.ts';
import { printDate } from '../hansard/dates.ts';
import { limits } from '../limits.ts';
import type { AgencyAnswer } from '../lookup/agency.ts';
import type { Passage } from '../lookup/answer.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import { type Field, figureFields } from './figure-field.ts';
import { footer } from './footer.ts';
import { gapField } from './gap-field.ts';
import { quotation } from './quotation.ts';
import { basisNote, cited, isNamedAbove } from './reading.ts';
import { referenceLine } from './reference.ts';
import { openingsOf, type Shown } from './shown.ts';
import { counted, listed } from './wording.ts';

/** What a body is if it is said, its roles dated, its names and what joins them, the operations it is said to have had a part in. */
export function showAgency(answer: AgencyAnswer): Shown {
	const { agency, findings, gaps, cites, mentionCount, passages, passagesOfRoles } = answer;
	const sources = passages.map(({ source }) => source);
	const opening = passagesOfRoles.find(({ facts }) => facts.some(({ kind }) => kind === 'account'));
	const above = opening?.quote ?? '';
	return {
		answer,
		openings: [
			...openingsOf(answer.alsoNamed, 4),
			...(mentionCount > 0 ? [{ label: `Other mentions (${mentionCount})`, view: 'm', id: agency.id }] : []),
		],
		draft: {
			title: escapeMarkdown(titleOf(agency)),
			url: null,
			colour: colourOf(sources),
			description: described(answer, opening),
			fields: [
				...shortenedField(answer),
				...passagesOfRoles
					.filter((stretch) => stretch !== opening)
					.map((stretch) => roleField(stretch, above)),
				...figureFields(findings, null, passagesOfRoles.map(({ quote }) => quote).join('\n')),
				...gaps.map((gap) => gapField(gap, null, above)),
				namesField(agency),
				{ name: 'Operations', value: operations(answer) },
				...(cites.length === 0
					? []
					: [{ name: 'These answers refer to', value: cites.map(referenceLine).join('\n') }]),
			],
			footer: footer(answer.extent, sources),
		},
	};
}

function titleOf({ name, initialism, initialismBasis }: Entity): string {
	if (initialism === null || initialism === name) return name;
	return `${name} (${initialism}${initialismBasis === 'printed' ? '' : ', by inference'})`;
}

/** What it is, if that is said; otherwise that it is not, and the first passage that names it where nothing more is on record. */
function described(answer: AgencyAnswer, opening: Passage | undefined): string {
	const { mentions, mentionCount, passagesOfRoles, takesPartIn } = answer;
	const [mention] = mentions;
	if (opening !== undefined)
		return [quotation(opening.quote, 1500), ...notes(opening, opening.quote)].join('\n');
	const roles = passagesOfRoles.length > 0 ? '; these are the roles it is given' : '';
	const silence = `No document here says what this body is${roles}.`;
	if (roles !== '' || takesPartIn.length > 0 || mention === undefined) return silence;
	return [
		silence,
		`It is named in ${counted(mentionCount, 'passage')}${mentionCount > 1 ? ', the first of which is' : ''}:`,
		quotation(mention.quote, 1000),
		sourceLine(mention.source),
	].join('\n');
}

/** What is left out, and how to reach it: nothing is dropped in silence. */
function shortenedField({ shortened }: AgencyAnswer): readonly Field[] {
	if (shortened.length === 0) return [];
	const lines = shortened.map(
		({ what, shown, total }) => `The newest ${shown} of ${counted(total, what)} on record here.`,
	);
	return [{ name: 'Shown here', value: [...lines, 'The search reaches the rest.'].join('\n') }];
}

/** One passage that gives it a role, its words quoted once however many roles they hold. */
function roleField(stretch: Passage, above: string): Field {
	const held = stretch.facts.filter((fact) => fact.kind === 'role');
	const planned = held.length > 0 && held.every((role) => role.planned);
	const { sittingDate } = stretch.source;
	const when = sittingDate === null ? 'date not in this copy' : printDate(sittingDate);
	const after = notes(stretch, above).join('\n');
	return {
		name: `${planned ? 'Announced' : held.length > 0 ? 'Role' : 'Also said of it'}, ${when}`,
		value: `${quotation(stretch.quote, Math.max(300, limits.fieldValue - after.length - 1))}\n${after}`,
	};
}

/** Whether it is planned, how it is tied to the body, whose "we" it is, and where it stands. */
function notes(stretch: Passage, above: string): readonly string[] {
	const held = stretch.facts;
	const planned = held.some((fact) => fact.kind === 'role' && fact.planned);
	const ties = held
		.filter((fact) => !isNamedAbove(fact, above))
		.map((fact) => basisNote(fact, above))
		.filter((note) => note !== null);
	const partly = held.some((fact) => fact.kind !== 'role' || !fact.planned);
	const we = stretch.source.speaker === null ? /\b(?:we|our)\b/i.exec(stretch.quote)?.[0] : undefined;
	return [
		...(planned
			? [`${partly ? 'In part announced' : 'Announced'}: nothing here shows that it was done.`]
			: []),
		...new Set(ties),
		...(we === undefined ? [] : [`Whose ${cited(we)} this is, the copy does not say.`]),
		sourceLine(stretch.source),
	];
}

const JOINED = {
	named: null,
	printed: 'printed together',
	question: 'joined by inference: a question asks of the one and its answer speaks of the other',
	initials: 'matched by initials; the letters do not stand in the record',
} as const satisfies Record<EntityName['basis'], string | null>;

/** Every name and what joins it to the others; letters that only fit the name are no name and stand without marks. */
function namesField({ names }: Entity): Field {
	return {
		name: 'Names',
		value: names
			.map(({ name, basis, source }) => {
				const words = basis === 'initials' ? escapeMarkdown(name) : cited(name);
				const day = source?.sittingDate ? printDate(source.sittingDate) : null;
				const how = [day, JOINED[basis]].filter((part) => part !== null);
				return how.length === 0 ? words : `${words} (${how.join('; ')})`;
			})
			.join('\n'),
	};
}

function operations({ takesPartIn }: AgencyAnswer): string {
	if (takesPartIn.length === 0)
		return 'None on record here. It is not to be counted among bodies that a passage leaves unnamed.';
	const names = [...new Set(takesPartIn.map(({ subject }) => subject.name))];
	return [
		`Said to have had a part in ${listed(names.map(escapeMarkdown))}:`,
		...takesPartIn.map((account) => `${quotation(account.quote, 450)}\n${sourceLine(account.source)}`),
	].join('\n');
}
