import { readHoldingDate } from './answer.ts';
import { asideIn } from './asides.ts';
import { businessIn } from './business.ts';
import type { Line } from './lines.ts';
import { pageContribution, pageSpeeches } from './page-contribution.ts';
import { isProcedure } from './procedure.ts';
import { isOrdinalAlone, isQuestionMark, opening, opensOralQuestions, saysAskedToReply } from './question.ts';
import {
	addQuestion,
	answerLength,
	putInTheChamber,
	type QuestionDraft,
	questionDraft,
	takeIntoQuestion,
} from './question-draft.ts';
import type { Contribution, Damage, Exchange, LeftOut, Section } from './section.ts';
import { endsSentence } from './turns/setting.ts';
import { byUin } from './uin.ts';

/** What the paragraphs of one page of text come to. Nothing in page text says who speaks. */
export interface Business {
	readonly exchanges: readonly Exchange[];
	readonly contributions: readonly Contribution[];
	readonly damage: readonly Damage[];
	/** True where every question was put in the Chamber, false where every one was written, null where there is none or both. */
	readonly oral: boolean | null;
	/** Headings and what the House does, which are no part of anybody's words. */
	readonly leftOut?: readonly LeftOut[];
}

/** What is known of the paragraphs of a page besides their words. */
export interface PageSetting {
	/** True where paragraphs outside any exchange may answer different questions, so that each stands for itself. */
	readonly apart?: boolean;
	/** What the page's headings or its address say that it holds. */
	readonly business?: Section['business'];
}

/**
 * Puts a page's paragraphs together: questions that stand side by side share one answer, which runs to the next question.
 */
export function readBusiness(
	text: string,
	lines: readonly Line[],
	{ apart = false, business = null }: PageSetting = {},
): Business {
	const exchanges: Exchange[] = [];
	const contributions: Contribution[] = [];
	const damage: Damage[] = [];
	const spoken: boolean[] = [];
	/** On a page that lost its question, and after a question put in the Chamber, the speaker may change at every paragraph. */
	const lost = answerWithoutQuestion(lines);
	let changing = apart || lost !== null;
	let draft: QuestionDraft | null = null;
	let loose: Line[] = [];
	let announced: Line | null = null;
	const leftOut: LeftOut[] = [];
	/** True under `The Secretary of State was asked—`: a question without an ordinal was put in the Chamber there too. */
	let told = true;
	let chamber = business === 'oral answers';

	const close = () => {
		if (draft) {
			const length = answerLength(draft);
			const put = putInTheChamber(draft);
			if (told) spoken.push(put);
			changing = apart || put;
			const exchange = exchangeOf(text, draft.questions, draft.after.slice(0, length), damage);
			loose = draft.after.slice(length);
			if (exchange.answer !== null) exchanges.push(exchange);
			else if (loose.length > 0) exchanges.push({ ...exchange, unclear: true });
			else {
				exchanges.push(exchange);
				damage.push(answerLost(exchange));
			}
		}
		for (const speech of pageSpeeches(text, loose, changing, damage)) contributions.push(speech);
		loose = [];
		draft = null;
	};
	const missQuestion = () => {
		if (announced) {
			const note = 'the question announced here is missing from this copy';
			damage.push({ kind: 'question lost', start: announced.start, end: announced.end, note });
		}
		announced = null;
	};

	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		const heads =
			standsApart(line, before, lines[index + 1], leftOut.at(-1)) ||
			(chamber && isTopic(line, before, lines.slice(index + 1, index + 3)));
		if (heads && (!draft || draft.after.length > 0)) {
			close();
			chamber ||= opensOralQuestions(line.text) || businessIn(line.text) === 'oral answers';
			leftOut.push({ what: 'heading', start: line.start, end: line.end });
			continue;
		}
		if (
			isQuestionMark(line.text) ||
			(isOrdinalAlone(line.text) && opening(lines[index + 1]?.text ?? '') !== null)
		) {
			// Marks between questions that share an answer part nothing.
			if (!draft || draft.after.length > 0) close();
			else Object.assign(draft, { open: false, limb: 0 });
			announced ??= line;
			leftOut.push({ what: 'label', start: line.start, end: line.end });
			continue;
		}
		const form = opening(line.text) ?? (index === 0 && isBrokenQuestion(line.text) ? 'written' : null);
		// `asked the Secretary of State` was printed of both until 1989: only the first paragraph after it is surely the answer.
		const asked = form === 'written' && /^asked\b/.test(line.text) && business !== 'written answers';
		const opens = form === 'written' && (chamber || asked) ? 'oral' : form;
		if (opens !== null && !(draft?.open && opens === 'written')) {
			if (!draft || draft.after.length > 0) {
				close();
				draft = questionDraft(opens);
				told = !asked || chamber;
			}
			addQuestion(draft, line, opens);
			announced = null;
		} else if (!draft || !takeIntoQuestion(draft, line, lines[index + 1])) {
			missQuestion();
			if (draft) draft.after.push(draft.after.length === 0 ? withoutBullet(line) : line);
			else loose.push(line);
		}
	}
	close();
	missQuestion();
	if (lost && exchanges.length === 0) damage.push(lost);
	const oral = spoken.includes(true) === spoken.includes(false) ? null : spoken.includes(true);
	return { exchanges, contributions, damage, oral, leftOut };
}

