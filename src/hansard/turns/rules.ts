import type { Line } from '../lines.ts';
import { opening } from '../question.ts';
import { type Person, readPerson } from './person.ts';
import { endsSentence, isProse, isSpeech, isWords, leadsIntoList, type Setting } from './setting.ts';
import { NO_NAMES, PARTICLES, REPORTED } from './words.ts';

/** A turn as a rule reads it: who speaks, and where in the line their words begin. */
export interface Reading {
	/** Null where it is not certain who speaks, or that anybody new does: the words are nobody's. */
	readonly person: Person | null;
	/** Offset of the first word of the speech within what the rule was given; its length where none stands here. */
	readonly at: number;
	/** Who moves an amendment, whose text stands before `The noble Lord said:`. */
	readonly mover?: Person;
}

export interface TurnRule {
	readonly name: string;
	/** Null where the line begins no turn of this form. */
	readonly read: (words: string, setting: Setting) => Reading | null;
	readonly reads: readonly Example[];
	/** Lines that give no certain speaker by this rule. */
	readonly not: readonly Example[];
}

/** A line, what stands around it, and who speaks. */
export interface Example {
	readonly line: string;
	readonly before?: string;
	readonly after?: string;
	readonly layout?: Setting['layout'];
	readonly answers?: true;
	readonly year?: number;
	readonly mover?: string;
	readonly speaker?: string;
}

