import { extract } from '../../src/extract/extract.ts';
import type { Fact, FactKind, Facts } from '../../src/extract/facts.ts';
import { readDocument } from '../../src/hansard/read.ts';

export type Quoted<K extends FactKind> = Extract<Fact, { kind: K }> & { readonly quote: string };

/** What was read out of one written answer of the test's own, as a page of the Hansard site gives it. */
export interface ReadAnswer extends Facts {
	readonly text: string;
	of<K extends FactKind>(kind: K): Quoted<K>[];
	/** `84 women rescued @ Operation X (named)`, one a figure. */
	readonly figures: readonly string[];
}

/** Reads a page with one question and the paragraphs of its answer. */
export function readAnswer(question: string, ...answer: readonly string[]): ReadAnswer {
	return readPage(['Made-up Business', [`${question} (100001)`, ...answer]]);
}

/** Reads what is said in a debate, outside any answer. */
export function readSpeech(...said: readonly string[]): ReadAnswer {
	return readPage(['Made-up Business', ['Mr Tom Fell (Saltby) (Lab)', 'I thank the House.', ...said]]);
}

/** Reads a page of the test's own: its title and its paragraphs. */
export function readPage([title, paragraphs]: readonly [string, readonly string[]]): ReadAnswer {
	const text = [
		'Skip to main content',
		title,
		'Volume 460: debated on Tuesday 15 May 2007',
		...paragraphs,
	].join('\n\n');
	const document = readDocument(new TextEncoder().encode(text), {
		name: 'made-up.txt',
		url: null,
		house: null,
		date: null,
	});
	if ('skipped' in document) throw new Error(document.note);
	const all = document.sections.map((section) => extract(document.text, section));
	const facts = all.flatMap((one) => one.facts);
	return {
		text: document.text,
		facts,
		mentions: all.flatMap((one) => one.mentions),
		links: all.flatMap((one) => one.links),
		of: <K extends FactKind>(kind: K) =>
			facts
				.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind)
				.map((fact) => ({ ...fact, quote: document.text.slice(fact.start, fact.end) })),
		figures: facts
			.filter((fact) => fact.kind === 'figure')
			.map(
				(figure) =>
					`${figure.value} ${figure.measure} @ ${figure.subjects.map(({ name, basis }) => `${name} (${basis})`).join(' + ')}`,
			),
	};
}
