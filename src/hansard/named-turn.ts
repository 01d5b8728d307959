import { blocksOf } from './blocks.ts';
import type { Line } from './lines.ts';
import type { NamedItem } from './named-pairs.ts';
import { opening } from './question.ts';
import { addQuestion, type QuestionDraft, questionDraft, takeIntoQuestion } from './question-draft.ts';
import type { Contribution, Damage } from './section.ts';

/** What is being said while the lines of a named text go by, and by whom. */
export interface OpenTurn {
	readonly speaker: string | null;
	readonly office: string | null;
	readonly column: string | null;
	/** True where an ordinal or a number stood before the name. */
	readonly tabled: boolean;
	/** True of what the House does: nobody says it, and it answers nothing. */
	readonly procedure: boolean;
	/** The number printed before the words. */
	readonly uin: string | null;
	readonly lines: Line[];
	/** The label that names who asks (`Asked by Lord Fell`), where one does. */
	readonly label: Line | null;
	/** Set once the first words show that a tabled question is asked. */
	draft: QuestionDraft | null;
}

/** A turn of nobody known, from this column on. */
export function nobodysTurn(column: string | null, procedure = false): OpenTurn {
	return {
		speaker: null,
		office: null,
		column,
		tabled: false,
		procedure,
		uin: null,
		label: null,
		lines: [],
		draft: null,
	};
}

/** True where the name stands on the line before and no word has been said yet. */
export function waitsForWords(turn: OpenTurn | null): boolean {
	return turn !== null && turn.lines.length === 0 && turn.draft === null && !turn.procedure;
}

/** True where somebody, known or not, has said or asked something that may go on. */
export function hasSpoken(turn: OpenTurn | null): boolean {
	return turn !== null && !waitsForWords(turn);
}

/** True where only `asked Her Majesty's Government:` stands yet, and the question is to come. */
export function waitsForQuestion(turn: OpenTurn | null): boolean {
	return turn?.draft?.open === true && turn.draft.questions.at(-1)?.lines.length === 1;
}

/** True where somebody asks leave to put a Question, whose words the record of the Lords prints below, without a name. */
export function asksLeave({ lines }: OpenTurn): boolean {
	return /\bbeg (?:leave )?to ask the (?:\w+ ){0,3}Questions? (?:which|that) stands? in my name\b/.test(
		lines.at(-1)?.text ?? '',
	);
}

/** Who speaks in a turn. */
export function voiceOf({ speaker, office }: OpenTurn): Pick<OpenTurn, 'speaker' | 'office'> {
	return { speaker, office };
}

/** How a limb ends after which others follow. */
const MORE_LIMBS = /;(?: and)?\s*(?:[[(](?:HL)?\d{4,6}[\])])?$/;

/** True where a tabled question has been asked and is complete. */
export function hasAsked(turn: OpenTurn | null): boolean {
	const last = turn?.draft?.questions.at(-1)?.lines.at(-1)?.text;
	return turn?.draft != null && !turn.draft.open && !MORE_LIMBS.test(last?.slice(-30) ?? '');
}

/**
 * Adds a line to a turn; false where it cannot belong to it, because a tabled question is complete.
 *
 * @param next the line after it.
 */
export function addWords(turn: OpenTurn, line: Line, next: Line | undefined): boolean {
	if (turn.draft) return takeIntoQuestion(turn.draft, line, next);
	const opens = waitsForWords(turn) ? asksBy(turn, line.text) : null;
	if (opens === null) turn.lines.push(line);
	else {
		turn.draft = questionDraft(opens);
		addQuestion(turn.draft, line, opens, turn.uin);
	}
	return true;
}

/** How the first words of a turn ask a tabled question; null where they ask none. */
export function asksBy(turn: { readonly tabled: boolean }, words: string): ReturnType<typeof opening> {
	const opens = opening(words) ?? (/^asked (?:the|Her|His|Mr)\b/.test(words) ? 'written' : null);
	if (turn.tabled && words !== '' && (opens === null || opens === 'written')) return 'oral';
	return opens;
}

/** What a turn comes to; null where nothing was said. Tables and questions that this copy lost are told of in `damage`. */
export function itemOf(text: string, turn: OpenTurn, damage: Damage[], url: string | null): NamedItem | null {
	const announced = waitsForWords(turn)
		? turn.label
		: waitsForQuestion(turn)
			? turn.draft?.questions[0]?.lines[0]
			: null;
	if (announced) {
		const note = `the question that is announced here is missing from this copy`;
		damage.push({ kind: 'question lost', start: announced.start, end: announced.end, note });
	}
	const contribution = (
		kind: Contribution['kind'],
		lines: readonly Line[],
		uin: string | null,
	): Contribution => ({
		kind,
		start: lines[0]?.start ?? 0,
		end: lines.at(-1)?.end ?? 0,
		speaker: turn.speaker,
		office: turn.office,
		column: turn.column,
		url,
		uin,
		blocks: blocksOf(text, lines, damage),
	});
	if (turn.draft) {
		const parts = turn.draft.questions.map(({ lines, uin }) => contribution('question', lines, uin));
		return { kind: 'question', oral: turn.draft.spoken || turn.tabled, parts };
	}
	if (turn.lines.length === 0) return null;
	const kind = turn.procedure ? 'procedure' : 'speech';
	return { kind, oral: false, parts: [contribution('speech', turn.lines, null)] };
}
