import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Host } from '../src/config.ts';
import type { Archive } from '../src/corpus/archive.ts';
import type { Message } from '../src/present/message.ts';

/** A file that a person gave, or that a message holds: it is still with Discord. */
export interface GivenFile {
	readonly name: string;
	/** Bytes, as Discord says. */
	readonly size: number;
	readonly url: string;
}

/** What a person asked, as plain data: an interaction, a line typed in the terminal and a test all come down to this. */
export interface Request {
	/** Option name → what was typed or picked. Names of options, not of commands. */
	readonly options: ReadonlyMap<string, string | boolean>;
	/** Option name → the file that was given. Left out where none can be: in the terminal. */
	readonly files?: ReadonlyMap<string, GivenFile>;
	/** The words of the message that a message command was used on. */
	readonly targetText: string | null;
	/** Link to that message, for the reply to point at; null in the terminal. */
	readonly targetUrl: string | null;
	/** Snowflake of whoever asks, only ever put into `custom_id`s so that they alone may withdraw or turn pages. */
	readonly asker: string;
	/** Ids of the registered commands by name, for clickable `</define:id>`; empty in the terminal. */
	readonly commandIds: ReadonlyMap<string, string>;
	/** What whoever runs the bot settles and says of themselves; left out where nobody runs it: in the terminal and in tests. */
	readonly host?: Host;
	/** Today, ISO, for "last year's session"; passed in so that answers are a function of what is passed. */
	readonly today: string;
}

/** What to show, and to whom. */
export interface Reply {
	readonly message: Message;
	/** Only the asker sees it. */
	readonly ephemeral: boolean;
	/** False for "did you mean" and "nothing on record": the terminal exits with 1. */
	readonly found: boolean;
}

/** A reply that a file is read for first. It is private, and whoever asked sees meanwhile that it is under way. */
export interface Later {
	readonly file: GivenFile;
	readonly reply: (bytes: Uint8Array) => Promise<Reply>;
}

export interface Choice {
	readonly name: string;
	readonly value: string;
}

/** One command: what Discord is told of it, and what it answers. The answer depends on nothing but what is passed in. */
export interface Command {
	readonly data: RESTPostAPIApplicationCommandsJSONBody;
	readonly execute: (request: Request, archive: Archive) => Reply;
	/** The same answer as `execute` gives, in steps between which others are answered. */
	readonly inSteps?: (request: Request, archive: Archive) => Generator<undefined, Reply>;
	/** What is answered only after a file was read; null where `execute` answers. */
	readonly later?: (request: Request, archive: Archive) => Later | null;
	/** It takes tens of milliseconds: in a rush it waits behind what takes few. */
	readonly costly?: boolean;
	/** At most 25 choices for what is being typed into `option`. */
	readonly autocomplete?: (
		option: string,
		typed: string,
		archive: Archive,
		request: Request,
	) => readonly Choice[];
}

/** A press of a button or a pick from a menu. */
export interface Press extends Request {
	/** Snowflake in the `custom_id`: whoever asked for the message that was pressed. `asker` is whoever pressed. */
	readonly owner: string;
	/** What follows the owner in the `custom_id`, split at the separator. */
	readonly args: readonly string[];
	/** The values picked from a select menu. */
	readonly values: readonly string[];
	/** The files of the message that was pressed, by their names. */
	readonly files?: ReadonlyMap<string, GivenFile>;
	/** The message that was pressed, as it stands. */
	readonly message: Message;
	/** True where the pressed message is shown to its asker alone. */
	readonly ephemeral: boolean;
	/** True where the presser may manage messages in the channel. */
	readonly mayManage: boolean;
}

/** What a press leads to. Who may do it where is settled by `src/discord`, in one place for all controls. */
export type Outcome = AtOnce | Turn;

/** Changes the pressed message, as `update` does, after one of its files was read. Its files stay. */
export interface Turn {
	readonly act: 'turn';
	readonly file: GivenFile;
	readonly message: (bytes: Uint8Array) => Message;
}

/** An outcome that waits for nothing. */
export type AtOnce =
	| { readonly act: 'reply'; readonly reply: Reply }
	/** Changes the pressed message for its owner; anybody else is shown the new message privately. */
	| { readonly act: 'update'; readonly message: Message }
	/** A new public message, answering `replyTo` (id of, or link to, a message in this channel) where the bot may. */
	| { readonly act: 'post'; readonly message: Message; readonly replyTo: string | null }
	/** Deletes the pressed message: for its owner or whoever may manage messages. */
	| { readonly act: 'withdraw' }
	/** Opens a thread on the pressed message. */
	| { readonly act: 'discuss'; readonly threadName: string };

/** One kind of button or menu, known by the action in its `custom_id`. */
export interface Control {
	readonly action: string;
	readonly press: (press: Press, archive: Archive) => Outcome;
}
