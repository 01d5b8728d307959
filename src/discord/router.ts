import { randomUUID } from 'node:crypto';
import { DiscordAPIError } from '@discordjs/rest';
import { InteractionResponseType, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Choice, Command, Control } from '../../commands/command.ts';
import type { Archive } from '../corpus/archive.ts';
import { UserError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Log } from '../log.ts';
import { readCustomId } from '../present/custom-id.ts';
import { type Answering, TooLate } from './answering.ts';
import { deliverLater, deliverOutcome, deliverReply, deliverTurn, tellPrivately } from './deliver.ts';
import type { Drawer } from './drawer.ts';
import type { FetchFile } from './given-files.ts';
import {
	askerOf,
	type Commanding,
	type Interaction,
	isPressing,
	isTyping,
	type Pressing,
	type Typing,
} from './interaction.ts';
import type { Ended, Ending } from './metrics.ts';
import { URGENCY, type Urgency, type Waiting } from './queue.ts';
import { readPress, readRequest, type Surroundings } from './request.ts';

/** What is served, and from what. */
export interface Service {
	readonly commands: readonly Command[];
	readonly controls: readonly Control[];
	/** The archive to answer from; another edition may take its place between two answers, never within one. */
	readonly archive: () => Archive;
	readonly log: Log;
}

/** What the router is told, and tells. */
export interface Around {
	readonly surroundings: () => Surroundings;
	/** Milliseconds, of a clock that is never set. */
	readonly now: () => number;
	readonly onEnd: (ended: Ended) => void;
	readonly drawer: Drawer;
	readonly fetchFile: FetchFile;
}

const BUSY = 'Despatch Box is busy: too much was asked at once. Please ask again in a few seconds.';
/** Files that are fetched and read at the same time. */
const READ_AT_ONCE = 4;
const OLD_BUTTON =
	'This button was made by another version of Despatch Box. Please ask again with its command.';
const OLD_COMMAND = 'Despatch Box no longer has this command. Reload Discord to see those it has.';

