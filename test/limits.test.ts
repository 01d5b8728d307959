import { expect, test } from 'vitest';
import { commandNamePattern } from '../src/limits.ts';

test.each([['operation'], ['what-is'], ["qu'est_ce"], ['ñandú'], ['खोज'], ['x'.repeat(32)]])(
	'%s may name a command',
	(name) => {
		expect(name).toMatch(commandNamePattern);
	},
);

test.each([[''], ['two words'], ['define!'], ['x'.repeat(33)]])('%j may not name a command', (name) => {
	expect(name).not.toMatch(commandNamePattern);
});
