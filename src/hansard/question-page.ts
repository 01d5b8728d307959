import { readHoldingDate } from './answer.ts';
import { blocksOf } from './blocks.ts';
import { parseLongDate } from './dates.ts';
import type { Hints } from './hints.ts';
import type { Line } from './lines.ts';
import { saysAskedToReply } from './question.ts';
import type { Contribution, Damage, Document, House } from './section.ts';
import { type ListItem, labelsAtHead, readList, valueBehind } from './written-list.ts';

/** How pages of questions-statements.parliament.uk label what they print, a question or a list of them. */
const LABELS = {
	uin: /^UIN:? ?(HL\d{1,5}|\d{1,6}),? tabled on \d{1,2} [A-Z][a-z]+ \d{4}\.?$/,
	department: /^Question for (.{3,100})$/,
	question: /^Question$/,
	answer: /^(?:Answer|Corrected answer)$/i,
	/** What stands below it was withdrawn. */
	original: /^Original answer$/i,
	house: /^(?:House of )?(Commons|Lords)$/,
	answeredOn: /^(?:Corrected|Answered) on:?(?: (\d{1,2} [A-Z][a-z]+ \d{4}))?$/,
} as const;
/** Days below the names, which say nothing of the words. */
const DAY = /^(?:(?:Asked|Tabled|Grouped|Holding answer given) on:? )?\d{1,2} [A-Z][a-z]+ \d{4}$/;
/** Lines that a name, a party, a seat, the House and a day take below a label, at most. */
const LONGEST_NAMEPLATE = 8;

/** Whether a text is such a page: the number with its day of tabling, and the question's label below. */
export function looksLikeQuestionPage(text: string): boolean {
	const has = labelsAtHead(text);
	return has(LABELS.uin) && has(LABELS.question);
}

/** Such a page, each question a section of the day on which it was answered. */
export function readQuestionPage(text: string, hints: Hints): Document {
	return readList(text, hints, { label: LABELS.uin, start: itemStart, sectionOf });
}

/** The title and the department stand above the number. */
function itemStart(lines: readonly Line[], label: number): number {
	const department = LABELS.department.test(lines[label - 1]?.text ?? '') ? label - 1 : label;
	return Math.max(department - 1, 0);
}

/** Who is named below a label, and the first line of their words. */
interface Nameplate {
	readonly speaker: string | null;
	readonly house: House | null;
	readonly day: string | null;
	readonly words: number;
}

/** What stands below the label in `lines[label]`; its words begin below the House and the days. Nobody is named where no House stands. */
function nameplate(lines: readonly Line[], label: number): Nameplate {
	const below = lines.slice(label + 1, label + 1 + LONGEST_NAMEPLATE);
	const at = below.findIndex(({ text }) => LABELS.house.test(text));
	const house = at === -1 ? null : (valueBehind(LABELS.house, below) as House);
	let words = label + 2 + at;
	let day: string | null = null;
	for (let text = lines[words]?.text ?? ''; ; text = lines[words]?.text ?? '') {
		const answered = LABELS.answeredOn.exec(text);
		if (!answered && !DAY.test(text)) break;
		const printed = answered ? (answered[1] ?? lines[words + 1]?.text ?? '') : null;
		if (printed !== null) day = parseLongDate(printed);
		words += 1;
	}
	return { speaker: at < 1 ? null : (below[0]?.text ?? null), house, day, words };
}

function sectionOf(text: string, item: readonly Line[], hints: Hints): ListItem | null {
	const asks = item.findIndex((line) => LABELS.question.test(line.text));
	const answers = item.findIndex((line, index) => index > asks && LABELS.answer.test(line.text));
	if (asks === -1) return null;
	const asker = nameplate(item, asks);
	const original = item.findIndex((line, index) => index > answers && LABELS.original.test(line.text));
	const to = original === -1 ? item.length : original;
	const answerer = answers === -1 ? null : nameplate(item, answers);
	const before = original === -1 ? null : nameplate(item, original);
	const asked = item.slice(asker.words, answers === -1 ? item.length : answers);
	const said = answerer === null ? [] : item.slice(answerer.words, to);
	const given = before === null ? [] : item.slice(before.words);
	const uin = valueBehind(LABELS.uin, item);
	if (asked.length === 0) return null;
	const damage: Damage[] = [];
	const part = (
		kind: Contribution['kind'],
		lines: readonly Line[],
		speaker: string | null,
	): Contribution => ({
		kind,
		start: lines[0]?.start ?? 0,
		end: lines.at(-1)?.end ?? 0,
		speaker,
		office: null,
		column: null,
		url: null,
		uin,
		blocks: blocksOf(text, lines, damage),
	});
	const question = part('question', asked, asker.speaker);
	const corrected = /^corrected/i.test(item[answers]?.text ?? '');
	const answer =
		said.length === 0 ? null : part(corrected ? 'correction' : 'answer', said, answerer?.speaker ?? null);
	const withdrawn = given.length === 0 ? null : part('answer', given, before?.speaker ?? null);
	const opens = answer ? text.slice(answer.start, answer.start + 600) : '';
	const title = item[0] && !LABELS.uin.test(item[0].text) ? item[0] : null;
	const end = Math.max(question.end, answer?.end ?? 0, withdrawn?.end ?? 0);
	const section = {
		start: title?.start ?? question.start,
		end,
		house: asker.house ?? hints.house ?? null,
		houseInferred: false,
		headings: title ? [title.text] : [],
		title: title?.text ?? null,
		volume: null,
		sittingDate: answerer?.day ?? null,
		business: 'written answers' as const,
		url: hints.url ?? null,
		column: null,
		exchanges: [
			{
				start: question.start,
				end,
				uins: uin === null ? [] : [uin],
				questions: [question],
				answer,
				...(withdrawn && { withdrawn }),
				askedToReply: saysAskedToReply(opens),
				holdingAnswer: readHoldingDate(opens),
			},
		],
		contributions: [],
		damage,
	};
	return { section, kept: [...(title ? [title] : []), ...asked, ...said, ...given] };
}
