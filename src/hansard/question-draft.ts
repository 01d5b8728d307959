import type { Line } from './lines.ts';
import { hasFirstLimb, limbNumber, type Opening, opening, questionUin } from './question.ts';

/** Questions that stand side by side, and the paragraphs after them, while a page is being read. */
export interface QuestionDraft {
	/** Each question's own lines; a grouped limb with a UIN is a question of its own. */
	readonly questions: { readonly lines: Line[]; uin: string | null }[];
	/** Everything up to the next question. */
	readonly after: Line[];
	/** True where the form of the first question is the Chamber's. */
	readonly spoken: boolean;
	/** True between `asked Her Majesty's Government:` and the end of the question. */
	open: boolean;
	/** The limb a grouped question has come to; 0 where it is not grouped. */
	limb: number;
}

export function questionDraft(opens: Opening): QuestionDraft {
	return { questions: [], after: [], spoken: opens === 'oral', open: false, limb: 0 };
}

/**
 * Adds a question that this paragraph opens.
 *
 * @param uin the number printed before its words, where one is.
 */
export function addQuestion(
	draft: QuestionDraft,
	line: Line,
	opens: Opening,
	uin: string | null = null,
): void {
	draft.questions.push({ lines: [line], uin: questionUin(line.text) ?? uin });
	draft.open = opens === 'lead-in';
	draft.limb = hasFirstLimb(line.text) ? 1 : 0;
}

/** Adds a paragraph to the question that is still being asked; false where it belongs to what follows. */
export function takeIntoQuestion(draft: QuestionDraft, line: Line, next: Line | undefined): boolean {
	const question = draft.questions.at(-1);
	if (!question || draft.after.length > 0) return false;
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
	if (question.uin === null && isCut(question.lines.at(-1), line)) {
		question.lines.push(line);
		question.uin = uin;
		return true;
	}
	if (
		question.uin !== null ||
		uin === null ||
		draft.spoken ||
		/^(?:[•·]\s*)?\[?holding answer/i.test(line.text)
	)
		return false;
	question.lines.push(line);
	question.uin = uin;
	return true;
}

/** True where a sentence goes on: the end of a column may cut a question in two. */
function isCut(last: Line | undefined, line: Line): boolean {
	if (last === undefined) return false;
	// Limbs as a list: `whether they will state—` / `- (1) the number; and`.
	const leads = /(?:[:;—–]|; and)$/.test(last.text);
	if (leads && /^(?:[-–•·]\s*)?\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s/.test(line.text)) return true;
	return /[\p{L}\d,)]$/u.test(last.text) && /^(?:\p{Ll}|\((?:[a-z]|[ivx]{1,4})\) \p{Ll})/u.test(line.text);
}

function endsLordsQuestion(line: Line): boolean {
	return opening(line.text) === 'written' && (questionUin(line.text)?.startsWith('HL') ?? false);
}

/**
 * True where the question was put in the Chamber: by its form, or because it is the Lords' and has no UIN, which their written
 * questions all do.
 */
export function putInTheChamber(draft: QuestionDraft): boolean {
	return draft.spoken || (isOfTheLords(draft) && draft.questions.every(({ uin }) => uin === null));
}

/**
 * How many of the paragraphs after a question are its answer. To a written question all are. In the Chamber only the first may
 * be, as supplementary questions follow: in the Lords it begins "My Lords", in the Commons it does not thank anybody for it.
 */
export function answerLength(draft: QuestionDraft): number {
	if (!putInTheChamber(draft)) return draft.after.length;
	const first = draft.after[0]?.text ?? '';
	if (isOfTheLords(draft)) return /^My Lords\b/.test(first) && !/\bbeg leave to ask\b/.test(first) ? 1 : 0;
	const supplementary =
		/^(?:I (?:thank|am grateful)|While thanking|(?:Will|Does|Is|Would|Can|May|Has) (?:the|my)\b)|\b(?:that|his|her) (?:answer|reply)\b/;
	// Where the copy lost the answer, the next member's question stands in its place.
	if (first === '' || /\?$/.test(first) || supplementary.test(first.slice(0, 200))) return 0;
	return 1 + (LEADS_ON.test(first) ? cellsAfter(draft.after) : 0);
}

/** How a paragraph ends that hands over to a table or a list. */
const LEADS_ON = /[:—–]$|\b(?:following|table|as follows)\b.{0,80}[.:]$/i;

/** Lines right after the first paragraph that are no sentences: the cells and items that it announces. */
function cellsAfter(after: readonly Line[]): number {
	const sentence = after.slice(1).findIndex(({ text }) => /[.?!]["”’)]?$/.test(text));
	return sentence === -1 ? after.length - 1 : sentence;
}

function isOfTheLords(draft: QuestionDraft): boolean {
	const first = draft.questions[0]?.lines[0]?.text ?? '';
	// Words that only lead into the question are the Lords', whoever is asked.
	return (
		/\bask(?:ed)? (?:Her|His) Majesty['’]s Government\b/i.test(first) || /\basked the .{3,80}:$/.test(first)
	);
}
