import { readHoldingDate } from './answer.ts';
import { blocksOf } from './blocks.ts';
import { parseLongDate } from './dates.ts';
import type { Hints } from './hints.ts';
import type { Line } from './lines.ts';
import { saysAskedToReply } from './question.ts';
import type { Contribution, Damage, Document, House, Section } from './section.ts';
import { type ListItem, labelsAtHead, readList, valueBehind } from './written-list.ts';

/** How the lists of written questions on www.parliament.uk label what they print. */
const LABELS = {
	asked: /^Asked on: ?(.{8,30})$/,
	asker: /^Asked by:? (.{3,80})$/,
	seat: /^\([^()]{2,60}\)$/,
	answeredBy: /^(?:Corrected answer|Answered) by: ?(.{3,80})$/,
	answeredOn: /^(?:Corrected|Answered) on: ?(.{8,30})$/,
	/** Other questions that the answer serves, and the day of an answer before it. */
	besides: /^(?:Grouped Questions?: ?.{1,200}|(?:Holding|Interim) answer received on:? ?(.{8,30}))$/,
	number: /^(?:UIN:? ?)?(\d{4,6}|HL\d{1,5})$/,
	house: /^(?:House of )?(Commons|Lords)$/,
} as const;
const ASKS = /^To ask\b/;
/** How a question for oral answer begins, below the label of the House. */
const ASKS_ALOUD = /^(?:What|How|If|Whether|When|Why|Which|Who|Whose|Where)\b.{15,}/;
/** What stands between an item's sign `Q` and the day on which it was asked, who asked it and for which seat apart: marks and what explains them. */
const EXPLAINED =
	/^(?:\[[A-Z]\]|Close|Named Day|Registered Interest|'Named day' questions only .{5,300}|.{10,200} registered interest.{0,100})$/i;

/** Whether a text is such a list: its labels stand on lines of their own. */
export function looksLikeQuestionsList(text: string): boolean {
	const has = labelsAtHead(text);
	return has(LABELS.asked) && has(ASKS) && (has(LABELS.answeredBy) || has(LABELS.answeredOn));
}

/** A list of written questions with their answers, each a section of the day on which it was answered. */
export function readQuestionsList(text: string, hints: Hints): Document {
	return readList(text, hints, { label: LABELS.asked, start: itemStart, sectionOf });
}

/** The line `Q` above the label, or the first of the item's own lines. */
function itemStart(lines: readonly Line[], label: number): number {
	let at = label;
	for (let above = lines[at - 1]; above && isItemsOwn(above); above = lines[at - 1]) at -= 1;
	return lines[at - 1]?.text === 'Q' ? at - 1 : at;
}

/** True of a line between an item's sign and its label, and of the copy's end. */
function isItemsOwn(line: Line | undefined): boolean {
	if (line === undefined) return true;
	return [EXPLAINED, LABELS.seat, LABELS.asker].some((own) => own.test(line.text));
}

function sectionOf(text: string, item: readonly Line[], hints: Hints): ListItem | null {
	const asks = askedAt(item);
	if (asks === -1) return null;
	const answers = item.findIndex((line, index) => index > asks && isAnswerLabel(line));
	const head = item.slice(0, asks);
	const asked = item.slice(asks, answers === -1 ? item.length : answers).filter((line) => line.text !== 'A');
	const below = answers === -1 ? [] : item.slice(answers);
	const labels = below.filter((line, index) => index < 6 && isAnswerLabel(line));
	const said = below.slice(labels.length);
	// The next item's sign ends the answer, also where the copy breaks off before its label.
	const next = said.findIndex(({ text }, index) => text === 'Q' && isItemsOwn(said[index + 1]));
	const words = next === -1 ? said : said.slice(0, next);
	const house = valueBehind(LABELS.house, head) as House | null;
	const label = head.findIndex((line) => LABELS.asked.test(line.text));
	const topics = head
		.slice(label + 1)
		.filter((line) => !LABELS.house.test(line.text) && !LABELS.number.test(line.text));
	const uin = valueBehind(LABELS.number, head);
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
	const question = part('question', asked, valueBehind(LABELS.asker, head));
	const answer = words.length === 0 ? null : part('answer', words, valueBehind(LABELS.answeredBy, labels));
	const opens = answer ? text.slice(answer.start, answer.start + 600) : '';
	const end = answer?.end ?? question.end;
	if (answer === null && labels.length > 0) {
		damage.push({
			kind: 'answer lost',
			start: question.start,
			end,
			note: 'no answer stands under this question in this copy',
		});
	}
	const section: Section = {
		start: topics[0]?.start ?? question.start,
		end,
		house: house ?? hints.house ?? null,
		houseInferred: false,
		headings: topics.map((line) => line.text),
		title: topics.at(-1)?.text ?? null,
		volume: null,
		sittingDate: parseLongDate(valueBehind(LABELS.answeredOn, labels) ?? ''),
		business: 'written answers',
		url: hints.url ?? null,
		column: null,
		exchanges: [
			{
				start: question.start,
				end,
				uins: uin === null ? [] : [uin],
				questions: [question],
				answer,
				askedToReply: saysAskedToReply(opens),
				holdingAnswer: parseLongDate(valueBehind(LABELS.besides, labels) ?? '') ?? readHoldingDate(opens),
			},
		],
		contributions: [],
		damage,
	};
	return { section, kept: [...topics, ...asked, ...words] };
}

/** Index of the line that asks; -1 where none does. */
function askedAt(item: readonly Line[]): number {
	const written = item.findIndex((line) => ASKS.test(line.text));
	if (written !== -1) return written;
	const house = item.findIndex((line) => LABELS.house.test(line.text));
	return house !== -1 && ASKS_ALOUD.test(item[house + 1]?.text ?? '') ? house + 1 : -1;
}

function isAnswerLabel(line: Line): boolean {
	return (
		line.text === 'A' ||
		[LABELS.answeredBy, LABELS.answeredOn, LABELS.besides].some((label) => label.test(line.text))
	);
}
