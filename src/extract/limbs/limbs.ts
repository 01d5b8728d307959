import { firstStanding, tryRules } from '../../grammar/rule.ts';
import type { Contribution, Exchange, Section } from '../../hansard/section.ts';
import type { Gap, Limb } from '../facts.ts';
import { type Asked, LIMB_RULES } from './asked.ts';
import { HOW_MANY, NUMBER, qualified, statusOf } from './bearing.ts';
import { LINK_RULES } from './links.ts';
import { abbreviated, core, partsOf } from './parts.ts';
import type { Link, Search } from './search.ts';
import { OPENING_WORDS, openingEnd, shown } from './shown.ts';
import { shared, stemming, stemsOf, without } from './stems.ts';
import { unitsOf } from './units.ts';

/**
 * The limbs of the questions of a section: what each asks, what answers it and whether it was answered. What an answer says is
 * not known is taken from the gaps read out of it.
 */
export function limbsOf(text: string, section: Section, gaps: readonly Gap[]): Limb[] {
	return section.exchanges.flatMap((exchange, index) => {
		const asked = limbsIn(text, exchange.questions);
		return asked.length === 0 ? [] : readLimbs(text, exchange, index, asked, gaps);
	});
}

/** Limbs run on over the questions of a group, which have a number each. */
function limbsIn(text: string, questions: readonly Contribution[]): readonly Asked[] {
	const [start, end] = [questions[0]?.start ?? 0, questions.at(-1)?.end ?? 0];
	return tryRules(LIMB_RULES, text.slice(start, end)).flatMap(({ reading }) =>
		reading.map((limb) => ({ ...limb, start: start + limb.start, end: start + limb.end })),
	);
}

function readLimbs(
	text: string,
	exchange: Exchange,
	index: number,
	asked: readonly Asked[],
	gaps: readonly Gap[],
): Limb[] {
	const units =
		exchange.answer === null
			? []
			: unitsOf(
					text,
					exchange.answer,
					gaps.filter((gap) => gap.exchange === index),
				);
	const first = exchange.questions[0]?.start ?? exchange.start;
	const { answer: reply } = exchange;
	const letters = new Set(
		reply === null ? [] : text.slice(reply.start, reply.end).match(/\b[A-Z]{2,5}(?=s?\b)/g),
	);
	const stemmed = stemming();
	const question = { start: first, end: exchange.questions.at(-1)?.end ?? first };
	const named = asked.map((limb) => abbreviated(core(text, limb, asked, 1), letters));
	const found: Found[] = asked.map((limb, at) => {
		const asks = text.slice(limb.start, limb.end);
		const isOther = (other: Asked) => other !== limb && other.group === limb.group;
		const others = named.filter((_, index) => isOther(asked[index] as Asked));
		const search = {
			limb: limb.limb,
			own: ownWords(limb, named[at] ?? asks, others),
			short: abbreviated(core(text, limb, asked, 0), letters),
			full: asks,
			others,
			beside: named.filter((_, index) => asked[index]?.group !== limb.group),
			...partsOf(text, limb, asked, question),
			units,
			rank: rankOf(limb, asked),
			stemsOf: stemmed,
		};
		const standing = firstStanding(tryRules(LINK_RULES, search));
		const link = standing === null ? UNANSWERED : qualified(standing.reading, search);
		return { limb, search, link, rule: standing?.rule ?? 'limb.unanswered' };
	});
	for (const [at, one] of found.entries()) {
		const next = one.link.unit === null ? nextInOrder(found, at) : null;
		if (next !== null) found[at] = { ...one, link: next, rule: 'limb.in-order' };
	}
	return found.map(({ limb, search, link, rule }) => {
		const fellows = found.filter((other) => other.limb.group === limb.group).map((other) => other.link);
		const across = found.filter((other) => isAcross(text, limb, other.limb)).map((other) => other.link);
		const { unit, status, lacks } = withAcross(link, fellows, across);
		return {
			kind: 'limb',
			start: limb.start,
			end: limb.end,
			naming: null,
			exchange: index,
			contributionStart: exchange.questions.findLast(({ start }) => start <= limb.start)?.start ?? first,
			rule,
			because: null,
			limb: limb.limb,
			asks: text.slice(limb.start, limb.end),
			answeredBy: unit === null ? null : shown(text, unit, lacks ?? null, search),
			answer: unit === null ? null : { start: unit.start, end: openingEnd(text, unit, OPENING_WORDS) },
			status,
		};
	});
}

