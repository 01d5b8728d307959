import { correctionIn } from '../../src/extract/corrections/corrections.ts';
import { sentences } from '../../src/grammar/sentences.ts';

/** What the sentences of a text correct; each line is a paragraph. */
export function correctionsIn(text: string) {
	const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
		start: index,
		end: index + line.length,
	}));
	return lines.flatMap((line) =>
		sentences(text, line).flatMap(
			({ start, end }) => correctionIn(text.slice(start, end), text.slice(end)) ?? [],
		),
	);
}
