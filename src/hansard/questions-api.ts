import { z } from 'zod';
import { DocumentError } from '../errors.ts';
import { apiContribution } from './api-section.ts';
import { parseIsoDate } from './dates.ts';
import type { Hints } from './hints.ts';
import { htmlPieces } from './html.ts';
import { saysAskedToReply } from './question.ts';
import { cutOff, documented, HOUSE, houseOf, valuesOf } from './questions-statements.ts';
import type { Contribution, Damage, Document, Exchange, Section } from './section.ts';
import { type StoredText, storedText } from './stored-text.ts';
import { byUin } from './uin.ts';

const member = z.object({ name: z.string().nullish() }).nullish();
const text = z.string().nullish();

/** One written question as the questions-statements API gives it; fields that are not read here are let pass. */
const question = z.object({
	house: HOUSE,
	uin: z.string().min(1),
	dateTabled: text,
	dateAnswered: text,
	dateAnswerCorrected: text,
	dateHoldingAnswer: text,
	questionText: z.string(),
	answerText: text,
	originalAnswerText: text,
	answerIsCorrection: z.boolean().nullish(),
	heading: text,
	answeringBodyName: text,
	askingMember: member,
	answeringMember: member,
	correctingMember: member,
	groupedQuestions: z.array(z.string()).nullish(),
});
type Question = z.infer<typeof question>;

/** Lists are cut at this many characters; the question without any sign of it. */
const CUT_AT = 250;

/** Whether JSON is an answer of the written-questions API: a list, one question with its links, or the question alone. */
export function isQuestionsAnswer(json: unknown): boolean {
	return valuesOf(json).some(
		(value) => typeof value === 'object' && value !== null && 'questionText' in value,
	);
}

/**
 * Written questions and their answers from the official API. Lists cut long texts at some 255 characters: what is cut is kept and
 * said to be cut. Questions that share an answer are one exchange where all of them are here.
 *
 * @throws DocumentError where a question is not of the documented shape.
 */
export function readQuestions(json: unknown, hints: Hints): Document {
	const questions = documented(json, question, hints);
	const into = storedText();
	const parts = grouped(questions).flatMap((group) => sectionOf(group, into, hints));
	if (parts.length === 0) throw new DocumentError(hints.name, 'it holds no question', null, '');
	const stored = into.toString();
	const sections = parts.map((part) => withoutGluedCells(part, stored));
	return { name: hints.name, url: hints.url ?? null, form: 'questions-api', text: stored, sections };
}

/** Questions that name one another and have the same answer of the same day; the API repeats it under each. */
function grouped(questions: readonly Question[]): Question[][] {
	const groups: Question[][] = [];
	const place = new Map<string, Question[]>();
	const key = (uin: string, of: Question) => `${of.house} ${of.dateAnswered} ${uin} ${of.answerText}`;
	for (const asked of questions) {
		const known = asked.answerText
			? (asked.groupedQuestions ?? []).map((uin) => place.get(key(uin, asked)))
			: [];
		const group = known.find((other) => other !== undefined) ?? [];
		if (group.length === 0) groups.push(group);
		if (!group.some(({ uin }) => uin === asked.uin)) group.push(asked);
		place.set(key(asked.uin, asked), group);
	}
	return groups;
}

function sectionOf(group: readonly Question[], into: StoredText, hints: Hints): Section[] {
	const [first] = group;
	if (!first) return [];
	const corrected = first.answerIsCorrection === true || Boolean(first.dateAnswerCorrected);
	const answered = parseIsoDate(first.dateAnswered ?? '');
	const date = corrected ? (parseIsoDate(first.dateAnswerCorrected ?? '') ?? answered) : answered;
	const made = section(group, first.answerText ?? '', corrected, date, into, hints);
	const original = first.originalAnswerText ?? '';
	const replaced = corrected && original !== '' && original !== first.answerText;
	return [replaced ? withWithdrawn(made, original, first, into) : made];
}

/** A correction with the answer that it takes the place of: kept beside it, and never shown as the answer. */
function withWithdrawn(
	made: Section,
	original: string,
	{ answeringMember }: Question,
	into: StoredText,
): Section {
	const [exchange] = made.exchanges;
	const withdrawn = apiContribution(
		{
			kind: 'answer',
			pieces: htmlPieces(original).pieces,
			speaker: answeringMember?.name ?? null,
			office: null,
			column: null,
			url: exchange?.questions[0]?.url ?? null,
			uin: exchange?.questions[0]?.uin ?? null,
		},
		into,
	);
	if (!exchange || !withdrawn) return made;
	return { ...made, end: withdrawn.end, exchanges: [{ ...exchange, end: withdrawn.end, withdrawn }] };
}

