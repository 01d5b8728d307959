import type { Line } from '../lines.ts';
import { opening } from '../question.ts';
import { saysMover } from './label-rules.ts';
import { couldHold, readPerson } from './person.ts';
import type { TurnRule } from './rule.ts';
import { endsRow, endsSentence, FIRST_PERSON, isWords, leadsIntoList } from './setting.ts';
import { REPORTED } from './words.ts';

const SAYS = REPORTED.join('|');
const VERB = new RegExp(`^(.{4,110}?),? (?=(?:${SAYS}|had given [Nn]otice)\\b)`);
/** What a member is doing as the report of their words begins: `in moving the Second Reading, said`. */
const ACTS: readonly string[] = [
	...['moving', 'seconding', 'rising', 'supporting', 'opposing', 'presenting', 'asking', 'replying'],
	...['resuming', 'continuing', 'proposing', 'introducing', 'withdrawing', 'bringing', 'calling'],
];
/** How the words of a turn begin where the volume reports them: below a name, any small word in the past is one. */
const REPORTS = new RegExp(
	`^(?:(?:${SAYS}|had|was|did|could|would|in reply)\\b|(?:, ?)?(?:in|on) (?:answer|${ACTS.join('|')})\\b|[a-z]{3,}ed\\b.{40})`,
);
const ASKED_OFFICE =
	/^asked (?:(?:Her|His) Majesty['’]s Government|Mr\.? Chancellor|the (?:Secretary|Minister|Chancellor|Prime|President|First|Lord|Attorney|Solicitor|Home|Foreign|Under|Parliamentary|Financial|Postmaster|Paymaster|Chief|Civil|Leader|Chairman|Vice|Hon|hon|right))/;

/** What whoever moves or asks does; its text follows, which nobody says. */
const MOVES =
	/^rose to (?:ask|move|call attention)\b|^had given [Nn]otice\b|^moved(?:,? as an amendment to .{3,80}?,)? (?:(?:[Mm]anuscript )?Amendments? (?:Nos?\. ?)?[A-Z]{0,2}\d|the following [Aa]mendment)/;

/** `The Chairman of the Committee (Sir A. Fell)—[as the Speaker had left the Chair] intimated that ...`. */
const HOLDS = /^(The [^():]{3,90} \([^()]{3,60}\))\s?[—–,]/;

/** `SIR T. FELL rose to move ...`, `Lord Fell asked Her Majesty's Government:`: the volumes that report what was said. */
export const reported: TurnRule = {
	name: 'a name and what the speaker does',
	read(words, setting) {
		const holder = HOLDS.exec(words)?.[1];
		if (holder !== undefined && setting.layout === 'alone' && (readPerson(holder) || couldHold(holder)))
			return { person: null, at: 0 };
		const found = VERB.exec(words.slice(0, 140));
		const name = (found?.[1] ?? '').replace(/\s*\((?:who|having|in the Chair)[^()]*\)$/, '');
		const person = found ? readPerson(name) : null;
		if (!found || person === null || person.known === 'shape') return null;
		const at = found[0].length;
		const does = words.slice(at);
		const moving = MOVES.test(does) ? saysMover(words, at) : null;
		if (moving !== null) return { person, at: moving };
		if (/^had given/.test(does)) return { person: null, at: 0, mover: person };
		const whole = /^rose(?: in (?:his|her) place)?(?: to [a-z ]{2,40})?\W*$/.test(does);
		if (/\p{Lu}{3}/u.test(name.split(' ').at(-1) ?? '') || person.known === 'crowd' || whole)
			return { person, at };
		// Whose question opens a debate goes on below it: `The noble Lord said: My Lords, ...`.
		if (/^asked (?:Her|His) Majesty['’]s Government/.test(does)) return { person, at, mover: person };
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
		{
			line: 'LORD TARN had given notice of two Amendments to Clause 3. The noble Lord said: My Lords, they are short.',
			speaker: 'LORD TARN',
		},
	],
	not: [
		{ line: 'Lord Tarn rose to ask the Leader of the House whether the lamps are lit.' },
		{ line: 'Mr. Fell said that he would write to the Board.' },
		{ line: 'Lord Tarn moved to the coast in 1990.' },
		{ line: 'Lord Tarn moved Amendment No. 4: Page 2, line 3, leave out “oil”.' },
		{ line: 'Lord Tarn moved Amendment No. A1: Page 1, line 7, leave out “oil”.' },
		{ line: 'The lamp oil rose in price.' },
		{ line: 'LORD TARN had given notice of two Amendments to Clause 3.' },
		{
			line: 'The Keeper of the Northern Lights (Sir T. Fell)—[none having risen in time] thought it informal.',
			layout: 'alone',
		},
	],
};

/** The name on a line of its own, its words on the next: the digitised volumes. */
export const onItsOwn: TurnRule = {
	name: 'a name on a line of its own',
	read(words, setting) {
		const person = words.length > 160 || /:$/.test(words) ? null : readPerson(words);
		const { before, after, layout } = setting;
		if (after === null) return null;
		if (person === null)
			return layout === 'alone' && couldHold(words) && isWords(after.text) ? { person: null, at: 0 } : null;
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
			// `Captain Fell (Coal Bay)` over words in the first person: a heading with a place has a name below it.
			const seated = /\([^()]{3,60}\)$/.test(words) && FIRST_PERSON.test(after.text.slice(0, 240));
			const placed = setting.answers || setting.isKnown(person.speaker) || asks || seated;
			return placed && ended && !listed ? { person, at: words.length } : ended || asks ? nobody : null;
		}
		const names = !asks && !reports && readPerson(after.text) !== null;
		const follows =
			asks || ended || endsRow(before) || person.office !== null || setting.isKnown(person.speaker);
		const sure = reports || (follows && !listed && !names);
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
		{
			line: 'Ann Tarn (Fell) (Lab) [V]',
			after: 'I agree.',
			layout: 'alone',
			speaker: 'Ann Tarn (Fell) (Lab)',
		},
		{ line: 'Zeb Quill', after: 'There were 14.', layout: 'alone', answers: true, speaker: 'Zeb Quill' },
		{ line: 'Sir T. Fell.', after: 'It is lit.', layout: 'alone', speaker: 'Sir T. Fell' },
		{ line: 'The Speaker.', after: 'What is the prayer?', layout: 'alone', speaker: 'The Speaker' },
		{
			line: 'MR. FELL (Coal Bay),',
			after: 'in moving the Second Reading of this Bill, said it was short.',
			layout: 'alone',
			speaker: 'MR. FELL (Coal Bay)',
		},
		{
			line: 'THE UNDER-SECRETARY OF STATE FOR THE COLONIES (LORD FELL)',
			after: 'My Lords, it is.',
			layout: 'alone',
			speaker: 'LORD FELL',
		},
		{
			line: 'THE PARLIAMENTARY SECRETARYOF THE MINISTRY OF OIL (THE EARL OF TARN)',
			before: 'I would ask when that was',
			after: 'My Lords, in May.',
			layout: 'alone',
			speaker: 'THE EARL OF TARN',
		},
		{
			line: 'Mrs. Quill',
			before: 'Oil 75.2 99.1',
			after: 'They cost 140 pounds.',
			layout: 'alone',
			speaker: 'Mrs. Quill',
		},
		{
			line: 'Mr. Fell (by Private Notice)',
			after: 'asked the Minister of Lamps how many are out.',
			layout: 'alone',
			speaker: 'Mr. Fell',
		},
		{ line: 'Captain QUILL', after: 'I beg to second that.', layout: 'alone', speaker: 'Captain QUILL' },
		{
			line: 'Major Quill (Coal Bay)',
			after: 'May I ask when?',
			layout: 'alone',
			speaker: 'Major Quill (Coal Bay)',
		},
	],
	not: [
		{ line: 'Lamp Repairs', after: 'These are done each May.', layout: 'alone' },
		{ line: 'Mr. John Tarn', before: 'Its members are:', after: 'Mrs. Ann Fell', layout: 'alone' },
		{ line: 'Great Britain', after: 'There were 14.', layout: 'alone' },
		{ line: 'Major Lamps (Wales)', after: 'These are lit each May.', layout: 'alone' },
		{ line: 'Mr. Tarn', after: '412' },
		{ line: 'THE KEEPER OF THE NORTHERN LIGHTS (LORD FELL)', after: 'My Lords, no.', layout: 'alone' },
		{ line: 'Lamps in the north (Lord Fell)', after: 'These are lit each May.', layout: 'alone' },
	],
};

/** Where a name's last letter may be glued to the first word of what is said. */
const GLUE = /[\p{Ll}.)](?=asked (?:the|Her|His|Mr)\b|[\p{Lu}“"][\p{Ll}'’,]*[\s,.]|£?\d|said\b|rose\b)/gu;
/**
 * The same after a surname in capitals (`Mr. FELLWill he`, `Mr. FELLI see`, `MR. FELLwished to`): the first word has a small letter, or is I
 * or A. Only there can a space stand before the first words: `LORD FELL My Lords, I`.
 */
const GLUE_AFTER_CAPITALS = new RegExp(
	`(?<=\\p{Lu})\\p{Lu}(?=(?:${SAYS})\\b| My Lords,|(?!\\p{Lu}(?:${SAYS})\\b)\\p{Lu}\\p{Ll}+[\\s,.'’]|[IA] (?!(?:${SAYS})\\b)\\p{Ll})`,
	'gu',
);
/** A capital and small letters behind a surname in capitals that may be a verb with the name's last letter: `Ndeprecated`. */
const MAY_BE_VERB = /^\p{Lu}(?!ndeed|greed)\p{Ll}{3,}ed\b/u;

/** `§ Mr. FellTo ask`, `Mr. Fellasked`: the digitised volumes as text, where the markup between name and words is gone. */
export const glued: TurnRule = {
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
		{
			line: 'THE PARLIAMENTARY SECRETARY, MINISTRY OF LAMPS(LORD FELL)My Lords, no.',
			layout: 'alone',
			speaker: 'LORD FELL',
		},
	],
	not: [
		{ line: 'Mr. McFell was there.', layout: 'alone' },
		{ line: 'The lampsWere lit.', layout: 'alone' },
		{ line: 'The BBC asked the Board for it.', layout: 'alone' },
		{ line: 'MR. FELLdeprecated the lamps.', layout: 'alone' },
		{ line: 'Mr. FellTo ask the Minister how deep it is.' },
	],
};

/** A question's end is one for who reads on, though it has no full stop: `... each year [40001]`. */
function isQuestionEnd(line: Line | null): boolean {
	return line !== null && /\]$/.test(line.text);
}
