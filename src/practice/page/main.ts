import { html, nothing, render } from 'lit';
import type { ChannelMessage, Happening } from '../protocol.ts';
import { after, type Channel, type Doing, noChannel } from './channel.ts';
import { activeOption, type Composing, composerView, composingNothing, drafting } from './composer.ts';
import { connect, type Unmarked } from './connection.ts';
import { type Draft, emptyDraft, givenOptions, typed } from './draft.ts';
import { type FrameDeeds, frameView } from './frame.ts';
import { type MenuItem, type MessageMenu, menuView } from './message-menu.ts';
import { isPrivate, type MessageDeeds, wordsOf } from './message-view.ts';
import { modalView, type OpenModal } from './modal-view.ts';
import { messageCommand, offersOf } from './offers.ts';
import './skin.ts';
import { initialTheme, showTheme } from './theme.ts';

const personKey = 'person';
/** Milliseconds without a key before choices are asked for. */
const typingPause = 60;

let channel: Channel = noChannel;
let composing: Composing = composingNothing;
let menu: MessageMenu | null = null;
let modal: OpenModal | null = null;
let theme = initialTheme();
let sidebarOpen = false;
let asking: string | null = null;
let typingTimer: ReturnType<typeof setTimeout> | undefined;
let drawing = false;

const connection = connect(
	() => sessionStorage.getItem(personKey),
	hear,
	() => happen({ type: 'lost' }),
);

function hear(happening: Happening): void {
	if ('nonce' in happening && happening.nonce === asking) {
		if (happening.type === 'accepted') return;
		asking = null;
		const choices = happening.type === 'choices' ? happening.choices : [];
		const problem = happening.type === 'failed' ? 'Loading options failed' : composing.problem;
		composing = { ...composing, choices, problem, marked: -1 };
		draw();
		return;
	}
	if (isAnswerToSelf(happening)) goToEnd();
	if (happening.type === 'modal') modal = { interaction: happening.interaction, modal: happening.modal };
	happen(happening);
}

function isAnswerToSelf(happening: Happening): boolean {
	if (happening.type === 'failed' || happening.type === 'refused') return true;
	if (happening.type !== 'message-create') return false;
	const { message } = happening;
	return isPrivate(message) || message.interaction_metadata?.user.id === channel.self?.id;
}

function happen(happening: Happening | Doing): void {
	channel = after(channel, happening);
	draw();
}

/** Asks the practice Discord for something; what comes of it is waited for under `label`, or at the pressed button. */
function ask(action: Unmarked, label: string | null, pressed: string | null = null): boolean {
	const nonce = connection.send(action);
	if (nonce === null) happen({ type: 'notice', text: 'There is no connection to the practice channel.' });
	else happen({ type: 'asked', nonce, wait: { place: channel.place, label, pressed } });
	return nonce !== null;
}

function compose(next: Composing): void {
	const moved = next.draft.active !== composing.draft.active || next.draft.offer !== composing.draft.offer;
	const changed = moved || next.draft.box.text !== composing.draft.box.text;
	composing = next;
	draw();
	clearTimeout(typingTimer);
	if (!changed || !next.listOpen || !activeOption(next.draft)?.autocomplete) return;
	typingTimer = setTimeout(() => askForChoices(next.draft), moved ? 0 : typingPause);
}

function askForChoices(draft: Draft): void {
	if (draft.offer === null) return;
	asking = connection.send({
		type: 'autocomplete',
		place: channel.place,
		command: draft.offer.command,
		options: givenOptions(draft, draft.active),
	});
}

function send(draft: Draft): void {
	const sent =
		draft.offer === null
			? ask({ type: 'send', place: channel.place, content: draft.box.text.trim() }, null)
			: ask(
					{
						type: 'command',
						place: channel.place,
						command: draft.offer.command,
						options: givenOptions(draft),
					},
					`Sending /${draft.offer.path.join(' ')}…`,
				);
	if (!sent) return;
	clearTimeout(typingTimer);
	asking = null;
	composing = composingNothing;
	goToEnd();
	draw();
}

/** Types a line as a person would: with `now` it is sent at once. */
function write(line: string, now: boolean): void {
	const draft = typed(emptyDraft, line, offersOf(channel.commands));
	if (now) send(draft);
	else compose(drafting(composingNothing, draft));
	document.querySelector<HTMLElement>('#box')?.focus();
}