function section(
	group: readonly Question[],
	answerHtml: string,
	corrected: boolean,
	date: string | null,
	into: StoredText,
	hints: Hints,
): Section {
	const first = group[0];
	const headings = [first?.answeringBodyName, first?.heading].flatMap((words) => words?.trim() || []);
	const spans = headings.map((words) => into.paragraph(words.replace(/\s+/g, ' ')));
	const questions = group.flatMap((asked) => questionOf(asked, into) ?? []);
	const answer = apiContribution(
		{
			kind: corrected ? 'correction' : 'answer',
			pieces: htmlPieces(answerHtml).pieces,
			speaker: (corrected ? first?.correctingMember?.name : null) ?? first?.answeringMember?.name ?? null,
			office: null,
			column: null,
			url: questions[0]?.url ?? null,
			uin: questions[0]?.uin ?? null,
		},
		into,
	);
	const damage = [...cutQuestions(group, questions), ...(answer ? cutOff(answer, answerHtml, 'answer') : [])];
	const start = spans[0]?.start ?? questions[0]?.start ?? 0;
	const end = answer?.end ?? questions.at(-1)?.end ?? spans.at(-1)?.end ?? start;
	const [asked] = questions;
	const exchange: Exchange | null =
		asked === undefined
			? null
			: {
					start: asked.start,
					end,
					uins: group.map(({ uin }) => uin).sort(byUin),
					questions,
					answer,
					askedToReply: saysAskedToReply(answerHtml.slice(0, 400)),
					holdingAnswer: parseIsoDate(first?.dateHoldingAnswer ?? ''),
				};
	return {
		start,
		end,
		house: houseOf(first?.house, hints),
		houseInferred: false,
		headings,
		title: headings.at(-1) ?? null,
		volume: null,
		sittingDate: date ?? (answer ? (hints.date ?? null) : null),
		business: corrected ? 'written corrections' : 'written answers',
		url: questions[0]?.url ?? hints.url ?? null,
		column: null,
		exchanges: exchange ? [exchange] : [],
		contributions: exchange || !answer ? [] : [answer],
		damage,
	};
}

function questionOf(asked: Question, into: StoredText): Contribution | null {
	const tabled = parseIsoDate(asked.dateTabled ?? '');
	const path = tabled && /^\w+$/.test(asked.uin) ? `${tabled}/${asked.uin}` : null;
	return apiContribution(
		{
			kind: 'question',
			pieces: htmlPieces(asked.questionText).pieces,
			speaker: asked.askingMember?.name ?? null,
			office: null,
			column: null,
			url: path && `https://questions-statements.parliament.uk/written-questions/detail/${path}`,
			uin: asked.uin,
		},
		into,
	);
}

/** A list cuts a question off without a sign: only its length and its missing end show it. */
function cutQuestions(group: readonly Question[], asked: readonly Contribution[]): Damage[] {
	const cut = group.some(
		({ questionText }) => questionText.length >= CUT_AT && !/[.?]\W{0,2}$/.test(questionText.trim()),
	);
	const [first] = asked;
	if (!cut || !first) return [];
	const end = asked.at(-1)?.end ?? first.end;
	return [{ kind: 'text cut', start: first.start, end, note: 'the question is cut off in this copy' }];
}

/**
 * In lists the tags are gone, so that a table's cells run together (`licences2015931201681`). From the last sentence's end before
 * them on, the words are kept as what is left of a table.
 */
function withoutGluedCells(section: Section, stored: string): Section {
	const [exchange] = section.exchanges;
	const answer = exchange?.answer;
	const [block] = answer?.blocks ?? [];
	if (!exchange || !answer || answer.blocks.length !== 1 || block?.kind !== 'paragraph') return section;
	const words = stored.slice(block.start, block.end);
	const glued = /[A-Za-z)]\d{4,}(?=[\dA-Z])|\d{9,}/.exec(words);
	if (!glued) return section;
	const lead = words.slice(0, glued.index);
	const from = Math.max(lead.lastIndexOf(':'), lead.lastIndexOf('. ')) + 1;
	const start = block.start + from + (words.slice(from).length - words.slice(from).trimStart().length);
	const remains = { start, end: block.end };
	const table = {
		kind: 'table',
		...remains,
		rows: null,
		headerRows: 0,
		caption: null,
		remains: [remains],
	} as const;
	const before = { kind: 'paragraph', start: block.start, end: block.start + from } as const;
	const kept: Contribution = { ...answer, blocks: from > 0 ? [before, table] : [table] };
	const note = 'the cells of a table run together in this copy';
	return {
		...section,
		exchanges: [{ ...exchange, answer: kept }],
		damage: [...section.damage, { kind: 'table lost', ...remains, note }],
	};
}
