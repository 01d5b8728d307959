import { asideIn, columnLine, menuLines } from './asides.ts';
import { businessIn } from './business.ts';
import { canonicalColumn } from './column.ts';
import { goesOnRoll, ROLLS } from './committee.ts';
import { correctionIn } from './correction.ts';
import { endsDivision, isDivisionLine } from './division.ts';
import { couldBeHeading, isHeading, lookAhead } from './headings.ts';
import type { Hints } from './hints.ts';
import { isLooseLetter } from './letter.ts';
import type { Line } from './lines.ts';
import { dayIn, type NamedHead } from './named-head.ts';
import { leastGap, namedLines, nextWords, withoutSign } from './named-lines.ts';
import type { NamedPart } from './named-section.ts';
import { bareColumn, inSeries, losesName, mayBeItem, newPart, stateAt } from './named-state.ts';
import {
	addWords,
	asksBy,
	asksLeave,
	hasAsked,
	hasSpoken,
	itemOf,
	nobodysTurn,
	voiceOf,
	waitsForQuestion,
	waitsForWords,
} from './named-turn.ts';
import { isProcedure } from './procedure.ts';
import { opensOralQuestions } from './question.ts';
import type { LeftOut, Span } from './section.ts';
import { overMark, turnOverMark } from './site-copy.ts';
import { handedOver } from './turns/label-rules.ts';
import { withoutSeat } from './turns/person.ts';
import { leadsIntoList } from './turns/setting.ts';
import { type Setting, SIGN_ALONE, type Turn, turnIn } from './turns/turn.ts';

/** Stages of one Bill: they part its debate in pieces and begin no other business. */
const STAGE =
	/^(?:(?:First|Second|Third) Reading|Clause \d+|New Clause \d+|Schedule \d+|(?:Consideration|Committee|Report)(?: Stage)?)$/i;
/** Characters of a name in a list of names, at most; what is longer has words behind it. */
const LONGEST_ITEM = 110;
/** The rule of turns that knows a question by its words alone: it is certain, though nobody is named. */
const UNNAMED_QUESTION = 'a question without a name';
/** And the one whose turn has its words on the next line. */
const HANDED_OVER = handedOver.name;

