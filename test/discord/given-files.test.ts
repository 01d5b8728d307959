import { expect, test } from 'vitest';
import { fileFetcher } from '../../src/discord/given-files.ts';

test.each([
	['http://cdn.discordapp.com/attachments/1/2/a.txt', null],
	['https://cdn.discordapp.com.example.org/a.txt', null],
	['https://example.org/a.txt', null],
	['http://127.0.0.1:80/a.txt', null],
	['file:///etc/passwd', null],
	['http://127.0.0.1:1/a.txt', 'http://127.0.0.1:8450/api'],
])('nothing is fetched from %s', async (url, api) => {
	await expect(fileFetcher(api)({ name: 'a.txt', size: 1, url })).rejects.toThrow(
		'Only files that are with Discord itself',
	);
});
