import { randomUUID } from 'node:crypto';
import {
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type ContextMenuCommandInteraction,
	DiscordAPIError,
	type Interaction,
	type MessageComponentInteraction,
	RESTJSONErrorCodes,
} from 'discord.js';
import type { Choice, Command, Control } from '../../commands/command.ts';
import type { Archive } from '../corpus/archive.ts';
import { UserError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Log } from '../log.ts';
import { readCustomId } from '../present/custom-id.ts';
import { deliverOutcome, deliverReply, tellPrivately } from './deliver.ts';
import type { Drawer } from './drawer.ts';
import type { Ended, Ending } from './metrics.ts';
import { URGENCY, type Urgency, type Waiting } from './queue.ts';
import { readPress, readRequest, type Surroundings } from './request.ts';

type Commanding = ChatInputCommandInteraction | ContextMenuCommandInteraction;

/** What is served, and from what. */
export interface Service {
	readonly commands: readonly Command[];
	readonly controls: readonly Control[];
	readonly archive: Archive;
	readonly log: Log;
}

/** What the router is told, and tells. */
export interface Around {
	readonly surroundings: () => Surroundings;
	/** Milliseconds, of a clock that is never set. */
	readonly now: () => number;
	readonly onEnd: (ended: Ended) => void;
	readonly drawer: Drawer;
}

const BUSY = 'Despatch Box is busy: too much was asked at once. Please ask again in a few seconds.';
const OLD_BUTTON =
	'This button was made by another version of Despatch Box. Please ask again with its command.';
const OLD_COMMAND = 'Despatch Box no longer has this command. Reload Discord to see those it has.';

/** Nothing can be told over an interaction that Discord has forgotten, or that was answered elsewhere. */
const UNTELLABLE: readonly unknown[] = [
	RESTJSONErrorCodes.UnknownInteraction,
	RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
	RESTJSONErrorCodes.InvalidWebhookToken,
];

/**
 * The one way from an interaction to its answer, and the one place where errors end.
 *
 * @returns a function that says of an interaction how it is answered, and how soon.
 */
export function createRouter(
	{ commands, controls, archive, log }: Service,
	{ surroundings, now, onEnd, drawer }: Around,
): (interaction: Interaction) => Waiting {
	const commandByName = new Map(commands.map((command) => [command.data.name, command]));
	const controlByAction = new Map(controls.map((control) => [control.action, control]));

	async function suggest(interaction: AutocompleteInteraction): Promise<void> {
		const { name: option, value: typed } = interaction.options.getFocused(true);
		const command = commandByName.get(interaction.commandName);
		const request = readRequest(interaction, surroundings());
		await interaction.respond(
			fitting(command?.autocomplete?.(option, String(typed), archive, request) ?? []),
		);
	}

	async function answer(interaction: Commanding): Promise<void> {
		const command = commandByName.get(interaction.commandName);
		if (!command) throw new UserError(OLD_COMMAND);
		await deliverReply(
			interaction,
			command.execute(readRequest(interaction, surroundings()), archive),
			drawer,
		);
	}

	async function press(interaction: MessageComponentInteraction): Promise<void> {
		const handle = readCustomId(interaction.customId);
		const control = handle && controlByAction.get(handle.action);
		if (!control) throw new UserError(OLD_BUTTON);
		const pressed = readPress(interaction, handle, surroundings());
		await deliverOutcome(interaction, pressed, control.press(pressed, archive), drawer);
	}

	/** Shows the reader what is meant for them, and logs the rest under a reference that they can pass on. */
	async function settle(
		interaction: Commanding | MessageComponentInteraction,
		error: unknown,
	): Promise<Ending> {
		if (error instanceof UserError) {
			await tellPrivately(interaction, error.message);
			return 'no';
		}
		if (error instanceof DiscordAPIError && UNTELLABLE.includes(error.code)) {
			log.warn({ err: error }, 'an answer came too late');
			return 'late';
		}
		const reference = randomUUID().slice(0, 8);
		log.error({ err: error, reference }, 'an interaction failed');
		await tellPrivately(
			interaction,
			`Something went wrong here, and it has been noted. Please try again in a moment; if it stays so, tell whoever runs this bot: reference ${reference}.`,
		);
		return 'failed';
	}

	async function respond(interaction: Interaction): Promise<Ending> {
		try {
			if (interaction.isAutocomplete()) {
				return await suggest(interaction).then(answered, (error: unknown) =>
					noSuggestions(interaction, error, log),
				);
			}
			if (interaction.isMessageComponent()) {
				return await press(interaction).then(answered, (error: unknown) => settle(interaction, error));
			}
			if (interaction.isCommand() && !interaction.isPrimaryEntryPointCommand()) {
				return await answer(interaction).then(answered, (error: unknown) => settle(interaction, error));
			}
			log.warn({ type: interaction.type }, 'an interaction of no known kind');
		} catch (error) {
			log.warn({ err: error }, 'a failure could not be told');
		}
		return 'failed';
	}

	/** What it is, in the terms of our own commands and controls alone. */
	function nameOf(interaction: Interaction): Pick<Ended, 'kind' | 'name'> {
		if (interaction.isMessageComponent()) {
			const action = readCustomId(interaction.customId)?.action ?? '';
			return { kind: 'press', name: controlByAction.has(action) ? action : 'unknown' };
		}
		if (!interaction.isCommand() && !interaction.isAutocomplete()) return { kind: 'other', name: 'unknown' };
		const name = commandByName.has(interaction.commandName) ? interaction.commandName : 'unknown';
		return { kind: interaction.isAutocomplete() ? 'typing' : 'command', name };
	}

	function urgencyOf(interaction: Interaction): Urgency {
		if (!interaction.isCommand()) return URGENCY.typing;
		return commandByName.get(interaction.commandName)?.costly ? URGENCY.costly : URGENCY.command;
	}

	return (interaction) => {
		const since = now();
		const end = (ending: Ending) => onEnd({ ...nameOf(interaction), ending, milliseconds: now() - since });
		return {
			asker: interaction.user.id,
			urgency: urgencyOf(interaction),
			answer: () => respond(interaction).then(end),
			decline: () => decline(interaction, log).then(() => end('declined')),
			drop: () => end('dropped'),
		};
	};
}

const answered = (): Ending => 'answered';

/** Says that there was no time, as cheaply as it can be said. How many were told so is counted, not logged one by one. */
async function decline(interaction: Interaction, log: Log): Promise<void> {
	try {
		if (interaction.isAutocomplete()) await interaction.respond([]);
		else if (interaction.isCommand() || interaction.isMessageComponent())
			await tellPrivately(interaction, BUSY);
	} catch (error) {
		log.debug({ err: error }, 'nobody could be told that there was no time');
	}
}

/** Suggestions are a kindness: where they fail the list stays empty, and free text still works. */
async function noSuggestions(
	interaction: AutocompleteInteraction,
	error: unknown,
	log: Log,
): Promise<Ending> {
	log.warn({ err: error }, 'no suggestions');
	if (!interaction.responded) await interaction.respond([]);
	return 'failed';
}

/** One choice that Discord refuses would lose them all. */
function fitting(choices: readonly Choice[]): Choice[] {
	return choices
		.filter(({ name, value }) => {
			const fits = (text: string, most: number) => text.length > 0 && text.length <= most;
			return fits(name, limits.choiceName) && fits(value, limits.choiceValue);
		})
		.slice(0, limits.choices);
}
