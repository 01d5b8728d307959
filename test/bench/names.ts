import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { openNameIndex } from '../../src/corpus/names/open.ts';
import { resolveName } from '../../src/lookup/names/resolve.ts';
import { suggest } from '../../src/lookup/names/suggest.ts';
import { archiveOfNames, type NamedEntity } from '../support/named.ts';
import { type Part, seeded, type Table, type Timings, timings } from './measure.ts';
import { inventNames, type Misspelt, misspell, SLIPS } from './name-data.ts';
import { type Finder, rivals } from './name-rivals.ts';
import { TYPED_BY_HAND, TYPED_NAMES } from './name-typed.ts';

/** Queries of each size. */
const QUERIES = 1000;
/** A finder that is slow is asked fewer: as many as fit into this, in milliseconds, and at least so many. */
const PATIENCE = 20_000;
const AT_LEAST = 20;
/** How many of what a finder gives back are looked at. */
const FIRST = 5;

/** One finder at one size: times in milliseconds, memory and file in bytes. */
interface Row {
	readonly name: string;
	readonly score: Score;
	readonly memory: number | null;
	readonly file: number | null;
	readonly built: number;
}

interface Score {
	readonly asked: number;
	readonly first: number;
	readonly firstFive: number;
	readonly times: Timings;
	/** Right first, by slip. */
	readonly bySlip: ReadonlyMap<string, number>;
}

/** Names: how often the right one comes first, and how long it takes, beside other ways of finding. */
export const bench: Part = async ({ sizes, folder, seed, say }) => {
	const found: (readonly (string | number | null)[])[] = [];
	const slips: (readonly (string | number | null)[])[] = [];
	const decisions: (readonly (string | number | null)[])[] = [];
	const hardest: (readonly (string | number)[])[] = [];
	const growth: { readonly size: number; readonly score: Score }[] = [];
	for (const size of sizes) {
		say(`${size} names: inventing them, and queries that fit one name alone`);
		// As many names again are drawn and left out: what is asked of those must not be answered with another.
		const drawn = inventNames(2 * size, seeded(seed));
		const entities = drawn.filter((_, at) => at % 2 === 0);
		const absent = drawn.filter((_, at) => at % 2 === 1);
		const queries = misspell(entities, QUERIES, seeded(seed + 1));
		const path = join(folder, `names-${size}.sqlite`);
		const before = performance.now();
		archiveOfNames(entities, path).close();
		const built = performance.now() - before;
		const finder = despatchBox(path);
		const own = await score(finder, queries);
		growth.push({ size, score: own });
		const forms = entities.reduce((sum, entity) => sum + entity.forms.length, 0);
		const rows: Row[] = [
			{ name: 'Despatch Box', score: own, memory: null, file: statSync(path).size, built },
		];
		for (const make of rivals) {
			rows.push(await contend(make, entities, queries, folder));
			say(`${size} names: ${rows.at(-1)?.name} done`);
		}
		for (const { name, score: its, memory, file, built: ready } of rows) {
			found.push([
				size,
				forms,
				name,
				its.first,
				its.firstFive,
				its.times.median,
				its.times.p99,
				its.times.median / own.times.median,
				ready,
				memory === null ? null : mebibytes(memory),
				file === null ? null : mebibytes(file),
				its.asked,
			]);
		}
		for (const { name, score: its } of rows.slice(0, 2)) {
			slips.push([size, name, ...SLIPS.map((slip) => its.bySlip.get(slip) ?? null)]);
		}
		hardest.push(...hard(path, size));
		decisions.push(...decided(path, size, queries, absent, seed));
	}
	return [
		{
			title: 'Names: found',
			notes: [
				`${QUERIES} misspelt queries a size (one or two edits, dropped and swapped letters, missing spaces, starts, half typed with an edit, initialisms, by ear), in equal shares, each nearer to its own name than to any other by a scan of all of them. Slow finders were asked fewer: as many as fitted into ${PATIENCE / 1000} seconds.`,
				'"right" and "in five": share of queries whose name came first, or among the first five. "× ours": median beside that of Despatch Box. Heap and file hold names and index.',
			],
			columns: [
				'names',
				'forms',
				'finder',
				'right',
				'in five',
				'median ms',
				'p99 ms',
				'× ours',
				'built in ms',
				'heap MiB',
				'file MiB',
				'queries',
			],
			rows: found,
		},
		{ title: 'Names: right first, by slip', notes: [], columns: ['names', 'finder', ...SLIPS], rows: slips },
		byHand(folder),
		{
			title: 'Names: decisions',
			notes: [
				'What was decided, how often, and how often it was wrong: an answer whose name is not the one meant; a choice or "did you mean" whose first five do not hold it. Of a name that is not on record every answer is wrong, and nothing else is.',
			],
			columns: [
				'names',
				'asked',
				'answered',
				'wrong',
				'choice',
				'without it',
				'did you mean',
				'without it',
				'nothing',
			],
			rows: decisions,
		},
		grown(growth),
		{
			title: 'Names: the hardest questions',
			notes: ['Processor time, which a busy machine does not lengthen: the mean of 40.'],
			columns: ['names', 'asked', 'resolved, ms', 'suggested, ms'],
			rows: hardest,
		},
	];
};