const UNANSWERED: Link = { unit: null, status: 'not answered' };

/** Whether two limbs are of two lists in one clause, so that each is asked of each: `in (a) Saltby and (b) Moss in (i) May and (ii) June`. */
function isAcross(text: string, one: Asked, other: Asked): boolean {
	if (one.group === other.group) return false;
	const [first, second] = one.start < other.start ? [one, other] : [other, one];
	return !NEXT_CLAUSE.test(text.slice(first.start, second.start));
}

const NEXT_CLAUSE = /[;?\n]|\(\d+\)|\band\s+(?:what|how|when|whether|which|why|if)\b/i;

/** What is said to be missing of something that was spoken of: `The area concerned is not recorded`. */
const POINTS = /\b(?:concerned|involved|affected|in\s+question|this|these|those|such|latter)\b/i;

/** Telling words that a sentence must have of what is asked to answer a limb by its place alone. */
const ENOUGH_BY_PLACE = 2;

/**
 * The number that stands between what answers the limb before and the limb behind, where a number is asked and nothing gives it by its
 * words: answers keep the order of the questions.
 */
function nextInOrder(found: readonly Found[], at: number): Link | null {
	const here = found[at];
	const [before, behind] = [found[at - 1], found[at + 1]];
	if (here === undefined || before?.link.unit == null || before.limb.group !== here.limb.group) return null;
	const { units, own, common, full } = here.search;
	if (!HOW_MANY.test(`${full} ${common}`)) return null;
	const from = before.link.unit.end;
	const to = behind?.link.unit?.start ?? Number.POSITIVE_INFINITY;
	const used = new Set(found.map(({ link }) => link.unit));
	const asked = new Set([...own, ...stemsOf(common)]);
	const between = units.filter(
		(one) => one.kind === 'sentence' && from <= one.start && one.end <= to && !used.has(one),
	);
	const unit = between.find(
		(one) => one.gap === null && shared(asked, one.stems) >= ENOUGH_BY_PLACE && NUMBER.test(one.words),
	);
	if (unit !== undefined) return { unit, status: 'answered' };
	const [lacking] = between;
	return lacking !== undefined && lacking.gap !== null && POINTS.test(lacking.words)
		? { unit: lacking, status: statusOf(lacking, here.search) }
		: null;
}

interface Found {
	readonly limb: Asked;
	readonly search: Search;
	readonly link: Link;
	readonly rule: string;
}

/**
 * A limb, of which each limb of another list is asked: answered in part where some of these are and others are not, unless what is said to
 * be missing is one of its fellows'. Where nothing answers it, what answers these does.
 */
function withAcross(link: Link, fellows: readonly Link[], across: readonly Link[]): Link {
	const told = across.find(({ status }) => status === 'answered' || status === 'partly');
	const untold = across.find(
		({ status, unit }) =>
			unit !== null &&
			(status === 'not answered' || status === 'refused') &&
			!fellows.some((fellow) => fellow.unit === unit),
	);
	if (told === undefined) return link;
	if (link.unit === null) return untold === undefined ? told : { ...told, status: 'partly' };
	return untold !== undefined && link.status === 'answered'
		? { ...link, status: 'partly', lacks: untold.unit }
		: link;
}

/** Where a limb stands among those of its group, from 0. */
function rankOf(limb: Asked, asked: readonly Asked[]): number {
	const group = asked.filter((one) => one.group === limb.group);
	return group.indexOf(limb) / group.length;
}

/** Of a numbered part, which is a question by itself, the words that no other part has: the rest is what all of them are about. */
function ownWords({ limb }: Asked, asks: string, others: readonly string[]): ReadonlySet<string> {
	const all = stemsOf(asks);
	const telling = /^\d+$/.test(limb) ? without(all, stemsOf(others.join(' '))) : all;
	return telling.size > 0 ? telling : all;
}
