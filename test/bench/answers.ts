import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { readTypedCommand } from '../../commands/typed-command.ts';
import { type OpenArchive, openArchive } from '../../src/corpus/read.ts';
import { ensureSeeds } from '../../src/corpus/seeds.ts';
import { ENTITY_KINDS, entityKinds } from '../../src/kinds.ts';
import { lookUpAsked } from '../../src/lookup/ask/ask.ts';
import { passagesAt, readPasted } from '../../src/lookup/at-address.ts';
import { COLUMNS, heightOf } from '../../src/present/height.ts';
import type { Message } from '../../src/present/message.ts';
import { shared } from '../support/shared.ts';
import { requestOf, said } from '../support/turning.ts';
import { load } from './loads.ts';
import { type Part, seeded, type Table } from './measure.ts';

/** Questions drawn from all there are. */
const QUESTIONS = 200;

/** Lines that a first card takes at the median, and nine in ten. */
const AIM = { median: 14, most: 18 } as const;

/** What says that there is nothing: a line that tells a reader no fact of what was asked. */
const NOTHING =
	/None on record here|No document here says|no as-of date|^(?:None|Nothing)\b.*\.$|not to be counted among|None in its words/im;

/**
 * First cards: how tall each is at a desk and on a phone, how many rows of buttons stand under it, and whether it tells of nothing. Over
 * every entity of the archive and questions drawn by the seed.
 */
export const bench: Part = async ({ folder, keep, seed, say }): Promise<readonly Table[]> => {
	const file = join(keep ?? folder, 'answers.sqlite');
	if (!existsSync(file)) {
		ensureSeeds(file);
		if (shared !== null) load(file, join(shared, 'corpus'));
	}
	const archive = openArchive(file);
	const rows = asked(archive, seed).map(([kind, lines]) => {
		const cards = lines.map((line) => ({ line, ...measured(answered(line, archive), archive) }));
		say(`${kind}: ${cards.length}`);
		const desk = cards.map(({ desk: lines }) => lines).toSorted((one, other) => one - other);
		const phone = cards.map(({ phone: lines }) => lines).toSorted((one, other) => one - other);
		const tallest = cards.toSorted((one, other) => other.desk - one.desk)[0];
		return [
			kind,
			cards.length,
			at(desk, 0.5),
			at(desk, 0.9),
			`${tallest?.desk ?? 0}: ${tallest?.line ?? ''}`,
			at(phone, 0.5),
			Math.max(0, ...cards.map(({ rows: under }) => under)),
			cards.filter(({ empty }) => empty).length,
		];
	});
	const questions = [...plainQuestions(archive, say), ownLinks(archive)];
	archive.close();
	return [
		...questions,
		{
			title: 'First cards',
			notes: [
				`Lines of title, words, fields and foot, ${COLUMNS.desktop} characters a line at a desk and ${COLUMNS.phone} on a phone. Aim at a desk: ${AIM.median} at the median, ${AIM.most} for nine in ten.`,
				'"Of nothing": answers, with what stands behind More, in which a sentence says that there is nothing.',
			],
			columns: [
				'kind',
				'cards',
				'median',
				'nine in ten',
				'tallest',
				'phone, median',
				'rows of buttons',
				'of nothing',
			],
			rows,
		},
	];
};

/** The links under answers, pasted back: whether each opens what it stands under, alone or among others to pick from. */
function ownLinks(archive: OpenArchive): Table {
	const linked = archive
		.exchangesStarting('', Number.MAX_SAFE_INTEGER)
		.flatMap(({ id, source }) => (source.url === null ? [] : [{ id, url: source.url }]));
	const found = linked.map(({ id, url }) => {
		const pasted = readPasted(url);
		const places = pasted === null ? [] : passagesAt(archive, pasted);
		return {
			alone: places.length === 1 && places[0]?.content === id,
			among: places.some(({ content }) => content === id),
		};
	});
	return {
		title: 'Addresses',
		notes: ['The link under every exchange of the archive, pasted into /question.'],
		columns: ['links', 'open the very exchange', 'or it among others'],
		rows: [
			[found.length, found.filter(({ alone }) => alone).length, found.filter(({ among }) => among).length],
		],
	};
}

const PLAIN = 'gold/questions.tsv';

interface Plain {
	readonly question: string;
	readonly shape: string;
	/** Question numbers, or ids of exchanges; none where nothing on record answers. */
	readonly places: readonly string[];
	readonly answer: readonly string[];
	readonly mustNot: readonly string[];
}