/** One rival from nothing to its score, and nothing of it left over: the next is weighed by itself. */
async function contend(
	make: (typeof rivals)[number],
	entities: readonly NamedEntity[],
	queries: readonly Misspelt[],
	folder: string,
): Promise<Row> {
	const heap = await heapUsed();
	const start = performance.now();
	const rival = await make(entities, folder);
	const built = performance.now() - start;
	const memory = heap === null ? null : ((await heapUsed()) ?? heap) - heap;
	const its = await score(rival, queries);
	const file = rival.bytes?.() ?? null;
	rival.close?.();
	return { name: rival.name, score: its, memory, file, built };
}

function despatchBox(path: string): Finder {
	const db = new Database(path, { readonly: true });
	const index = openNameIndex(db);
	return {
		name: 'Despatch Box',
		find: (query) => resolveName(index, query, { limit: FIRST }).matches.map(({ entityId }) => entityId),
		close: () => db.close(),
	};
}

/** Asks each query once, after a warm-up that is not counted. */
async function score(finder: Finder, queries: readonly Misspelt[]): Promise<Score> {
	const until = performance.now() + PATIENCE;
	const times: number[] = [];
	const right = new Map<string, number>();
	const asked = new Map<string, number>();
	let first = 0;
	let firstFive = 0;
	const warmUp = performance.now();
	for (const { query } of queries.slice(0, 50)) {
		await finder.find(query);
		if (performance.now() - warmUp > PATIENCE / 10) break;
	}
	for (const { query, meant, slip } of queries) {
		if (times.length >= AT_LEAST && performance.now() > until) break;
		const start = process.hrtime.bigint();
		const given = finder.find(query);
		const ids = given instanceof Promise ? await given : given;
		times.push(Number(process.hrtime.bigint() - start) / 1e6);
		const place = ids.slice(0, FIRST).indexOf(meant);
		asked.set(slip, (asked.get(slip) ?? 0) + 1);
		if (place === 0) {
			first++;
			right.set(slip, (right.get(slip) ?? 0) + 1);
		}
		if (place >= 0) firstFive++;
	}
	const bySlip = new Map([...asked].map(([slip, count]) => [slip, (right.get(slip) ?? 0) / count]));
	return {
		asked: times.length,
		first: first / times.length,
		firstFive: firstFive / times.length,
		times: timings(times),
		bySlip,
	};
}

/** How sure it was and how rightly: of names on record, of names that are not, misspelt and as they are. */
function decided(
	path: string,
	size: number,
	queries: readonly Misspelt[],
	absent: readonly NamedEntity[],
	seed: number,
): readonly (readonly (string | number)[])[] {
	const db = new Database(path, { readonly: true });
	const index = openNameIndex(db);
	const nobody = { slip: 'one edit', meant: '' } as const;
	const asWritten = absent.slice(0, QUERIES).map(({ name }) => ({ query: name, ...nobody }));
	const slipped = misspell(absent, QUERIES, seeded(seed + 2)).map(({ query }) => ({ query, ...nobody }));
	const groups = [
		['on record, misspelt', queries],
		['not on record, misspelt', slipped],
		['not on record, as written', asWritten],
	] as const;
	const rows = groups.map(([label, asked]) => {
		const count = { answer: 0, choose: 0, 'did-you-mean': 0, nothing: 0 };
		const wrong = { answer: 0, choose: 0, 'did-you-mean': 0, nothing: 0 };
		for (const { query, meant } of asked) {
			const { decision, matches } = resolveName(index, query, { limit: FIRST });
			const place = matches.findIndex(({ entityId }) => entityId === meant);
			count[decision]++;
			if (decision === 'answer' ? place !== 0 : meant !== '' && place < 0) wrong[decision]++;
		}
		const dash = (offered: number, lacking: number) => (offered === 0 ? 0 : lacking);
		return [
			size,
			`${label} (${asked.length})`,
			count.answer,
			wrong.answer,
			count.choose,
			dash(count.choose, wrong.choose),
			count['did-you-mean'],
			dash(count['did-you-mean'], wrong['did-you-mean']),
			count.nothing,
		];
	});
	db.close();
	return rows;
}

