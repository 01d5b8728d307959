import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-messages.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { avatarOf } from './avatar.ts';
import type { Channel, Notice } from './channel.ts';
import { branch, lines, moon, sun } from './icons.ts';
import { type MessageDeeds, messageView } from './message-view.ts';
import type { Theme } from './theme.ts';

/** What may be done around the messages. */
export interface FrameDeeds {
	readonly theme: Theme;
	readonly sidebarOpen: boolean;
	readonly toggleTheme: () => void;
	readonly toggleSidebar: () => void;
	readonly be: (person: string) => void;
	readonly enter: (place: string) => void;
	readonly tryOut: (hint: string) => void;
	readonly dismiss: (id: string) => void;
}

/** The channel with all that stands around it. */
export function frameView(
	channel: Channel,
	deeds: FrameDeeds,
	messageDeeds: MessageDeeds,
	composer: TemplateResult,
): TemplateResult {
	return html`<div class="app" data-sidebar=${deeds.sidebarOpen ? 'open' : nothing}>
		${sidebarView(channel, deeds)}
		<main class="chat">
			${headerView(channel, deeds)}
			<p class="banner" role="note">
				<b>Practice channel.</b> This is not Discord: it runs on this machine alone, and forgets everything when it stops.
			</p>
			${messagesView(channel, deeds, messageDeeds)} ${composer}
		</main>
	</div>`;
}

function headerView({ places, place, connected, botOnline }: Channel, deeds: FrameDeeds): TemplateResult {
	const here = places.find(({ id }) => id === place);
	const parent = places.find(({ id }) => id === here?.parent);
	const state = connected ? (botOnline ? 'Bot online' : 'Waiting for the bot…') : 'Connecting…';
	return html`<header class="header">
		<button
			type="button"
			class="icon-button menu-button"
			aria-label="Channels and people"
			aria-expanded=${deeds.sidebarOpen}
			@click=${deeds.toggleSidebar}
		>
			${lines}
		</button>
		<h1><span class="hash" aria-hidden="true">#</span>${here?.name ?? 'practice'}</h1>
		${parent === undefined ? nothing : html`<button type="button" class="link" @click=${() => deeds.enter(parent.id)}>Back to #${parent.name}</button>`}
		<span class="state" role="status" data-online=${connected && botOnline}>${state}</span>
		<button
			type="button"
			class="icon-button"
			aria-label=${deeds.theme === 'dark' ? 'Use the light theme' : 'Use the dark theme'}
			@click=${deeds.toggleTheme}
		>
			${deeds.theme === 'dark' ? sun : moon}
		</button>
	</header>`;
}

function sidebarView({ guildName, places, place, people, self }: Channel, deeds: FrameDeeds): TemplateResult {
	return html`<aside class="sidebar" aria-label="Channels and people">
		<div class="guild">${guildName}</div>
		<nav aria-label="Channels">
			${places.map(
				({ id, name, parent }) => html`<button
					type="button"
					class="place"
					?data-thread=${parent !== null}
					aria-current=${id === place ? 'page' : nothing}
					@click=${() => deeds.enter(id)}
				>
					<span class="hash" aria-hidden="true">${parent === null ? '#' : branch}</span>${name}
				</button>`,
			)}
		</nav>
		<div class="people" role="group" aria-label="Who you are">
			<span class="people-heading">You are</span>
			${people
				.filter(({ bot }) => !bot)
				.map(
					(person) => html`<button
						type="button"
						class="person"
						aria-pressed=${person.id === self?.id}
						@click=${() => deeds.be(person.id)}
					>
						<img src=${avatarOf(person)} alt="" width="32" height="32" />
						<span>${person.displayName}${person.staff ? html`<small>may manage messages</small>` : nothing}</span>
					</button>`,
				)}
		</div>
	</aside>`;
}

function messagesView(channel: Channel, deeds: FrameDeeds, messageDeeds: MessageDeeds): TemplateResult {
	const here = channel.messages.filter(({ channel_id }) => channel_id === channel.place);
	const last = here.at(-1)?.id;
	return html`<div class="scroller">
		<discord-messages no-background role="log" aria-live="polite" aria-label="Messages">
			${welcomeView(channel, deeds)}
			${guard([channel], () =>
				repeat(
					here,
					({ id }) => id,
					(message) => messageView(message, message.id === last, messageDeeds),
				),
			)}
			${channel.notices.filter(({ place }) => place === channel.place).map((notice) => noticeView(notice, deeds))}
			${[...channel.waits.values()]
				.filter(({ place, label }) => place === channel.place && label !== null)
				.map(({ label }) => html`<div class="wait">${label}</div>`)}
		</discord-messages>
	</div>`;
}

function welcomeView(
	{ places, place, hints, bot }: Channel,
	{ tryOut }: FrameDeeds,
): TemplateResult | typeof nothing {
	const here = places.find(({ id }) => id === place);
	if (here === undefined || here.parent !== null) return nothing;
	return html`<section class="welcome" aria-labelledby="welcome">
		<h2 id="welcome">Welcome to #${here.name}</h2>
		<p>
			Type <kbd>/</kbd> to see what ${bot?.displayName ?? 'the bot'} can be asked, or right-click a message for what can be done with
			it.${hints.length > 0 ? ' Try one of these:' : ''}
		</p>
		<div class="hints">
			${hints.map((hint) => html`<button type="button" class="hint" @click=${() => tryOut(hint)}>${hint}</button>`)}
		</div>
	</section>`;
}

function noticeView({ id, text }: Notice, { dismiss }: FrameDeeds): TemplateResult {
	return html`<div class="notice" role="alert">
		<span>${text}</span>
		<span class="notice-foot"
			>Only you can see this • <button type="button" class="link" @click=${() => dismiss(id)}>Dismiss message</button></span
		>
	</div>`;
}
