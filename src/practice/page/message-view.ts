import type { APIUser } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-reply.js';
import { ref } from 'lit/directives/ref.js';
import type { ChannelMessage, Person } from '../protocol.ts';
import { avatarOf } from './avatar.ts';
import { type Pressing, rowsView } from './component-views.ts';
import { embedView } from './embed-view.ts';
import { dots } from './icons.ts';
import { renderMarkdown, type Surroundings } from './markdown.ts';

/** What a message is drawn with, and what may be done to it. */
export interface MessageDeeds extends Surroundings, Pressing {
	readonly messages: readonly ChannelMessage[];
	readonly openMenu: (message: ChannelMessage, at: { readonly x: number; readonly y: number }) => void;
	readonly dismiss: (id: string) => void;
	readonly enter: (place: string) => void;
}

const flag = { ephemeral: 64, thinking: 128 } as const;

/** Whether only the person whom this page is can see the message. */
export const isPrivate = ({ flags }: ChannelMessage): boolean => ((flags ?? 0) & flag.ephemeral) !== 0;

/** One message: who wrote it or used which command, its words, embeds and buttons, and its menu. */
export function messageView(message: ChannelMessage, last: boolean, deeds: MessageDeeds): TemplateResult {
	const by = authorOf(message, deeds);
	const thinking = ((message.flags ?? 0) & flag.thinking) !== 0;
	const openAt = (x: number, y: number) => deeds.openMenu(message, { x, y });
	return html`<article
		class="entry"
		tabindex=${last ? 0 : -1}
		data-message=${message.id}
		aria-label=${summaryOf(message, deeds)}
		@contextmenu=${(event: MouseEvent) => {
			if (leavesToBrowser(event)) return;
			event.preventDefault();
			openAt(...placeOf(event));
		}}
		@keydown=${(event: KeyboardEvent) => onKey(event, openAt)}
	>
		<discord-message
			.author=${by.displayName}
			.avatar=${avatarOf(by)}
			?bot=${by.bot}
			.timestamp=${timeOf(message.timestamp)}
			.edited=${message.edited_timestamp !== null && !thinking}
			.ephemeral=${isPrivate(message)}
			.dismissMessageClicked=${() => deeds.dismiss(message.id)}
			${ref((element) => void letKeyboardDismiss(element))}
		>
			${originView(message, deeds)}
			${thinking ? html`<span class="thinking">${by.displayName} is thinking…</span>` : nothing}
			${message.content ? renderMarkdown(message.content, deeds, by.bot ? 'bot' : 'person') : nothing}
			${message.embeds.map((embed) => embedView(embed, deeds, wordsOfPicture(message, embed.image?.url)))} ${rowsView(message, deeds)}
			${attachmentsView(message)} ${threadView(message, deeds)}
		</discord-message>
		<button
			type="button"
			class="more"
			aria-label=${`Menu of the message by ${by.displayName}`}
			aria-haspopup="menu"
			@click=${(event: MouseEvent) => openAt(...placeOf(event))}
		>
			${dots}
		</button>
	</article>`;
}

/** Selected words and links keep the browser's own menu. */
function leavesToBrowser(event: Event): boolean {
	const onLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
	return onLink || (getSelection()?.toString() ?? '') !== '';
}

/** On a message that has the focus the arrows go to its neighbours, and Enter opens its menu. */
function onKey(event: KeyboardEvent, openAt: (x: number, y: number) => void): void {
	const entry = event.currentTarget as HTMLElement;
	if (event.target !== entry) return;
	const sought = { ArrowUp: entry.previousElementSibling, ArrowDown: entry.nextElementSibling };
	if (event.key === 'Enter') {
		const { left, top } = entry.getBoundingClientRect();
		openAt(left + 16, Math.max(top, 0) + 24);
	} else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
		const neighbour = sought[event.key];
		if (neighbour instanceof HTMLElement && neighbour.matches('.entry')) neighbour.focus();
	} else return;
	event.preventDefault();
}

/** Where to open a menu: at the pointer, or within what has the focus where a key asked for it. */
function placeOf(event: MouseEvent): [number, number] {
	const byPointer = event.type === 'contextmenu' ? event.clientX + event.clientY > 0 : event.detail > 0;
	if (byPointer) return [event.clientX, event.clientY];
	const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
	return [left + 16, Math.max(top, 0) + 24];
}

function authorOf({ author }: Pick<ChannelMessage, 'author'>, { people }: MessageDeeds): Author {
	const person = people.find(({ id }) => id === author.id);
	return { id: author.id, displayName: person?.displayName ?? nameOf(author), bot: author.bot ?? false };
}

type Author = Pick<Person, 'id' | 'displayName' | 'bot'>;

const nameOf = (user: APIUser): string => user.global_name ?? user.username;

