import { readAddress } from './address.ts';
import { asideIn, columnLine } from './asides.ts';
import { PARLIAMENTARY, speaksLikeParliament } from './body.ts';
import { unwrapped } from './hard-wrapped.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import { partedHead, volumeHeadIn } from './named-head.ts';
import { opening } from './question.ts';
import { namesAlone } from './site-copy.ts';
import { type Turn, turnIn } from './turns/turn.ts';

const HEAD = 20_000;
const LOOKED_AT = 80;

/** A seat and a party, or an office, as only this Parliament prints them with a name. */
const OURS =
	/^.{0,120}\((?:Con|Lab|LD|Lib Dem|SNP|DUP|PC|UUP|SDLP|Lab\/Co-op|CB|Reform)\)|^The (?:Parliamentary )?(?:Under-)?Secretary of State\b|^The (?:Chancellor of the Exchequer|Lord Privy Seal|Paymaster[- ]General|Economic Secretary)\b/;

/** Whether a text prints names before what is said, as the printed volumes do. */
export function looksLikeNamedText(text: string): boolean {
	const lines = firstLines(text);
	const turns = turnsIn(lines.filter((line) => asideIn(line.text) === null));
	const head = text.slice(0, HEAD);
	// A Speaker and a mover have debating societies and other parliaments too.
	const speaks =
		speaksLikeParliament(head) ||
		(PARLIAMENTARY.test(head) && lines.some(({ text: line }) => OURS.test(line)));
	if (namesAlone(lines, 2) && speaks) return true;
	if (turns.some((turn) => opening(turn.words?.text ?? '') !== null)) return true;
	return turns.length > 1 && speaks;
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
