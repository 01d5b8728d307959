import { parseArgs } from 'node:util';
import { MessageFlags } from 'discord-api-types/v10';
import { behindMore } from '../commands/behind-more.ts';
import type { Command, Reply } from '../commands/command.ts';
import { commands, controls } from '../commands/index.ts';
import { readTypedCommand } from '../commands/typed-command.ts';
import { readConfig } from './config.ts';
import type { Archive } from './corpus/archive.ts';
import { openAnyArchive } from './corpus/opening.ts';
import { UserError } from './errors.ts';
import type { Message } from './present/message.ts';
import { renderMessage, type Terminal } from './present/terminal.ts';
import { runScript } from './script.ts';

/*
 * npm run --silent ask -- [--json] [--db FILE] "/operation NAME"
 * One look-up in the terminal, as a person reads it: the card, then what stands behind More; with --json the very message that Discord
 * would get, with the messages behind More under `more`.
 * Exit code: 0 with an answer, 1 with none, 2 for a misuse.
 */

/** Nobody on Discord: 0 is no snowflake of anyone's. */
const ASKER = '0';
const WIDEST = 100;

interface Asked {
	readonly reply: Reply;
	/** The messages behind its More, page by page. */
	readonly more: readonly Message[];
	readonly exitCode: 0 | 1 | 2;
}

/** The reply to a line as it is typed into Discord, and the exit code. */
export function ask(line: string, offered: readonly Command[], archive: Archive, today: string): Asked {
	return orMisuse(() => {
		const { command, options } = readTypedCommand(line, offered);
		const request = {
			options,
			targetText: null,
			targetUrl: null,
			asker: ASKER,
			commandIds: new Map(),
			today,
		};
		const reply = command.execute(request, archive);
		const more = behindMore(reply.message, { request, archive, controls });
		return { reply, more, exitCode: reply.found ? 0 : 1 };
	});
}

/** A misuse is replied to as Discord would show it: one sentence, to the asker alone. */
function orMisuse(asking: () => Asked): Asked {
	try {
		return asking();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const message = { content: error.message, embeds: [], components: [] };
		return { reply: { message, ephemeral: true, found: false }, more: [], exitCode: 2 };
	}
}

/** What Discord would be sent, and under `more` what a press of More would bring, page by page. */
function body({ reply: { message, ephemeral }, more }: Asked) {
	return {
		...message,
		allowed_mentions: { parse: [] },
		...(ephemeral ? { flags: MessageFlags.Ephemeral } : {}),
		more,
	};
}

/** The card as a terminal shows it, then what stands behind More. */
function printed({ reply, more }: Asked, terminal: Terminal): string {
	const card = renderMessage(reply.message, terminal);
	if (more.length === 0) return card;
	const rest = more.map(({ embeds }) => renderMessage({ embeds, components: [] }, terminal));
	return [card, '--- More', ...rest].join('\n\n');
}

/** Opens the archive that is named, or else the default one with the seeds in it, and asks it. */
function askArchive(line: string, named: string | undefined, say: (sentence: string) => void) {
	const path = named ?? readConfig().databasePath;
	const archive = openAnyArchive(path, named === undefined, say);
	try {
		return ask(line, commands, archive, new Date().toISOString().slice(0, 10));
	} finally {
		archive.close();
	}
}

/**
 * The script without its printing: what it would print and the exit code.
 *
 * @param say told in a sentence what is out of the ordinary: that an archive of an older version is read again.
 */
export function runAsk(
	args: readonly string[],
	terminal: Terminal,
	say: (sentence: string) => void = console.error,
): { readonly text: string; readonly exitCode: number } {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { json: { type: 'boolean', default: false }, db: { type: 'string' } },
		allowPositionals: true,
	});
	const asked = orMisuse(() => askArchive(positionals.join(' '), values.db, say));
	return {
		text: values.json ? JSON.stringify(body(asked), null, '\t') : printed(asked, terminal),
		exitCode: asked.exitCode,
	};
}

async function main(): Promise<number> {
	const { isTTY = false, columns = WIDEST } = process.stdout;
	const { text, exitCode } = runAsk(process.argv.slice(2), {
		styled: isTTY,
		width: Math.min(columns, WIDEST),
	});
	console.log(text);
	return exitCode;
}

if (import.meta.main) await runScript(main, 2);
