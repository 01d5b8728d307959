import type { Archive, Extent } from '../corpus/archive.ts';
import { mentioned, onceEach, type Passage, passageOf } from './answer.ts';
import { checkFigures, type FigureCheck } from './claimed-figures.ts';
import { type InMessage, readMessage } from './in-message.ts';
import { checkQuotation, type QuotationCheck, quotationsIn } from './quoted.ts';

/** What the record holds of a message's quotations and figures. Never whether a claim is true. */
export interface CheckAnswer {
	readonly quotations: readonly QuotationCheck[];
	readonly figures: readonly FigureCheck[];
	/** Figures on record here are of subjects that the record does not show to be one. */
	readonly apart: boolean;
	readonly inMessage: InMessage;
	readonly passages: readonly Passage[];
	readonly extent: Extent;
}

/** Looks at 2,000 characters of a message, what Discord lets a person send. */
const LONGEST = 2_000;

/** Holds every quotation and every figure of a message against the corpus. */
export function checkMessage(archive: Archive, message: string): CheckAnswer {
	const text = message.slice(0, LONGEST);
	const inMessage = readMessage(archive, text);
	const quoted = quotationsIn(text);
	const quotations = quoted.map(({ typed }) => checkQuotation(archive, typed));
	const figures = checkFigures(archive, outside(text, quoted), inMessage.names);
	return {
		quotations,
		figures,
		apart: areApart(figures),
		inMessage,
		passages: onceEach([
			...quotations.flatMap(({ record }) => (record === null ? [] : [mentioned(record)])),
			...figures.flatMap(({ findings }) =>
				findings.flatMap(({ whole, parts }) => [whole, ...parts].map(passageOf)),
			),
		]),
		extent: archive.extent(),
	};
}

/** The message with its quotations blanked: what is quoted is held against the record word for word already. */
function outside(text: string, quoted: readonly { readonly start: number; readonly end: number }[]): string {
	return quoted.reduce(
		(rest, { start, end }) =>
			rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
		text,
	);
}

/** True where two figures on record are not said of the same names. */
function areApart(figures: readonly FigureCheck[]): boolean {
	const named = figures
		.filter(({ standing }) => standing === 'on record')
		.flatMap(({ findings }) => findings.slice(0, 1))
		.map(({ whole }) => whole.subjects.filter(({ kind }) => kind === 'operation').map(({ name }) => name))
		.filter((names) => names.length > 0)
		.map((names) => names.toSorted().join(' + '));
	return new Set(named).size > 1;
}
