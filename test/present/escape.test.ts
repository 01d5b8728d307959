import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/present/escape.ts';

/** What a reader sees: the text of a parsed message, and the kinds of node that are not plain text. */
function rendered(markdown: string): { text: string; kinds: Set<string> } {
	const kinds = new Set<string>();
	const walk = (node: unknown): string => {
		if (Array.isArray(node)) return node.map(walk).join('');
		if (typeof node === 'string') return node;
		const { type, content } = node as { type: string; content?: unknown };
		if (type === 'br') return '\n';
		if (type !== 'text') kinds.add(type);
		return content === undefined ? '' : walk(content);
	};
	return { text: walk(parse(markdown, 'extended')), kinds };
}

describe('text of the record in Discord', () => {
	test.each([
		'* a note *',
		'snake_case and __both__',
		'> not a quotation',
		'# not a heading',
		'-# not small print',
		'- not a list',
		'1. not a list',
		'[not](https://example.org) a link',
		'see https://www.example.org/a_b_c.pdf',
		'@everyone and @here, <@1>, <#2>, <@&3>, <:x:4>, <t:5>, </cmd:6>',
		'`code` and ```more```',
		'||spoiler|| ~~struck~~',
		'a \\ backslash \\* and ¯\\_(ツ)_/¯',
		'“Curly” — dashes, £5,000, 10 per cent.',
	])('%s shows as it stands', (text) => {
		expect(rendered(escapeMarkdown(text))).toEqual({ text, kinds: new Set() });
	});

	test('any text shows as it stands', () => {
		const piece = fc.constantFrom(
			...[
				'*',
				'_',
				'~',
				'`',
				'|',
				'<',
				'>',
				'[',
				']',
				'(',
				')',
				'#',
				'-',
				'+',
				'@',
				':',
				'/',
				'\\',
				'.',
				'!',
			],
			...['a', 'B', '1', ' ', '@everyone', 'https://a.b', '¯\\_(ツ)_/¯', '“', '—'],
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = pieces.join('');
				expect(rendered(escapeMarkdown(text))).toEqual({ text, kinds: new Set() });
			}),
		);
	});

	test('nothing escaped is lost to a reader of the raw text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
			}),
		);
	});
});
