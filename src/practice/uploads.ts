import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIAttachment } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { wholeOf } from '../whole-of.ts';
import type { SentFile } from './check/message.ts';
import { sendJson } from './http.ts';
import type { World } from './world.ts';

/** Where the page hands in a file that goes with a command, `?name=` its name; answered with its id. */
export const uploadPath = '/practice/attachments';

/** Keeps a file where anybody in the channel can fetch it. */
export function keepFile(world: World, file: SentFile): APIAttachment {
	const id = world.nextId();
	const path = `${uploadPath}/${id}/${encodeURIComponent(file.name)}`;
	world.files.set(path, file);
	return asAttachment(world, id, path, file);
}

/** The file of this id; null where there is none. */
export function fileOf(world: World, id: string): APIAttachment | null {
	for (const [path, file] of world.files)
		if (path.startsWith(`${uploadPath}/${id}/`)) return asAttachment(world, id, path, file);
	return null;
}

function asAttachment(world: World, id: string, path: string, file: SentFile): APIAttachment {
	return {
		id,
		filename: file.name,
		size: file.bytes.length,
		url: `${world.url}${path}`,
		proxy_url: `${world.url}${path}`,
		content_type: file.type,
	};
}

/** Takes a file in that a person hands in for an option of a command. */
export async function takeIn(
	world: World,
	request: IncomingMessage,
	response: ServerResponse,
	{ searchParams }: URL,
): Promise<void> {
	const bytes = await wholeOf(request, limits.file);
	if (bytes === null) return sendJson(response, 413, { message: 'Your file is too large.' });
	const name = (searchParams.get('name') ?? '').replace(/[/\\]/g, '_').slice(-limits.fileName) || 'file';
	const type = request.headers['content-type'] ?? 'application/octet-stream';
	sendJson(response, 200, { id: keepFile(world, { name, type, bytes }).id });
}