const messageDeeds = (): MessageDeeds => ({
	people: channel.bot === null ? channel.people : [...channel.people, channel.bot],
	places: channel.places,
	commands: channel.commands,
	messages: channel.messages,
	begin: (command) => write(`/${command} `, false),
	openMenu: (message, at) => {
		menu = { message, ...at };
		draw();
	},
	dismiss: (id) => happen({ type: 'dismiss', id }),
	enter,
	press: ({ id }, customId) => void ask({ type: 'press', message: id, customId }, null, `${id} ${customId}`),
	pick: ({ id }, customId, values) =>
		void ask({ type: 'pick', message: id, customId, values }, null, `${id} ${customId}`),
	waiting: ({ id }, customId) =>
		[...channel.waits.values()].some(({ pressed }) => pressed === `${id} ${customId}`),
});

const frameDeeds = (): FrameDeeds => ({
	theme,
	sidebarOpen,
	toggleTheme: () => {
		theme = theme === 'dark' ? 'light' : 'dark';
		showTheme(theme, true);
		draw();
	},
	toggleSidebar: () => {
		sidebarOpen = !sidebarOpen;
		draw();
	},
	be: (person) => {
		sessionStorage.setItem(personKey, person);
		connection.send({ type: 'be', person });
	},
	enter,
	tryOut: (hint) => write(hint, true),
	dismiss: (id) => happen({ type: 'dismiss', id }),
});

function enter(place: string): void {
	sidebarOpen = false;
	happen({ type: 'enter', place });
	goToEnd();
}

function itemsFor(message: ChannelMessage): readonly MenuItem[] {
	const apps = channel.commands
		.filter(({ type }) => type === messageCommand)
		.map(({ id, name }) => ({
			label: name,
			group: 'Apps',
			choose: () => {
				goToEnd();
				ask(
					{ type: 'message-command', place: channel.place, command: id, message: message.id },
					`Sending ${name}…`,
				);
			},
		}));
	const copy = {
		label: 'Copy text',
		group: '',
		choose: () =>
			void navigator.clipboard.writeText(message.content || wordsOf(message)).catch(() => undefined),
	};
	return [copy, ...apps];
}

function closeMenu(): void {
	const id = menu?.message.id;
	menu = null;
	draw();
	document.querySelector<HTMLElement>(`[data-message="${id}"]`)?.focus();
}

/** The end of the channel stays in sight where it is in sight already, and comes into sight after one's own deed. */
let atEnd = true;
function goToEnd(): void {
	atEnd = true;
}

function draw(): void {
	if (drawing) return;
	drawing = true;
	queueMicrotask(() => {
		drawing = false;
		render(pageView(), document.body);
	});
}

function pageView() {
	const here = channel.places.find(({ id }) => id === channel.place);
	const composer = composerView(composing, {
		offers: offersOf(channel.commands),
		placeName: here?.name ?? 'practice',
		ready: channel.connected,
		change: compose,
		send,
	});
	return html`${frameView(channel, frameDeeds(), messageDeeds(), composer)}
	${menu === null ? nothing : menuView(menu, itemsFor(menu.message), closeMenu)}
	${modal === null ? nothing : modalView(modal, submitModal, closeModal)}`;
}

function submitModal(fields: readonly { readonly customId: string; readonly value: string }[]): void {
	if (modal === null) return;
	ask({ type: 'submit', interaction: modal.interaction, fields }, 'Sending the form…');
	closeModal();
}

function closeModal(): void {
	modal = null;
	draw();
	document.querySelector<HTMLElement>('#box')?.focus();
}

function keepEndInSight(): void {
	const scroller = document.querySelector('.scroller');
	if (scroller === null) return;
	scroller.addEventListener('scroll', () => {
		atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
	});
	const grown = new ResizeObserver(() => {
		if (atEnd) scroller.scrollTop = scroller.scrollHeight;
	});
	grown.observe(scroller);
	for (const child of scroller.children) grown.observe(child);
}

showTheme(theme, false);
document.body.replaceChildren();
render(pageView(), document.body);
keepEndInSight();
document.querySelector<HTMLElement>('#box')?.focus();
