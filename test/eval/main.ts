import { parseArgs } from 'node:util';
import { shared } from '../support/shared.ts';
import { scoreExports } from './score-exports.ts';

/*
 * npm run eval [-- --json]
 * What is read out of real answers, held against labels that readers made by reading alone: per kind how much is found, how much of it is
 * right as a whole, and how much of what is exported nothing bears out.
 */

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (shared === null)
	console.log(
		'There are no real documents and labels here to hold the readings against: nothing was scored.',
	);
else {
	const { tables, ...scores } = scoreExports(shared);
	console.log(values.json ? JSON.stringify(scores, null, '\t') : tables);
}
