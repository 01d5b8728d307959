import type { Stored } from '../corpus/archive.ts';
import type { Account } from '../extract/facts.ts';
import type { Passage } from '../lookup/answer.ts';
import type { OperationAnswer, OperationRecord } from '../lookup/operation.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import { type Field, figureFields } from './figure-field.ts';
import { footer } from './footer.ts';
import { gapField } from './gap-field.ts';
import { mentionsOpening } from './mentions.ts';
import { isWhole, quotation } from './quotation.ts';
import { basisNote, cited, isNamedAbove } from './reading.ts';
import type { Opening, Shown } from './shown.ts';
import { tableField } from './table/card.ts';
import { counted, listed } from './wording.ts';

/** Characters of the passage that opens the first card: three sentences of the usual length. */
const LEAD = 460;

/** What an operation is, then every figure on record, what is not known; behind More who led it and its other passages. */
export function showOperation(answer: OperationAnswer): Shown {
	const { record, openings, sisters, passages } = answer;
	const sources = passages.map(({ source }) => source);
	const [lead, ...others] = openings;
	const above = lead === undefined || !isWhole(lead.quote, LEAD) ? '' : lead.quote;
	const recordFields = (of: OperationRecord, under: string | null) => [
		...[
			...figureFields(of.findings, under, above),
			...of.rows.map((found) => tableField(found)),
			...of.gaps.map((gap) => gapField(gap, under)),
		].map((field) => ({
			...field,
			protects: true,
		})),
	];
	const cutShort = lead === undefined || above !== '' ? {} : { more: quotation(lead.quote, 2000) };
	return {
		answer,
		openings: leadingOn(answer, lead),
		draft: {
			title: escapeMarkdown(record.operation.name),
			url: null,
			colour: colourOf(sources),
			description: described(answer, lead),
			...cutShort,
			fields: [
				...recordFields(record, null),
				...sisters.flatMap((sister) => recordFields(sister, sister.operation.name)),
				...others.map(({ quote, source }) => ({
					name: 'Also said of it',
					value: `${quotation(quote, 800)}\n${sourceLine(source)}`,
				})),
				...partyFields(record.parties),
				...sisterFields(answer),
			],
			footer: footer(answer.extent, sources),
		},
	};
}

function hasFigures({ findings, rows, gaps }: OperationRecord): boolean {
	return findings.length + rows.length + gaps.length > 0;
}

/** The passage that says what it is, or the first that names it where nothing else is on record. */
function described({ record, mentions, mentionCount }: OperationAnswer, lead: Passage | undefined): string {
	const [mention] = mentions;
	if (lead !== undefined) {
		const notes = record.accounts
			.filter((account) => lead.facts.includes(account) && !isNamedAbove(account, lead.quote))
			.map((account) => basisNote(account, lead.quote))
			.filter((note) => note !== null);
		return [quotation(lead.quote, LEAD), sourceLine(lead.source), ...new Set(notes)].join('\n');
	}
	if (hasFigures(record) || mention === undefined) return '';
	return [
		`Named in ${counted(mentionCount, 'passage')}, without a figure${mentionCount === 1 ? '' : '; the first'}:`,
		quotation(mention.quote, LEAD),
		sourceLine(mention.source),
	].join('\n');
}

/** Who led it and who took part, in the record's words and no further. */
export function partyFields(parties: readonly Stored<Account>[]): readonly Field[] {
	const said = (aspect: Account['aspect']) => [
		...new Set(parties.filter((account) => account.aspect === aspect).flatMap((account) => account.parties)),
	];
	const lines = [
		{ words: said('led by'), label: 'Led by' },
		{ words: said('took part'), label: 'Took part' },
	]
		.filter(({ words }) => words.length > 0)
		.map(({ words, label }) => `${label}: ${listed(words.map(cited))}`);
	if (lines.length === 0) return [];
	const all = [...said('led by'), ...said('took part')];
	const unnamed = all.every((words) => !/\p{Lu}/u.test(words.slice(1)));
	return [
		{
			name: 'Led by and took part, as far as it is said',
			behind: true,
			value: [...lines, ...(unnamed ? ['No force or agency is named.'] : [])].join('\n'),
		},
	];
}

function sisterFields({ record, sisters }: OperationAnswer): readonly Field[] {
	if (sisters.length === 0) return [];
	const names = sisters.map(({ operation }) => escapeMarkdown(operation.name));
	return [
		{
			name: 'Numbered sisters in the record',
			behind: true,
			value: `${listed(names)}. Kept apart from ${escapeMarkdown(record.operation.name)}: nothing read here says that any two of them are one operation.`,
		},
	];
}

function leadingOn(
	{ record, sisters, mentionCount }: OperationAnswer,
	lead: Passage | undefined,
): readonly Opening[] {
	return [
		...sisters.slice(0, 4).map(({ operation }) => ({ label: operation.name, view: 'o', id: operation.id })),
		...mentionsOpening({
			count: mentionCount,
			shown: lead === undefined && !hasFigures(record),
			id: record.operation.id,
			none: ' without a figure',
		}),
	];
}