/**
 * Lines of a page that announce business or what the House does, and the short lines right under such a line: headings, whose words
 * nobody said.
 */
function standsApart(
	line: Line,
	before: Line | undefined,
	next: Line | undefined,
	last: LeftOut | undefined,
): boolean {
	if (opensOralQuestions(line.text) || businessIn(line.text) !== undefined) return true;
	if (asideIn(line.text)?.what === 'sitting') return true;
	// Over what the House does stands what it does it with.
	const does = next !== undefined && isProcedure(next.text);
	if (does && (BILL.test(line.text) || (before && isProcedure(before.text) && couldHead(line)))) return true;
	const under = last?.what === 'heading' && last.start === before?.start;
	return under && next !== undefined && couldHead(line);
}

/** The title of a Bill, over what becomes of it. */
const BILL = /^\p{Lu}[^.;:?!]{3,100} Bill(?: \[(?:Lords|HL)\])?(?: \(By Order\))?,?$/u;

/** A short line right above a question put in the Chamber, where every paragraph of an answer is a sentence. */
function isTopic(line: Line, before: Line | undefined, after: readonly Line[]): boolean {
	const question = after.find(({ text }) => !isOrdinalAlone(text) && !isQuestionMark(text));
	const asks = question !== undefined && opening(question.text) !== null;
	return asks && couldHead(line) && endsSentence(before ?? null);
}

function couldHead({ text }: Line): boolean {
	const short = text.length < 110 && /^["'“‘(]?\p{Lu}(?:[^.;:?!]*[^.;:?!,])?$/u.test(text);
	return short && opening(text) === null && !isQuestionMark(text) && !isProcedure(text);
}

/** The bullet that the digitised volumes' pages set before each limb, and before the answer after them. */
function withoutBullet(line: Line): Line {
	const bullet = /^[•·]\s*(?=\[)/.exec(line.text)?.[0].length ?? 0;
	return bullet === 0 ? line : { ...line, start: line.start + bullet, text: line.text.slice(bullet) };
}

/** A page may begin in the middle of a question, whose UIN still ends it. */
function isBrokenQuestion(paragraph: string): boolean {
	return /[.;?]\s?\(\d{5,6}\)$|[.;?]\s?\[(?:\d{5,6}|HL\d{1,5})\]$/.test(paragraph.slice(-20));
}

/** A page's first paragraph, where it can only be the answer to a question that this copy lost. */
function answerWithoutQuestion(lines: readonly Line[]): Damage | null {
	const [first, second] = lines;
	if (!first) return null;
	const answers =
		/^(?:\[?holding answer|I have been asked to reply|I refer (?:the|my) (?:right )?(?:hon|noble)|Pursuant to (?:the|my) answer|With permission, .{0,40}\b(?:answer|reply to|take) (?:this|these|questions?|No))/i;
	const thanked =
		/^(?:My Lords, )?I (?:thank|am grateful to) .{0,60}\b(?:for|that) .{0,20}\b(?:answer|reply|response)\b/;
	if (!answers.test(first.text) && !thanked.test(second?.text ?? '')) return null;
	const note = 'the question that this answers is missing from this copy';
	return { kind: 'question lost', start: first.start, end: first.end, note };
}

/** What is told of an exchange under which nothing stands. */
export function answerLost({ start, end }: Exchange): Damage {
	return { kind: 'answer lost', start, end, note: 'the answer to this question is missing from this copy' };
}

/** Questions and the paragraphs that answer them, put together. Tables that this copy lost are told of in `damage`. */
export function exchangeOf(
	text: string,
	asked: QuestionDraft['questions'],
	answer: readonly Line[],
	damage: Damage[],
): Exchange {
	const questions = asked.map(({ lines, uin }) => pageContribution(text, 'question', lines, uin, []));
	const uins = [...new Set(asked.flatMap(({ uin }) => uin ?? []))].sort(byUin);
	const answered =
		answer.length === 0 ? null : pageContribution(text, 'answer', answer, uins[0] ?? null, damage);
	const words = answered ? text.slice(answered.start, Math.min(answered.end, answered.start + 600)) : '';
	const start = questions[0]?.start ?? 0;
	const end = answered?.end ?? questions.at(-1)?.end ?? start;
	return {
		start,
		end,
		uins,
		questions,
		answer: answered,
		askedToReply: saysAskedToReply(words),
		holdingAnswer: readHoldingDate(words),
	};
}
