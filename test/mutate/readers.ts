import type { Tagger } from '../../src/grammar/tagger.ts';
import { readDocument } from '../../src/hansard/read.ts';

/**
 * What a list's sentences are read with: nearest the list first, so that a word is judged by what it is for. Each reader is loaded when it
 * is asked for, since all that is loaded is loaded again for every word.
 *
 * @param file the address of the file that holds the list.
 */
export async function readWith(file: string, tagger: Tagger): Promise<(text: string) => unknown> {
	const whole = (text: string) => ({ start: 0, end: text.length });
	if (file.includes('/citations/')) {
		const { citationsIn } = await import('../../src/grammar/citations/cite.ts');
		return (text) => citationsIn(text, { sittingDate: '2006-05-15', answers: [] });
	}
	if (file.includes('/grammar/')) {
		const { marksOf } = await import('../../src/grammar/marks/marks.ts');
		return (text) => marksOf(text, 0);
	}
	if (file.endsWith('/in-tables.ts')) {
		const { namesInTable } = await import('../../src/extract/names/in-tables.ts');
		return (head) =>
			[`${head}\t£\nLimpet Lamps\t12`, `${head}\t£\nLamps for Crews\t12`].map((rows) =>
				namesInTable(rows, whole(rows)),
			);
	}
	if (file.endsWith('/acting.ts')) {
		const { actsAsBody } = await import('../../src/extract/names/acting.ts');
		return (text) => actsAsBody(text, whole(text), 'KQX');
	}
	if (file.includes('/names/')) {
		const { namesWrittenOut } = await import('../../src/extract/names/rules.ts');
		return (text) => {
			const sentence = `Later on we wrote to ${text.endsWith('.') ? text : `the ${text} about it.`}`;
			return [text, sentence].map((words) => namesWrittenOut(words, whole(words), tagger.knows));
		};
	}
	if (file.includes('/promises/')) {
		const { promiseIn } = await import('../../src/extract/promises/promises.ts');
		const { CLAUSE_RULES } = await import('../../src/extract/promises/clause-rules.ts');
		const { deedsOf } = await import('../../src/extract/promises/deed.ts');
		const { tryRules } = await import('../../src/grammar/rule.ts');
		const { parse } = await import('../../src/grammar/parse.ts');
		return (words) => {
			const parsed = parse(tagger, { words, at: 0, names: [] });
			const deeds = deedsOf({ parsed, isBody: () => false, spoken: false });
			return [promiseIn(words), deeds.map((deed) => tryRules(CLAUSE_RULES, deed))];
		};
	}
	const { openExtractor } = await import('../../src/extract/extract.ts');
	const extract = openExtractor(tagger);
	// Some words of office tell of a body in debate alone.
	const pages = file.includes('/roles/') ? [ANSWERED, SAID] : [ANSWERED];
	return (text) =>
		pages.map((before) =>
			sectionsOf([...before, text]).map(({ text: all, section }) => extract(all, section).facts),
		);
}

/** What stands before a sentence in an answer, to a question that asks for the terms that the lists are about, and in a debate. */
const ANSWERED = [
	'To ask the Secretary of State for Lamps what the law of lamp vouchers, night boats, children, keepers and bodies is in each kelp year. (100001)',
];
const SAID = ['Mr Tom Fell (Saltby) (Lab)', 'I thank the House.'];

/** A page of these paragraphs. */
function sectionsOf(paragraphs: readonly string[]) {
	const page = [
		'Skip to main content',
		'Lamps',
		'Volume 460: debated on Tuesday 15 May 2007',
		...paragraphs,
	].join('\n\n');
	const document = readDocument(new TextEncoder().encode(page), {
		name: 'lamps.txt',
		url: null,
		house: null,
		date: null,
	});
	if ('skipped' in document) throw new Error(document.note);
	return document.sections.map((section) => ({ text: document.text, section }));
}
