import type { APIApplicationCommand } from 'discord-api-types/v10';
import markdown from 'discord-markdown-parser';
import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-code.js';
import '@skyra/discord-components-core/discord-quote.js';
import type { Person, Place } from '../protocol.ts';
import { blocksOf } from './blocks.ts';

/** Who and what may be mentioned, and what a click on a command leads to. */
export interface Surroundings {
	readonly people: readonly Person[];
	readonly places: readonly Place[];
	readonly commands: readonly APIApplicationCommand[];
	readonly begin: (command: string) => void;
}

interface Node {
	readonly type: string;
	readonly content?: string | readonly Node[];
	readonly target?: string;
	readonly level?: number;
	readonly id?: string;
	readonly name?: string;
	readonly fullName?: string;
	readonly timestamp?: string;
}

type Rendered = string | TemplateResult | typeof nothing | readonly Rendered[];

/**
 * Discord's Markdown as templates, so that nothing of a message is ever read as HTML. Masked links, `[words](address)`, are
 * Discord's for bots alone; a person's message shows the brackets.
 */
export function renderMarkdown(
	text: string,
	surroundings: Surroundings,
	by: 'person' | 'bot' = 'bot',
): Rendered {
	const inline = (words: string) =>
		renderAll(markdown.default(words, by === 'bot' ? 'extended' : 'normal') as readonly Node[], surroundings);
	return blocksOf(text).map((block) => {
		if (block.kind === 'list') {
			const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
			return block.ordered ? html`<ol class="list">${items}</ol>` : html`<ul class="list">${items}</ul>`;
		}
		const words = inline(block.text);
		return block.kind === 'small' ? html`<small class="subtext">${words}</small>` : words;
	});
}

function renderAll(content: Node['content'], surroundings: Surroundings): Rendered {
	if (content === undefined) return nothing;
	return typeof content === 'string' ? content : content.map((node) => renderNode(node, surroundings));
}

function renderNode(node: Node, surroundings: Surroundings): Rendered {
	const inner = () => renderAll(node.content, surroundings);
	switch (node.type) {
		case 'strong':
			return html`<strong>${inner()}</strong>`;
		case 'em':
			return html`<em>${inner()}</em>`;
		case 'underline':
			return html`<u>${inner()}</u>`;
		case 'strikethrough':
			return html`<s>${inner()}</s>`;
		case 'spoiler':
			return html`<details class="spoiler"><summary>Spoiler</summary>${inner()}</details>`;
		case 'inlineCode':
			return html`<discord-code>${inner()}</discord-code>`;
		case 'codeBlock':
			return html`<pre class="code-block"><code>${inner()}</code></pre>`;
		case 'blockQuote':
			return html`<discord-quote>${renderAll(withoutLastBreak(node.content), surroundings)}</discord-quote>`;
		case 'heading':
			return html`<div class="heading" role="heading" aria-level=${(node.level ?? 1) + 2} data-level=${node.level ?? 1}>${inner()}</div>`;
		case 'subtext':
			return html`<small class="subtext">${inner()}</small>`;
		case 'link':
		case 'url':
		case 'autolink':
			return renderLink(node.target ?? '', inner());
		case 'slashCommand':
			return renderCommand(node, surroundings);
		case 'user':
			return mention(
				'@',
				surroundings.people.find(({ id }) => id === node.id)?.displayName ?? 'unknown user',
			);
		case 'channel':
			return mention('#', surroundings.places.find(({ id }) => id === node.id)?.name ?? 'unknown');
		case 'role':
			return mention('@', 'role');
		case 'everyone':
		case 'here':
			return mention('@', node.type);
		case 'timestamp':
			return html`<time>${new Date(Number(node.timestamp) * 1000).toLocaleString('en-GB')}</time>`;
		case 'emoji':
			return `:${node.name ?? ''}:`;
		case 'twemoji':
			return node.name ?? '';
		case 'br':
		case 'newline':
			return html`<br />`;
		default:
			return inner();
	}
}

/** The parser counts the line end after a quotation as part of it. */
function withoutLastBreak(content: Node['content']): Node['content'] {
	if (typeof content === 'string' || content?.at(-1)?.type !== 'br') return content;
	return content.slice(0, -1);
}

function renderLink(target: string, words: Rendered): Rendered {
	return isWebAddress(target)
		? html`<a class="link" href=${target} target="_blank" rel="noopener noreferrer">${words}</a>`
		: words;
}

/** True for what may be linked to: web addresses, and nothing that could run. */
export function isWebAddress(address: string | undefined | null): address is string {
	return typeof address === 'string' && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function renderCommand({ id, fullName, name }: Node, { commands, begin }: Surroundings): TemplateResult {
	const shown = fullName ?? name ?? '';
	const known = commands.some((command) => command.id === id);
	return html`<button type="button" class="mention" ?disabled=${!known} @click=${() => begin(shown)}>/${shown}</button>`;
}

function mention(sign: string, name: string): TemplateResult {
	return html`<span class="mention">${sign}${name}</span>`;
}
