import { firstStanding, tryRules } from '../../grammar/rule.ts';
import type { Contribution, Exchange, Section } from '../../hansard/section.ts';
import type { Gap, Limb } from '../facts.ts';
import { type Asked, LIMB_RULES } from './asked.ts';
import { LINK_RULES } from './links.ts';
import { qualified } from './search.ts';
import { stemsOf, unitsOf } from './units.ts';

/** So many words of what answers a limb are kept. */
const OPENING_WORDS = 25;

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
		reply === null ? [] : text.slice(reply.start, reply.end).match(/\b[A-Z]{3,5}(?=s?\b)/g),
	);
	return asked.map((limb) => {
		const asks = text.slice(limb.start, limb.end);
		const beside = asked.filter((other) => other.group === limb.group && other !== limb);
		const others = beside.map((other) => core(text, other, asked, 1));
		const common = clauseOf(text, limb, asked, exchange.questions.at(-1)?.end ?? limb.end);
		const search = {
			limb: limb.limb,
			asks: abbreviated(core(text, limb, asked, 1), letters),
			short: core(text, limb, asked, 0),
			full: asks,
			others,
			beside: beside.map(({ start, end }) => text.slice(start, end)),
			common,
			units,
		};
		const standing = firstStanding(tryRules(LINK_RULES, search));
		const unit = standing?.reading.unit ?? null;
		const status = standing === null ? 'not answered' : qualified(standing.reading, search);
		const answer = unit === null ? null : { start: unit.start, end: opening(text, unit.start, unit.end) };
		return {
			kind: 'limb',
			start: limb.start,
			end: limb.end,
			naming: null,
			exchange: index,
			contributionStart: exchange.questions.findLast(({ start }) => start <= limb.start)?.start ?? first,
			rule: standing?.rule ?? 'limb.unanswered',
			because: null,
			limb: limb.limb,
			asks,
			answeredBy: answer === null ? null : text.slice(answer.start, answer.end),
			answer,
			status,
		};
	});
}

function opening(text: string, start: number, end: number): number {
	const words = new RegExp(`^(?:\\s*\\S+){1,${OPENING_WORDS}}`).exec(text.slice(start, end))?.[0] ?? '';
	return start + words.length;
}

/** What the last of its group is asked of, without what is asked of all: about as many words as the longest of the others. */
function core(text: string, limb: Asked, asked: readonly Asked[], more: 0 | 1): string {
	const words = text.slice(limb.start, limb.end);
	const group = asked.filter(({ group }) => group === limb.group);
	if (group.at(-1) !== limb) return words;
	const longest = Math.max(
		...group.slice(0, -1).map(({ start, end }) => stemsOf(text.slice(start, end)).size),
	);
	let taken = '';
	for (const word of words.split(/(?<=\s)/)) {
		if (stemsOf(taken).size >= longest + more) break;
		taken += word;
	}
	return taken.trim();
}

/** The clause in which the limbs of a group stand, without them. */
function clauseOf(text: string, limb: Asked, asked: readonly Asked[], end: number): string {
	const group = asked.filter(({ group }) => group === limb.group);
	const [from, to] = [group[0]?.start ?? limb.start, group.at(-1)?.end ?? limb.end];
	const before = text.slice(Math.max(0, from - 400), from);
	const after = text.slice(to, Math.min(end, to + 300));
	const head = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1);
	return `${head.replace(/^\s*To ask\b.*?(?=\b(?:what|how|if|whether|which|when|why|for|on|in|by|pursuant)\b)/s, '')} ${/^[^;?.]*/.exec(after)?.[0] ?? ''}`;
}

/** `primary care trust` as the answer has it: `PCT`. */
function abbreviated(asks: string, letters: ReadonlySet<string>): string {
	const words = asks.split(/\s+/);
	for (let from = 0; from + 3 <= words.length; from += 1)
		for (const length of [5, 4, 3]) {
			const initials = words
				.slice(from, from + length)
				.map((word) => word[0]?.toUpperCase() ?? '')
				.join('');
			if (initials.length === length && letters.has(initials))
				return [...words.slice(0, from), initials, ...words.slice(from + length)].join(' ');
		}
	return asks;
}
