import { UserError } from './errors.ts';
import { describeError } from './log.ts';

/**
 * Runs the main function of a script, and is the one place where what it throws ends: a UserError and a flag that is not known
 * are told in a sentence, anything else with its stack.
 *
 * @param main returns the exit code.
 * @param misuse the exit code of a UserError.
 * @param fault the exit code of anything else that is thrown.
 */
export async function runScript(main: () => Promise<number>, misuse = 1, fault = 1): Promise<void> {
	try {
		process.exitCode = await main();
	} catch (error) {
		const told = error instanceof UserError || (error instanceof TypeError && isArgumentFault(error));
		const outside = told ? null : ofTheMachine(error);
		process.exitCode = told ? misuse : outside === null ? fault : 1;
		console.error(told ? error.message : (outside ?? atLength(error)));
	}
}

/** What the machine lacks, by the code that SQLite or the system gives. */
const LACKS: readonly (readonly [start: string, sentence: string])[] = [
	[
		'SQLITE_FULL',
		'The disk is full. What was under way is not kept, what was finished is: make room and run the same again.',
	],
	[
		'ENOSPC',
		'The disk is full. What was under way is not kept, what was finished is: make room and run the same again.',
	],
	[
		'SQLITE_IOERR',
		'The disk could not be read or written. What was finished is kept: see to the disk, then run npm run verify.',
	],
	[
		'SQLITE_CORRUPT',
		'The archive is damaged: npm run verify says where, npm run restore -- FILE puts a backup in its place.',
	],
	['SQLITE_READONLY', 'The archive may not be written: see to its folder’s and its own permissions.'],
	['ENAMETOOLONG', 'A name is too long for this disk: choose a shorter one.'],
];

/** What lies outside of us in a sentence; null for a fault of ours. */
function ofTheMachine(error: unknown): string | null {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return LACKS.find(([start]) => code.startsWith(start))?.[1] ?? null;
}

/** What `node:util`'s parseArgs throws names the flag at fault. */
function isArgumentFault(error: TypeError): boolean {
	return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function atLength(error: unknown): string {
	const { name, message, code, stack } = describeError(error);
	return [`${name}${code === undefined ? '' : ` ${code}`}: ${message}`, ...stack].join('\n');
}
