import type { Line } from '../lines.ts';
import { opening } from '../question.ts';
import type { Person } from './person.ts';
import { RULES } from './rules.ts';
import type { Setting } from './setting.ts';

export type { Layout, Setting } from './setting.ts';

/** A turn that a line begins. */
export interface Turn {
	/** Null where it is not certain who speaks: the words that follow are nobody's. */
	readonly speaker: string | null;
	readonly office: string | null;
	/** The words on the same line; null where they stand on the next. */
	readonly words: Line | null;
	/** True where an ordinal or a number stands first, as before a question put in the Chamber. */
	readonly tabled: boolean;
	/** The number printed before the words (`T2. [66881]`). */
	readonly uin: string | null;
	/** Which rule read it. */
	readonly rule: string;
	/** Who moves the amendment that the line begins. */
	readonly mover: Person | null;
}

/** The rule of a line that has the sign of a turn and names nobody. */
export const SIGN_ALONE = 'a sign of a turn';

/**
 * The sign the digitised volumes set before a turn, an ordinal or several (`4. and 5.`, `T2.`, `Q1.`; after the sign without a stop
 * too), and a number.
 */
const LEAD =
	/^(§\s*)?(?:\*?([QT]?\d{1,3}\.(?:\s*(?:,|and|&)\s*\*?[QT]?\d{1,3}\.)*)\s+|(?<=§\s{0,4})\*?(\d{1,3}(?: (?:and|to) \d{1,3})?)\s+(?=\p{Lu})|([QT]\d{1,3})\s+(?=\[))?(?:[[(](\d{4,6})[\])]\s*)?\*?/u;

/**
 * The turn that this line begins; null where it goes on with the one before. A line that may begin a turn is one, and where nothing
 * makes it certain whose, it is nobody's.
 */
export function turnIn(line: Line, setting: Setting): Turn | null {
	const [lead = '', sign, stopped, bare, short, number] = LEAD.exec(line.text) ?? [];
	const ordinal = stopped ?? bare;
	const words = line.text.slice(lead.length);
	const tabled = (ordinal ?? short) !== undefined || number !== undefined;
	if (words === '') return null;
	for (const rule of RULES) {
		const read = rule.read(
			words,
			sign === undefined ? setting : { ...setting, layout: 'alone', before: null },
		);
		if (!read) continue;
		const { person, at } = read;
		const known = tabled && ordinal !== undefined && person !== null;
		// Of a question without a name the sign of a turn is no part.
		const from = person !== null ? lead.length + at : opening(words) === null ? 0 : (sign?.length ?? 0);
		const rest = line.text.slice(from);
		const start = line.start + from + (rest.length - rest.trimStart().length);
		return {
			speaker: person?.speaker ?? null,
			office: person?.office ?? null,
			words: rest.trim() === '' ? null : { ...line, start, text: rest.trim() },
			tabled: known || number !== undefined,
			uin: number ?? null,
			rule: rule.name,
			mover: read.mover ?? null,
		};
	}
	if (sign === undefined) return null;
	return {
		speaker: null,
		office: null,
		words: line,
		tabled: false,
		uin: null,
		rule: SIGN_ALONE,
		mover: null,
	};
}
