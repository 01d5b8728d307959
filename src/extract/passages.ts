import { type Parsed, parse } from '../grammar/parse.ts';
import { sentences } from '../grammar/sentences.ts';
import type { Tagger } from '../grammar/tagger.ts';
import type { Block, Contribution, Exchange, Section, Span } from '../hansard/section.ts';
import type { Subject } from './facts.ts';
import type { Named, Names } from './names/names.ts';
import { contributionsOf } from './names/places.ts';

/** A sentence with the names in it and what its back-reference stands for. */
export interface Sentence extends Span {
	readonly words: string;
	/** Its tokens, marks and clauses: read when they are first asked for, and kept. */
	readonly parsed: Parsed;
	readonly block: Block;
	/** Position of its block within the contribution. */
	readonly blockIndex: number;
	readonly named: readonly Named[];
	/** What the sentence speaks of at its start, where that is a back-reference that holds. */
	readonly back: BackReference | null;
	/** The sentence that leads into the list this one is an item of. */
	readonly lead: Sentence | null;
}

export interface BackReference {
	readonly to: Named;
	/** As printed: `It`, `The operation`. */
	readonly phrase: string;
	/** The sentence that names it. */
	readonly naming: Span;
}

/** The sentences of one contribution that states things: an answer, a statement or a speech. */
export interface Passage {
	readonly contribution: Contribution;
	readonly exchange: Exchange | null;
	readonly exchangeIndex: number | null;
	readonly sentences: readonly Sentence[];
	/** Names standing in the question(s) it answers. */
	readonly askedOf: readonly Named[];
	/** The sentences of these questions: taken apart when they are first asked for, and kept. */
	readonly asked: readonly Sentence[];
	/** ISO date of the sitting: what lies after it is still to come. */
	readonly sittingDate: string | null;
	/** The heading it stands under. */
	readonly title: string | null;
}

const OPERATION_WORD =
	/\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:\p{Ll}+ ){0,2}?(?:operation|initiative|project|campaign|exercise|task ?force)\b/u;
const BODY_WORD =
	/^(?:The|This|That) (?:(?:dedicated|new|national|independent|central|joint|specialist|same) ){0,2}((?:[Cc]entre|[Aa]gency|[Aa]uthority|[Ss]ervice|[Uu]nit|[Dd]irectorate|[Cc]ommission|[Cc]ouncil|[Oo]ffice|[Bb]oard|[Ii]nstitute|[Ff]orce|[Tt]eam|[Ee]xecutive|[Ii]nspectorate|[Ff]oundation|[Tt]rust|[Nn]etwork|[Cc]ommand|[Pp]artnership|[Cc]ompany|[Cc]ommittee|[Cc]harity|[Oo]rganisation|[Bb]ody))\b(?! of\b)/u;
/** `It is expected that`: an `It` that stands for nothing. */
export const EXPLETIVE =
	/^It (?:is|was|has|would|will|may|might|should|remains|appears|seems|follows|can|could)(?: (?:be|not|also|been|still|now|then|therefore|only|just|more|\p{Ll}+ly)){0,3} (?:possible|difficult|estimated|important|clear|likely|too|necessary|expected|hoped|unclear|for|that|envisaged|proved|been|intended|anticipated|impossible|understood|thought|believed|essential|right|vital|up|not|the case|(?:the|a) (?:responsibility|duty|practice|job|task|policy|role)|our|an? (?:\p{Ll}+ ){0,2}(?:decision|matter|offence|requirement)|open)\b/u;

