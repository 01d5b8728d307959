import type { Host } from '../config.ts';
import type { Stored } from '../corpus/archive.ts';
import type { Fact } from '../extract/facts.ts';
import { limits } from '../limits.ts';
import type { Answer } from '../lookup/answer.ts';
import { contactOf } from './about.ts';
import { sourceParts } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import type { Message } from './message.ts';
import { printedValue } from './reading.ts';
import { toldOf } from './told.ts';
import { clipped } from './wording.ts';

/** Readings listed; a reader means one of the first. */
const LISTED = 12;

/** What to tell whoever runs the bot of a wrong reading: each reading of an answer with the id by which it is taken back. */
export function wrongReading({ subject, passages }: Answer, host?: Host): Message {
	const facts = [
		...new Map(passages.flatMap(({ facts: read }) => read).map((fact) => [fact.id, fact])).values(),
	];
	const lines = facts
		.slice(0, LISTED)
		.map((fact) => `- ${escapeMarkdown(clipped(told(fact), 90))}: \`${fact.id}\``);
	const [first] = passages;
	const content = [
		`**A wrong reading of ${escapeMarkdown(clipped(subject, 80))}?** Tell ${contactOf(host)} which, with its id:`,
		...(lines.length > 0
			? lines
			: [
					`- nothing was read here beside the words themselves: ${escapeMarkdown(sourceParts(first.source).join(', '))}`,
				]),
		'It can be taken back for good with npm run withhold. Wrong words are the record’s own: see Hansard.',
	].join('\n');
	return { content: clipped(content, limits.content), embeds: [], components: [] };
}

function told(fact: Stored<Fact>): string {
	if (fact.kind === 'figure') {
		const { kind, words } = toldOf(fact);
		return kind === 'said' ? words : `${printedValue(fact)} ${fact.measure}`;
	}
	return `${fact.kind}, ${fact.quote.replace(/\s+/g, ' ')}`;
}
