import { DiscordAPIError } from '@discordjs/rest';
import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';

function linesOf(write: (log: ReturnType<typeof createLog>) => void): string {
	const lines: string[] = [];
	write(createLog('info', { write: (line) => void lines.push(line) }));
	return lines.join('');
}

test('an error of Discord’s is logged with name, code, status and stack, never with body or address', () => {
	const refused = new DiscordAPIError(
		{ code: 50035, message: 'Invalid Form Body' },
		50035,
		400,
		'POST',
		'https://discord.com/api/v10/interactions/1/secret-token/callback',
		{ body: { content: 'what somebody asked' }, files: undefined },
	);
	const written = linesOf((log) => log.error({ err: refused }, 'refused'));
	expect(JSON.parse(written)).toMatchObject({
		level: 'error',
		msg: 'refused',
		err: { name: 'DiscordAPIError[50035]', code: 50035, status: 400, message: 'Invalid Form Body' },
	});
	expect(JSON.parse(written).err.stack.length).toBeGreaterThan(0);
	expect(written).not.toContain('secret-token');
	expect(written).not.toContain('what somebody asked');
});

test('the words that SQLite repeats from a query are blanked, in causes too', () => {
	const cause = new Error('fts5: syntax error near "sought words"');
	const written = linesOf((log) => log.error({ err: new Error('look-up failed', { cause }) }, 'x'));
	expect(written).toContain('fts5: syntax error near');
	expect(written).not.toContain('sought words');
});

test('an address in what went wrong is left out: a webhook’s holds its token', () => {
	const written = linesOf((log) =>
		log.error({ err: new Error('fetch https://discord.com/api/webhooks/1/tok failed') }, 'x'),
	);
	expect(written).toContain('(an address) failed');
	expect(written).not.toContain('tok ');
});

test('a token handed to the log by mistake is left out', () => {
	expect(linesOf((log) => log.info({ token: 'abc', request: { token: 'abc' } }, 'x'))).not.toContain('abc');
});
