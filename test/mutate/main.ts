import { spawnSync } from 'node:child_process';
import { surveyRules } from './rules.ts';
import type { Survey } from './survey.ts';
import { surveySets, surveyWords } from './words.ts';

/** Of so many functions one is changed where no file is named: there are tens of thousands of changes. */
const ONE_IN = '24';
/** `npm run mutate`: whether the tests notice when a rule, a word or a piece of code goes. `-- rules` and `-- code` do one half. */
const [which = 'all', ...rest] = process.argv.slice(2);

if (which !== 'code') {
	const surveys = [
		['rules and their reasons to refuse', () => surveyRules()],
		['words with a sentence of their own', () => surveyWords()],
		['words of sets', () => surveySets()],
	] as const;
	for (const [name, survey] of surveys) print(name, await survey());
}
if (which !== 'rules') {
	const isOneFile = rest.some((option) => /^(?:-m|--mutate)/.test(option));
	const env = isOneFile ? process.env : { MUTATE_ONE_IN: ONE_IN, ...process.env };
	const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutate/stryker.json', ...rest], {
		stdio: 'inherit',
		env,
	});
	process.exitCode = status ?? 1;
}

function print(name: string, { tried, survivors }: Survey): void {
	const killed = tried - survivors.length;
	console.log(`${name}: ${killed} of ${tried} noticed, ${Math.round((100 * killed) / Math.max(1, tried))} %`);
	for (const survivor of survivors) console.log(`  ${survivor}`);
}
