import { exchangeOf } from './pair-up.ts';
import type { Contribution, Damage, Exchange, LeftOut, Section } from './section.ts';
import { samePerson } from './turns/person.ts';

/** What one speaker, or nobody known, says in one go; or a line that says what follows it in a correction. */
export interface NamedItem {
	readonly kind: 'question' | 'speech' | 'procedure' | 'given before' | 'corrected';
	/** Of a question, one contribution for each limb with a number of its own. */
	readonly parts: readonly Contribution[];
	/** True of a question put in the Chamber. */
	readonly oral: boolean;
}

const ANSWER_LOST = 'no answer stands under this question in this copy';
/** The words of somebody who asks as well, before the question is answered: until 1909 in the third person. */
const ASKS_TOO =
	/^(?:, before .{0,80}\b(?:asked|to ask)\b|said,? (?:that,? )?before .{0,160}\bask\b|(?:also )?(?:asked|inquired|enquired)\b|(?:also )?(?:wished|desired|wanted|begged|rose) to (?:ask|put|know|inquire)\b)/;
/** How a question is put until 1989. */
const ASKED = /^(?:I beg to ask|asked) (?:the|Her|His|Mr)\b/;
/** Whoever only stands up answers nothing. */
const RISES = /^rose(?: in (?:his|her|their) places?)?\W*$/;
const OFFICE_ASKED =
	/^(?:To ask|asked) (.{5,140}?)(?=,| (?:what|how|if|whether|when|why|which|who|whom|where|pursuant|further|with reference|for what|on what|in what|at what|by what|to what|\(1\)|[—–-])\b)/;

type Paired = Pick<Section, 'exchanges' | 'contributions' | 'damage'> & {
	readonly leftOut: readonly LeftOut[];
};

/**
 * Ties questions to what answers them, where the copy prints names. The next words of another person are the answer. To a written
 * question words of nobody known may be, if nobody else's follow: only where nothing follows is the answer missing.
 */
export function pairNamed(
	items: readonly NamedItem[],
	text: string,
	{ written, lords }: { written: boolean; lords: boolean },
): Paired {
	const exchanges: Exchange[] = [];
	const contributions: Contribution[] = [];
	const damage: Damage[] = [];
	const leftOut: LeftOut[] = [];
	const loseAnswer = (asked: readonly NamedItem[]) => {
		const questions = asked.flatMap((item) => item.parts);
		const exchange = exchangeOf(questions, null, text);
		exchanges.push(exchange);
		damage.push({ kind: 'answer lost', start: exchange.start, end: exchange.end, note: ANSWER_LOST });
	};
	for (let at = 0; at < items.length; ) {
		const asked: NamedItem[] = [];
		for (; items[at]?.kind === 'question'; at += 1) {
			const item = items[at] as NamedItem;
			const last = asked.at(-1);
			if (written && last && shareNoAnswer(last, item, { text, lords })) loseAnswer(asked.splice(0));
			asked.push(item);
		}
		let to = at;
		while (to < items.length && items[to]?.kind !== 'question') to += 1;
		const following = items.slice(at, to);
		at = to;
		if (asked.length === 0) {
			const rest = following.findIndex((item) => item.kind === 'given before');
			contributions.push(...following.slice(0, rest === -1 ? undefined : rest).flatMap(said));
			for (const extract of rest === -1 ? [] : extractsIn(following.slice(rest))) {
				const { question, wrong, right, left } = correctedIn(extract);
				if (question && right && wrong)
					exchanges.push({ ...exchangeOf([question], right, text), withdrawn: wrong });
				else if (right) contributions.push(right);
				const out = question && right ? left : [...left, ...[question, wrong].flatMap((one) => one ?? [])];
				leftOut.push(...out.map(({ start, end }) => ({ what: 'withdrawn words', start, end })));
			}
			continue;
		}
		const found = correctionIn(following) ?? answerIn(asked, following, { text, written, lords });
		const questions = asked.flatMap((item) => item.parts);
		const exchange = exchangeOf(questions, found.answer, text);
		const end = Math.max(exchange.end, found.withdrawn?.end ?? 0);
		const unclear = found.answer === null && following.some(({ kind }) => kind === 'speech');
		exchanges.push({
			...exchange,
			end,
			...(found.withdrawn && { withdrawn: found.withdrawn }),
			...(unclear && { unclear }),
		});
		for (const { start, end: stop } of found.between)
			leftOut.push({ what: 'words of nobody known', start, end: stop });
		contributions.push(...found.after);
		if (found.answer === null && written && following.length === 0) {
			damage.push({ kind: 'answer lost', start: exchange.start, end: exchange.end, note: ANSWER_LOST });
		}
	}
	return { exchanges, contributions, damage, leftOut };
}

/** The extracts of what was said before, each up to the next. */
function extractsIn(items: readonly NamedItem[]): NamedItem[][] {
	const extracts: NamedItem[][] = [];
	for (const item of items) {
		if (item.kind === 'given before') extracts.push([]);
		extracts.at(-1)?.push(item);
	}
	return extracts;
}

/**
 * What an extract of something said in the Chamber is corrected to: the words of another right before it, the words that were wrong, and
 * those that should have been. Without the last nothing of it holds.
 */
