import type { Contribution, Section } from '../../hansard/section.ts';

/** A contribution and the exchange it belongs to. */
export interface Place {
	readonly contribution: Contribution;
	readonly exchange: number | null;
}

/** Every contribution of a section in the order of the text, with the exchange it belongs to. */
export function contributionsOf(section: Section): Place[] {
	const places: Place[] = section.contributions.map((contribution) => ({ contribution, exchange: null }));
	section.exchanges.forEach((exchange, index) => {
		for (const question of exchange.questions) places.push({ contribution: question, exchange: index });
		if (exchange.answer) places.push({ contribution: exchange.answer, exchange: index });
	});
	return places.sort((a, b) => a.contribution.start - b.contribution.start);
}

/** What a mention is told of the place where it stands. */
export function at({ contribution, exchange }: Place) {
	return { exchange, contributionStart: contribution.start, asked: contribution.kind === 'question' };
}
