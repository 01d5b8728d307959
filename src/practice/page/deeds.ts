import type { ChannelMessage } from '../protocol.ts';
import type { FrameDeeds } from './frame.ts';
import type { MenuItem } from './message-menu.ts';
import { type MessageDeeds, textOf } from './message-view.ts';
import { messageCommand } from './offers.ts';
import type { Store } from './store.ts';
import type { Talk } from './talk.ts';
import { showTheme } from './theme.ts';

/** What is drawn with a message, and what its buttons, menus and mentions do. */
export function messageDeeds({ now, change, happen }: Store, talk: Talk, goToEnd: () => void): MessageDeeds {
	const { people, bot, places, commands, messages, waits } = now().channel;
	const press = ({ id }: ChannelMessage, customId: string) => `${id} ${customId}`;
	return {
		people: bot === null ? people : [...people, bot],
		places,
		commands,
		messages,
		begin: (command) => talk.write(`/${command} `, false),
		openMenu: (message, at) => change({ menu: { message, ...at } }),
		dismiss: (id) => happen({ type: 'dismiss', id }),
		enter: (place) => enter(place, { change, happen }, goToEnd),
		press: (message, customId) => {
			talk.ask({ type: 'press', message: message.id, customId }, null, press(message, customId));
		},
		pick: (message, customId, values) => {
			talk.ask({ type: 'pick', message: message.id, customId, values }, null, press(message, customId));
		},
		waiting: (message, customId) =>
			[...waits.values()].some(({ pressed }) => pressed === press(message, customId)),
	};
}

/** What is done around the messages. */
export function frameDeeds({ now, change, happen }: Store, talk: Talk, goToEnd: () => void): FrameDeeds {
	const { theme, sidebarOpen } = now();
	return {
		theme,
		sidebarOpen,
		toggleTheme: () => {
			const other = theme === 'dark' ? 'light' : 'dark';
			showTheme(other, true);
			change({ theme: other });
		},
		toggleSidebar: () => change({ sidebarOpen: !sidebarOpen }),
		be: talk.be,
		enter: (place) => enter(place, { change, happen }, goToEnd),
		tryOut: (hint) => talk.write(hint, true),
		dismiss: (id) => happen({ type: 'dismiss', id }),
	};
}

function enter(
	place: string,
	{ change, happen }: Pick<Store, 'change' | 'happen'>,
	goToEnd: () => void,
): void {
	change({ sidebarOpen: false });
	happen({ type: 'enter', place });
	goToEnd();
}

/** The lines of a message's menu: its text to copy, then every message command that the bot has registered. */
export function menuItems(
	message: ChannelMessage,
	{ now }: Store,
	talk: Talk,
	goToEnd: () => void,
): readonly MenuItem[] {
	const { commands, place } = now().channel;
	const copy = {
		label: 'Copy text',
		group: '',
		// A browser may refuse, and has then said so itself.
		choose: () => void navigator.clipboard.writeText(textOf(message)).catch(() => undefined),
	};
	const apps = commands
		.filter(({ type }) => type === messageCommand)
		.map(({ id, name }) => ({
			label: name,
			group: 'Apps',
			choose: () => {
				goToEnd();
				talk.ask({ type: 'message-command', place, command: id, message: message.id }, `Sending ${name}…`);
			},
		}));
	return [copy, ...apps];
}
