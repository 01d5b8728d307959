import type { Entity, EntityName, Stored } from '../corpus/archive.ts';
import type { Role } from '../extract/facts.ts';
import { tellingStems } from '../extract/telling.ts';
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
import { mentionsOpening } from './mentions.ts';
import { isWhole, quotation } from './quotation.ts';
import { basisNote, cited, isNamedAbove } from './reading.ts';
import { referenceLine } from './reference.ts';
import { openingsOf, type Shown } from './shown.ts';
import { tableField } from './table/card.ts';
import { clipped, counted, listed } from './wording.ts';

/** Characters of the passage that opens the first card. */
const LEAD = 420;
/** Names in its menu. */
const OPENED = 12;

/** What a body is if it is said, else the role it is given; then its roles, dated, its figures; behind More its names and what joins them. */
export function showAgency(answer: AgencyAnswer): Shown {
	const { agency, findings, rows, gaps, cites, mentionCount, passages, passagesOfRoles } = answer;
	const sources = passages.map(({ source }) => source);
	const lead = leadOf(passagesOfRoles);
	const above = lead === undefined || !isWhole(lead.quote, LEAD) ? '' : lead.quote;
	const cutShort = lead === undefined || above !== '' ? {} : { more: quotation(lead.quote, 2000) };
	return {
		answer,
		openings: [
			...openingsOf(answer.alsoNamed, OPENED),
			...mentionsOpening({ count: mentionCount, shown: isMentionShown(answer, lead), id: agency.id }),
		],
		draft: {
			title: escapeMarkdown(titleOf(agency)),
			url: null,
			colour: colourOf(sources),
			description: described(answer, lead),
			...cutShort,
			fields: [
				...passagesOfRoles.filter((stretch) => stretch !== lead).map((stretch) => roleField(stretch, above)),
				...figureFields(findings, null, above),
				...rows.map((found) => tableField(found)),
				...gaps.map((gap) => gapField(gap, null, above)),
				...operationsField(answer),
				...shortenedField(answer),
				...namesField(agency),
				...(cites.length === 0
					? []
					: [{ name: 'These answers refer to', value: cites.map(referenceLine).join('\n'), behind: true }]),
			],
			footer: footer(answer.extent, sources),
		},
	};
}

/** A role in so many telling words says what a body does; `This is a matter for` says hardly anything. */
const SAYS_WHAT = 4;

/** The passage that opens the card: what the body is said to be, else what it does, else what was announced of it. */
function leadOf(passages: readonly Passage[]): Passage | undefined {
	const having = (is: (fact: Passage['facts'][number]) => boolean) =>
		passages.find(({ facts }) => facts.some(is));
	return (
		having(({ kind }) => kind === 'account') ??
		having((fact) => isTold(fact) && tellingStems(fact.role.split(' ')).size >= SAYS_WHAT) ??
		having(isTold) ??
		passages[0]
	);
}

function isTold(fact: Passage['facts'][number]): fact is Stored<Role> {
	return fact.kind === 'role' && !fact.planned;
}

function titleOf({ name, initialism, initialismBasis }: Entity): string {
	if (initialism === null || initialism === name) return name;
	return `${name} (${initialism}${initialismBasis === 'printed' ? '' : ', by inference'})`;
}

/** The passage that says what it is or does; else the first that names it, where nothing more is on record. */
function described(answer: AgencyAnswer, lead: Passage | undefined): string {
	const { mentions, mentionCount } = answer;
	const [mention] = mentions;
	if (lead !== undefined) return [quotation(lead.quote, LEAD), ...notes(lead, lead.quote)].join('\n');
	if (!isMentionShown(answer, lead) || mention === undefined) return '';
	return [
		`Named in ${counted(mentionCount, 'passage')}${mentionCount > 1 ? '; the first' : ''}:`,
		quotation(mention.quote, LEAD),
		sourceLine(mention.source),
	].join('\n');
}

/** Whether nothing is said of it, and the first passage that names it is shown for that. */
function isMentionShown(
	{ mentions, takesPartIn, findings, rows }: AgencyAnswer,
	lead: Passage | undefined,
): boolean {
	return (
		lead === undefined && takesPartIn.length + findings.length + rows.length === 0 && mentions.length > 0
	);
}

/** What is left out, and how to reach it: nothing is dropped in silence. */
function shortenedField({ shortened }: AgencyAnswer): readonly Field[] {
	if (shortened.length === 0) return [];
	const lines = shortened.map(
		({ what, shown, total }) => `The newest ${shown} of ${counted(total, what)} on record here.`,
	);
	return [{ name: 'Shown here', value: [...lines, 'The search reaches the rest.'].join('\n'), behind: true }];
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
		...(we === undefined ? [] : [`The copy does not say whose ${cited(we)} this is.`]),
		sourceLine(stretch.source),
	];
}

const JOINED = {
	named: null,
	printed: 'printed together',
	question: 'joined by inference: a question asks of the one and its answer speaks of the other',
	initials: 'matched by initials; the letters do not stand in the record',
} as const satisfies Record<EntityName['basis'], string | null>;

/** Every name and what joins it to the others, where there are several; letters that only fit the name stand without marks. */
function namesField({ names }: Entity): readonly Field[] {
	if (names.length < 2) return [];
	const lines = names.map(({ name, basis, source }) => {
		const words = basis === 'initials' ? escapeMarkdown(name) : cited(name);
		const day = source?.sittingDate ? printDate(source.sittingDate) : null;
		const how = [day, JOINED[basis]].filter((part) => part !== null);
		return how.length === 0 ? words : `${words} (${how.join('; ')})`;
	});
	return [{ name: 'Names', value: lines.join('\n'), behind: true }];
}

/** The operations that it is said to have had a part in. */
function operationsField({ takesPartIn }: AgencyAnswer): readonly Field[] {
	if (takesPartIn.length === 0) return [];
	const names = [...new Set(takesPartIn.map(({ subject }) => subject.name))];
	return [
		{
			name: clipped(`Had a part in ${listed(names.map(escapeMarkdown))}`, limits.fieldName),
			value: takesPartIn
				.map((account) => `${quotation(account.quote, 450)}\n${sourceLine(account.source)}`)
				.join('\n'),
		},
	];
}
