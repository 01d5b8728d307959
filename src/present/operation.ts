import type { Stored } from '../corpus/archive.ts';
import type { Account } from '../extract/facts.ts';
import type { OperationAnswer, OperationRecord } from '../lookup/operation.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import { type Field, figureFields } from './figure-field.ts';
import { footer } from './footer.ts';
import { gapField } from './gap-field.ts';
import { quotation } from './quotation.ts';
import { basisNote, cited, isNamedAbove } from './reading.ts';
import type { Opening, Shown } from './shown.ts';
import { counted, listed } from './wording.ts';

/** Opening passages in the description; further ones follow as fields. */
const OPENINGS = 2;

/** What an operation is, then every figure on record, what is not known, who led it, and its numbered sisters apart. */
export function showOperation(answer: OperationAnswer): Shown {
	const { record, openings, sisters, passages } = answer;
	const sources = passages.map(({ source }) => source);
	const above = openings
		.slice(0, OPENINGS)
		.map(({ quote }) => quote)
		.join('\n');
	const recordFields = (of: OperationRecord, under: string | null) => [
		...figureFields(of.findings, under, above),
		...of.gaps.map((gap) => gapField(gap, under)),
	];
	return {
		answer,
		openings: buttons(answer),
		draft: {
			title: escapeMarkdown(record.operation.name),
			url: null,
			colour: colourOf(sources),
			description: described(answer),
			fields: [
				...openings.slice(OPENINGS).map(({ quote, source }) => ({
					name: 'Also said of it',
					value: `${quotation(quote, 800)}\n${sourceLine(source)}`,
				})),
				...recordFields(record, null),
				...sisters.flatMap((sister) => recordFields(sister, sister.operation.name)),
				...partyFields(record.parties),
				...sisterFields(answer),
			],
			footer: footer(answer.extent, sources),
		},
	};
}

function described({ record, openings, mentions, mentionCount }: OperationAnswer): string {
	const name = escapeMarkdown(record.operation.name);
	const said = record.accounts.length > 0 ? null : `No document here says what ${name} is or aims at.`;
	const above = openings.map(({ quote }) => quote).join('\n');
	const notes = record.accounts
		.filter((account) => !isNamedAbove(account, above))
		.map((account) => basisNote(account, above))
		.filter((note) => note !== null);
	const figures = record.findings.length > 0 ? null : 'No figure is on record here for it.';
	const [mention] = mentions;
	const nothingElse = openings.length + record.findings.length + record.gaps.length === 0;
	const alone = nothingElse && mention !== undefined;
	return [
		...(said === null ? [] : [said]),
		...openings
			.slice(0, OPENINGS)
			.map(({ quote, source }) => `${quotation(quote, 1000)}\n${sourceLine(source)}`),
		...new Set(notes),
		...(figures === null ? [] : [figures]),
		...(alone
			? [
					`It is named in ${counted(mentionCount, 'passage')}${mentionCount > 1 ? ', the first of which is' : ''}:`,
					`${quotation(mention.quote, 800)}\n${sourceLine(mention.source)}`,
				]
			: []),
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
			value: `${listed(names)}. Kept apart from ${escapeMarkdown(record.operation.name)}: nothing read here says that any two of them are one operation.`,
		},
	];
}

function buttons({ record, sisters, mentionCount }: OperationAnswer): readonly Opening[] {
	return [
		...sisters.slice(0, 4).map(({ operation }) => ({ label: operation.name, view: 'o', id: operation.id })),
		...(mentionCount > 0
			? [{ label: `Mentions without a figure (${mentionCount})`, view: 'm', id: record.operation.id }]
			: []),
	];
}
