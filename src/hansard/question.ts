/**
 * The forms in which Hansard prints a question, told from one paragraph each. Which paragraphs belong together is decided in
 * `exchanges.ts`.
 */

/** How a paragraph opens a question; null where it opens none. */
export type Opening =
	/** `To ask the Secretary of State ...`, and every question that ends in its UIN. */
	| 'written'
	/** Put in the Chamber: an ordinal stands first, or it is a question to the Government without a UIN. */
	| 'oral'
	/** `asked Her Majesty's Government:`, whose question is the next paragraph. */
	| 'lead-in';

const QUESTION_WORD = /^(?:What|How|If|Whether|When|Why|Which|Who|Whose|Where|Will|Pursuant to|Further to)\b/;
const ORDINAL = /^[TQ]?\d{1,3}\.\s+/;
const LEADING_UIN = /^(?:\[(\d{4,6})\]|\((\d{4,6})\))\s*/;
/** Numbers of oral questions of the Commons begin with a 9 since 2010; written ones never came so far in a session. */
const ORAL_UIN = /^9\d{5}$/;
/** The digitised volumes before 1989: `asked the Secretary of State for ...`, whose asker a page of the site does not print. */
const ASKED_OFFICE =
	/^asked (?:(?:the|Mr\.?) (?:Secretary|Minister|Chancellor|Prime|President|First|Lord|Attorney|Solicitor|Home|Foreign|Under-Secretary|Parliamentary|Financial|Postmaster|Paymaster|Chief|Civil|Leader|Chairman|Vice|Comptroller|Treasurer|Speaker|right|hon)|(?:Her|His) Majesty['’]s)/;
/** The same until 1908, and of questions put by private notice: `I beg to ask the Secretary for Scotland ...`. */
const BEGS_TO_ASK =
	/^(?:I )?beg(?:ged)? (?:leave )?to ask (?:Mr\.? |the (?:\w+ ){0,3}(?:Secretary|Minister|Chancellor|Prime|President|First|Lord|Attorney|Solicitor|Postmaster|Under-Secretary|Paymaster)\b)/;
const ASKED =
	/\basked\s+(?:(?:Her|His)\s+Majesty['’]s\s+Government|the\s+(?:Chairman|Leader|Lord|Senior|Deputy)\b)/i;

/** Says how this paragraph opens a question, if it does. */
export function opening(paragraph: string): Opening | null {
	const words = paragraph.replace(ORDINAL, '');
	const ordinal = words !== paragraph;
	if (/^To ask\b/.test(words)) {
		const government = /^To ask (?:Her|His) Majesty['’]s Government/.test(words);
		const number = questionUin(paragraph);
		return ordinal || ORAL_UIN.test(number ?? '') || (government && number === null) ? 'oral' : 'written';
	}
	const uin = questionUin(paragraph);
	if (BEGS_TO_ASK.test(words)) return 'oral';
	// Only who was asked stands here; the question is the next paragraph.
	if (ASKED_OFFICE.test(words) && words.length < 160 && /:$/.test(words)) return 'lead-in';
	if (ASKED_OFFICE.test(words) && !/Majesty/.test(words.slice(0, 30))) return ordinal ? 'oral' : 'written';
	if (uin !== null && ORAL_UIN.test(uin) && QUESTION_WORD.test(words.replace(LEADING_UIN, ''))) return 'oral';
	if (ordinal && uin !== null && QUESTION_WORD.test(words.replace(LEADING_UIN, ''))) return 'oral';
	if (ASKED.test(paragraph.slice(0, 160))) {
		if (/[:—–-]$/.test(paragraph) || (paragraph.length < 160 && /Government\.?$/i.test(paragraph)))
			return 'lead-in';
		if (uin?.startsWith('HL')) return 'written';
		if (/^(?:rose to ask|asked)\b/.test(paragraph)) return 'oral';
	}
	return uin !== null && QUESTION_WORD.test(words) ? 'written' : null;
}

/**
 * The UIN printed at the end of a question, without its brackets, or before its first word on modern oral questions. A year, a
 * limb's number or a clause's at the end of a sentence is none.
 */
export function questionUin(paragraph: string): string | null {
	const tail = paragraph.slice(-48).replace(/\s*[[(][RN][\])]\s*$/, '');
	const found = /(?:^|([.?!;:,]|\band)?\s*)[([]\s*((?:HL\s?)?\d{1,6})\s*[)\]]\s*\.?$/i.exec(tail);
	const digits = found?.[2]?.replace(/\s/g, '').toUpperCase();
	if (digits !== undefined) {
		if (digits.startsWith('HL') || digits.length >= 5 || found?.[1] !== undefined) return digits;
		if (digits.length === 4 && !/^(?:1[89]|20)/.test(digits)) return digits;
	}
	const leading = LEADING_UIN.exec(paragraph.replace(ORDINAL, ''));
	return leading && ORDINAL.test(paragraph) ? (leading[1] ?? leading[2] ?? null) : null;
}

/** The number of a limb of a grouped question (`(2) how many ...`), or null. */
export function limbNumber(paragraph: string): number | null {
	const found = /^(?:[•·]\s*)?\((\d{1,2})\)\s+\S/.exec(paragraph);
	return found ? Number(found[1]) : null;
}

/** True of the first limb of a grouped question: `To ask ... (1) what ...`. */
export function hasFirstLimb(paragraph: string): boolean {
	return /^(?:To ask\b|.{0,160}\basked\b)/.test(paragraph) && /\(1\)/.test(paragraph.slice(0, 400));
}

/** A line of the page's own that only announces a question: `Question`, `Asked by`, `Tabled by`. */
export function isQuestionMark(paragraph: string): boolean {
	return /^(?:Question|(?:Asked|Tabled) by\b[^.;?]{0,80})$/i.test(paragraph);
}

/** An ordinal on a line of its own, above the question that has it. */
export function isOrdinalAlone(paragraph: string): boolean {
	return /^\*?[TQ]?\d{1,3}\.$/.test(paragraph);
}

/** A line that says that oral questions follow: `The Secretary of State was asked—`. */
export function opensOralQuestions(paragraph: string): boolean {
	return paragraph.length < 160 && /^The \p{Lu}.{2,120}\bwas asked\s?[—–-]+$/u.test(paragraph);
}

/** True where the answer says that another department answers than was asked. */
export function saysAskedToReply(answer: string): boolean {
	return /\bI have been asked to reply\b/i.test(answer);
}
