import { readAddress } from './address.ts';
import { asideIn, columnLine } from './asides.ts';
import { PARLIAMENTARY } from './body.ts';
import { unwrapped } from './hard-wrapped.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import { partedHead, volumeHeadIn } from './named-head.ts';
import { opening } from './question.ts';
import { namesAlone } from './site-copy.ts';
import { type Turn, turnIn } from './turns/turn.ts';

const HEAD = 20_000;
const LOOKED_AT = 80;

/** Whether a text prints names before what is said, as the printed volumes do. */
export function looksLikeNamedText(text: string): boolean {
	const lines = firstLines(text);
	const turns = turnsIn(lines.filter((line) => asideIn(line.text) === null));
	if (namesAlone(lines, 2) && PARLIAMENTARY.test(text.slice(0, HEAD))) return true;
	if (turns.some((turn) => opening(turn.words?.text ?? '') !== null)) return true;
	return turns.length > 1 && PARLIAMENTARY.test(text.slice(0, HEAD));
}

/** Whether a text is a page of the printed volumes by its address, its head or a column that it prints. */
export function printsVolume(text: string, hints: Hints): boolean {
	const lines = firstLines(text);
	if (lines.length === 0) return false;
	const { site } = readAddress(hints.url);
	if (site === 'digitised volumes' || site === 'volumes on the web') return true;
	if (volumeHeadIn(lines) !== -1) return true;
	return lines.some((line) => line.text.length > 8 && columnLine(line.text) !== null);
}

function firstLines(text: string): Line[] {
	return partedHead(unwrapped(linesOf(text, 0, Math.min(text.length, HEAD)))).slice(0, LOOKED_AT);
}

function turnsIn(lines: readonly Line[]): Turn[] {
	return lines.flatMap((line, index) => {
		const setting = {
			layout: 'colon',
			before: lines[index - 1] ?? null,
			after: lines[index + 1] ?? null,
			answers: false,
			listed: false,
			isKnown: () => false,
			year: null,
		} as const;
		const turn = turnIn(line, setting);
		return turn !== null && turn.speaker !== null ? [turn] : [];
	});
}