/** Written one by one, with mistakes of the sorts that people make. */
function byHand(folder: string): Table {
	const path = join(folder, 'names-typed.sqlite');
	archiveOfNames(TYPED_NAMES, path).close();
	const db = new Database(path, { readonly: true });
	const index = openNameIndex(db);
	const rows = TYPED_BY_HAND.map(([query, meant]) => {
		const { decision, matches } = resolveName(index, query, { limit: FIRST });
		const place = matches.findIndex(({ name }) => name === meant);
		return { query, meant, decision, place };
	});
	db.close();
	const share = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length / rows.length;
	return {
		title: 'Names: written by hand',
		notes: [
			`${rows.length} queries written by hand against ${TYPED_NAMES.length} names (test/bench/name-typed.ts). Not first: ${
				rows
					.filter(({ place }) => place !== 0)
					.map(({ query, meant }) => `"${query}" for ${meant}`)
					.join('; ') || 'none'
			}.`,
		],
		columns: ['right', 'in five', 'answered', 'answered wrongly'],
		rows: [
			[
				share(({ place }) => place === 0),
				share(({ place }) => place >= 0),
				share(({ decision }) => decision === 'answer'),
				share(({ decision, place }) => decision === 'answer' && place !== 0),
			],
		],
	};
}

/** What fits most, fits nothing, or is as long as can be. */
const HARD = [
	'',
	'a',
	'nat',
	'national',
	'operation',
	'tion',
	'xq',
	'serious organised',
	'investigation board agency support',
	'national fisheries inspection board of minors in transit for profit by officials at sea of tenants n',
	'a'.repeat(2000),
];

function hard(path: string, size: number): readonly (readonly (string | number)[])[] {
	const db = new Database(path, { readonly: true });
	const index = openNameIndex(db);
	const rows = HARD.map((query) => {
		const shown = query.length > 40 ? `${query.slice(0, 30)}… (${query.length} letters)` : query;
		return [
			size,
			shown === '' ? '(nothing)' : shown,
			processorTime(() => resolveName(index, query, { limit: 25 })),
			processorTime(() => suggest(index, query, { limit: 25 })),
		];
	});
	db.close();
	return rows;
}

/** Milliseconds of processor time, the mean of 40 after one that is not counted. */
function processorTime(work: () => unknown): number {
	const runs = 40;
	work();
	const before = process.cpuUsage();
	for (let run = 0; run < runs; run++) work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000 / runs;
}

function grown(growth: readonly { readonly size: number; readonly score: Score }[]): Table {
	const [least] = growth;
	return {
		title: 'Names: growth',
		notes: ['Despatch Box alone: its median beside that of the smallest size.'],
		columns: ['names', 'median ms', 'p99 ms', 'worst ms', '× smallest'],
		rows: growth.map(({ size, score: { times } }) => [
			size,
			times.median,
			times.p99,
			times.worst,
			least === undefined ? null : times.median / least.score.times.median,
		]),
	};
}

/** Bytes in use once what nobody holds any more is collected; null where the process was not started with `--expose-gc`. */
async function heapUsed(): Promise<number | null> {
	if (globalThis.gc === undefined) return null;
	for (let round = 0; round < 3; round++) {
		globalThis.gc();
		await setImmediate();
	}
	const { heapUsed: heap, external } = process.memoryUsage();
	return heap + external;
}

function mebibytes(bytes: number): number {
	return bytes / 1024 ** 2;
}
