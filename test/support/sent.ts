import type { SentFile } from '../../src/practice/check/message.ts';
import type { Message } from '../../src/present/message.ts';

/** A message as it goes over the wire: its body, with what is told of its files, and the files. Pictures count as their SVG, which is larger. */
export function asSent({ files = [], ...message }: Message): {
	readonly body: Readonly<Record<string, unknown>>;
	readonly files: readonly SentFile[];
} {
	const attachments = files.map(({ name, alt }, at) => ({
		id: String(at),
		filename: name,
		...(alt === null ? {} : { description: alt }),
	}));
	return {
		body: { ...message, ...(files.length === 0 ? {} : { attachments }) },
		files: files.map(({ name, content }) => ({
			name,
			type: typeof content === 'string' ? 'text/plain' : 'image/png',
			bytes: Buffer.from(typeof content === 'string' ? content : content.svg),
		})),
	};
}

/** Pictures that say nothing to whoever does not see them. */
export function unspoken({ files = [] }: Message): readonly string[] {
	return files
		.filter(({ alt, content }) => typeof content !== 'string' && (alt ?? '').trim() === '')
		.map(({ name }) => `${name} has no words for whoever does not see it`);
}
