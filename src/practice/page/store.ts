import type { Happening } from '../protocol.ts';
import type { Channel, Doing } from './channel.ts';
import { after } from './channel.ts';
import type { Composing } from './composing.ts';
import type { MessageMenu } from './message-menu.ts';
import type { OpenModal } from './modal-view.ts';
import type { Theme } from './theme.ts';

/** Everything that the page is drawn from. */
export interface PageState {
	readonly channel: Channel;
	readonly composing: Composing;
	readonly menu: MessageMenu | null;
	readonly modal: OpenModal | null;
	readonly theme: Theme;
	/** On a phone the channels and people are behind a button. */
	readonly sidebarOpen: boolean;
}

/** The one place where the page's state is kept. */
export interface Store {
	readonly now: () => PageState;
	readonly change: (part: Partial<PageState>) => void;
	/** Changes the channel by what has happened in it. */
	readonly happen: (happening: Happening | Doing) => void;
}

/** Keeps the state, and has it drawn once after any number of changes made together. */
export function createStore(first: PageState, draw: (state: PageState) => void): Store {
	let state = first;
	let due = false;
	const change = (part: Partial<PageState>) => {
		state = { ...state, ...part };
		if (due) return;
		due = true;
		queueMicrotask(() => {
			due = false;
			draw(state);
		});
	};
	return {
		now: () => state,
		change,
		happen: (happening) => change({ channel: after(state.channel, happening) }),
	};
}
