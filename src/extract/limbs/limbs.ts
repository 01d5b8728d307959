import { firstStanding, tryRules } from '../../grammar/rule.ts';
import type { Contribution, Exchange, Section } from '../../hansard/section.ts';
import type { Gap, Limb } from '../facts.ts';
import { type Asked, LIMB_RULES } from './asked.ts';
import { qualified } from './bearing.ts';
import { LINK_RULES } from './links.ts';
import { abbreviated, core, partsOf } from './parts.ts';
import { stemsOf, without } from './stems.ts';
import { unitsOf } from './units.ts';

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
		reply === null ? [] : text.slice(reply.start, reply.end).match(/\b[A-Z]{2,5}(?=s?\b)/g),
	);
	const question = { start: first, end: exchange.questions.at(-1)?.end ?? first };
	const named = asked.map((limb) => abbreviated(core(text, limb, asked, 1), letters));
	return asked.map((limb, at) => {
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
		};
		const standing = firstStanding(tryRules(LINK_RULES, search));
		const { unit, status } =
			standing === null
				? { unit: null, status: 'not answered' as const }
				: qualified(standing.reading, search);
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

/** Of a numbered part, which is a question by itself, the words that no other part has: the rest is what all of them are about. */
function ownWords({ limb }: Asked, asks: string, others: readonly string[]): ReadonlySet<string> {
	const all = stemsOf(asks);
	const telling = /^\d+$/.test(limb) ? without(all, stemsOf(others.join(' '))) : all;
	return telling.size > 0 ? telling : all;
}

function opening(text: string, start: number, end: number): number {
	const words = new RegExp(`^(?:\\s*\\S+){1,${OPENING_WORDS}}`).exec(text.slice(start, end))?.[0] ?? '';
	return start + words.length;
}
