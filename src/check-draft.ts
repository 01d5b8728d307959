import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import type { Source } from './corpus/archive.ts';
import { openAnyArchive } from './corpus/opening.ts';
import { UserError } from './errors.ts';
import { checkDraft, LONGEST_DRAFT } from './lookup/check/check-draft.ts';
import type { DraftFile } from './lookup/check/file/draft-file.ts';
import { readDraftFile } from './lookup/check/file/read-file.ts';
import { DIFFERS, type Finding } from './lookup/check/finding.ts';
import { sparing } from './lookup/check/unsure.ts';
import { findingLines, markedDraft, unmarkedDraft } from './present/marked-draft.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run check-draft -- [--db FILE] [--json | --marked] FILE

Holds each quotation, figure, citation and speaker of a draft (text, Markdown, .docx or PDF, up to 5 MB) against the record.
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
export async function runCheckDraft(
	args: readonly string[],
	say: (sentence: string) => void = console.error,
): Promise<{ readonly lines: readonly string[]; readonly exitCode: 0 | 1 }> {
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
	const { text, unsure } = await readText(path);
	if (text.length > LONGEST_DRAFT)
		say(`Only the first ${LONGEST_DRAFT.toLocaleString('en-GB')} characters are checked.`);
	const archive = openAnyArchive(values.db ?? readConfig().databasePath, values.db === undefined, say);
	try {
		const findings = sparing(checkDraft(archive, text).findings, unsure);
		return told(findings, text, values.json ? 'json' : values.marked ? 'marked' : 'text');
	} finally {
		archive.close();
	}
}

function told(
	findings: readonly Finding[],
	text: string,
	as: 'text' | 'json' | 'marked',
): { readonly lines: readonly string[]; readonly exitCode: 0 | 1 } {
	const each = (finding: Finding) => (as === 'json' ? lineOf(finding) : shown(finding, text));
	return {
		lines: as === 'marked' ? [markedDraft(text, findings)] : findings.map(each),
		exitCode: findings.some(({ verdict }) => DIFFERS.has(verdict)) ? 1 : 0,
	};
}

async function readText(path: string): Promise<DraftFile> {
	const file = await readDraftFile(bytesAt(path));
	return { ...file, text: unmarkedDraft(file.text) };
}

function bytesAt(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch {
		throw new UserError(`There is no file that can be read at ${path}.`);
	}
}

async function main(): Promise<number> {
	const { lines, exitCode } = await runCheckDraft(process.argv.slice(2));
	for (const line of lines) console.log(line);
	return exitCode;
}

if (import.meta.main) await runScript(main, 2);
