import { asideIn } from './asides.ts';
import type { Line } from './lines.ts';
import { type Person, readPerson } from './turns/person.ts';
import { isWords } from './turns/setting.ts';
import type { Turn } from './turns/turn.ts';

/**
 * Copies of pages of the Hansard site that keep who speaks: each name on a line of its own over the words, often with the seat and the
 * party on the next line and the site's mark of a contribution below.
 */

/** What the site prints between a name and the words. What stands above it names somebody, whoever that is. */
const MARK = /^(?:Share this contribution|Copy link to this contribution)$/i;
/** `(Coal Bay) (Lab)` below the name whose they are. */
const SEAT = /^\([^()]{2,60}\)(?:\s*\([^()]{2,20}\))?$/;
const LABEL = /^(?:Asked|Tabled|Moved) by$/i;
const LOOKED_AT = 200;

/** True of the line over a mark of a contribution. */
export function overMark(after: Line | undefined): boolean {
	return after !== undefined && MARK.test(after.text);
}

/**
 * The turn that a line over a mark of a contribution begins: nobody's, where the line is no name.
 *
 * @param before the line before: where it is a name too, either may be who speaks.
 */
export function turnOverMark(line: Line, before: Line | undefined): Turn {
	const person = isName(before?.text ?? '') ? null : readPerson(line.text);
	return {
		speaker: person?.speaker ?? null,
		office: person?.office ?? null,
		words: null,
		tabled: false,
		uin: null,
		rule: 'a name over the mark of a contribution',
		mover: null,
	};
}

/**
 * Whether the lines print who speaks, each on a line of its own: a party or an office with its holder's name stands there, or whatever
 * stands over the mark of a contribution.
 *
 * @param fewest how many such lines it takes.
 */
export function namesAlone(lines: readonly Line[], fewest = 1): boolean {
	const joined = withSeats(lines.slice(0, LOOKED_AT));
	const found = joined.filter((line, index) => {
		if (overMark(joined[index + 1]) && asideIn(line.text) === null) return true;
		const person = readPerson(line.text);
		if (person === null) return false;
		const after = joined.slice(index + 1, index + 4).find(({ text }) => asideIn(text) === null);
		const speaks = after !== undefined && isWords(after.text) && readPerson(after.text) === null;
		return speaks && isSeated(person);
	});
	return found.length >= fewest;
}

/**
 * Whether a page of the site was copied with who speaks. Its text as programs fetch it (`Skip to main content` first, no mark of a
 * contribution) has lost all names but those that the page itself repeats: one alone shows nothing of who says the rest.
 */
export function copiesNames(lines: readonly Line[]): boolean {
	const bare =
		lines.slice(0, LOOKED_AT).some(({ text }) => text === 'Skip to main content') &&
		!lines.some(({ text }) => MARK.test(text));
	return namesAlone(lines, bare ? 2 : 1);
}

function isSeated({ known, speaker, office }: Person): boolean {
	return known === 'party' || office !== null || (known === 'title' && / \([^()]{2,60}\)$/.test(speaker));
}

function isName(text: string): boolean {
	return readPerson(text) !== null;
}

/** Lines of which a seat and a party, or the label over a name, are one with the name. Where two names stand over a seat, it is left alone. */
export function withSeats(lines: readonly Line[]): readonly Line[] {
	const joined: Line[] = [];
	for (const line of lines) {
		const last = joined.at(-1);
		const goesOn =
			last !== undefined &&
			((SEAT.test(line.text) && isName(last.text) && !isName(joined.at(-2)?.text ?? '')) ||
				(LABEL.test(last.text) && isName(line.text)));
		if (goesOn) joined[joined.length - 1] = { ...last, end: line.end, text: `${last.text} ${line.text}` };
		else joined.push(line);
	}
	return joined;
}
