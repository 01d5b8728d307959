import { readPerson } from './person.ts';
import type { TurnRule } from './rule.ts';

const SAID_BY_MOVER =
	/(?<=^|[.:;)”"] )The (?:(?:noble|right reverend|most reverend|gallant|learned)(?:,? and )?(?: |$)?)+(?:Lord|Lady|Baroness|Earl|Countess|Viscount|Viscountess|Marquess|Duke|Prelate)(?:, [^:.]{4,60},)? said:\s+/;
/** How far behind the text of an amendment its mover's words may begin in the same paragraph. */
const FURTHEST = 1_500;

/** Where in a paragraph its mover's words begin behind the text of an amendment, from `from` on; null where none do. */
export function saysMover(words: string, from: number): number | null {
	const found = SAID_BY_MOVER.exec(words.slice(from, from + FURTHEST));
	return found && from + found.index + found[0].length;
}

/**
 * `Asked by Lord Fell`: the Lords since 2008, whose question stands on the next line. After `Moved by Lord Fell` stands the text of an
 * amendment or a motion, which nobody says.
 */
export const handedOver: TurnRule = {
	name: 'a label that names who asks or moves',
	read(words) {
		const found = /^(Asked|Tabled|Moved) [Bb]y:?\s+(.{4,90})$/.exec(words);
		const person = found ? readPerson(found[2] ?? '') : null;
		if (!person) return null;
		return found?.[1] === 'Moved' ? { person: null, at: 0 } : { person, at: words.length };
	},
	reads: [
		{ line: 'Asked by Lord Fell', speaker: 'Lord Fell' },
		{ line: 'Asked By Baroness Marsh of Tarn', speaker: 'Baroness Marsh of Tarn' },
		{ line: 'Tabled by The Earl of Tarn', speaker: 'The Earl of Tarn' },
	],
	not: [
		{ line: 'Asked by' },
		{ line: 'Asked by the Board for its accounts, it gave none.' },
		{ line: 'Moved by what they had seen, many wrote.' },
		{ line: 'Moved by Lord Fell' },
	],
};

/**
 * `The noble Lord said: This amendment ...`: until 2009 the Lords' record prints so, below the text of an amendment, the words of whoever
 * moves it.
 */
export const mover: TurnRule = {
	name: 'the mover of an amendment',
	read(words, setting) {
		const found = SAID_BY_MOVER.exec(words.slice(0, 160));
		return found?.index === 0 && setting.mover ? { person: setting.mover, at: found[0].length } : null;
	},
	reads: [
		{ line: 'The noble Lord said: This would light the pier.', mover: 'Lord Tarn', speaker: 'Lord Tarn' },
		{
			line: 'The noble and learned Lord, Lord Fell, said: My Lords, I beg to move.',
			mover: 'Lord Fell',
			speaker: 'Lord Fell',
		},
		{
			line: 'The right reverend Prelate said: I agree.',
			mover: 'The Lord Bishop of Tarn',
			speaker: 'The Lord Bishop of Tarn',
		},
	],
	not: [
		{ line: 'The noble Lord said: This would light the pier.' },
		{ line: 'The noble Lord said that he would write.', mover: 'Lord Tarn' },
		{ line: 'The noble Lord: he said it.', mover: 'Lord Tarn' },
	],
};