/** Milliseconds after which what is looked up in steps lets others have their turn. */
const STRETCH = 8;

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
	{ surroundings, now, onEnd, drawer, fetchFile }: Around,
): (answering: Answering) => Waiting {
	const commandByName = new Map(commands.map((command) => [command.data.name, command]));
	const controlByAction = new Map(controls.map((control) => [control.action, control]));

	let reading = 0;

	/** Files are read a few at a time: each is held in memory while it is. */
	async function oneOfFew(read: () => Promise<void>): Promise<void> {
		if (reading >= READ_AT_ONCE) throw new UserError(BUSY);
		reading += 1;
		await read().finally(() => {
			reading -= 1;
		});
	}

	async function suggest(answering: Answering<Typing>): Promise<void> {
		const { interaction } = answering;
		const focused = interaction.data.options.find((option) => 'focused' in option && option.focused);
		const typed = focused !== undefined && 'value' in focused ? String(focused.value) : '';
		const command = commandByName.get(interaction.data.name);
		const request = readRequest(interaction, surroundings());
		const choices = command?.autocomplete?.(focused?.name ?? '', typed, archive(), request) ?? [];
		await offer(answering, fitting(choices));
	}

	async function press(answering: Answering<Pressing>): Promise<void> {
		const { interaction } = answering;
		const handle = readCustomId(interaction.data.custom_id);
		const control = handle && controlByAction.get(handle.action);
		if (!control) throw new UserError(OLD_BUTTON);
		const pressed = readPress(interaction, handle, surroundings());
		const outcome = control.press(pressed, archive());
		if (outcome.act !== 'turn') await deliverOutcome(answering, pressed, outcome, drawer);
		else
			await oneOfFew(() =>
				deliverTurn(answering, pressed, async () => outcome.message(await fetchFile(outcome.file))),
			);
	}

	async function react(answering: Answering): Promise<void> {
		if (typing(answering)) await suggest(answering);
		if (pressing(answering)) await press(answering);
	}

	/**
	 * Looks up what a command answers: in steps where it gives steps, else at once, or not before a file is read.
	 *
	 * @returns what delivers it.
	 */
	function* answer(answering: Answering<Commanding>): Generator<undefined, () => Promise<void>> {
		const { interaction } = answering;
		const command = commandByName.get(interaction.data.name);
		if (!command) throw new UserError(OLD_COMMAND);
		const request = readRequest(interaction, surroundings());
		const later = command.later?.(request, archive()) ?? null;
		if (later !== null) {
			const make = async () => later.reply(await fetchFile(later.file));
			return () => oneOfFew(() => deliverLater(answering, make, drawer));
		}
		const reply = command.inSteps
			? yield* command.inSteps(request, archive())
			: command.execute(request, archive());
		return () => deliverReply(answering, reply, drawer);
	}

	/** Looks up for a stretch at a time what a command gives in steps, all else at once. */
	function lookingUp(answering: Answering): () => Promise<Ending> | null {
		if (!commanding(answering)) return () => respond(answering, () => react(answering));
		const steps = answer(answering);
		return () => {
			const began = now();
			try {
				do {
					const step = steps.next();
					if (step.done === true) return respond(answering, step.value);
				} while (now() - began < STRETCH);
				return null;
			} catch (error) {
				return respond(answering, () => Promise.reject(error));
			}
		};
	}

	/** Shows the reader what is meant for them, and logs the rest under a reference that they can pass on. */
	async function settle(answering: Answering, error: unknown): Promise<Ending> {
		if (error instanceof UserError) {
			await tellPrivately(answering, error.message);
			return 'no';
		}
		if (error instanceof TooLate || (error instanceof DiscordAPIError && UNTELLABLE.includes(error.code))) {
			log.warn({ err: error }, 'an answer came too late');
			return 'late';
		}
		const reference = randomUUID().slice(0, 8);
		log.error({ err: error, reference }, 'an interaction failed');
		await tellPrivately(
			answering,
			`Something went wrong here, and it has been noted. Please try again in a moment; if it stays so, tell whoever runs this bot: reference ${reference}.`,
		);
		return 'failed';
	}

	/** Delivers an answer, and tells what comes in its way. Never rejects. */
	async function respond(answering: Answering, deliver: () => Promise<void>): Promise<Ending> {
		try {
			return await deliver().then(answered, (error: unknown) =>
				typing(answering) ? noSuggestions(answering, error, log) : settle(answering, error),
			);
		} catch (error) {
			log.warn({ err: error }, 'a failure could not be told');
			return 'failed';
		}
	}

	/** What it is, in the terms of our own commands and controls alone. */
	function nameOf(interaction: Interaction): Pick<Ended, 'kind' | 'name'> {
		if (isPressing(interaction)) {
			const action = readCustomId(interaction.data.custom_id)?.action ?? '';
			return { kind: 'press', name: controlByAction.has(action) ? action : 'unknown' };
		}
		const { name } = interaction.data;
		return {
			kind: isTyping(interaction) ? 'typing' : 'command',
			name: commandByName.has(name) ? name : 'unknown',
		};
	}

	function urgencyOf(interaction: Interaction): Urgency {
		if (isTyping(interaction) || isPressing(interaction)) return URGENCY.typing;
		return commandByName.get(interaction.data.name)?.costly ? URGENCY.costly : URGENCY.command;
	}

	return (answering) => {
		const { interaction } = answering;
		const since = now();
		const look = lookingUp(answering);
		const end = (ending: Ending) => onEnd({ ...nameOf(interaction), ending, milliseconds: now() - since });
		return {
			asker: askerOf(interaction),
			urgency: urgencyOf(interaction),
			answer: () => look()?.then(end) ?? null,
			decline: () => decline(answering, log).then(() => end('declined')),
			drop: () => end('dropped'),
		};
	};
}

function typing(answering: Answering): answering is Answering<Typing> {
	return isTyping(answering.interaction);
}

function pressing(answering: Answering): answering is Answering<Pressing> {
	return isPressing(answering.interaction);
}

function commanding(answering: Answering): answering is Answering<Commanding> {
	return !typing(answering) && !pressing(answering);
}

function offer({ answer }: Answering, choices: Choice[]): Promise<void> {
	return answer({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
}

const answered = (): Ending => 'answered';

/** Says that there was no time, as cheaply as it can be said. How many were told so is counted, not logged one by one. */
async function decline(answering: Answering, log: Log): Promise<void> {
	try {
		if (typing(answering)) await offer(answering, []);
		else await tellPrivately(answering, BUSY);
	} catch (error) {
		log.debug({ err: error }, 'nobody could be told that there was no time');
	}
}

/** Suggestions are a kindness: where they fail the list stays empty, and free text still works. */
async function noSuggestions(answering: Answering<Typing>, error: unknown, log: Log): Promise<Ending> {
	log.warn({ err: error }, 'no suggestions');
	if (!answering.answered()) await offer(answering, []);
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
