import type { RawFile } from '@discordjs/rest';
import type { APIAttachment } from 'discord-api-types/v10';
import type { Message } from '../present/message.ts';
import type { Drawer } from './drawer.ts';

/** The files of a message as they are uploaded, and what is told of each: the alt text stands there. */
export interface Files {
	readonly files: readonly RawFile[];
	readonly attachments: readonly Pick<APIAttachment, 'id' | 'filename' | 'description'>[];
}

/** The files of a message; pictures are drawn. Of a picture that cannot be drawn its message goes without. */
export async function filesOf({ files = [] }: Message, drawer: Drawer): Promise<Files> {
	const made = await Promise.all(
		files.map(async ({ name, alt, content }) => {
			const bytes = typeof content === 'string' ? Buffer.from(content) : await drawer.draw(content);
			return bytes && { name, alt, data: Buffer.from(bytes) };
		}),
	);
	const whole = made.filter((file) => file !== null);
	return {
		files: whole.map(({ name, data }) => ({ name, data })),
		attachments: whole.map(({ name, alt }, at) => ({
			id: String(at),
			filename: name,
			...(alt === null ? {} : { description: alt }),
		})),
	};
}
