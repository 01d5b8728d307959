import { readHoldingDate } from './answer.ts';
import { blocksOf } from './blocks.ts';
import type { Line } from './lines.ts';
import {
	hasFirstLimb,
	isQuestionMark,
	limbNumber,
	opening,
	questionUin,
	saysAskedToReply,
} from './question.ts';
import type { Contribution, Damage, Exchange } from './section.ts';

/** What the paragraphs of one page of text come to. Nothing in page text says who speaks. */
export interface Business {
	readonly exchanges: readonly Exchange[];
	readonly contributions: readonly Contribution[];
	readonly damage: readonly Damage[];
	/** True where every question was put in the Chamber, false where every one was written, null where there is none or both. */
	readonly oral: boolean | null;
}

interface Draft {
	/** Each question's own lines; a grouped limb with a UIN is a question of its own. */
	readonly questions: { lines: Line[]; uin: string | null }[];
	readonly answer: Line[];
	oral: boolean;
	/** True between `asked Her Majesty's Government:` and the UIN that ends the question. */
	open: boolean;
	/** The limb a grouped question has come to; 0 where it is not grouped. */
	limb: number;
}

/**
 * Puts a page's paragraphs together: questions that stand side by side share one answer, which runs to the next question.
 * In the Chamber only the first paragraph after a tabled question is taken for its answer, as supplementary questions follow
 * and page text does not show where a speaker changes.
 */
export function readBusiness(text: string, lines: readonly Line[]): Business {
	const exchanges: Exchange[] = [];
	const loose: Line[][] = [[]];
	const damage: Damage[] = [];
	let draft: Draft | null = null;
	let announced: Line | null = null;
	let written = 0;
	let oral = 0;

	const close = () => {
		if (!draft) return;
		const answer = draft.oral ? draft.answer.splice(0, 1) : draft.answer;
		if (draft.oral) {
			oral += 1;
			if (draft.answer.length > 0) loose.push([...draft.answer]);
		} else written += 1;
		loose.push([]);
		exchanges.push(exchangeOf(text, draft.questions, answer, damage));
		draft = null;
	};
	const lostQuestion = (mark: Line) =>
		damage.push({
			kind: 'question lost',
			start: mark.start,
			end: mark.end,
			note: 'the question announced here is missing from this copy',
		});

	for (const [index, line] of lines.entries()) {
		if (isQuestionMark(line.text)) {
			// Marks between questions that share an answer part nothing.
			if (draft && draft.answer.length > 0) close();
			if (nextAsks(lines, index)) announced = line;
			else lostQuestion(line);
			continue;
		}
		const opens = opening(line.text) ?? (index === 0 && isBrokenQuestion(line.text) ? 'written' : null);
		if (opens !== null && !(draft?.open && opens === 'written' && draft.answer.length === 0)) {
			if (!draft || draft.answer.length > 0) {
				close();
				draft = { questions: [], answer: [], oral: opens === 'oral', open: false, limb: 0 };
			}
			draft.questions.push({ lines: [line], uin: questionUin(line.text) });
			draft.open = opens === 'lead-in';
			draft.limb = hasFirstLimb(line.text) ? 1 : 0;
			announced = null;
			continue;
		}
		if (draft && draft.answer.length === 0 && takeIntoQuestion(draft, line, lines[index + 1])) continue;
		if (announced) {
			lostQuestion(announced);
			announced = null;
		}
		if (draft) draft.answer.push(line);
		else loose.at(-1)?.push(line);
	}
	close();
	const contributions = loose.flatMap((run) => speeches(text, run));
	contributions.sort((a, b) => a.start - b.start);
	return { exchanges, contributions, damage, oral: oral > 0 === written > 0 ? null : oral > 0 };
}

/** A page may begin in the middle of a question, whose UIN still ends it. */
function isBrokenQuestion(paragraph: string): boolean {
	return /[.;?]\s?\(\d{5,6}\)$|[.;?]\s?\[(?:\d{5,6}|HL\d{1,5})\]$/.test(paragraph.slice(-20));
}

/** Whether a question begins within two lines of a mark that announces one. */
function nextAsks(lines: readonly Line[], at: number): boolean {
	return [lines[at + 1], lines[at + 2]].some(
		(line) => line !== undefined && (opening(line.text) !== null || isQuestionMark(line.text)),
	);
}

/** Adds a paragraph to the question that is still being asked; false where it belongs to the answer. */
function takeIntoQuestion(draft: Draft, line: Line, next: Line | undefined): boolean {
	const question = draft.questions.at(-1);
	if (!question) return false;
	const uin = questionUin(line.text);
	if (draft.open) {
		question.lines.push(line);
		question.uin = uin ?? question.uin;
		const goesOn = /[;:,]$|\band$/.test(line.text) || (next !== undefined && endsLordsQuestion(next));
		draft.open = uin === null && goesOn;
		return true;
	}
	if (draft.limb > 0 && limbNumber(line.text) === draft.limb + 1) {
		draft.limb += 1;
		if (uin === null) question.lines.push(line);
		else draft.questions.push({ lines: [line], uin });
		return true;
	}
	if (question.uin === null && uin !== null && !/^\[?holding answer/i.test(line.text)) {
		question.lines.push(line);
		question.uin = uin;
		return true;
	}
	return false;
}

function endsLordsQuestion(line: Line): boolean {
	return opening(line.text) === 'written' && (questionUin(line.text)?.startsWith('HL') ?? false);
}

function exchangeOf(
	text: string,
	questions: Draft['questions'],
	answer: readonly Line[],
	damage: Damage[],
): Exchange {
	const asked = questions.map(({ lines, uin }) => contribution(text, 'question', lines, uin, []));
	const uins = [...new Set(questions.flatMap(({ uin }) => (uin === null ? [] : [uin])))].sort(byUin);
	const answered = answer.length === 0 ? null : contribution(text, 'answer', answer, uins[0] ?? null, damage);
	const words = answered ? text.slice(answered.start, Math.min(answered.end, answered.start + 600)) : '';
	const start = asked[0]?.start ?? answered?.start ?? 0;
	const end = answered?.end ?? asked.at(-1)?.end ?? start;
	if (!answered) {
		damage.push({
			kind: 'answer lost',
			start,
			end,
			note: 'the answer to this question is missing from this copy',
		});
	}
	return {
		start,
		end,
		uins,
		questions: asked,
		answer: answered,
		askedToReply: saysAskedToReply(words),
		holdingAnswer: readHoldingDate(words),
	};
}

/** Lowest first: by number, `HL` or not. */
export function byUin(a: string, b: string): number {
	return Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, ''));
}

/** Breaks at paragraphs that plainly begin another speaker's words, so that no back-reference is read across them. */
function speeches(text: string, lines: readonly Line[]): Contribution[] {
	const runs: Line[][] = [];
	for (const line of lines) {
		if (
			runs.length === 0 ||
			/^(?:My Lords,|I (?:thank|am grateful to)\b|(?:Will|Does|Is|Can|May) (?:the|my)\b|The hon\.)/.test(
				line.text,
			)
		)
			runs.push([line]);
		else runs.at(-1)?.push(line);
	}
	return runs.map((run) => contribution(text, 'speech', run, null, []));
}

function contribution(
	text: string,
	kind: Contribution['kind'],
	lines: readonly Line[],
	uin: string | null,
	damage: Damage[],
): Contribution {
	return {
		kind,
		start: lines[0]?.start ?? 0,
		end: lines.at(-1)?.end ?? 0,
		speaker: null,
		office: null,
		column: null,
		url: null,
		uin,
		blocks: blocksOf(text, lines, damage),
	};
}