function correctedIn(extract: readonly NamedItem[]): {
	readonly question: Contribution | null;
	readonly wrong: Contribution | null;
	readonly right: Contribution | null;
	readonly left: readonly Contribution[];
} {
	const at = extract.findIndex((item) => item.kind === 'corrected');
	const before = extract.slice(0, at === -1 ? undefined : at).flatMap(said);
	const [first, ...more] = at === -1 ? [] : extract.slice(at).flatMap(said);
	const wrong = before.findLast(({ speaker }) => samePerson(speaker, first?.speaker ?? null)) ?? null;
	const asks = wrong && before[before.indexOf(wrong) - 1];
	const question = asks && !samePerson(asks.speaker, wrong.speaker) ? asks : null;
	return {
		question,
		wrong,
		right: first ? { ...first, kind: 'correction' } : null,
		left: [...before.filter((part) => part !== wrong && part !== question), ...more],
	};
}

/**
 * Whether two written questions that stand side by side cannot have one answer, so that the first one's is lost: two people ask two offices,
 * or one member of the Commons asks twice. What a member asks at once is printed there as limbs of one question; the Lords print questions.
 */
function shareNoAnswer(
	one: NamedItem,
	other: NamedItem,
	{ text, lords }: { text: string; lords: boolean },
): boolean {
	const [first, second] = [one.parts[0], other.parts[0]];
	if (!first?.speaker || !second?.speaker) return false;
	const [asked, then] = [first, second].map(
		({ start, end }) =>
			OFFICE_ASKED.exec(text.slice(start, Math.min(end, start + 200)))?.[1]?.toLowerCase() ?? null,
	);
	const twice = samePerson(first.speaker, second.speaker);
	if (twice) return !lords && first.speaker === second.speaker && !/majesty/.test(asked ?? 'majesty');
	return asked !== null && then !== null && asked !== then;
}

interface Found {
	readonly answer: Contribution | null;
	readonly withdrawn?: Contribution;
	/** Words inside the exchange that are nobody's. */
	readonly between: readonly Contribution[];
	/** Words that stand outside it. */
	readonly after: readonly Contribution[];
}

function said(item: NamedItem): readonly Contribution[] {
	return item.kind === 'speech' || item.kind === 'procedure' ? item.parts : [];
}

function answerIn(
	asked: readonly NamedItem[],
	following: readonly NamedItem[],
	{ text, written, lords }: { text: string; written: boolean; lords: boolean },
): Found {
	const named = following.findIndex(
		({ kind, parts: [first] }) =>
			kind === 'speech' && first?.speaker != null && !RISES.test(text.slice(first.start, first.end)),
	);
	const answers = following[named]?.parts[0];
	const unnamed = following.slice(0, Math.max(named, 0)).some((item) => item.kind === 'speech');
	const own = asked.some((item) =>
		item.parts.some(({ speaker }) => samePerson(speaker, answers?.speaker ?? null)),
	);
	// A question of the Lords that opens a debate is followed by its mover's own speech.
	const asksToo = answers !== undefined && ASKS_TOO.test(text.slice(answers.start, answers.start + 300));
	if (asksToo) return { answer: null, between: [], after: following.flatMap(said) };
	if (answers && !own && !(lords && unnamed && asked.some((item) => item.oral))) {
		return {
			answer: { ...answers, kind: 'answer' },
			between: following.slice(0, named).flatMap(said),
			after: following.slice(named + 1).flatMap(said),
		};
	}
	const first = following.findIndex((item) => item.kind === 'speech');
	const words = following[first]?.parts[0];
	const next = first === 0 && words !== undefined && isNextVoice(asked, words, text);
	if (!words || words.speaker !== null || !(written || next))
		return { answer: null, between: [], after: following.flatMap(said) };
	return {
		answer: { ...words, kind: 'answer' },
		between: following.slice(0, first).flatMap(said),
		after: following.slice(first + 1).flatMap(said),
	};
}

/**
 * Whether one paragraph of nobody known right below `asked the Secretary of State ...` is its answer, in a copy that lost the names between:
 * it asks nothing itself. Only so did the volumes print questions put in the Chamber until 1989.
 */
function isNextVoice(asked: readonly NamedItem[], words: Contribution, text: string): boolean {
	const put = asked.at(-1)?.parts.at(-1);
	const opens = put === undefined ? '' : text.slice(put.start, put.start + 40);
	const said = text.slice(words.start, words.end);
	return ASKED.test(opens) && !said.includes('\n') && !/\?\W*$/.test(said) && !ASKS_TOO.test(said);
}

/** The words that were given and those that should have been, in a correction; null where these are none. */
function correctionIn(following: readonly NamedItem[]): Found | null {
	const given = following.findIndex((item) => item.kind === 'given before');
	const corrected = following.findIndex((item) => item.kind === 'corrected');
	if (corrected === -1) return null;
	const after = (from: number, to: number) =>
		from === -1 ? undefined : following.slice(from, to).find((item) => item.kind === 'speech')?.parts[0];
	const right = after(corrected, following.length);
	const wrong = after(given, corrected);
	const rest = following.flatMap(said).filter((part) => part !== right && part !== wrong);
	return {
		answer: right ? { ...right, kind: 'correction' } : null,
		...(wrong && { withdrawn: wrong }),
		between: rest.filter((part) => right !== undefined && part.start < right.start),
		after: rest.filter((part) => right === undefined || part.start > right.start),
	};
}