/** Where a message comes from, as Discord tells it; `name` is there though its documents do not list it. */
interface Origin {
	readonly user: APIUser;
	readonly name?: string;
	/** The message that a message command was used on. */
	readonly target_message_id?: string;
	/** The message whose button was pressed. */
	readonly interacted_message_id?: string;
}

/** The line above a message: the command that it answers, or the message that it replies to. */
function originView(message: ChannelMessage, deeds: MessageDeeds): TemplateResult | typeof nothing {
	const find = (sought: string | undefined) => deeds.messages.find(({ id }) => id === sought) ?? null;
	const origin = message.interaction_metadata as Origin | undefined;
	if (origin?.name !== undefined && origin.interacted_message_id === undefined) {
		return usedView(origin, origin.name, find(origin.target_message_id), deeds);
	}
	const answers = message.message_reference?.message_id ?? origin?.interacted_message_id;
	if (answers === undefined) return nothing;
	const replied = message.referenced_message ?? find(answers);
	if (replied === null) return html`<discord-reply slot="reply" .deleted=${true}></discord-reply>`;
	const by = authorOf(replied, deeds);
	return html`<discord-reply slot="reply" .author=${by.displayName} .avatar=${avatarOf(by)} ?bot=${by.bot}
		>${wordsOf(replied)}</discord-reply
	>`;
}

function usedView(
	{ user, target_message_id }: Origin,
	command: string,
	target: ChannelMessage | null,
	deeds: MessageDeeds,
): TemplateResult {
	const asker = authorOf({ author: user }, deeds);
	const on = target === null ? null : authorOf(target, deeds);
	return html`<discord-command
		slot="reply"
		.author=${asker.displayName}
		.avatar=${avatarOf(asker)}
		.command=${command}
		.type=${target_message_id === undefined ? 'slash_command' : 'message_command'}
		.contextUserName=${on?.displayName ?? ''}
		.contextUserAvatar=${on === null ? avatarOf(asker) : avatarOf(on)}
		.contextUserBot=${on?.bot ?? false}
		.contextMessageReply=${target === null ? '' : wordsOf(target)}
		.contextMessageDeleted=${target === null}
	></discord-command>`;
}

/** What is told of a picture to whoever does not see it. */
function wordsOfPicture({ attachments }: ChannelMessage, url: string | undefined): string {
	return attachments.find((attachment) => attachment.url === url)?.description ?? '';
}

/** Files below a message; a picture that stands in an embed is not shown again. */
function attachmentsView({ attachments, embeds }: ChannelMessage): TemplateResult | typeof nothing {
	const inEmbeds = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
	const below = attachments.filter(({ url }) => !inEmbeds.has(url));
	if (below.length === 0) return nothing;
	return html`<div slot="attachments" class="attachments">${below.map(
		({ url, filename, description, content_type }) =>
			content_type?.startsWith('image/')
				? html`<img src=${url} alt=${description ?? filename} />`
				: html`<a class="link" href=${url} download=${filename}>${filename}</a>`,
	)}</div>`;
}

function threadView({ thread }: ChannelMessage, { enter }: MessageDeeds): TemplateResult | typeof nothing {
	if (thread === undefined) return nothing;
	return html`<button slot="thread" type="button" class="thread" @click=${() => enter(thread.id)}>
		${'name' in thread ? thread.name : 'Thread'} <span class="link">Open thread ›</span>
	</button>`;
}

/** All that a message says, as plain text. */
export function textOf({ content, embeds }: ChannelMessage): string {
	const parts = embeds.flatMap(({ title, description, fields = [], footer }) => [
		title,
		description,
		...fields.map(({ name, value }) => `${name}\n${value}`),
		footer?.text,
	]);
	return [content, ...parts].filter(Boolean).join('\n\n');
}

/** Words that stand for a message in one line. */
function wordsOf(message: ChannelMessage): string {
	return textOf(message).replace(/\s+/g, ' ').slice(0, 120);
}

function summaryOf(message: ChannelMessage, deeds: MessageDeeds): string {
	const note = isPrivate(message) ? ', only you can see this' : '';
	return `${authorOf(message, deeds).displayName}, ${timeOf(message.timestamp)}${note}: ${wordsOf(message)}`;
}

/** `Today at 21:03`, as Discord writes it. */
function timeOf(timestamp: string): string {
	const date = new Date(timestamp);
	const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
	return date.toDateString() === new Date().toDateString()
		? `Today at ${time}`
		: `${date.toLocaleDateString('en-GB')} ${time}`;
}

/** The drawn "Dismiss message" cannot be reached with Tab, nor pressed with Enter. */
async function letKeyboardDismiss(element: Element | undefined): Promise<void> {
	if (element === undefined) return;
	await (element as Element & { readonly updateComplete: Promise<boolean> }).updateComplete;
	const link = element.shadowRoot?.querySelector<HTMLElement>('.discord-message-ephemeral-link');
	if (!link || link.tabIndex === 0) return;
	link.tabIndex = 0;
	link.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') link.click();
	});
}
