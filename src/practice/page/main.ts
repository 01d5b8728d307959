import { html, nothing, render, type TemplateResult } from 'lit';
import { noChannel } from './channel.ts';
import { composerView } from './composer.ts';
import { composingNothing } from './composing.ts';
import { frameDeeds, menuItems, messageDeeds } from './deeds.ts';
import { keepEndInSight } from './end-in-sight.ts';
import { frameView } from './frame.ts';
import { menuView } from './message-menu.ts';
import { type FieldValue, modalView } from './modal-view.ts';
import { offersOf } from './offers.ts';
import './skin.ts';
import { createStore, type PageState } from './store.ts';
import { createTalk } from './talk.ts';
import { initialTheme, showTheme } from './theme.ts';

/** Draws the page into an element and lets it talk to the practice Discord. */
function start(page: HTMLElement): void {
	const first: PageState = {
		channel: noChannel,
		composing: composingNothing,
		menu: null,
		modal: null,
		theme: initialTheme(),
		sidebarOpen: false,
	};
	let followEnd = () => {};
	const goToEnd = () => followEnd();
	const store = createStore(first, () => render(pageView(), page));
	const talk = createTalk(store, goToEnd);

	const pageView = (): TemplateResult => {
		const { channel, composing, menu, modal } = store.now();
		const composer = composerView(composing, {
			offers: offersOf(channel.commands),
			placeName: channel.places.find(({ id }) => id === channel.place)?.name ?? 'practice',
			ready: channel.connected,
			change: talk.compose,
			send: talk.send,
			hand: talk.hand,
		});
		const items = () => (menu === null ? [] : menuItems(menu.message, store, talk, goToEnd));
		return html`${frameView(channel, frameDeeds(store, talk, goToEnd), messageDeeds(store, talk, goToEnd), composer)}
		${menu === null ? nothing : menuView(menu, items(), closeMenu)}
		${modal === null ? nothing : modalView(modal, submitForm, closeForm)}`;
	};
	const closeMenu = () => {
		const message = store.now().menu?.message.id;
		store.change({ menu: null });
		focus(`[data-message="${message}"]`);
	};
	const closeForm = () => {
		store.change({ modal: null });
		focus('#box');
	};
	const submitForm = (fields: readonly FieldValue[]) => {
		const { modal } = store.now();
		if (modal !== null) {
			talk.ask({ type: 'submit', interaction: modal.interaction, fields }, 'Sending the form…');
		}
		closeForm();
	};

	showTheme(first.theme, false);
	page.replaceChildren();
	render(pageView(), page);
	const scroller = document.querySelector('.scroller');
	if (scroller !== null) followEnd = keepEndInSight(scroller);
	focus('#box');
}

function focus(selector: string): void {
	document.querySelector<HTMLElement>(selector)?.focus();
}

start(document.body);
