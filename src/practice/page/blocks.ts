/** A stretch of a message: prose in Discord's inline Markdown, a list, or a line in small print. */
export type Block =
	| { readonly kind: 'prose' | 'small'; readonly text: string }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

const item = /^ *(?:(?<bullet>[-*])|\d{1,9}\.) +(?<words>\S.*)$/;
const small = /^-# +(?<words>\S.*)$/;

/**
 * Cuts a message at its lists and lines of small print, which the Markdown parser does not know (small print it knows, but not
 * below a quotation). Code blocks are left whole, lines that look like lists and all.
 */
export function blocksOf(text: string): readonly Block[] {
	if (text.includes('```')) return [{ kind: 'prose', text }];
	const blocks: Block[] = [];
	for (const line of text.split('\n')) {
		const last = blocks.at(-1);
		const listed = item.exec(line)?.groups;
		const words = listed?.words;
		if (words !== undefined) {
			const ordered = listed?.bullet === undefined;
			const joins = last?.kind === 'list' && last.ordered === ordered;
			if (joins) blocks.pop();
			blocks.push({ kind: 'list', ordered, items: joins ? [...last.items, words] : [words] });
			continue;
		}
		const print = small.exec(line)?.groups?.words;
		if (print !== undefined) blocks.push({ kind: 'small', text: print });
		else if (last?.kind === 'prose')
			blocks[blocks.length - 1] = { kind: 'prose', text: `${last.text}\n${line}` };
		else blocks.push({ kind: 'prose', text: line });
	}
	return blocks;
}
