import {
	type APIApplicationCommand,
	ApplicationCommandOptionType,
	InteractionType,
} from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { openInteraction, resolvedPeople } from './asking.ts';
import { everyComponent } from './check/component.ts';
import { offeredCommands } from './commands.ts';
import { writeMessage } from './messages.ts';
import { modalInputs, unfilled } from './modals.ts';
import { optionsAtFault } from './options.ts';
import type { Action, GivenOption, Happening, Person, Place } from './protocol.ts';
import { fileOf } from './uploads.ts';
import type { KeptMessage, World } from './world.ts';

type Hear = (happening: Happening) => void;
/** Why what was asked cannot be, in words for whoever asked; null where it was done. */
type Reason = string | null;
type Of<T extends Action['type']> = Extract<Action, { type: T }>;

/** Does what a person asks, as Discord's own client would: what it would not let through is not handed to the bot. */
export function act(
	world: World,
	asker: Person,
	action: Exclude<Action, { type: 'be' }>,
	hear: Hear,
): Reason {
	if ('place' in action && !isOpenTo(asker, world.places.get(action.place))) return 'That channel is gone.';
	if (action.type === 'send') return send(world, asker, action, hear);
	if (action.type === 'command' || action.type === 'autocomplete') return slash(world, asker, action, hear);
	if (action.type === 'message-command') return onMessage(world, asker, action, hear);
	if (action.type === 'submit') return submit(world, asker, action, hear);
	return press(world, asker, action, hear);
}

/** Nobody writes into somebody else's direct message. */
function isOpenTo(person: Person, place: Place | undefined): boolean {
	return place !== undefined && (place.with ?? person.id) === person.id;
}

function send(world: World, asker: Person, action: Of<'send'>, hear: Hear): Reason {
	if (action.content.trim() === '' || action.content.length > limits.content)
		return `A message has 1 to ${limits.content} characters.`;
	const sent = { content: action.content, allowed_mentions: { parse: ['users' as const] } };
	writeMessage(world, sent, [], { author: asker, place: action.place, replyTo: action.replyTo ?? null });
	hear({ type: 'accepted', nonce: action.nonce, interaction: null });
	return null;
}

function slash(world: World, asker: Person, action: Of<'command' | 'autocomplete'>, hear: Hear): Reason {
	const command = offeredCommands(world).find(({ id }) => id === action.command);
	if (command === undefined) return 'That command is gone.';
	const typing = action.type === 'autocomplete';
	const wrong = typing ? null : optionsAtFault(command.options ?? [], action.options);
	if (wrong !== null) return wrong;
	const { id, name, type, guild_id } = command;
	openInteraction(world, {
		asker,
		hear,
		nonce: action.nonce,
		type: typing ? InteractionType.ApplicationCommandAutocomplete : InteractionType.ApplicationCommand,
		place: action.place,
		command,
		data: { id, name, type, ...givenTo(world, command, action.options), ...(guild_id ? { guild_id } : {}) },
	});
	return null;
}

/** The options as the bot is given them: each of the type that was registered, with the files that were handed in for them. */
function givenTo(world: World, { options: known }: APIApplicationCommand, given: readonly GivenOption[]) {
	const options = given.map((option) => ({
		...option,
		type: known?.find(({ name }) => name === option.name)?.type ?? option.type,
	}));
	const files = options
		.filter(({ type }) => type === ApplicationCommandOptionType.Attachment)
		.flatMap(({ value }) => fileOf(world, String(value)) ?? []);
	if (files.length === 0) return { options };
	return { options, resolved: { attachments: Object.fromEntries(files.map((file) => [file.id, file])) } };
}

function onMessage(world: World, asker: Person, action: Of<'message-command'>, hear: Hear): Reason {
	const command = offeredCommands(world).find(({ id }) => id === action.command);
	if (command === undefined) return 'That command is gone.';
	const target = seen(world, asker, action.message)?.message;
	if (target === undefined) return 'That message is gone.';
	const { id, name, type, guild_id } = command;
	openInteraction(world, {
		asker,
		hear,
		nonce: action.nonce,
		type: InteractionType.ApplicationCommand,
		place: target.channel_id,
		command,
		data: {
			id,
			name,
			type,
			target_id: target.id,
			resolved: { messages: { [target.id]: target } },
			...(guild_id ? { guild_id } : {}),
		},
	});
	return null;
}

/** A message that this person can see. */
function seen(world: World, person: Person, id: string): KeptMessage | null {
	const kept = world.messages.get(id);
	return kept === undefined || (kept.seenBy !== null && kept.seenBy !== person.id) ? null : kept;
}

/** A button or a menu of a message that stands. */
interface Part {
	readonly components?: readonly Part[];
	readonly accessory?: Part;
	readonly id?: number;
	readonly type: number;
	readonly custom_id?: string;
	readonly disabled?: boolean;
	readonly options?: readonly { readonly value: string }[];
	readonly min_values?: number;
	readonly max_values?: number;
}

function press(world: World, asker: Person, action: Of<'press' | 'pick'>, hear: Hear): Reason {
	const kept = seen(world, asker, action.message);
	if (kept === null) return 'That message is gone.';
	const part = everyComponent((kept.message.components ?? []) as Part[])
		.map((found) => found.part)
		.find(({ custom_id }) => custom_id === action.customId);
	if (part === undefined) return 'That button is gone.';
	if (part.disabled) return 'That button is switched off.';
	const values = action.type === 'pick' ? action.values : [];
	if (action.type === 'pick') {
		const offered = part.options?.map(({ value }) => value);
		if (offered && !values.every((value) => offered.includes(value))) return 'That is not among the options.';
		if (values.length < (part.min_values ?? 1) || values.length > (part.max_values ?? 1))
			return 'Pick as many as the menu asks for.';
	}
	const people = part.options ? [] : world.people.filter(({ id }) => values.includes(id));
	openInteraction(world, {
		asker,
		hear,
		nonce: action.nonce,
		type: InteractionType.MessageComponent,
		place: kept.message.channel_id,
		pressed: kept.message,
		data: {
			id: part.id,
			component_type: part.type,
			custom_id: part.custom_id,
			...(action.type === 'pick' ? { values } : {}),
			...(people.length > 0 ? { resolved: resolvedPeople(world, people) } : {}),
		},
	});
	return null;
}

function submit(world: World, asker: Person, action: Of<'submit'>, hear: Hear): Reason {
	const opened = world.interactions.get(action.interaction);
	if (!opened?.modal || opened.asker.id !== asker.id) return 'That form is gone.';
	const { modal } = opened;
	const given = new Map(action.fields.map(({ customId, value }) => [customId, value]));
	const inputs = modalInputs(modal);
	const wrong = unfilled(inputs, given);
	if (wrong !== null) return wrong;
	opened.modal = null;
	openInteraction(world, {
		asker,
		hear,
		nonce: action.nonce,
		type: InteractionType.ModalSubmit,
		place: opened.place,
		pressed: world.messages.get(opened.pressed ?? '')?.message ?? null,
		data: {
			custom_id: modal.custom_id,
			components: inputs.map((input) => input.filled(given.get(input.customId) ?? '')),
		},
	});
	return null;
}
