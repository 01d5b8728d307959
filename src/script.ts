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
		process.exitCode = told ? misuse : fault;
		console.error(told ? error.message : atLength(error));
	}
}

/** What `node:util`'s parseArgs throws names the flag at fault. */
function isArgumentFault(error: TypeError): boolean {
	return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function atLength(error: unknown): string {
	const { name, message, code, stack } = describeError(error);
	return [`${name}${code === undefined ? '' : ` ${code}`}: ${message}`, ...stack].join('\n');
}
