import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { ask, runAsk } from '../src/ask.ts';
import { keeper } from '../src/corpus/keep.ts';
import { openWriter } from '../src/corpus/writer.ts';
import { archiveOfDocuments } from './support/archive.ts';
import { estuary } from './support/estuary.ts';

const archive = archiveOfDocuments(estuary);
const folder = mkdtempSync(join(tmpdir(), 'ask-'));
afterAll(() => {
	archive.close();
	rmSync(folder, { recursive: true, force: true });
});

test.each([
	['/operation kittiwake', 0],
	['/define bycatch', 0],
	['/operation kittywake 3000', 1],
	['/question 1', 1],
	['/agency', 2],
	['/whatever', 2],
])('%s ends with %i', (line, code) => {
	expect(ask(line, commands, archive, '2020-01-01').exitCode).toBe(code);
});

const run = (...args: readonly string[]) => runAsk(args, { styled: false, width: 100 });

test('in the terminal: the message as a person reads it, or the very message as JSON, whatever the exit code', () => {
	const path = join(folder, 'archive.sqlite');
	const writer = openWriter(path);
	for (const { text, ...hints } of estuary)
		keeper(writer).take({ bytes: Buffer.from(text), hints, origin: null });
	writer.finish();
	writer.close();

	const read = run('--db', path, '/operation', 'kittiwake');
	expect(read.exitCode).toBe(0);
	expect(read.text).toContain('│ The wardens recently led local councils in Operation Kittiwake.');
	expect(read.text).toContain('[Cite]');
	expect(
		Math.max(...read.text.split('\n').map((line) => (line.includes('http') ? 0 : line.length))),
	).toBeLessThan(101);

	const json = run('--json', '--db', path, '/operation kittiwake private:true');
	expect(json.exitCode).toBe(0);
	expect(JSON.parse(json.text)).toMatchObject({
		embeds: [{ title: 'Operation Kittiwake' }],
		flags: 64,
		allowed_mentions: { parse: [] },
	});

	const misuse = run('--json', '--db', path, '/nonsense');
	expect(misuse.exitCode).toBe(2);
	expect(JSON.parse(misuse.text).content).toContain('no command /nonsense');

	writeFileSync(join(folder, 'not-an-archive'), 'x'.repeat(5000));
	expect(run('--json', '--db', join(folder, 'not-an-archive'), '/about').exitCode).toBe(2);
});

test('an archive that an older version wrote is read again, which is said, and then answers', () => {
	const path = join(folder, 'older.sqlite');
	writeFileSync(
		path,
		gunzipSync(readFileSync(join(import.meta.dirname, 'corpus', 'archive-version-3.sqlite.gz'))),
	);
	const told: string[] = [];
	const asking = () =>
		runAsk(['--db', path, '/operation sandpiper'], { styled: false, width: 100 }, (sentence) =>
			told.push(sentence),
		);
	expect(asking().exitCode).toBe(0);
	expect(told).toContain(`The documents of ${path} are read again by this version, which happens once.`);
	expect(told.at(-1)).toBe('2 of 2 documents read again.');
	told.length = 0;
	expect(asking().exitCode).toBe(0);
	expect(told).toEqual([]);
});
