import { printDate } from '../hansard/dates.ts';
import type { QuestionAnswer } from '../lookup/question.ts';
import { citation, printedName, sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import type { Field } from './figure-field.ts';
import { footer } from './footer.ts';
import { gapLine, gapReasons, lostLine } from './gap-field.ts';
import { heightOf, linesOf } from './height.ts';
import { quotation, quotedHead } from './quotation.ts';
import { referenceLine } from './reference.ts';
import { type Opening, openingsOf, type Shown } from './shown.ts';
import { tableField, tableLines, tableTitle } from './table/card.ts';
import { tableCsv } from './table/sheet.ts';
import { tableOpening, wholeTable } from './table/table.ts';
import { clipped, counted, listed, noAnswer, oneLine } from './wording.ts';

/** One exchange: what was asked, what was answered, what this copy has lost, what it refers to and what refers to it. */
export function showQuestion(answer: QuestionAnswer): Shown {
	const { exchange, passages, extent, tables } = answer;
	const [table] = tables;
	const { source } = exchange;
	const sources = passages.map(({ source: each }) => each);
	const numbers = exchange.uins.length > 0 ? [`question ${listed(exchange.uins)}`] : [];
	const day = source.sittingDate === null ? [] : [printDate(source.sittingDate)];
	const title = escapeMarkdown(
		`${source.title ?? 'Untitled'}: ${[...numbers, ...day].join(', ')}`.replace(/: $/, ''),
	);
	const foot = footer(extent, sources);
	const first = seenFirst(answer, heightOf({ title, footer: { text: foot } }));
	const whole = words(answer, WHOLE);
	return {
		answer,
		openings: [...openings(answer), ...tables.map(tableOpening)],
		...(table === undefined ? {} : { sheet: () => tableCsv(table) }),
		draft: {
			title,
			url: source.url,
			colour: colourOf(sources),
			description: first.words,
			...(first.words === whole ? {} : { more: whole }),
			fields: [
				...tables.map((each) => ({ ...tableField(wholeTable(each)), behind: true })),
				...silentField(answer),
				...references(answer),
				...namesakes(answer),
			],
			footer: foot,
		},
	};
}

/** Characters of the question and of the answer that are shown, and rows of the first table. */
interface Room {
	readonly question: number;
	readonly answer: number;
	readonly rows: number;
}

/** What of it is shown on the first card: the first of these with which it is no taller than it may be, else the last. */
const SEEN_FIRST: readonly Room[] = [
	{ question: 220, answer: 400, rows: 0 },
	{ question: 220, answer: 310, rows: 0 },
	{ question: 200, answer: 260, rows: 0 },
	{ question: 170, answer: 230, rows: 0 },
	{ question: 170, answer: 200, rows: 0 },
	{ question: 150, answer: 160, rows: 0 },
];
/** The same where a table follows. */
const SEEN_WITH_TABLE: readonly Room[] = [
	{ question: 200, answer: 200, rows: 3 },
	{ question: 170, answer: 200, rows: 2 },
	{ question: 170, answer: 170, rows: 1 },
	{ question: 150, answer: 150, rows: 1 },
	{ question: 150, answer: 200, rows: 0 },
];
/** The same where what was given before follows, and the characters of that. */
const SEEN_CORRECTED: readonly Room[] = [
	{ question: 200, answer: 220, rows: 0 },
	{ question: 140, answer: 170, rows: 0 },
	{ question: 100, answer: 140, rows: 0 },
];
const MOST_WITHDRAWN = 120;
/** Lines of a first card, and those of one for which that is too little. */
const LINES = 14;
const MOST_LINES = 18;
/** Rows of a table are worth some more beside what it says is not known. */
const MOST_LINES_OF_TABLE = 20;
const WHOLE: Room = { question: Number.POSITIVE_INFINITY, answer: Number.POSITIVE_INFINITY, rows: 0 };

/**
 * The words of the first card.
 *
 * @param around lines that its title and its foot take.
 */
function seenFirst(answer: QuestionAnswer, around: number) {
	const rooms = answer.exchange.withdrawn === undefined ? SEEN_FIRST : SEEN_CORRECTED;
	const tried = (answer.tables.length === 0 ? rooms : SEEN_WITH_TABLE).map((room) => {
		const shown = words(answer, room);
		return { room, words: shown, tall: around + linesOf(shown) };
	});
	const [shortest] = tried.toSorted((one, other) => one.tall - other.tall);
	const hasAll = ({ room }: (typeof tried)[number]) => answer.tables.length === 0 || room.rows > 0;
	const first =
		tried.find((one) => hasAll(one) && one.tall <= LINES) ??
		tried.find((one) => hasAll(one) && one.tall <= MOST_LINES) ??
		tried.find((one) => one.room.rows > 0 && one.tall <= MOST_LINES_OF_TABLE) ??
		tried.find(({ tall }) => tall <= MOST_LINES) ??
		shortest;
	if (first === undefined) throw new Error('a card without any room');
	return first;
}

/** What was asked and answered, as far as there is room; what it says is not known, and what this copy has lost, always. */
function words(answer: QuestionAnswer, room: Room): string {
	const { exchange } = answer;
	const [first] = answer.tables;
	const { withdrawn } = exchange;
	const corrected = withdrawn !== undefined || exchange.source.business === 'written corrections';
	const { office, rest } = addressed(exchange.question, room.question);
	const question = quotedHead(rest, room.question);
	const said =
		exchange.answer === null
			? null
			: quotedHead(
					room === WHOLE ? exchange.answer : untilTable(answer, withoutOpening(answer, exchange.answer)),
					room.answer,
				);
	const seen = [
		`**Asked**${askedBy(exchange.askedBy)}${office}${cutAfter(question.left)}`,
		question.quoted,
		`**${corrected ? 'Corrected answer' : 'Answered'}**${answeredBy(answer)}${cutAfter(said?.left ?? 0)}`,
		said === null ? noAnswer(exchange) : said.quoted,
		...(withdrawn === undefined ? [] : givenBefore(withdrawn, room)),
	];
	return [
		...seen,
		...(room !== WHOLE && first !== undefined ? tableOf(first, room.rows) : []),
		...(room === WHOLE ? [] : unseenSilences(answer, seen.join('\n'))),
		...lost(answer, said?.quoted ?? ''),
		// The title has the number, and the line above who answered.
		escapeMarkdown(citation(exchange.source)),
	].join('\n');
}

/** `To ask the Secretary of State for Transport, `: whom a question is put to, before what is asked. */
const ADDRESS =
	/^(?:\d+\.\s*)?To ask ((?:the|Her|His) [^;()?\n]{3,120}?),?\s+(?=\(1\)|\n|(?:\([a-z]\) )?(?:what|how|when|whether|which|who|whom|whose|why|where|if|pursuant|further|with reference|on (?:what|how|which)|for (?:what|how)|in (?:what|which|how)|to (?:what|which)|by (?:what|how)|from (?:what|which))\b)/i;

/** A question that does not fit whole, from what is asked onwards, and whom it was put to, for the line above. */
function addressed(question: string, room: number): { readonly office: string; readonly rest: string } {
	const [whole = '', office = ''] = ADDRESS.exec(question) ?? [];
	if (office === '' || quotedHead(question, room).left === 0) return { office: '', rest: question };
	return { office: ` of ${escapeMarkdown(office)}`, rest: question.slice(whole.length).trimStart() };
}

/** Marks at the start of an answer that the line over it tells as well. */
const HELD_BEFORE = /^\W*holding answer [\w ,]+\W*\n+/i;
const ASKED_TO_REPLY = /^I have been asked to reply\.\s+(?=\S)/;

function withoutOpening({ exchange }: QuestionAnswer, said: string): string {
	const begun = exchange.holdingAnswer === null ? said : said.replace(HELD_BEFORE, '');
	return exchange.askedToReply ? begun.replace(ASKED_TO_REPLY, '') : begun;
}

function withdrawnRoom(room: Room): number {
	return room === WHOLE ? room.answer : MOST_WITHDRAWN;
}

/** What the correction takes the place of, marked as what it is. */
function givenBefore(withdrawn: string, room: Room): string[] {
	const { quoted, left } = quotedHead(withdrawn, withdrawnRoom(room));
	return [`**Given before, and withdrawn**${cutAfter(left)}`, quoted];
}

/** The first rows of a table; what it is of alone, where there is no room for any. */
function tableOf(table: QuestionAnswer['tables'][number], rows: number): readonly string[] {
	if (rows > 0) return tableLines(wholeTable(table), rows);
	return [
		`**Table**: ${escapeMarkdown(clipped(tableTitle(table), 100))} · *${counted(table.rows.length, 'row')} behind More*`,
	];
}

/** The words of an answer before its first table, which follows by itself; all of it where there are none to speak of. */
function untilTable({ tables }: QuestionAnswer, words: string): string {
	const [first] = tables;
	const at = first === undefined ? -1 : words.indexOf(first.quote);
	const before = at < 0 ? words : words.slice(0, at).trimEnd();
	return /\p{L}{3}/u.test(before) ? before : words;
}

function cutAfter(left: number): string {
	return left === 0 ? '' : ` · *${counted(left, 'more word')} behind More*`;
}

function askedBy(names: readonly string[]): string {
	return names.length === 0 ? '' : ` by ${escapeMarkdown(listed(names.map(printedName)))}`;
}

function answeredBy({ exchange }: QuestionAnswer): string {
	const { speaker, office } = exchange.source;
	const by = [speaker, office]
		.filter((part) => part !== null)
		.map(printedName)
		.map(escapeMarkdown);
	const custom = exchange.askedToReply ? ' Asked to reply: perhaps not the department that was asked.' : '';
	const held =
		exchange.holdingAnswer === null ? '' : ` After a holding answer of ${printDate(exchange.holdingAnswer)}.`;
	return `${by.length > 0 ? ` by ${by.join(', ')}` : ' (by whom is not in this copy)'}${custom || held ? '.' : ''}${custom}${held}`;
}

/**
 * What an answer says is not known, where the words above do not show it: the first in its own words with what the record goes on to
 * say, and a line that tells how many more there are and why.
 */
function unseenSilences({ silences }: QuestionAnswer, above: string): readonly string[] {
	const seen = oneLine(unescapeMarkdown(above.replace(/^> ?/gm, ' ')));
	const unseen = silences.filter(
		({ gap, next }) =>
			gap.cause === 'silence' && !(seen.includes(oneLine(gap.quote)) && seen.includes(oneLine(next ?? ''))),
	);
	const [first, ...others] = [...new Map(unseen.map((one) => [one.gap.quote, one])).values()];
	if (first === undefined) return [];
	const { gap, next } = first;
	const both = next === null ? gap.quote : `${gap.quote} ${next}`;
	return [
		'**Not known, in its own words**',
		...(next === null || both.length <= SILENCE
			? [quotation(both, Number.POSITIVE_INFINITY)]
			: [quotation(gap.quote, Number.POSITIVE_INFINITY), quotation(next, NEXT)]),
		...(others.length === 0
			? []
			: [`*and ${others.length} more behind More: ${gapReasons(others.map((one) => one.gap))}*`]),
	];
}

/** Characters of a silence with what the record goes on to say; of that alone where they are more. */
const SILENCE = 420;
const NEXT = 220;

/** The same in a line each. */
function silentField({ silences }: QuestionAnswer): readonly Field[] {
	const silent = silences
		.filter(({ gap }) => gap.cause === 'silence')
		.map((silence) => `- ${gapLine(silence)}`);
	if (silent.length === 0) return [];
	return [{ name: 'Not known, as the answer says', behind: true, value: [...new Set(silent)].join('\n') }];
}

/** What our copy has lost of it: a line each, two that are of the same one line. */
function lost({ silences }: QuestionAnswer, quoted: string): readonly string[] {
	const gone = silences.filter(({ gap }) => gap.cause === 'damage').map(lostLine);
	if (gone.length === 0) return [];
	return [
		...(/^> [1-9]\s+\p{L}/mu.test(quoted)
			? ['A small number at the start of a line may be a footnote mark, not a count.']
			: []),
		...new Set(gone),
	];
}

/** What it refers to and what refers to it. */
function references({ cites, citedBy }: QuestionAnswer): readonly Field[] {
	return [
		...(cites.length === 0
			? []
			: [{ name: 'Refers to', value: cites.map(referenceLine).join('\n'), behind: true }]),
		...(citedBy.length === 0
			? []
			: [
					{
						name: 'Referred to by',
						value: citedBy.map(({ source }) => sourceLine(source)).join('\n'),
						behind: true,
					},
				]),
	];
}

function namesakes({ namesakes: others }: QuestionAnswer): readonly Field[] {
	if (others.length === 0) return [];
	return [
		{
			name: 'Other questions of this number',
			behind: true,
			value: others.map(({ source }) => sourceLine(source)).join('\n'),
		},
	];
}

function openings({ cites, citedBy, namesakes: others, alsoNamed }: QuestionAnswer): readonly Opening[] {
	const cited = cites.flatMap(({ resolved, reference }) =>
		resolved === null
			? []
			: [{ id: resolved, label: `Refers to: ${reference.cites.uin ?? reference.cites.column ?? 'answer'}` }],
	);
	const citing = citedBy.flatMap(({ source }) =>
		source.exchange === null
			? []
			: [{ id: source.exchange, label: `Referred to by: ${source.uin ?? 'answer'}` }],
	);
	const same = others.map(({ id, source }) => ({
		id,
		label: source.sittingDate === null ? 'Same number' : `Same number, ${printDate(source.sittingDate)}`,
	}));
	const byId = new Map([...cited, ...citing, ...same].map((each) => [each.id, each]));
	const exchanges = [...byId.values()].slice(0, 10).map(({ id, label }) => ({ label, view: 'q', id }));
	return [...exchanges, ...openingsOf(alsoNamed, 10)];
}
