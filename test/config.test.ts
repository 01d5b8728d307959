import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('settings', () => {
	test('nothing set: the practice channel, the default archive, no health endpoint', () => {
		expect(readConfig({})).toEqual({
			discordToken: null,
			discordGuildId: null,
			discordApi: null,
			databasePath: 'data/despatch-box.sqlite',
			logLevel: null,
			practicePort: 8450,
			healthPort: null,
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

	test.each([
		['http://127.0.0.1:8450/api'],
		['http://127.0.0.1:8450/api/'],
		['http://127.0.0.1:8450/api/v10'],
	])('%s is one base of the REST API', (given) => {
		expect(readConfig({ DISCORD_API: given }).discordApi).toBe('http://127.0.0.1:8450/api');
	});

	test.each([
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
