import type {
	APIApplicationCommandOptionChoice,
	APIMessage,
	APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Action, GivenOption, Happening, Person, Snapshot } from '../../src/practice/protocol.ts';
import type { Practice } from '../../src/practice/start.ts';

/** What came of asking. */
export interface Outcome {
	/** The bot's answer, or the message it changed, as it stood when it counted as answered. */
	readonly message: APIMessage | null;
	readonly choices: readonly APIApplicationCommandOptionChoice[] | null;
	readonly modal: APIModalInteractionResponseCallbackData | null;
	/** Why there was none, in the words shown to whoever asked. */
	readonly failed: string | null;
	readonly interaction: string | null;
}

/** A person in the practice channel, without a page. */
export interface Asker {
	readonly person: Person;
	/** All that this person has been told, in order. */
	readonly heard: readonly Happening[];
	/** Messages that this person can see, as they now stand, oldest first. */
	messages(): readonly APIMessage[];
	slash(command: string, options?: Readonly<Record<string, string | number | boolean>>): Promise<Outcome>;
	/** Choices while `typed` stands in `option`. */
	type(command: string, option: string, typed: string): Promise<Outcome>;
	onMessage(command: string, message: string): Promise<Outcome>;
	send(content: string): Promise<APIMessage>;
	press(message: string, customId: string): Promise<Outcome>;
	pick(message: string, customId: string, values: readonly string[]): Promise<Outcome>;
	submit(interaction: string, fields: Readonly<Record<string, string>>): Promise<Outcome>;
	/** The next happening that fits, or the first so far. */
	until<T extends Happening>(fits: (happening: Happening) => happening is T): Promise<T>;
	leave(): void;
}

let nonces = 0;

/** Lets a person into the practice channel; the first of them unless `who` says which. */
export function enter(practice: Practice, who = 0): Asker {
	const heard: Happening[] = [];
	/** Each looks at a happening as it comes, and says whether it has waited for it. */
	const waiting = new Set<(happening: Happening) => boolean>();
	/** What ends each action, by its nonce. */
	const ending = new Map<string, (end: End) => void>();
	const visitor = practice.visit(practice.world.people[who]?.id ?? null, (happening) => {
		heard.push(happening);
		for (const look of waiting) if (look(happening)) waiting.delete(look);
		if (isEnd(happening)) ending.get(happening.nonce)?.(happening);
	});
	const until = <T extends Happening>(fits: (happening: Happening) => happening is T): Promise<T> =>
		new Promise((resolve) => {
			const look = (happening: Happening) => {
				if (!fits(happening)) return false;
				resolve(happening);
				return true;
			};
			if (!heard.some(look)) waiting.add(look);
		});
	const [channel] = practice.world.places.keys();
	const place = channel ?? '';
	const commandId = (name: string) =>
		[...practice.world.commands.values()].find((command) => command.name === name)?.id ?? name;
	const ask = async (given: Unasked<Action>): Promise<Outcome> => {
		nonces += 1;
		const nonce = String(nonces);
		const end = await new Promise<End>((resolve) => {
			ending.set(nonce, resolve);
			visitor.act({ ...given, nonce } as Action);
		});
		ending.delete(nonce);
		return {
			message:
				end.type === 'answered' ? (practice.world.messages.get(end.message ?? '')?.message ?? null) : null,
			choices: end.type === 'choices' ? end.choices : null,
			modal: end.type === 'modal' ? end.modal : null,
			failed: end.type === 'failed' || end.type === 'refused' ? end.reason : null,
			interaction: 'interaction' in end ? end.interaction : null,
		};
	};
	return {
		person: visitor.person(),
		heard,
		messages: () => standing(heard),
		slash: (command, options = {}) =>
			ask({ type: 'command', place, command: commandId(command), options: optionsOf(options) }),
		type: (command, option, typed) =>
			ask({
				type: 'autocomplete',
				place,
				command: commandId(command),
				options: [{ name: option, type: 3, value: typed, focused: true }],
			}),
		onMessage: (command, message) =>
			ask({ type: 'message-command', place, command: commandId(command), message }),
		send: async (content) => {
			visitor.act({ type: 'send', nonce: `said ${content}`, place, content });
			const said = [...practice.world.messages.values()].at(-1)?.message;
			if (said === undefined) throw new Error('Nothing was said');
			return said;
		},
		press: (message, customId) => ask({ type: 'press', message, customId }),
		pick: (message, customId, values) => ask({ type: 'pick', message, customId, values }),
		submit: (interaction, fields) =>
			ask({
				type: 'submit',
				interaction,
				fields: Object.entries(fields).map(([customId, value]) => ({ customId, value })),
			}),
		until,
		leave: () => visitor.leave(),
	};
}

type End = Exclude<Extract<Happening, { nonce: string }>, { type: 'accepted' }>;

function isEnd(happening: Happening): happening is End {
	return 'nonce' in happening && happening.type !== 'accepted';
}

type Unasked<A> = A extends Action ? Omit<A, 'nonce'> : never;

function optionsOf(given: Readonly<Record<string, string | number | boolean>>): GivenOption[] {
	return Object.entries(given).map(([name, value]) => ({
		name,
		type: typeof value === 'string' ? 3 : typeof value === 'boolean' ? 5 : 4,
		value,
	}));
}

/** What a page that had heard all this would show. */
function standing(heard: readonly Happening[]): APIMessage[] {
	const messages = new Map<string, APIMessage>();
	for (const one of heard) {
		if (one.type === 'snapshot')
			for (const message of (one as Snapshot).messages) messages.set(message.id, message);
		if (one.type === 'message-create' || one.type === 'message-update')
			messages.set(one.message.id, one.message);
		if (one.type === 'message-delete') messages.delete(one.id);
	}
	return [...messages.values()];
}