/** The stating passages of a section, sentence by sentence, with back-references followed. */
export function passagesOf(text: string, section: Section, names: Names, tagger: Tagger): Passage[] {
	const passages: Passage[] = [];
	const asked = Map.groupBy(
		names.named.filter((named) => named.asked && named.exchange !== null),
		(named) => named.exchange ?? 0,
	);
	let cursor = 0;
	for (const { contribution, exchange: index } of contributionsOf(section)) {
		const exchange = index === null ? null : (section.exchanges[index] ?? null);
		if (contribution.kind === 'question') continue;
		while ((names.named[cursor]?.end ?? Number.POSITIVE_INFINITY) <= contribution.start) cursor += 1;
		const here: Named[] = [];
		for (let at = cursor; at < names.named.length; at += 1) {
			const named = names.named[at];
			if (named === undefined || named.start >= contribution.end) break;
			here.push(named);
		}
		const askedOf = index === null ? [] : (asked.get(index) ?? []);
		let questions: Sentence[] | null = null;
		passages.push({
			contribution,
			exchange,
			exchangeIndex: index,
			sentences: resolve(text, contribution, here, tagger),
			askedOf,
			get asked() {
				questions ??= (exchange?.questions ?? []).flatMap((question) =>
					resolve(
						text,
						question,
						askedOf.filter(({ start, end }) => question.start <= start && end <= question.end),
						tagger,
					),
				);
				return questions;
			},
			sittingDate: section.sittingDate,
			title: section.title,
		});
	}
	return passages;
}

/** What has been named so far in a contribution. */
interface Memory {
	topic: { named: Named; naming: Span } | null;
	operation: { named: Named; naming: Span } | null;
	/** True where the sentence that named the last operation named two. */
	operationsCompete: boolean;
	bodies: { named: Named; naming: Span }[];
}

/** Characters. No sentence of the record comes near it: what is longer is damaged text, of which nothing is claimed. */
const LONGEST_SENTENCE = 3_000;

function resolve(
	text: string,
	contribution: Contribution,
	named: readonly Named[],
	tagger: Tagger,
): Sentence[] {
	const found: Sentence[] = [];
	const memory: Memory = { topic: null, operation: null, operationsCompete: false, bodies: [] };
	let lead: Sentence | null = null;
	let cursor = 0;
	contribution.blocks.forEach((block, blockIndex) => {
		if (block.kind === 'table') return;
		if (block.kind === 'heading') lead = null;
		for (const span of sentences(text, block)) {
			if (span.end - span.start > LONGEST_SENTENCE) continue;
			const words = text.slice(span.start, span.end);
			while ((named[cursor]?.start ?? Number.POSITIVE_INFINITY) < span.start) cursor += 1;
			const here: Named[] = [];
			for (let at = cursor; (named[at]?.end ?? Number.POSITIVE_INFINITY) <= span.end; at += 1)
				here.push(named[at] as Named);
			let parsed: Parsed | null = null;
			const sentence: Sentence = {
				...span,
				words,
				get parsed() {
					parsed ??= parse(tagger, { words, at: span.start, names: here });
					return parsed;
				},
				block,
				blockIndex,
				named: here,
				back: backReference(words, here, memory),
				lead: lead && isItem(words, block) ? lead : null,
			};
			found.push(sentence);
			if (/:$/.test(words)) lead = sentence;
			else if (!isItem(words, block)) lead = null;
			remember(memory, sentence);
		}
	});
	return found;
}

function isItem(words: string, block: Block): boolean {
	return (
		block.kind === 'item' ||
		/;(?: and)?$/.test(words) ||
		(words.length < 160 &&
			/^(?:\p{Ll}|\d|\([a-z0-9]{1,3}\) |(?:More than|Over|Some|About|Around|Nearly|Approximately|A total of|Almost|At least) \d|\p{Lu}\p{Ll}+ \d{4} to|[-•])/u.test(
				words,
			))
	);
}

function backReference(words: string, here: readonly Named[], memory: Memory): BackReference | null {
	if (/^(?:It|Its)\b/.test(words) && !EXPLETIVE.test(words)) {
		return memory.topic
			? {
					to: memory.topic.named,
					phrase: words.slice(0, words.startsWith('Its') ? 3 : 2),
					naming: memory.topic.naming,
				}
			: null;
	}
	const operation = memory.operation && !memory.operationsCompete ? OPERATION_WORD.exec(words) : null;
	if (operation && memory.operation && !here.some((named) => named.kind === 'operation')) {
		return { to: memory.operation.named, phrase: operation[0], naming: memory.operation.naming };
	}
	const body = BODY_WORD.exec(words);
	if (body?.[1]) {
		const noun = body[1].toLowerCase();
		const fits = memory.bodies.filter(({ named }) => nounFits(named, noun));
		const last = fits.at(-1);
		if (last && fits.every(({ named }) => named.key === last.named.key))
			return { to: last.named, phrase: body[0], naming: last.naming };
	}
	return endOfName(words, here, memory);
}

