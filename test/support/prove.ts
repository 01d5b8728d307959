import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationCommandType, MessageFlags } from 'discord-api-types/v10';
import type { Command } from '../../commands/command.ts';
import { findDocuments } from '../../src/corpus/find-documents.ts';
import { ingest } from '../../src/corpus/ingest.ts';
import { openArchive } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { UserError } from '../../src/errors.ts';
import { readMessage, refuseEmpty } from '../../src/practice/check/message.ts';
import { fieldsAtFault, Refusal } from '../../src/practice/refusal.ts';
import { asSent, unspoken } from './sent.ts';
import { specFaults } from './spec.ts';
import { inProcess, namesFor, questionsFor, type Service, type Shown, walk } from './walk.ts';

/** What a walk came to. */
export interface Proof {
	/** Questions asked. */
	readonly asked: number;
	/** Messages held against Discord's limits, and its spec where that is at hand. */
	readonly messages: number;
	readonly presses: number;
	/** What Discord would refuse, and what threw, each with how it was come by. */
	readonly faults: readonly string[];
}

export const isSlash = ({ data }: Command) =>
	(data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;

/** What Discord would refuse in a message as it would be sent; empty where it would take it. */
export function faultsOf({ message, ephemeral }: Shown): readonly string[] {
	const { body, files } = asSent(message);
	const data = { ...body, ...(ephemeral ? { flags: MessageFlags.Ephemeral } : {}) };
	try {
		refuseEmpty(readMessage(data, files), files);
		const faults = specFaults('POST', '/interactions/1/token/callback', { type: 4, data });
		return [...faults, ...unspoken(message)];
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return [error.message, ...fieldsAtFault(error.errors)];
	}
}

/** Asks every command for each name, publicly and privately, presses every button that comes of it, and proves each message. */
export function proveAll(
	service: Service,
	names: readonly string[],
	say: (line: string) => void = () => {},
): Proof {
	const { ask, onMessage } = inProcess(service);
	const pressed = new Set<string>();
	const faults: string[] = [];
	let asked = 0;
	let messages = 0;
	const follow = (what: string, shown: () => Shown) => {
		asked += 1;
		try {
			walk(service, [shown()], pressed, (one, by) => {
				messages += 1;
				for (const fault of faultsOf(one)) faults.push(`${what}, ${by}: ${fault}`);
			});
		} catch (error) {
			if (!(error instanceof UserError)) faults.push(`${what}: ${String(error)}`);
		}
	};
	for (const command of service.commands) {
		const { name } = command.data;
		for (const options of isSlash(command) ? questionsFor(command, namesFor(command, names)) : [])
			for (const more of [{}, { private: true }])
				follow(`/${name} ${JSON.stringify({ ...options, ...more })}`, () =>
					ask(command, { ...options, ...more }),
				);
		if (!isSlash(command))
			for (const words of names)
				follow(`${name} on ${words}`, () => onMessage(command, `“${words}” was named.`));
		say(`${name}: ${messages} messages so far, ${faults.length} faults`);
	}
	return { asked, messages, presses: pressed.size, faults };
}

/** An archive of these files and folders, in a folder of its own until it is closed. */
export function openDocuments(paths: readonly string[]) {
	const folder = mkdtempSync(join(tmpdir(), 'despatch-documents-'));
	const file = join(folder, 'archive.sqlite');
	const writer = openWriter(file);
	try {
		const said = { url: null, house: null, date: null };
		ingest(writer, [...findDocuments(paths)], said, { done: () => {}, refused: () => {} });
	} finally {
		writer.close();
	}
	const archive = openArchive(file);
	return {
		archive,
		file,
		close: () => {
			archive.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
