import { readHoldingDate } from './answer.ts';
import { saysAskedToReply } from './question.ts';
import type { Contribution, Damage, Exchange, Section } from './section.ts';
import { byUin } from './uin.ts';

/** A contribution whose speaker the source names, with what decides its part in an exchange. */
export interface Item {
	/** `ques`, `reply` or `speech`. */
	readonly tag: string;
	/** More than one where a grouped question has limbs with UINs of their own. */
	readonly parts: readonly Contribution[];
	/** True of a question that was tabled and put in the Chamber. */
	readonly tabled: boolean;
}

/**
 * Ties questions to the reply that serves them. In written answers that is the next reply; in the Chamber the next speech,
 * where another person makes it. What follows is supplementary and stays outside.
 */
export function pairUp(
	items: readonly Item[],
	text: string,
	{ written, lords }: { written: boolean; lords: boolean },
): Pick<Section, 'exchanges' | 'contributions' | 'damage'> {
	const exchanges: Exchange[] = [];
	const contributions: Contribution[] = [];
	const damage: Damage[] = [];
	let asked: Item[] = [];
	const close = (answer: Contribution | null, follows = false) => {
		if (asked.length === 0) return;
		const exchange = exchangeOf(
			asked.flatMap((item) => item.parts),
			answer,
			text,
		);
		if (!answer && written && !follows) {
			damage.push({
				kind: 'answer lost',
				start: exchange.start,
				end: exchange.end,
				note: 'no answer stands under this question in this copy',
			});
		}
		exchanges.push(answer === null && follows ? { ...exchange, unclear: true } : exchange);
		asked = [];
	};
	for (const item of items) {
		const first = item.parts[0];
		if (!first) continue;
		if (isQuestion(item, first, text, lords)) {
			asked.push(item);
			continue;
		}
		const others = asked.every((question) => question.parts[0]?.speaker !== first.speaker);
		if (asked.length > 0 && (item.tag === 'reply' || (first.speaker !== null && others))) {
			close({ ...first, kind: 'answer' });
			continue;
		}
		close(null, true);
		contributions.push(...item.parts);
	}
	close(null);
	return { exchanges, contributions, damage };
}

function isQuestion(item: Item, first: Contribution, text: string, lords: boolean): boolean {
	if (item.tag === 'ques' || item.tabled) return true;
	return (
		lords &&
		item.tag === 'speech' &&
		/^(?:To ask|asked) (?:Her|His) Majesty['’]s Government/.test(text.slice(first.start, first.start + 60))
	);
}

/** Questions and the answer that serves them, as an exchange. */
export function exchangeOf(
	asked: readonly Contribution[],
	answer: Contribution | null,
	text: string,
): Exchange {
	const questions = asked.map((question): Contribution => ({ ...question, kind: 'question' }));
	const uins = [...new Set(questions.flatMap(({ uin }) => (uin === null ? [] : [uin])))].sort(byUin);
	const words = answer ? text.slice(answer.start, Math.min(answer.end, answer.start + 600)) : '';
	return {
		start: questions[0]?.start ?? 0,
		end: answer?.end ?? questions.at(-1)?.end ?? 0,
		uins,
		questions,
		answer: answer && { ...answer, uin: uins[0] ?? null },
		askedToReply: saysAskedToReply(words),
		holdingAnswer: readHoldingDate(words),
	};
}