/**
 * Plain questions with the places that answer them: whether the first place is the right one, whether its card has the words that answer,
 * whether another number is told as the answer in front of the words, and whether nothing is answered where there is nothing.
 */
function plainQuestions(archive: OpenArchive, say: (line: string) => void): readonly Table[] {
	if (shared === null || !existsSync(join(shared, PLAIN))) return [];
	const rows = Object.entries(
		Object.groupBy(plainIn(readFileSync(join(shared, PLAIN), 'utf8')), ({ shape }) => shape),
	);
	const results = rows.map(
		([shape, asked = []]) => [shape, asked.map((one) => held(one, archive, say))] as const,
	);
	const table = [...results, ['all', results.flatMap(([, all]) => all)] as const].map(([shape, all]) => {
		const answerable = all.filter(({ nothing }) => nothing === null);
		const silent = all.filter(({ nothing }) => nothing !== null);
		return [
			shape,
			answerable.length,
			answerable.filter(({ place }) => place).length,
			answerable.filter(({ place, words }) => place && words).length,
			answerable.filter(({ wrong }) => wrong).length,
			silent.length,
			silent.filter(({ nothing }) => nothing).length,
		];
	});
	return [
		{
			title: 'Plain questions',
			notes: [
				'Of the questions that the record answers: right passage first, with the words that answer on the card, and another number in front.',
			],
			columns: [
				'shape',
				'asked',
				'right passage first',
				'with the words',
				'another told',
				'no answer on record',
				'said so',
			],
			rows: table,
		},
	];
}

function plainIn(text: string): readonly Plain[] {
	const several = (cell = '') => cell.split('|').filter((part) => part !== '');
	return text
		.split('\n')
		.slice(1)
		.filter((line) => line !== '')
		.map((line) => line.split('\t'))
		.map(([, question = '', shape = '', at, also, answer, mustNot]) => ({
			question,
			shape,
			places: [...several(at), ...several(also)].map((place) => place.split('#')[1] ?? ''),
			answer: answer === '-' ? [] : several(answer),
			mustNot: several(mustNot),
		}));
}

function held(
	{ question, places, answer, mustNot }: Plain,
	archive: OpenArchive,
	say: (line: string) => void,
) {
	const { first } = lookUpAsked(archive, question);
	const card = spaced(
		JSON.stringify(answered(`/ask question:${question}`, archive).embeds[0]?.description ?? ''),
	);
	const front = [...card.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words);
	const of = [first?.place.exchange?.uins ?? [], first?.place.id.split('.')[0] ?? []].flat();
	const place = places.some((one) => of.includes(one));
	const words = answer.every((part) => card.includes(spaced(part)));
	const wrong =
		mustNot.some((part) => front.includes(part)) &&
		!answer.some((part) => front.some((one) => one?.includes(part)));
	if (places.length === 0 ? first !== null : !place || !words || wrong) say(`missed: ${question}`);
	return { place, words, wrong, nothing: places.length === 0 ? first === null : null };
}

function spaced(text: string): string {
	return text.replace(/\\+[nt]?(?:> )*|\s+/g, ' ');
}

function asked(archive: OpenArchive, seed: number): readonly (readonly [string, readonly string[]])[] {
	const random = seeded(seed);
	const everyUin = archive.exchangesStarting('', Number.MAX_SAFE_INTEGER).map(({ id }) => `/question ${id}`);
	const drawn = everyUin
		.map((line) => ({ line, order: random() }))
		.toSorted((one, other) => one.order - other.order)
		.slice(0, QUESTIONS)
		.map(({ line }) => line);
	return [
		...entityKinds.map((kind) => {
			const [command = 'define'] = ENTITY_KINDS[kind].commands;
			const all = archive.entities(kind, archive.countEntities(kind), 0);
			return [ENTITY_KINDS[kind].plural, all.map(({ id }) => `/${command} ${id}`)] as const;
		}),
		['questions', drawn],
	];
}

function answered(line: string, archive: OpenArchive): Message {
	const { command, options } = readTypedCommand(line, commands);
	return command.execute(requestOf(options), archive).message;
}

function measured(message: Message, archive: OpenArchive) {
	const heights = (columns: number) =>
		message.embeds.reduce((sum, embed) => sum + heightOf(embed, columns), 0);
	return {
		desk: heights(COLUMNS.desktop),
		phone: heights(COLUMNS.phone),
		rows: message.components.length,
		empty: NOTHING.test(
			said(message, archive)
				.split('\n')
				.filter((line) => !line.startsWith('│'))
				.join('\n'),
		),
	};
}

function at(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