/** `The Programme Board`, of a body whose name ends so. */
function endOfName(words: string, here: readonly Named[], { bodies }: Memory): BackReference | null {
	const phrase = /^(?:The|This) ((?:\p{Lu}[\p{L}’'-]+ )*\p{Lu}[\p{L}’'-]+)\b/u.exec(words);
	// `The Government` is no end of `Communities and Local Government`.
	if (
		phrase?.[1] === undefined ||
		phrase[1] === 'Government' ||
		here.some(({ start, end }) => end - start >= (phrase[1]?.length ?? 0))
	)
		return null;
	const fits = bodies.filter(({ named }) => named.name.endsWith(` ${phrase[1]}`));
	const last = fits.at(-1);
	return last && fits.every(({ named }) => named.key === last.named.key)
		? { to: last.named, phrase: phrase[0], naming: last.naming }
		: null;
}

/** Whether a body may be called by a noun: `agency` of the Kelp Agency, or of letters that end in A. */
export function nounFits(named: Named, noun: string): boolean {
	if (named.kind !== 'agency') return false;
	if (noun === 'body' || noun === 'organisation') return true;
	if (named.noun !== null && /\p{Ll}/u.test(named.name)) return named.noun === noun;
	return named.name.at(-1)?.toLowerCase() === noun[0];
}

function remember(memory: Memory, sentence: Sentence): void {
	const operations = distinct(sentence.named.filter((named) => named.kind === 'operation'));
	const last = operations.at(-1);
	if (last) {
		memory.operation = { named: last, naming: sentence };
		memory.operationsCompete = operations.length > 1;
	}
	for (const named of sentence.named) {
		if (named.kind === 'agency' && !memory.bodies.some(({ named: known }) => known.key === named.key))
			memory.bodies.push({ named, naming: sentence });
	}
	memory.topic = topicOf(sentence, operations);
}

/** What `It` at the head of the next sentence would stand for. */
function topicOf(sentence: Sentence, operations: readonly Named[]): { named: Named; naming: Span } | null {
	if (sentence.back) return { named: sentence.back.to, naming: sentence.back.naming };
	const first = sentence.named[0];
	if (first && first.start - sentence.start <= 4) return { named: first, naming: sentence };
	const only = operations.length === 1 ? operations[0] : undefined;
	if (only) return { named: only, naming: sentence };
	const all = distinct(sentence.named);
	return all.length === 1 && all[0] ? { named: all[0], naming: sentence } : null;
}

/** One mention for each thing named. */
export function distinct(named: readonly Named[]): Named[] {
	const seen = new Map<string, Named>();
	for (const mention of named) if (!seen.has(mention.key)) seen.set(mention.key, mention);
	return [...seen.values()];
}

/** The last of several places, where all of them name one body or thing; null where they name none, or two. */
export function lastOfOne<T extends { readonly named: Named }>(places: readonly T[]): T | null {
	const last = places.at(-1);
	return last !== undefined && places.every(({ named }) => named.key === last.named.key) ? last : null;
}

/** What may stand before the name a sentence is about: an article, or when. */
const AT_HEAD =
	/^(?:(?:In addition|Similarly|However|Meanwhile|Together|Both),? )?(?:(?:In|During|Since|From|By|At|On|As at|Between|For|Over|Throughout) [^,;:]{2,48}, )?(?:(?:The|the|Our|our) )?$/;

/** The body or operation that a sentence is about: named at its head, or by a back-reference. */
export function headOf(
	sentence: Sentence,
): { named: Named; basis: Subject['basis']; phrase: string; naming: Span | null } | null {
	if (sentence.back)
		return {
			named: sentence.back.to,
			basis: 'back-reference',
			phrase: sentence.back.phrase,
			naming: sentence.back.naming,
		};
	const first = sentence.named[0];
	if (first && AT_HEAD.test(sentence.words.slice(0, first.start - sentence.start))) {
		return { named: first, basis: 'named', phrase: first.name, naming: null };
	}
	return null;
}
