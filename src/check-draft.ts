import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import type { Archive, Source } from './corpus/archive.ts';
import { openAnyArchive } from './corpus/opening.ts';
import { UserError } from './errors.ts';
import { checkDraft, LONGEST_DRAFT } from './lookup/check/check-draft.ts';
import { DIFFERS, type Finding } from './lookup/check/finding.ts';
import { findingLines, markedDraft } from './present/marked-draft.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run check-draft -- [--db FILE] [--json | --marked] FILE

Holds each quotation, figure, citation and speaker of a draft (Markdown or plain text) against the record.
--json: a line of JSON each; --marked: the draft itself, a footnote to each.
Exit code: 0 where nothing differs, 1 where something does, 2 for a misuse.`;

/** What is told of one finding to other programs. */
function lineOf({ text, start, end, kind, verdict, shouldBe, source }: Finding): string {
	return JSON.stringify({ text, start, end, kind, verdict, shouldBe, source: source && placeOf(source) });
}

function placeOf({ document, url, title, house, volume, column, speaker, sittingDate, uin }: Source) {
	return { document, url, title, house, volume, column, speaker, sittingDate, uin };
}

/** A finding as people read it: where in the draft, what came of it, and what the record has. */
function shown(finding: Finding, draft: string): string {
	const line = draft.slice(0, finding.start).split('\n').length;
	const [head = '', ...rest] = findingLines(finding);
	return [`${line}: ${head}`, ...rest.map((words) => `    ${words}`)].join('\n');
}

/**
 * The script without its printing.
 *
 * @param say told in a sentence what is out of the ordinary.
 */
export function runCheckDraft(
	args: readonly string[],
	say: (sentence: string) => void = console.error,
): { readonly lines: readonly string[]; readonly exitCode: 0 | 1 } {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: {
			json: { type: 'boolean', default: false },
			marked: { type: 'boolean', default: false },
			db: { type: 'string' },
		},
		allowPositionals: true,
	});
	const [path] = positionals;
	if (path === undefined || positionals.length > 1 || (values.json && values.marked))
		throw new UserError(USAGE);
	const text = readText(path);
	if (text.length > LONGEST_DRAFT)
		say(`Only the first ${LONGEST_DRAFT.toLocaleString('en-GB')} characters are checked.`);
	const archive = openAnyArchive(values.db ?? readConfig().databasePath, values.db === undefined, say);
	try {
		return told(archive, text, values.json ? 'json' : values.marked ? 'marked' : 'text');
	} finally {
		archive.close();
	}
}

function told(
	archive: Archive,
	text: string,
	as: 'text' | 'json' | 'marked',
): { readonly lines: readonly string[]; readonly exitCode: 0 | 1 } {
	const { findings } = checkDraft(archive, text);
	const each = (finding: Finding) => (as === 'json' ? lineOf(finding) : shown(finding, text));
	return {
		lines: as === 'marked' ? [markedDraft(text, findings)] : findings.map(each),
		exitCode: findings.some(({ verdict }) => DIFFERS.has(verdict)) ? 1 : 0,
	};
}

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	} catch {
		throw new UserError(`There is no file that can be read at ${path}.`);
	}
}

async function main(): Promise<number> {
	const { lines, exitCode } = runCheckDraft(process.argv.slice(2));
	for (const line of lines) console.log(line);
	return exitCode;
}

if (import.meta.main) await runScript(main, 2);
