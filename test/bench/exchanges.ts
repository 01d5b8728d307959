import { seeded } from './measure.ts';

/** An exchange as the generator makes it: no words of the record in it. */
export interface Generated {
	readonly date: string;
	readonly house: 'Commons' | 'Lords';
	readonly title: string;
	readonly text: string;
}

const SMALL =
	`the of to and in a that for is on by are be with as has which have from will it this at an not was been or were we
they would their any all there also may such other who its these under made more than can about into should each how what whether`.split(
		/\s+/,
	);
const ONSETS = [
	'b',
	'br',
	'c',
	'ch',
	'cl',
	'd',
	'dr',
	'f',
	'fl',
	'g',
	'gr',
	'h',
	'j',
	'l',
	'm',
	'n',
	'p',
	'pl',
	'pr',
	'r',
	's',
	'sh',
	'st',
	't',
	'th',
	'tr',
	'v',
	'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = [
	'',
	'b',
	'ck',
	'd',
	'ft',
	'g',
	'l',
	'm',
	'n',
	'nd',
	'nt',
	'p',
	'r',
	'rk',
	's',
	'sk',
	'st',
	't',
	'x',
];
const ENDINGS = ['s', 'ed', 'ing'];
const VOCABULARY = 40_000;
const TOPICS = 2_000;
const PER_TOPIC = 40;
const PER_DAY = 333;
const FIRST_DAY = Date.UTC(1997, 4, 7);

/** Words by falling frequency: small English ones, then made-up ones that grow longer as they grow rarer. */
export function vocabulary(seed: number): readonly string[] {
	const random = seeded(seed);
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
	const words = new Set(SMALL);
	while (words.size < VOCABULARY) {
		const syllables = 1 + Math.floor(random() * 1.3 + Math.log10(words.size) / 3);
		let word = '';
		for (let count = 0; count < syllables; count++) word += pick(ONSETS) + pick(VOWELS) + pick(CODAS);
		if (word.length > 2) words.add(word);
	}
	return [...words];
}

/**
 * Exchanges without end, the same for the same seed: word frequencies after Zipf, every third word of the exchange's topic, a
 * question of some 35 words and an answer of some 100, 333 a sitting day.
 */
export function* exchanges(seed: number): Generator<Generated> {
	const words = vocabulary(seed);
	const random = seeded(seed + 1);
	const cumulative = new Float64Array(words.length);
	let sum = 0;
	for (let rank = 0; rank < words.length; rank++) {
		sum += 1 / (rank + 2.7) ** 1.05;
		cumulative[rank] = sum;
	}
	const draw = (): number => {
		const at = random() * sum;
		let low = 0;
		let high = words.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((cumulative[middle] ?? 0) < at) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const topics = Array.from({ length: TOPICS }, () =>
		Array.from({ length: PER_TOPIC }, () => 100 + Math.floor(random() ** 2 * (VOCABULARY - 100))),
	);
	const sentence = (topic: readonly number[], length: number): string => {
		const said: string[] = [];
		for (let at = 0; at < length; at++) {
			const rank = random() < 0.33 ? (topic[Math.floor(random() ** 1.5 * topic.length)] ?? 0) : draw();
			const word = words[rank] ?? '';
			said.push(rank < SMALL.length || random() < 0.6 ? word : word + (ENDINGS[rank % ENDINGS.length] ?? ''));
		}
		return `${said.join(' ')}.`;
	};
	const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
	for (let number = 0; ; number++) {
		const topic = topics[Math.floor(random() ** 1.3 * topics.length)] ?? [];
		const day = Math.floor(number / PER_DAY);
		const date = new Date(FIRST_DAY + Math.floor((day * 365) / 150) * 86_400_000).toISOString().slice(0, 10);
		const answer = Array.from({ length: 2 + Math.floor(random() * 7) }, () =>
			capital(sentence(topic, 8 + Math.floor(random() * 24))),
		);
		yield {
			date,
			house: random() < 0.85 ? 'Commons' : 'Lords',
			title: capital(`${words[topic[0] ?? 0]} and ${words[topic[1] ?? 0]}`),
			text: `To ask the Secretary of State ${sentence(topic, 15 + Math.floor(random() * 30))} (${100_000 + (number % 300_000)})\n\n${answer.join(' ')}`,
		};
	}
}
