import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { envFileWarning, readConfig } from '../src/config.ts';

describe('settings', () => {
	test('nothing set: the practice channel, the default archive, no health endpoint', () => {
		expect(readConfig({})).toEqual({
			discordToken: null,
			discordGuildId: null,
			discordApi: null,
			databasePath: 'data/despatch-box.sqlite',
			logLevel: null,
			practicePort: 8450,
			http: null,
			editions: null,
			healthPort: null,
			host: { privateByDefault: false, contact: null, privacyUrl: null, termsUrl: null },
		});
	});

	test('blank lines of a copied .env stand for nothing set, save the token', () => {
		const blank = readConfig({
			DISCORD_TOKEN: ' ',
			DISCORD_GUILD_ID: '',
			DATABASE_PATH: '',
			HEALTH_PORT: '',
		});
		expect(blank).toEqual({ ...readConfig({}), discordToken: '' });
	});

	test('interactions come over HTTP where both key and port are given, and one without the other is a mistake', () => {
		const both = { DISCORD_PUBLIC_KEY: 'AB'.repeat(32), HTTP_PORT: '8460', HTTP_WORKERS: '3' };
		expect(readConfig(both).http).toEqual({ port: 8460, publicKey: both.DISCORD_PUBLIC_KEY, workers: 3 });
		for (const without of ['DISCORD_PUBLIC_KEY', 'HTTP_PORT'])
			expect(() => readConfig({ ...both, [without]: undefined })).toThrow(/HTTP_PORT will not do/);
	});

	test.each([
		['http://127.0.0.1:8450/api'],
		['http://127.0.0.1:8450/api/'],
		['http://127.0.0.1:8450/api/v10'],
	])('%s is one base of the REST API', (given) => {
		expect(readConfig({ DISCORD_API: given }).discordApi).toBe('http://127.0.0.1:8450/api');
	});

	test.each([
		'https://discord.example/api',
		'http://localhost:1/api',
		'http://127.8.0.1/api',
		'http://[::1]:1/api',
	])('the token may go to %s', (given) => expect(readConfig({ DISCORD_API: given }).discordApi).toBe(given));

	test('a file with the token that others can read is warned of', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'config-')), '.env');
		expect(envFileWarning(file)).toBeNull();
		writeFileSync(file, 'DISCORD_TOKEN=a', { mode: 0o600 });
		expect(envFileWarning(file)).toBeNull();
		chmodSync(file, 0o644);
		expect(envFileWarning(file)).toMatch(/chmod 600/);
	});

	test.each([
		['DISCORD_API', 'http://discord.example/api'],
		['DISCORD_API', 'http://127.0.0.1.example/api'],
		['DISCORD_API', 'http://localhost@discord.example/api'],
		['DISCORD_TOKEN', 'two words'],
		['DISCORD_GUILD_ID', 'my server'],
		['DISCORD_API', 'ftp://elsewhere'],
		['LOG_LEVEL', 'loud'],
		['PRACTICE_PORT', '65536'],
		['HEALTH_PORT', 'abc'],
	])('%s=%s is refused by name, with what to do, without repeating it', (name, value) => {
		expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} will not do: \\w`));
		expect(() => readConfig({ [name]: value })).not.toThrow(value);
	});

	test('every fault is named at once', () => {
		expect(() => readConfig({ LOG_LEVEL: 'loud', HEALTH_PORT: 'x' })).toThrow(/LOG_LEVEL .*\nHEALTH_PORT /);
	});
});
