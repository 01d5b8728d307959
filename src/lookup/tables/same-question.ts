import type { Archive, Source } from '../../corpus/archive.ts';
import { wordsIn } from '../../corpus/words/fold.ts';
import { once } from '../once.ts';
import { isSmall } from './terms.ts';

const MONTHS = new Set(
	'january february march april may june july august september october november december year month date last latest recent each since'.split(
		' ',
	),
);

/**
 * Whether two answers reply to one question asked anew: word for word the same but for numbers, times and small words. One word more or another
 * place may change what is counted.
 */
export function asksTheSameAs(archive: Archive, one: Source): (other: Source) => boolean {
	const told = once((exchange: string) => toldIn(archive, exchange));
	return ({ exchange }) => {
		if (one.exchange === null || exchange === null || one.exchange === exchange) return false;
		const first = told(one.exchange);
		return first !== '' && first === told(exchange);
	};
}

/** The telling words of a question, in the order of the alphabet. */
function toldIn(archive: Archive, exchange: string): string {
	const words = wordsIn(archive.exchange(exchange)?.question ?? '');
	const telling = words.filter(({ spelt }) => !/\d/.test(spelt) && !isSmall(spelt) && !MONTHS.has(spelt));
	return [...new Set(telling.map(({ stem }) => stem))].toSorted().join(' ');
}
