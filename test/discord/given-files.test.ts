import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { fileFetcher } from '../../src/discord/given-files.ts';
import { LARGEST_FILE } from '../../src/lookup/check/file/draft-file.ts';

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

test('no more of a file is taken in than is read, whatever size was told', async () => {
	const server = createServer((request, response) => {
		response.end(Buffer.alloc(request.url === '/long.txt' ? LARGEST_FILE + 1 : LARGEST_FILE, 'a'));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const fetched = (name: string) => fileFetcher(`${base}/api`)({ name, size: 1, url: `${base}/${name}` });
	try {
		expect((await fetched('short.txt')).length).toBe(LARGEST_FILE);
		await expect(fetched('long.txt')).rejects.toThrow('This file is larger than 5 MB');
	} finally {
		await new Promise((resolve) => server.close(resolve));
	}
});