const LONGEST_NAME = 200;
/** In their first words people speak of themselves, and lists do not. */
const FIRST_PERSON = /^(?:[^“"'‘]{0,200}\b)?(?:I|my|My|we|We|our|Our)\b/;
const MARK = /\s*\[[^[\]]{2,200}\]$/;
const VERB = new RegExp(`^(.{4,110}?),? (?=(?:${REPORTED.join('|')})\\b)`);
/** How the words of a turn begin where the volume reports them: below a name, any small word in the past is one. */
const REPORTS = new RegExp(
	`^(?:(?:${REPORTED.join('|')}|had|was|did|could|would|in reply)\\b|[a-z]{3,}ed\\b.{40})`,
);
const ASKED_OFFICE =
	/^asked (?:(?:Her|His) Majesty['’]s Government|Mr\.? Chancellor|the (?:Secretary|Minister|Chancellor|Prime|President|First|Lord|Attorney|Solicitor|Home|Foreign|Under|Parliamentary|Financial|Postmaster|Paymaster|Chief|Civil|Leader|Chairman|Vice|Hon|hon|right))/;

/** What whoever moves an amendment does; its text follows, which nobody says. */
const MOVES =
	/^moved(?:,? as an amendment to .{3,80}?,)? (?:(?:[Mm]anuscript )?Amendments? (?:Nos?\. ?)?\d|the following [Aa]mendment)/;
const SAID_BY_MOVER =
	/^The (?:(?:noble|right reverend|most reverend|gallant|learned)(?:,? and )?(?: |$)?)+(?:Lord|Lady|Baroness|Earl|Countess|Viscount|Viscountess|Marquess|Duke|Prelate)(?:, [^:.]{4,60},)? said:\s+/;

/** `Ann Marsh: To ask ...`, `The Minister of State (Lord Fell): My Lords, ...`: the volumes on the web since 1988. */
const beforeColon: TurnRule = {
	name: 'a name before a colon',
	read(words, setting) {
		const colon = colonIn(words);
		if (colon === null) return null;
		const printed = words.slice(0, colon).trim();
		const mark = MARK.exec(printed);
		const name = mark ? printed.slice(0, mark.index) : printed;
		if (GLUED_ASKED.test(name)) return null;
		const at = mark ? words.indexOf('[', name.length) : skipSpace(words, colon + 1);
		const said = words.slice(skipSpace(words, colon + 1));
		const person = readPerson(name);
		if (person === null)
			return couldBeName(name) && isSpeech(said) && !leadsIntoList(setting.before)
				? { person: null, at: 0 }
				: null;
		const asks = opening(said === '' ? (setting.after?.text ?? '') : said) !== null;
		if (person.known === 'shape') {
			if (!isSpeech(said) && !isProse(said)) return null;
			const placed =
				asks || setting.answers || setting.isKnown(person.speaker) || FIRST_PERSON.test(said.slice(0, 240));
			if (!placed || inList(setting, person)) return asks ? { person, at } : { person: null, at: 0 };
			return { person, at };
		}
		if (person.known === 'given name' && !isSpeech(said) && !isProse(said)) return null;
		const speaks = isSpeech(said) || person.known === 'party' || person.office !== null || isProse(said);
		// An office with its holder's name is no item of a list of names.
		const holds = person.office !== null && !leadsIntoList(setting.before);
		const sure = speaks && (asks || setting.answers || holds || !inList(setting, person));
		return sure ? { person, at } : { person: null, at: 0 };
	},
	reads: [
		{ line: 'Mr. Fell: I agree.', speaker: 'Mr. Fell' },
		{ line: 'Ann Marsh (North Fell) (Lab): Will he say when?', speaker: 'Ann Marsh (North Fell) (Lab)' },
		{ line: 'The Minister of State, Department of Lamps (Mr. Rob Fell): In May.', speaker: 'Mr. Rob Fell' },
		{ line: 'Mr. Tarn [holding answer 3 May 2006]: There are 14.', speaker: 'Mr. Tarn', answers: true },
		{ line: 'Zeb Quill: To ask the Minister what was paid. [40001]', speaker: 'Zeb Quill' },
		{ line: 'Hon. Members: Hear, hear.', speaker: 'Hon. Members' },
		{ line: 'Zeb Quill: May I ask when that was?', speaker: 'Zeb Quill' },
	],
	not: [
		{ line: 'Coastal Lights: Wales' },
		{ line: 'Lamp Board: this body was wound up in May.' },
		{ line: 'Ann Marsh: chairman since 2004.', before: 'Its members are:' },
		{ line: 'The figures are as follows: there were 14.' },
		{ line: 'Sir John Tarn: Pension' },
	],
};

/**
 * `Asked by Lord Fell`: the Lords since 2008, whose question stands on the next line. After `Moved by Lord Fell` stands the text of an
 * amendment or a motion, which nobody says.
 */
const handedOver: TurnRule = {
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

/** `SIR T. FELL rose to move ...`, `Lord Fell asked Her Majesty's Government:`: the volumes that report what was said. */
const reported: TurnRule = {
	name: 'a name and what the speaker does',
	read(words, setting) {
		const found = VERB.exec(words.slice(0, 140));
		const name = (found?.[1] ?? '').replace(/\s*\((?:who|having|in the Chair)[^()]*\)$/, '');
		const person = found ? readPerson(name) : null;
		if (!found || person === null || person.known === 'shape') return null;
		const at = found[0].length;
		const does = words.slice(at);
		const whole = /^rose(?: in (?:his|her) place)?(?: to [a-z ]{2,40})?\W*$/.test(does);
		if (/\p{Lu}{3}/u.test(name.split(' ').at(-1) ?? '') || person.known === 'crowd' || whole)
			return { person, at };
		if (/^asked (?:Her|His) Majesty['’]s Government/.test(does)) return { person, at };
		if (MOVES.test(does)) return { person: null, at: 0, mover: person };
		if (ASKED_OFFICE.test(does) && !/\bwhy\b.{0,40}\?/.test(does)) {
			if (setting.layout === 'alone' || (setting.year ?? 2100) < 1989 || setting.before === null)
				return { person, at };
			return setting.year === null ? { person: null, at: 0 } : null;
		}
		return setting.layout === 'alone' && (setting.year ?? 1900) < 1910 ? { person: null, at: 0 } : null;
	},
	reads: [
		{ line: 'SIR T. FELL rose to move the Second Reading of the Lamps Bill.', speaker: 'SIR T. FELL' },
		{ line: "Lord Fell asked Her Majesty's Government:", speaker: 'Lord Fell' },
		{ line: 'Several hon. Members rose—', speaker: 'Several hon. Members' },
		{
			line: 'Mr. Fell asked the Secretary of State for Transport how deep it is.',
			speaker: 'Mr. Fell',
			layout: 'alone',
		},
	],
	not: [
		{ line: 'Mr. Fell said that he would write to the Board.' },
		{ line: 'Lord Tarn moved to the coast in 1990.' },
		{ line: 'Lord Tarn moved Amendment No. 4: Page 2, line 3, leave out “oil”.' },
		{ line: 'The lamp oil rose in price.' },
	],
};

/**
 * `The noble Lord said: This amendment ...`: until 2009 the Lords' record prints so, below the text of an amendment, the words of whoever
 * moves it.
 */
const mover: TurnRule = {
	name: 'the mover of an amendment',
	read(words, setting) {
		const found = SAID_BY_MOVER.exec(words);
		return found && setting.mover ? { person: setting.mover, at: found[0].length } : null;
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

/** `[The Minister for Lamps (Mr. Fell): I agree.]`: the words of another, in brackets among somebody's. Whose they are is left open. */
const bracketed: TurnRule = {
	name: 'a turn in brackets',
	read(words) {
		if (!/^\[\p{Lu}/u.test(words)) return null;
		const colon = colonIn(words.slice(1));
		const person = colon === null ? null : readPerson(words.slice(1, colon + 1).trim());
		return person === null || person.known === 'shape' ? null : { person: null, at: 0 };
	},
	reads: [],
	not: [
		{ line: '[The Minister for Lamps (Mr. Rob Fell): I agree.]' },
		{ line: '[Mr. Fell: No.]' },
		{ line: '[Official Report, 3 May 2006: Column 12.]' },
	],
};

/** The name on a line of its own, its words on the next: the digitised volumes. */
const onItsOwn: TurnRule = {
	name: 'a name on a line of its own',
	read(words, setting) {
		const person = words.length > 160 || /:$/.test(words) ? null : readPerson(words);
		const { before, after, layout } = setting;
		if (person === null || after === null) return null;
		const asks = opening(after.text) !== null;
		const reports = REPORTS.test(after.text);
		const ended = endsSentence(before) || isQuestionEnd(before) || setting.answers;
		const nobody = { person: null, at: 0 };
		// What follows is no sentence: cells, or other names. It may be a turn all the same.
		if (!asks && !reports && !isWords(after.text))
			return layout === 'alone' && ended && person.known !== 'shape' ? nobody : null;
		if (layout === 'colon') return ended && person.known !== 'shape' && !asks ? nobody : null;
		const listed = setting.listed || leadsIntoList(before);
		if (person.known === 'shape') {
			const placed = setting.answers || setting.isKnown(person.speaker) || asks;
			return placed && ended && !listed ? { person, at: words.length } : ended || asks ? nobody : null;
		}
		const names = !asks && !reports && readPerson(after.text) !== null;
		const sure = reports || ((asks || ended) && !listed && !names);
		return sure ? { person, at: words.length } : nobody;
	},
	reads: [
		{ line: 'Mr. Fell (Coal Bay)', after: 'I agree.', layout: 'alone', speaker: 'Mr. Fell (Coal Bay)' },
		{
			line: 'The Marquess of Tarn',
			after: 'said, that he agreed.',
			layout: 'alone',
			speaker: 'The Marquess of Tarn',
		},
		{ line: 'Madam Deputy Speaker', after: 'Order.', layout: 'alone', speaker: 'Madam Deputy Speaker' },
		{
			line: 'The Lord Bishop of Fell',
			after: 'My Lords, no.',
			layout: 'alone',
			speaker: 'The Lord Bishop of Fell',
		},
		{ line: 'An hon. Member', after: 'No.', layout: 'alone', speaker: 'An hon. Member' },
		{ line: 'Ann Tarn', after: 'I am grateful.', layout: 'alone', speaker: 'Ann Tarn' },
		{ line: 'Zeb Quill', after: 'There were 14.', layout: 'alone', answers: true, speaker: 'Zeb Quill' },
		{ line: 'Captain QUILL', after: 'I beg to second that.', layout: 'alone', speaker: 'Captain QUILL' },
	],
	not: [
		{ line: 'Lamp Repairs', after: 'These are done each May.', layout: 'alone' },
		{ line: 'Mr. John Tarn', before: 'Its members are:', after: 'Mrs. Ann Fell', layout: 'alone' },
		{ line: 'Great Britain', after: 'There were 14.', layout: 'alone' },
		{ line: 'Mr. Tarn', after: '412' },
	],
};

/** `Lord Fellasked Her Majesty's Government:` ends in a colon, and is no name. */
const GLUED_ASKED = /\p{L}asked (?:the|Her|His|Mr)\b/u;
/** Where a name's last letter may be glued to the first word of what is said. */
const GLUE = /[\p{Ll}.)](?=asked (?:the|Her|His|Mr)\b|[\p{Lu}“"][\p{Ll}'’,]*[\s,.]|£?\d|said\b|rose\b)/gu;
/**
 * The same after a surname in capitals (`Mr. FELLWill he`, `Mr. FELLI see`, `MR. FELLwished to`): the first word has a small letter, or is I
 * or A. Only there can a space stand before the first words: `LORD FELL My Lords, I`.
 */
const GLUE_AFTER_CAPITALS = new RegExp(
	`(?<=\\p{Lu})\\p{Lu}(?=(?:${REPORTED.join('|')})\\b| My Lords,|(?!\\p{Lu}(?:${REPORTED.join('|')})\\b)\\p{Lu}\\p{Ll}+[\\s,.'’]|[IA] (?!(?:${REPORTED.join('|')})\\b)\\p{Ll})`,
	'gu',
);
/** A capital and small letters behind a surname in capitals that may be a verb with the name's last letter: `Ndeprecated`. */
const MAY_BE_VERB = /^\p{Lu}(?!ndeed|greed)\p{Ll}{3,}ed\b/u;

/** `§ Mr. FellTo ask`, `Mr. Fellasked`: the digitised volumes as text, where the markup between name and words is gone. */
const glued: TurnRule = {
	name: 'a name glued to the first word',
	read(words, setting) {
		if (setting.layout !== 'alone') return null;
		const head = words.slice(0, 160);
		for (const found of [...head.matchAll(GLUE), ...head.matchAll(GLUE_AFTER_CAPITALS)]) {
			const at = found.index + found[0].length;
			const name = head.slice(0, at);
			if (/(?:^|[\s'’-])(?:Mc|Mac|Fitz|De|La|Le|Van|Du|Des|Von|Ap|O)$/.test(name)) continue;
			const person = readPerson(name);
			if (person)
				return MAY_BE_VERB.test(words.slice(at)) && /\p{Lu}{2}$/u.test(name)
					? { person: null, at: 0 }
					: { person, at };
		}
		return null;
	},
	reads: [
		{ line: 'Mr. FellTo ask the Minister how deep it is.', layout: 'alone', speaker: 'Mr. Fell' },
		{ line: 'Mr. McTarnasked the Secretary of State for Lamps why.', layout: 'alone', speaker: 'Mr. McTarn' },
		{ line: 'The Minister for Lamps (Mr. Fell)I regret it.', layout: 'alone', speaker: 'Mr. Fell' },
		{ line: 'Ann TarnThere were 14.', layout: 'alone', speaker: 'Ann Tarn' },
		{ line: "Lord Fellasked Her Majesty's Government:", layout: 'alone', speaker: 'Lord Fell' },
		{ line: 'Mr. DALE-FELLasked the Prime Minister when.', layout: 'alone', speaker: 'Mr. DALE-FELL' },
		{ line: 'The PRIME MINISTERI can add nothing.', layout: 'alone', speaker: 'The PRIME MINISTER' },
		{ line: 'Mr. ANN MacTARNIn that case, will he act?', layout: 'alone', speaker: 'Mr. ANN MacTARN' },
		{ line: 'MR. FELLwished to put a Question.', layout: 'alone', speaker: 'MR. FELL' },
		{ line: 'SIR ANN TARNasked, whether it was lit?', layout: 'alone', speaker: 'SIR ANN TARN' },
		{ line: 'LORD FELL My Lords, I beg to move.', layout: 'alone', speaker: 'LORD FELL' },
	],
	not: [
		{ line: 'Mr. McFell was there.', layout: 'alone' },
		{ line: 'The lampsWere lit.', layout: 'alone' },
		{ line: 'The BBC asked the Board for it.', layout: 'alone' },
		{ line: 'MR. FELLdeprecated the lamps.', layout: 'alone' },
		{ line: 'Mr. FellTo ask the Minister how deep it is.' },
	],
};

/** A question whose asker this copy does not print: it is nobody's, and ends the turn before. */
const question: TurnRule = {
	name: 'a question without a name',
	read: (words) =>
		/^(?:To ask|asked (?:the|Her|His|Mr))\b/.test(words) || /\[(?:HL)?\d{4,6}\]$/.test(words)
			? opening(words) !== null || /^asked\b/.test(words)
				? { person: null, at: 0 }
				: null
			: null,
	reads: [],
	not: [
		{ line: 'To ask the Secretary of State for Lamps how deep it is. [40001]' },
		{ line: "asked His Majesty's Government whether it is deep." },
		{ line: 'What steps he is taking on lamps. [40001]' },
	],
};

/** In the order in which they are tried. */
export const RULES: readonly TurnRule[] = [
	handedOver,
	mover,
	beforeColon,
	reported,
	glued,
	onItsOwn,
	bracketed,
	question,
];

/** The colon that could part a name from its words: outside brackets, and before a space, a question or the line's end. */
function colonIn(words: string): number | null {
	let depth = 0;
	for (let at = 0; at < Math.min(words.length, LONGEST_NAME + 200); at += 1) {
		const sign = words[at];
		if (sign === '(' || sign === '[') depth += 1;
		else if (sign === ')' || sign === ']') depth -= 1;
		else if (sign === ':' && depth === 0) {
			const glue = /^(?:\s|$|To ask|[“"£])/.test(words.slice(at + 1, at + 8));
			return at >= 3 && glue ? at : null;
		} else if (depth === 0 && (sign === '?' || sign === '!' || sign === '“')) return null;
		if (depth === 0 && at > LONGEST_NAME) return null;
	}
	return null;
}

function skipSpace(words: string, from: number): number {
	const rest = words.slice(from);
	return from + (rest.length - rest.trimStart().length);
}

/** Words that are in no known form of a name and yet could be one: every word capital or small and short. */
function couldBeName(printed: string): boolean {
	const words = printed
		.replace(/\([^()]*\)/g, '')
		.trim()
		.split(/\s+/);
	if (words.length < 2 || words.length > 12) return false;
	const bracketed = /\(([^()]+)\)/.exec(printed)?.[1];
	const holds = bracketed !== undefined && readPerson(bracketed) !== null;
	if (!holds && (NO_NAMES.has(words[0] ?? '') || NO_NAMES.has(words.at(-1) ?? ''))) return false;
	return words.every((word) => /^\p{Lu}[\p{L}'’.,-]*$/u.test(word) || PARTICLES.has(word));
}

/** A question's end is one for who reads on, though it has no full stop: `... each year [40001]`. */
function isQuestionEnd(line: Line | null): boolean {
	return line !== null && /\]$/.test(line.text);
}

/** True where a name may be an item of a list: after words that lead into one, or after another such name. */
function inList(setting: Setting, person: Person): boolean {
	return leadsIntoList(setting.before) || (setting.listed && !setting.isKnown(person.speaker));
}
