import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shared } from '../support/shared.ts';
import { HALVES, halfOf, readGold } from './gold.ts';
import { precision, recall, score } from './score.ts';
import { unitsOf } from './units.ts';

/*
 * npm run eval [-- --json]
 * What is read out of real written answers, held against labels made by reading them: precision and recall of each kind, for the half that
 * rules are tuned on and for the half that is only scored.
 */

/** What is aimed at: precision, recall. */
const AIMS = {
	figure: [0.97, 0.85],
	definition: [0.95, 0.85],
	role: [0.95, 0.75],
	gap: [0.97, 0.9],
	reference: null,
} as const;
const NAMES = {
	figure: 'figures of named bodies and operations',
	definition: 'definitions',
	role: 'roles',
	gap: 'gaps',
	reference: 'references',
} as const;

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (shared === null)
	console.log('There are no real documents here to hold the readings against: nothing was scored.');
else {
	const files = globSync(join(shared, 'corpus/theyworkforyou/{wrans,lordswrans}/*.xml')).sort();
	const units = files.flatMap(unitsOf);
	const halves = HALVES.map((half) => ({
		half,
		...score(units, readGold(half), (key) => halfOf(key) === half),
	}));
	if (values.json) console.log(JSON.stringify({ exchanges: units.length, halves }, null, '\t'));
	else {
		console.log(`${units.length} exchanges read.`);
		for (const { half, scores, stale } of halves) {
			console.log(
				`\n${half}${stale.length > 0 ? ` (${stale.length} exchanges whose text has changed are left out)` : ''}`,
			);
			console.log(
				'| kind | right | wrong | missed | precision | recall | aim |\n| --- | --- | --- | --- | --- | --- | --- |',
			);
			for (const one of scores) {
				const aim = AIMS[one.kind];
				const shown = (share: number | null) => (share === null ? 'none' : share.toFixed(3));
				console.log(
					`| ${NAMES[one.kind]} | ${one.right} | ${one.wrong} | ${one.missed} | ${shown(precision(one))} | ${shown(recall(one))} | ${aim ? aim.map((share) => share.toFixed(2)).join(' / ') : 'none set'} |`,
				);
			}
		}
	}
}
