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
	for (let at = 0; at < items.length; ) {
		const asked: NamedItem[] = [];
		for (; items[at]?.kind === 'question'; at += 1) asked.push(items[at] as NamedItem);
		let to = at;
		while (to < items.length && items[to]?.kind !== 'question') to += 1;
		const following = items.slice(at, to);
		at = to;
		if (asked.length === 0) {
			contributions.push(...following.flatMap((item) => said(item)));
			continue;
		}
		const found = correctionIn(following) ?? answerIn(asked, following, { written, lords });
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
			const note = 'no answer stands under this question in this copy';
			damage.push({ kind: 'answer lost', start: exchange.start, end: exchange.end, note });
		}
	}
	return { exchanges, contributions, damage, leftOut };
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
	{ written, lords }: { written: boolean; lords: boolean },
): Found {
	const named = following.findIndex((item) => item.kind === 'speech' && item.parts[0]?.speaker != null);
	const answers = following[named]?.parts[0];
	const unnamed = following.slice(0, Math.max(named, 0)).some((item) => item.kind === 'speech');
	const own = asked.some((item) =>
		item.parts.some(({ speaker }) => samePerson(speaker, answers?.speaker ?? null)),
	);
	// A question of the Lords that opens a debate is followed by its mover's own speech.
	if (answers && !own && !(lords && unnamed && asked.some((item) => item.oral))) {
		return {
			answer: { ...answers, kind: 'answer' },
			between: following.slice(0, named).flatMap(said),
			after: following.slice(named + 1).flatMap(said),
		};
	}
	const first = following.findIndex((item) => item.kind === 'speech');
	const words = following[first]?.parts[0];
	if (!written || !words || words.speaker !== null)
		return { answer: null, between: [], after: following.flatMap(said) };
	return {
		answer: { ...words, kind: 'answer' },
		between: following.slice(0, first).flatMap(said),
		after: following.slice(first + 1).flatMap(said),
	};
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
