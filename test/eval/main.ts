import { parseArgs } from 'node:util';
import { shared } from '../support/shared.ts';
import { type Scores, scoreExports } from './score-exports.ts';

/*
 * npm run eval [-- --json]
 * What is read out of real answers, held against labels that readers made by reading alone: per kind how much is found, how much of it is
 * right as a whole, and how much of what is exported nothing bears out; and what a check makes of drafts whose faults are known and of the
 * record's own sentences.
 */

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (shared === null)
	console.log(
		'There are no real documents and labels here to hold the readings against: nothing was scored.',
	);
else {
	const { tables, ...scores } = scoreExports(shared);
	console.log(values.json ? JSON.stringify(scores, null, '\t') : `${tables}\n${tableOf(scores)}`);
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
