import {
	type APIActionRowComponent,
	type APIComponentInMessageActionRow,
	type APIEmbed,
	ButtonStyle,
	ComponentType,
} from 'discord-api-types/v10';
import { unescapeMarkdown } from './escape.ts';
import type { Message } from './message.ts';

/** How a terminal shows: `styled` where it understands ANSI escapes, `width` in columns. */
export interface Terminal {
	readonly styled: boolean;
	readonly width: number;
}

/** The very message that Discord would show, for a person at a terminal: quotations behind a bar, buttons in brackets. */
export function renderMessage(message: Message, terminal: Terminal): string {
	return [
		...(message.content ? [rendered(message.content, terminal)] : []),
		...message.embeds.map((embed) => renderEmbed(embed, terminal)),
		...message.components.map(renderRow).filter((row) => row !== ''),
		...(message.files ?? []).map(({ name, alt }) =>
			alt === null ? `File: ${name}` : `Picture: ${name}\n${alt}`,
		),
	].join('\n\n');
}

function renderEmbed({ title, url, description, fields, footer }: APIEmbed, terminal: Terminal): string {
	const heading = title === undefined ? [] : [strong(unescapeMarkdown(title), terminal)];
	return [
		[...heading, ...(url === undefined ? [] : [url])].join('\n'),
		...(description === undefined ? [] : [rendered(description, terminal)]),
		...(fields ?? []).map(({ name, value }) =>
			[
				...wrapped(unescapeMarkdown(name), terminal.width).map((line) => strong(line, terminal)),
				rendered(value, terminal),
			].join('\n'),
		),
		...(footer === undefined ? [] : [wrapped(footer.text, terminal.width).join('\n')]),
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

function renderRow({ components }: APIActionRowComponent<APIComponentInMessageActionRow>): string {
	return components
		.flatMap((component) => {
			if (component.type === ComponentType.StringSelect)
				return component.options.map(
					({ label, description }) => `- ${label}${description ? ` (${description})` : ''}`,
				);
			if (component.type !== ComponentType.Button || !('label' in component)) return [];
			if (component.disabled) return [];
			return [
				component.style === ButtonStyle.Link
					? `${component.label}: ${component.url}`
					: `[${component.label}]`,
			];
		})
		.reduce((line, part) => {
			const apart = part.startsWith('[') && line.endsWith(']') ? ' ' : '\n';
			return line === '' ? part : `${line}${apart}${part}`;
		}, '');
}

function rendered(markdown: string, terminal: Terminal): string {
	let fenced = false;
	return markdown
		.split('\n')
		.flatMap((line) => {
			if (line.startsWith('```')) {
				fenced = !fenced;
				return [];
			}
			if (fenced) return [line];
			const bar = line.startsWith('> ') ? '│ ' : '';
			const text = line.slice(bar === '' ? 0 : 2);
			return wrapped(plain(text, terminal), terminal.width - bar.length).map((each) => bar + each);
		})
		.join('\n');
}

/** Our own Markdown made plain: bold, italics, links; escapes are undone last. */
function plain(text: string, terminal: Terminal): string {
	const styled = text
		.replace(/(?<!\\)\[((?:[^\]\\]|\\.)+)\]\((https?:\/\/[^)\s]+)\)/g, '$1 <$2>')
		.replace(/(?<!\\)\*\*((?:[^*\\]|\\.)+)\*\*/g, (_, words: string) => strong(words, terminal))
		.replace(/(?<!\\)\*((?:[^*\\]|\\.)+)\*/g, '$1');
	return unescapeMarkdown(styled);
}

function strong(text: string, { styled }: Terminal): string {
	return styled ? `\u001b[1m${text}\u001b[22m` : text;
}

function wrapped(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	return [...lines, line];
}