/** Cuts the lines of a printed volume's page into the business under its headings, turn by turn, and says what is left out. */
export function namedParts(
	text: string,
	printed: readonly Line[],
	head: NamedHead,
	hints: Hints,
): { parts: readonly NamedPart[]; leftOut: readonly LeftOut[] } {
	const { lines, leftOut } = namedLines(printed, head.layout);
	const state = stateAt(head);
	const known = new Set<string>();
	const year = head.date === null ? null : Number(head.date.slice(0, 4));
	const menus = menuLines(lines);
	const wordsAfter = nextWords(lines);
	const usualGap = leastGap(lines.slice(1));

	const leave = (what: string, { start, end }: Span) => {
		if (end > start) leftOut.push({ what, start, end });
	};
	const part = (): NamedPart => {
		if (state.parts.length === 0) state.parts.push(newPart(state, null));
		return state.parts.at(-1) as NamedPart;
	};
	const close = () => {
		if (hasSpoken(state.turn) && state.turn?.speaker) state.asker = asksLeave(state.turn) ? state.turn : null;
		const item = state.turn && itemOf(text, state.turn, part().damage, hints.url ?? null);
		if (item) part().items.push(item);
		state.turn = null;
	};
	/** Ends whoever spoke at a line that parts what stands before it from what follows. */
	const breakAt = (what: string | null, line: Line) => {
		close();
		if (what !== null) leave(what, line);
		state.before = null;
		state.listed = false;
	};
	const startPart = (heading: Line | null) => {
		close();
		state.parts.push(newPart(state, heading));
		Object.assign(state, { before: null, listed: false, dividing: false });
	};
	const say = (line: Line, index: number) => {
		part();
		if (state.turn && isLooseLetter(line.text, state.turn.lines)) close();
		state.turn ??= nobodysTurn(state.column);
		if (!addWords(state.turn, line, lines[index + 1])) {
			close();
			state.turn = nobodysTurn(state.column);
			state.turn.lines.push(line);
		}
		state.before = line;
		// On lines of their own, names are a list where one follows the other.
		if (head.layout === 'alone') state.listed = false;
	};
	const settingAt = (index: number): Setting => ({
		layout: head.layout,
		before: waitsForQuestion(state.turn) ? null : state.before,
		after: wordsAfter(index),
		answers: hasAsked(state.turn),
		listed: state.listed || (waitsForWords(state.turn) && !state.turn?.label),
		isKnown: (speaker) => known.has(speaker),
		year,
		mover: state.mover,
	});
	const turnsAt = (at: number): { asks: boolean } | null => {
		const line = lines[at];
		const alone = { ...settingAt(at), before: null, listed: false, answers: false };
		const read = line ? turnIn(line, alone) : null;
		if (!read || (read.speaker === null && read.rule !== UNNAMED_QUESTION)) return null;
		return { asks: read.tabled || asksBy(read, read.words?.text ?? wordsAfter(at)?.text ?? '') !== null };
	};

	const takeAside = (line: Line, index: number): boolean => {
		const marked = columnLine(line.text) ?? bareColumn(lines, index, state.column, head);
		const aside = menus.has(index)
			? { what: 'menu', ends: false }
			: asideIn(line.text.replace(/^§\s*(?=\d|\[?The Question)/, ''));
		if (!marked && !aside) return false;
		// Whoever speaks goes on in the next column: the mark is no part of their words, and parts nothing.
		if (marked) {
			state.column = canonicalColumn(inSeries(marked.column, state.business), head.house) ?? state.column;
			state.day = dayIn(marked.day) ?? state.day;
		}
		if (aside?.ends) breakAt(aside.what, line);
		else leave(aside?.what ?? 'column mark', line);
		return true;
	};
	const takeBusiness = (line: Line): boolean => {
		const oral = opensOralQuestions(line.text);
		const announced = oral ? 'oral answers' : businessIn(line.text);
		const goesOn = /^Questions$/i.test(line.text) && state.turn === null && part().items.length === 0;
		if (announced === undefined && !goesOn) return false;
		leave('heading', line);
		if (announced === undefined) return true;
		// Pages of committees on Bills print `General Committee Debates` over the Bill.
		const onBill = announced === 'general committee' && head.bill !== null;
		if (announced !== null && !onBill) state.business = announced;
		if (state.parts.length === 0 && state.column !== null)
			state.column = inSeries(state.column, state.business);
		close();
		const above = state.parts.at(-1);
		state.outer = oral && above?.heading && above.items.length === 0 ? [above.heading] : [];
		startPart(null);
		return true;
	};
	const takeDivision = (line: Line): boolean => {
		if (!state.dividing && !isDivisionLine(line.text)) return false;
		if (!state.dividing) close();
		state.dividing = !endsDivision(line.text);
		if (state.dividing) leave('division', line);
		else state.before = null;
		return state.dividing;
	};
	const takeRoll = (line: Line, index: number): boolean => {
		const starts = ROLLS.find((roll) => roll.starts.test(line.text));
		if (!starts && !state.roll) return false;
		if (starts) breakAt('members', line);
		else if (state.roll && goesOnRoll(state.roll, line, turnsAt(index) !== null)) leave('members', line);
		else {
			state.roll = null;
			return false;
		}
		state.roll = state.roll?.ends?.test(line.text) ? null : (starts ?? state.roll);
		return true;
	};
	const takeCorrection = (line: Line): boolean => {
		const says = state.business === 'written corrections' ? correctionIn(line.text) : null;
		if (says === null) return false;
		breakAt('letter of correction', line);
		if (says !== 'letter') part().items.push({ kind: says, oral: false, parts: [] });
		return true;
	};
	const takeHeading = (line: Line, index: number): boolean => {
		if (!couldBeHeading(line)) return false;
		const ahead = lookAhead(lines, index, turnsAt);
		if (!isHeading(line, state.before, ahead)) return false;
		if (mayBeItem(state)) {
			// It may be the last item of the answer above as well: it is neither quoted nor a title.
			startPart(null);
			leave('heading or item', line);
			return true;
		}
		if (STAGE.test(line.text)) breakAt('heading', line);
		else if (ahead.count > 1) {
			breakAt('heading', line);
			state.outer = [line];
		} else startPart(line);
		return true;
	};
	const begin = (line: Line, index: number, read: Turn) => {
		close();
		part();
		leave('name', { start: line.start, end: read.words?.start ?? line.end });
		const asker = read.rule === UNNAMED_QUESTION ? state.asker : null;
		const { speaker, office, tabled, uin } = asker ? { ...read, ...voiceOf(asker) } : read;
		const label = read.rule === HANDED_OVER ? line : null;
		if (speaker !== null || read.mover !== null) state.mover = read.mover;
		const nobody = speaker === null && read.rule !== UNNAMED_QUESTION;
		const item = line.text.length <= LONGEST_ITEM;
		const listed = nobody && item && (head.layout === 'alone' || state.listed || leadsIntoList(state.before));
		if (speaker !== null) known.add(speaker).add(withoutSeat(speaker));
		state.turn = { ...nobodysTurn(state.column), speaker, office, tabled, uin, label };
		if (read.words) say(read.words, index);
		state.listed = listed;
	};

	for (const [index, line] of lines.entries()) {
		if (index < head.lines) leave('head', line);
		else if (takeRoll(line, index)) continue;
		else if (takeAside(line, index) || takeBusiness(line) || takeDivision(line) || takeCorrection(line))
			continue;
		else if (isProcedure(line.text)) {
			close();
			state.turn = nobodysTurn(state.column, true);
			say(line, index);
		} else {
			if (head.layout === 'alone' && hasSpoken(state.turn) && losesName(line, lines[index - 1], usualGap))
				breakAt(null, line);
			const turn = turnIn(line, settingAt(index));
			const found =
				overMark(lines[index + 1]) && turn?.speaker == null ? turnOverMark(line, lines[index - 1]) : turn;
			const unnamed = found?.rule === UNNAMED_QUESTION;
			const goesOn = unnamed || found?.rule === SIGN_ALONE;
			// The words of a turn whose name stands on the line before, even where they look like the beginning of another.
			const waits = waitsForWords(state.turn);
			const read = goesOn && (waits || (unnamed && waitsForQuestion(state.turn))) ? null : found;
			if (read && (read.speaker !== null || unnamed)) begin(line, index, read);
			else if (takeHeading(line, index)) continue;
			else if (read) begin(line, index, read);
			else {
				const said = waits ? withoutSign(line) : line;
				leave('name', { start: line.start, end: said.start });
				say(said, index);
			}
		}
	}
	close();
	return { parts: state.parts, leftOut };
}
