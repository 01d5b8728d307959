import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shared } from '../support/shared.ts';
import { type Scores, scoreAnswers, scoreExports } from './score-exports.ts';

/*
 * npm run eval [-- --json] [-- --misses FOLDER]
 * What is read out of real answers, held against labels that readers made by reading alone: per kind how much is found, how much of it is
 * right as a whole, and how much of what is exported nothing bears out; and what a check makes of drafts whose faults are known and of the
 * record's own sentences. FOLDER takes the labels that were missed and the facts that no label bears out, a line each.
 *
 * npm run eval -- --answers [--json] [--misses FOLDER]
 * The same of answers that were written and labelled for this (`test/eval/answers`); of those kept aside totals alone are told.
 */

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		answers: { type: 'boolean', default: false },
		misses: { type: 'string' },
	},
});
if (shared === null)
	console.log(
		'There are no real documents and labels here to hold the readings against: nothing was scored.',
	);
else {
	const misses = values.misses ?? null;
	if (misses !== null) mkdirSync(misses, { recursive: true });
	console.log(values.answers ? ofAnswers(shared, misses) : ofTheRecord(shared, misses));
}

function ofTheRecord(folder: string, misses: string | null): string {
	const { tables, ...scores } = scoreExports(folder, 1, misses);
	return values.json ? JSON.stringify(scores, null, '\t') : `${tables}\n${tableOf(scores)}`;
}

function ofAnswers(folder: string, misses: string | null): string {
	const { tables, ...read } = scoreAnswers(folder, 'read', misses);
	const { tables: keptTables, ...kept } = scoreAnswers(folder, 'kept');
	return values.json
		? JSON.stringify({ read, kept }, null, '\t')
		: `answers that are read\n${tables}\nanswers kept aside\n${keptTables}`;
}

/** What a check makes of drafts and of the record's own sentences, a line a kind. */
function tableOf({ drafts, own }: Pick<Scores, 'drafts' | 'own'>): string {
	return [
		'drafts: faults found with the right correction',
		...Object.entries(drafts.found).map(([fault, { of, met }]) => `  ${fault}: ${met} of ${of}`),
		...Object.entries(drafts.accused).map(
			([which, { of, met }]) => `accused although ${which}: ${met} of ${of}`,
		),
		`the record's own sentences denied: ${own.denied} of ${own.sentences}; confirmed with another number: ${own.confirmed}`,
		...[...drafts.misses, ...own.misses].map((miss) => `  ${miss}`),
	].join('\n');
}
