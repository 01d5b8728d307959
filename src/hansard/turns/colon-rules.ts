import { opening } from '../question.ts';
import { type Person, readPerson } from './person.ts';
import type { TurnRule } from './rule.ts';
import { FIRST_PERSON, isProse, isSpeech, leadsIntoList, type Setting } from './setting.ts';
import { NO_NAMES, PARTICLES } from './words.ts';

const LONGEST_NAME = 200;
const MARK = /\s*\[[^[\]]{2,200}\]$/;
/** `Lord Fellasked Her Majesty's Government:` ends in a colon, and is no name. */
const GLUED_ASKED = /\p{L}asked (?:the|Her|His|Mr)\b/u;

/** `Ann Marsh: To ask ...`, `The Minister of State (Lord Fell): My Lords, ...`: the volumes on the web since 1988. */
export const beforeColon: TurnRule = {
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

/** `[The Minister for Lamps (Mr. Fell): I agree.]`: the words of another, in brackets among somebody's. Whose they are is left open. */
export const bracketed: TurnRule = {
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

/** True where a name may be an item of a list: after words that lead into one, or after another such name. */
function inList(setting: Setting, person: Person): boolean {
	return leadsIntoList(setting.before) || (setting.listed && !setting.isKnown(person.speaker));
}
