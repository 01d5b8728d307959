import { commands, controls } from '../commands/index.ts';
import { openDocuments, proveAll } from './support/prove.ts';
import { shared } from './support/shared.ts';
import { specIsHere } from './support/spec.ts';
import { namesOn } from './support/walk.ts';

/*
 * npm run prove [-- PATH...]
 * Loads documents (those that ship and the shared corpus, unless others are named), asks every command for every name on record,
 * presses every button of every answer, and holds each message against Discord's limits and spec. Exits with 1 at any fault.
 */

const named = process.argv.slice(2);
const paths = named.length > 0 ? named : ['seeds', ...(shared === null ? [] : [`${shared}/corpus`])];
const { archive, close } = openDocuments(paths);
try {
	const started = performance.now();
	const names = namesOn(archive);
	console.log(`${archive.extent().documents} documents, ${names.length} names`);
	const { asked, messages, presses, faults } = proveAll({ commands, controls, archive }, names, console.log);
	for (const fault of faults) console.error(fault);
	const seconds = Math.round((performance.now() - started) / 1000);
	const against = specIsHere ? 'our limits and Discord’s spec' : 'our limits';
	console.log(`${messages} messages held against ${against}: ${faults.length} faults`);
	console.log(`${asked} questions, ${presses} presses, ${seconds} s`);
	process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
	close();
}
