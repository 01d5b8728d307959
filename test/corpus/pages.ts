import type { Keeping } from '../../src/corpus/load.ts';
import { type Extract, prepare } from '../../src/corpus/prepare.ts';
import type { Writer } from '../../src/corpus/writer.ts';
import type { Fact, Facts, Mention, NameLink, Subject } from '../../src/extract/facts.ts';

/** A page of one question and its answer, as the Hansard site's text has it. */
export function page(title: string, date: string, uin: string, question: string, answer: string): string {
	return `Skip to main content\n\n${title}\n\nVolume 312: debated on ${date}\n\nTo ask the Secretary of State for Tides ${question} (${uin})\n\n${answer}\n`;
}

/**
 * A reader of facts simple enough to foretell: `Operation Name [n]` and `The ... Agency` are mentions; `Name (ABC)` is a link; a
 * sentence with a number and an operation is a figure; one with `is responsible for` is a role; `not collected` is a gap.
 */
export const plainExtract: Extract = (text, section): Facts => {
	const facts: Fact[] = [];
	const mentions: Mention[] = [];
	const links: NameLink[] = [];
	for (const [exchange, { answer }] of section.exchanges.entries()) {
		if (answer === null) continue;
		const words = text.slice(answer.start, answer.end);
		const base = {
			exchange,
			contributionStart: answer.start,
			naming: null,
			rule: 'test.plain',
			because: null,
		};
		const named = (match: RegExpExecArray) => ({
			start: answer.start + match.index,
			end: answer.start + match.index + match[0].length,
		});
		const subject = (kind: Subject['kind'], name: string): Subject => ({
			kind,
			name,
			asPrinted: name,
			basis: 'named',
		});
		for (const match of words.matchAll(/Operation [A-Z]\w+(?: \d+)?/g) as Iterable<RegExpExecArray>)
			mentions.push({
				kind: 'operation',
				name: match[0],
				asked: false,
				exchange,
				contributionStart: answer.start,
				...named(match),
			});
		for (const match of words.matchAll(
			/(?:(?!The )[A-Z]\w+ (?:of |and )?)+Agency|\b[A-Z]{2,5}\b/g,
		) as Iterable<RegExpExecArray>)
			mentions.push({
				kind: 'agency',
				name: match[0],
				asked: false,
				exchange,
				contributionStart: answer.start,
				...named(match),
			});
		for (const match of words.matchAll(
			/((?:(?!The )[A-Z]\w+ (?:of |and )?)+Agency) \(([A-Z]+)\)/g,
		) as Iterable<RegExpExecArray>)
			links.push({
				kind: 'agency',
				name: match[1] ?? '',
				other: match[2] ?? '',
				basis: 'printed',
				...named(match),
			});
		for (const match of words.matchAll(/[A-Z][^.]*\./g) as Iterable<RegExpExecArray>) {
			const span = named(match);
			const operation = /Operation [A-Z]\w+(?: \d+)?/.exec(match[0]);
			const figure = /(\d[\d,]*) (\w+ \w+)/.exec(
				match[0].replace(operation?.[0] ?? '', (name) => '_'.repeat(name.length)),
			);
			if (operation !== null && figure !== null) {
				const subjects = [subject('operation', operation[0])];
				facts.push({
					kind: 'figure',
					...span,
					...base,
					subjects,
					keys: subjects,
					joint: false,
					status: 'stated',
					change: null,
					aside: null,
					measure: figure[2] ?? '',
					value: Number(figure[1]?.replaceAll(',', '')),
					valueTo: null,
					valueText: figure[1] ?? '',
					valueAt: {
						start: span.start + figure.index,
						end: span.start + figure.index + (figure[1]?.length ?? 0),
					},
					qualifier: null,
					attributedTo: null,
					unit: null,
					partOf: null,
					asOf: null,
					period: null,
					labels: [],
				});
			}
			const role = /^(?:The )?(.*?)(?: \([A-Z]+\))? (is responsible for .*)\.$/.exec(match[0]);
			if (role !== null)
				facts.push({
					kind: 'role',
					...span,
					...base,
					subject: subject('agency', role[1] ?? ''),
					role: role[2] ?? '',
					planned: false,
				});
			if (/not collected/.test(match[0]))
				facts.push({
					kind: 'gap',
					...span,
					...base,
					about: 'it',
					subjects: [],
					cause: 'silence',
					why: 'not collected',
					until: null,
				});
		}
	}
	return { facts, mentions, links };
};

/** Reads and loads a page under a name. */
export function load(
	writer: Writer,
	name: string,
	text: string,
	extract: Extract = plainExtract,
	keeping: Partial<Keeping> = {},
): void {
	const prepared = prepare(Buffer.from(text), { name }, extract);
	if ('skipped' in prepared) throw new Error(prepared.note);
	writer.load(prepared, { name, origin: null, seed: false, readBy: 'test', ...keeping });
}
