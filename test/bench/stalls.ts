import { join } from 'node:path';
import { type OpenArchive, openArchive } from '../../src/corpus/read.ts';
import { ensureSeeds } from '../../src/corpus/seeds.ts';
import { checkingDraft, LONGEST_DRAFT } from '../../src/lookup/check/check-draft.ts';
import { longestTexts } from './commands.ts';
import { load } from './loads.ts';
import type { Part, Table } from './measure.ts';
import { realText } from './real.ts';

/** Each text is checked so often, and the shortest of its longest stretches counts: another program's turn is not its cost. */
const TURNS = 3;

/**
 * How long a check holds everybody else up: the longest stretch of processor time between two turns of the event loop, for texts that are made to
 * be hard and for tables pasted out of the record.
 */
export const bench: Part = async ({ sizes, folder, say }): Promise<readonly Table[]> => {
	const file = join(folder, 'stalls.sqlite');
	const real = realText();
	if (real === null) ensureSeeds(file);
	else
		for (let step = 0; step < (sizes[0] ?? 1); step++)
			load(file, real.step(step, join(folder, `days-${step}`)));
	const archive = openArchive(file);
	say(`${archive.extent().exchanges} exchanges loaded`);
	const rows = [...HARD, ...tables(archive)].map(([name, text]) => {
		const draft = text.slice(0, LONGEST_DRAFT);
		const turns = Array.from({ length: TURNS }, () => stretches(archive, draft));
		const longest = Math.min(...turns.map((turn) => turn.longest));
		say(`${name}: ${longest.toFixed(1)} ms`);
		return [name, draft.length, longest, Math.min(...turns.map((turn) => turn.all)), turns[0]?.findings ?? 0];
	});
	const { exchanges } = archive.extent();
	archive.close();
	return [
		{
			title: `Checks that are made to be hard, against ${exchanges} exchanges`,
			notes: [
				`Each checked ${TURNS} times in one process. "Longest stretch": the longest that others wait, of the turn in which that was shortest.`,
			],
			columns: ['text', 'characters', 'longest stretch ms', 'all ms', 'findings'],
			rows,
		},
	];
};

/** Milliseconds of processor time of one check, and of its longest stretch. */
function stretches(archive: OpenArchive, draft: string) {
	const steps = checkingDraft(archive, draft);
	let [longest, all] = [0, 0];
	for (;;) {
		const start = process.cpuUsage();
		const step = steps.next();
		const { user, system } = process.cpuUsage(start);
		longest = Math.max(longest, (user + system) / 1000);
		all += (user + system) / 1000;
		if (step.done === true) return { longest, all, findings: step.value.findings.length };
	}
}

function tables(archive: OpenArchive): readonly (readonly [string, string])[] {
	return longestTexts(archive, 12).map((text, at) => [
		`pasted, the ${at + 1}. longest answer`,
		text.slice(0, 16_000),
	]);
}

const words = (count: number, word: (at: number) => string) =>
	Array.from({ length: count }, (_, at) => word(at)).join(' ');

const HARD: readonly (readonly [name: string, text: string])[] = [
	['64,000 figures in turn', '1234567890'.repeat(6400)],
	['one word', 'a'.repeat(64_000)],
	['20,000 marks of quotation', '“'.repeat(20_000)],
	['quotations of two words', '"the police" '.repeat(4900)],
	['quotations with gaps', '"a ... b ... c ... " '.repeat(3200)],
	['quotations of common words', `“${'of the and to in a that is it for '.repeat(34)}” `.repeat(54)],
	['citations of one place', 'HC Deb 26 October 2009 col 12W '.repeat(2000)],
	[
		'citations of many places',
		words(2000, (at) => `HC Deb ${1 + (at % 30)} October ${1990 + (at % 20)} col ${at}W`),
	],
	['numbers of questions', words(5000, (at) => `PQ ${290_000 + at}`)],
	['days that no calendar has', '31 February 2009, '.repeat(3500)],
	['numbers with commas', '1,'.repeat(32_000)],
	['numbers', words(12_000, (at) => `${at * 7}`)],
	['numbers of one thing', words(4000, (at) => `${at % 30} police`)],
	['numbers in words', 'twenty-one thousand and six '.repeat(2200)],
	['sums of money', '£1.2 million, £000, '.repeat(3200)],
	['short sentences', 'There were 5 officers. '.repeat(2780)],
	['one long sentence', 'of the police and officers in England with '.repeat(1480)],
	['rows of figures', '1\t2\t3\n'.repeat(10_000)],
	['paragraphs of a letter', 'a\n\n'.repeat(21_000)],
	['names', 'Mr. Hanson said that Dr. Smith said that '.repeat(1560)],
];
