import { blocksOf } from './blocks.ts';
import type { Line } from './lines.ts';
import { isProcedure } from './procedure.ts';
import type { Contribution, Damage } from './section.ts';

/** Words that plainly begin another speaker's turn. */
const ANOTHER_SPEAKER =
	/^(?:My Lords\b|(?:Yes|No)[,.]|I (?:thank|am grateful to|beg to move|congratulate)\b|(?:Will|Does|Is|Can|May|Would|Has) (?:the|my)\b|The (?:right )?(?:hon|noble)\b|On a point of order)/;

/** A contribution of page text, which never says whose it is. Tables this copy lost are told of in `damage`. */
export function pageContribution(
	text: string,
	kind: Contribution['kind'],
	lines: readonly Line[],
	uin: string | null,
	damage: Damage[],
): Contribution {
	return {
		kind,
		start: lines[0]?.start ?? 0,
		end: lines.at(-1)?.end ?? 0,
		speaker: null,
		office: null,
		column: null,
		url: null,
		uin,
		blocks: blocksOf(text, lines, damage),
	};
}

/**
 * A run of paragraphs outside any exchange, broken where another speaker plainly begins and around what the House does, so that no
 * back-reference is read across the break. Where page text does not show a change it stays hidden.
 *
 * @param apart true where each paragraph may be another answer: only what a lead-in announces stays with it.
 */
export function pageSpeeches(
	text: string,
	lines: readonly Line[],
	apart: boolean,
	damage: Damage[],
): Contribution[] {
	const runs: Line[][] = [];
	for (const line of lines) {
		const last = runs.at(-1);
		const before = last?.at(-1)?.text ?? '';
		const breaks =
			ANOTHER_SPEAKER.test(line.text) ||
			isProcedure(line.text) ||
			isProcedure(before) ||
			(apart && !hangsOn(line.text, before));
		if (last && !breaks) last.push(line);
		else runs.push([line]);
	}
	return runs.map((run) => pageContribution(text, 'speech', run, null, damage));
}

/** Items, cells and notes, which belong to what stands above them, and the words after "I have been asked to reply." */
function hangsOn(words: string, before: string): boolean {
	if (/[:;,—–]$|\band$|\btables?\b.{0,60}[.:]$|\basked to reply\.$/i.test(before)) return true;
	return (words.length < 60 && !/[.?!:]$/.test(words)) || /^[a-z("“‘*\d]/.test(words);
}
