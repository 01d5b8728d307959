import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDocuments } from '../../src/corpus/find-documents.ts';

test('links in folders are followed, once, and what may have no end is refused by name', () => {
	const folder = mkdtempSync(join(tmpdir(), 'despatch-'));
	try {
		mkdirSync(join(folder, 'days'));
		mkdirSync(join(folder, 'elsewhere'));
		writeFileSync(join(folder, 'days', 'one.txt'), 'Piers');
		writeFileSync(join(folder, 'elsewhere', 'two.txt'), 'Lamps');
		symlinkSync('..', join(folder, 'days', 'round'));
		symlinkSync('one.txt', join(folder, 'days', 'same.txt'));
		symlinkSync(join(folder, 'elsewhere'), join(folder, 'days', 'linked'));
		symlinkSync('nowhere', join(folder, 'days', 'void'));
		execFileSync('mkfifo', [join(folder, 'days', 'pipe')]);
		const found = [...findDocuments([join(folder, 'days')])];
		expect(found.flatMap((one) => ('name' in one ? one.name : []))).toEqual(['two.txt', 'one.txt']);
		expect(found.flatMap((one) => ('reason' in one ? one.reason : []))).toEqual([
			'it is a pipe, a socket or a device, which may have no end; - reads standard input',
			'there is no such file',
		]);
		expect([...findDocuments(['/dev/null'])]).toMatchObject([{ reason: expect.stringContaining('device') }]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
