import type {
	APIApplicationCommand,
	APIApplicationCommandOptionChoice,
	APIMessage,
	APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/*
 * What the page and the practice Discord say to one another: JSON text frames over one web socket at `/practice/socket`,
 * on the port that served the page. The page opens it, is sent a `snapshot`, then `Happening`s; it sends `Action`s.
 * Messages, commands and modals are in Discord's own shapes, snowflakes and all.
 */

/** Path of the web socket. `?as=<person id>` says whom the page wishes to be; otherwise the first person. */
export const socketPath = '/practice/socket';

/** Someone in the channel: the people one may be, and the bot. */
export interface Person {
	readonly id: string;
	readonly username: string;
	readonly displayName: string;
	readonly bot: boolean;
	/** May withdraw what others asked for (MANAGE_MESSAGES). */
	readonly staff: boolean;
}

/** A place to write in: the channel itself, then the threads opened from it. */
export interface Place {
	readonly id: string;
	readonly name: string;
	/** The channel that a thread hangs from; null for the channel itself. */
	readonly parent: string | null;
	/** The one person whose direct message with the bot it is. */
	readonly with?: string;
}

/**
 * A message in Discord's own shape. `flags & 64`: only the person whom this page is can see it; `flags & 128`: "is thinking".
 * `interaction_metadata` tells who used which command. Private messages are gone after a reload, as they are in Discord.
 */
export type ChannelMessage = APIMessage;

/** All that a page needs to draw itself; sent on connecting and again after `be`. */
export interface Snapshot {
	readonly type: 'snapshot';
	readonly self: Person;
	readonly people: readonly Person[];
	/** Null until the bot has first connected. */
	readonly bot: Person | null;
	readonly botOnline: boolean;
	readonly guildName: string;
	readonly places: readonly Place[];
	/** Of every place (see `channel_id`), oldest first. */
	readonly messages: readonly ChannelMessage[];
	/** What the picker and the message menu offer: `type` 1 slash, 2 person, 3 message. */
	readonly commands: readonly APIApplicationCommand[];
	/** Two or so lines to try, such as `/define trafficking`; empty where nobody gave any. */
	readonly hints: readonly string[];
}

/** One option as it is being filled in; subcommands nest. Values are strings, numbers or booleans as the option's type asks. */
export interface GivenOption {
	readonly name: string;
	/** ApplicationCommandOptionType: 1 subcommand, 2 group, 3 string, 4 integer, 5 boolean, 10 number, 11 attachment: the id of a file that was handed in. */
	readonly type: number;
	readonly value?: string | number | boolean;
	readonly options?: readonly GivenOption[];
	/** On exactly one option of an `autocomplete` action. */
	readonly focused?: boolean;
}

/** What a page asks. `nonce` is the page's own mark: whatever comes of the action bears it. */
export type Action =
	/** Be another person; answered by a `snapshot`. */
	| { readonly type: 'be'; readonly nonce: string; readonly person: string }
	/** Write an ordinary message. */
	| {
			readonly type: 'send';
			readonly nonce: string;
			readonly place: string;
			readonly content: string;
			/** The message replied to. */
			readonly replyTo?: string;
	  }
	/** Ask for choices; answered by `choices` or `failed`. */
	| {
			readonly type: 'autocomplete';
			readonly nonce: string;
			readonly place: string;
			readonly command: string;
			readonly options: readonly GivenOption[];
	  }
	/** Use a slash command. */
	| {
			readonly type: 'command';
			readonly nonce: string;
			readonly place: string;
			readonly command: string;
			readonly options: readonly GivenOption[];
	  }
	/** Use a message command (right-click on a message). */
	| {
			readonly type: 'message-command';
			readonly nonce: string;
			readonly place: string;
			readonly command: string;
			readonly message: string;
	  }
	/** Press a button. Link buttons never come here. */
	| { readonly type: 'press'; readonly nonce: string; readonly message: string; readonly customId: string }
	/** Pick from a select menu. */
	| {
			readonly type: 'pick';
			readonly nonce: string;
			readonly message: string;
			readonly customId: string;
			readonly values: readonly string[];
	  }
	/** Send a modal off. `interaction` is the one that the `modal` came with. */
	| {
			readonly type: 'submit';
			readonly nonce: string;
			readonly interaction: string;
			readonly fields: readonly { readonly customId: string; readonly value: string }[];
	  };

/** What happens. Those with a `nonce` answer that page's action; the others go to every page that may see them. */
export type Happening =
	| Snapshot
	| { readonly type: 'message-create'; readonly message: ChannelMessage }
	| { readonly type: 'message-update'; readonly message: ChannelMessage }
	| { readonly type: 'message-delete'; readonly id: string; readonly place: string }
	| { readonly type: 'place-create'; readonly place: Place }
	| { readonly type: 'commands'; readonly commands: readonly APIApplicationCommand[] }
	| { readonly type: 'bot'; readonly bot: Person; readonly online: boolean }
	| { readonly type: 'typing'; readonly place: string; readonly person: string }
	/** The action is on its way: a message was written, or an interaction was handed to the bot. Then wait. */
	| { readonly type: 'accepted'; readonly nonce: string; readonly interaction: string | null }
	/**
	 * The bot has answered the interaction: stop the button's spinner. The answer itself has come before, as a message made or
	 * updated, and `message` is its id.
	 */
	| {
			readonly type: 'answered';
			readonly nonce: string;
			readonly interaction: string;
			readonly message: string | null;
	  }
	| {
			readonly type: 'choices';
			readonly nonce: string;
			readonly choices: readonly APIApplicationCommandOptionChoice[];
	  }
	| {
			readonly type: 'modal';
			readonly nonce: string;
			readonly interaction: string;
			readonly modal: APIModalInteractionResponseCallbackData;
	  }
	/** The bot did not answer in time, is not connected, or answered what Discord refuses; `reason` is fit to be shown. */
	| {
			readonly type: 'failed';
			readonly nonce: string;
			readonly interaction: string | null;
			readonly reason: string;
	  }
	/** What was asked cannot be: a required option is missing, the message is gone, ...; `reason` is fit to be shown. */
	| { readonly type: 'refused'; readonly nonce: string; readonly reason: string };
