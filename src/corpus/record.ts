import type { Contribution, Exchange } from '../hansard/section.ts';

/** A contribution as it is kept: who speaks, and where. Its paragraphs are in the document's structure. */
export type Part = Omit<Contribution, 'blocks'>;

/** What is kept of a passage beside its text. */
export interface PassageRecord {
	readonly uins: readonly string[];
	readonly askedToReply: boolean;
	readonly holdingAnswer: string | null;
	/** As in an exchange. */
	readonly unclear?: true;
	/** The questions, or the one speech or statement outside any exchange. */
	readonly parts: readonly Part[];
	readonly answer: Part | null;
	/** As in an exchange: what was given before, and is corrected by the answer. */
	readonly withdrawn?: Part;
}

/** Offsets count from the start of the passage; what is null at the end is left off. */
type Packed = [
	Part['kind'],
	number,
	number,
	(string | null)?,
	(string | null)?,
	(string | null)?,
	(string | null)?,
	(string | null)?,
];

interface PackedRecord {
	u?: readonly string[];
	r?: 1;
	h?: string;
	c?: 1;
	p: readonly Packed[];
	a?: Packed;
	w?: Packed;
}

const NOTHING: PassageRecord = {
	uins: [],
	askedToReply: false,
	holdingAnswer: null,
	parts: [],
	answer: null,
};

/**
 * @param from start of the passage in the document.
 * @param base address of its section, which those of its parts mostly begin like.
 */
export function packExchange(exchange: Exchange, from: number, base: string | null): string {
	const packed: PackedRecord = { p: exchange.questions.map((question) => packPart(question, from, base)) };
	if (exchange.uins.length > 0) packed.u = exchange.uins;
	if (exchange.askedToReply) packed.r = 1;
	if (exchange.holdingAnswer !== null) packed.h = exchange.holdingAnswer;
	if (exchange.unclear) packed.c = 1;
	if (exchange.answer !== null) packed.a = packPart(exchange.answer, from, base);
	if (exchange.withdrawn) packed.w = packPart(exchange.withdrawn, from, base);
	return JSON.stringify(packed);
}

/** As `packExchange`, for a speech or statement outside any exchange. */
export function packContribution(contribution: Contribution, from: number, base: string | null): string {
	return JSON.stringify({ p: [packPart(contribution, from, base)] } satisfies PackedRecord);
}

/** What was packed, with the same place and address. */
export function unpackRecord(json: string, from: number, base: string | null): PassageRecord {
	if (json === '') return NOTHING;
	const packed = JSON.parse(json) as PackedRecord;
	return {
		uins: packed.u ?? [],
		askedToReply: packed.r === 1,
		holdingAnswer: packed.h ?? null,
		...(packed.c === 1 && { unclear: true }),
		parts: packed.p.map((part) => unpackPart(part, from, base)),
		answer: packed.a === undefined ? null : unpackPart(packed.a, from, base),
		...(packed.w && { withdrawn: unpackPart(packed.w, from, base) }),
	};
}

function packPart(part: Contribution, from: number, base: string | null): Packed {
	const packed: Packed = [
		part.kind,
		part.start - from,
		part.end - from,
		part.speaker,
		part.office,
		part.column,
		shortened(part.url, base),
		part.uin,
	];
	while (packed.at(-1) === null) packed.pop();
	return packed;
}

function unpackPart(packed: Packed, from: number, base: string | null): Part {
	const [kind, start, end, speaker = null, office = null, column = null, url = null, uin = null] = packed;
	return {
		kind,
		start: start + from,
		end: end + from,
		speaker,
		office,
		column,
		url: lengthened(url, base),
		uin,
	};
}

/** An address as the number of characters it shares with the base, and the rest. No address starts with a digit. */
function shortened(url: string | null, base: string | null): string | null {
	if (url === null || base === null) return url;
	let shared = 0;
	while (shared < url.length && url[shared] === base[shared]) shared += 1;
	return `${shared} ${url.slice(shared)}`;
}

function lengthened(packed: string | null, base: string | null): string | null {
	const [, shared, rest] = /^(\d+) (.*)$/s.exec(packed ?? '') ?? [];
	return shared === undefined || base === null ? packed : base.slice(0, Number(shared)) + rest;
}
