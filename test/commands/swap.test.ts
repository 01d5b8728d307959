import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { EntityKind } from '../../src/extract/facts.ts';
import { archiveOfDocuments, seeds } from '../support/archive.ts';
import { estuary } from '../support/estuary.ts';
import { reply, said } from '../support/turning.ts';

const archive = archiveOfDocuments(estuary);
const ofSeeds = archiveOfDocuments(seeds());
afterAll(() => {
	archive.close();
	ofSeeds.close();
});
const answer = (line: string) => said(reply(line, archive).message, archive);
const kinds: readonly EntityKind[] = ['operation', 'agency', 'term'];
const every = (from: typeof archive) => kinds.flatMap((kind) => from.entities(kind, 100, 0));

/** What only the seeds hold: names, and figures of more than two digits. */
const peculiar = [
	...every(ofSeeds).flatMap(({ names }) => names.map(({ name }) => name)),
	...every(ofSeeds).flatMap((entity) => ofSeeds.figures(entity).map(({ valueText }) => valueText)),
	...ofSeeds.exchangesStarting('', 25).flatMap(({ uins }) => uins),
]
	.map((words) => words.replace(/^Operation /, ''))
	.filter((words) => words.length > 2);

describe('other documents, other answers: nothing is known by heart', () => {
	test('an operation', () => {
		const words = answer('/operation kittiwake');
		expect(words).toContain(
			'│ The wardens recently led local councils in Operation Kittiwake. It aimed to clear the northern estuaries of unlicensed nets. The operation managed to seize 412 nets, most of them at night.\nHC Deb 3 March 2003, vol 401 · question 99101',
		);
		expect(words).toContain('Nets seized: 412\nAbove · "The operation" is read as Operation Kittiwake');
		expect(words).toContain('Prosecutions: 61, of which 37 for obstruction');
		expect(words).toContain('in reply to a question about Operation Kittiwake 2');
		expect(words).toContain('Led by: "The wardens"\nTook part: "local councils"');
		expect(words).toContain('Operation Kittiwake 2. Kept apart from Operation Kittiwake');
	});

	test('a body, by letters that only its question ties to it', () => {
		const words = answer('/agency TWA');
		expect(words).toContain('Tidal Waters Agency');
		expect(words).toContain(
			'│ TWA maintains the Register of Estuary Nets (REN), which lists every licensed net.',
		);
		expect(words).toContain('"answer of 4 February 2008, Official Report, column 812W": not in this corpus');
	});

	test('a body that the record says something of', () => {
		const words = answer('/agency national estuary protection unit');
		expect(words).toContain('│ On 6 January 2003 we opened the National Estuary Protection Unit in Whitby.');
		expect(words).toContain('Announced');
	});

	test('a definition of the Lords, in their colour', () => {
		const { message } = reply('/define bycatch', archive);
		const words = said(message, archive);
		expect(words).toContain(
			'│ “Bycatch” means any fish, bird or mammal that is taken by a net which was not set for it.',
		);
		expect(words).toContain('HL Deb 8 November 2007, vol 696 · question HL512');
		expect(words).toContain('Sheltered Waters Convention 1987');
		expect(message.embeds[0]?.color).not.toBe(
			reply('/operation kittiwake', archive).message.embeds[0]?.color,
		);
	});

	test('a question', () => {
		expect(answer('/question 99102')).toContain('approximately 7,300 unlicensed nets');
	});

	test('what the seeds hold is not found, and no answer speaks of it', () => {
		expect(reply('/operation pentameter', archive).found).toBe(false);
		expect(reply('/question 94668', archive).found).toBe(false);
		const lines = [
			...archive.entities('operation', 50, 0).map(({ name }) => `/operation ${name}`),
			...archive.entities('agency', 50, 0).map(({ name }) => `/agency ${name}`),
			...archive.entities('term', 50, 0).map(({ name }) => `/define ${name}`),
			...['99101', '99102', '207701', '207702', 'HL512'].map((uin) => `/question ${uin}`),
			'/about',
			'/help',
		];
		for (const line of lines) {
			const words = answer(line);
			for (const name of peculiar) expect(words, `${line}: ${name}`).not.toContain(name);
		}
	});
});

test('no name, figure or number of the seeds stands in the code', () => {
	const root = join(import.meta.dirname, '..', '..');
	const files = ['src', 'commands'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(?:ts|js|css|html)$/.test(file))
			.map((file) => join(folder, file)),
	);
	expect(files.length).toBeGreaterThan(50);
	// Offices and words that any Hansard has.
	const general = /^(?:Home Office|Home Department|police|trafficking|Human Trafficking|Action Plan)$/;
	const whole = peculiar
		.filter((words) => !general.test(words))
		.map(
			(words) =>
				new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu'),
		);
	const found = files.flatMap((file) => {
		const code = readFileSync(join(root, file), 'utf8');
		return whole.filter((name) => name.test(code)).map((name) => `${file}: ${name.source}`);
	});
	expect(found).toEqual([]);
});
