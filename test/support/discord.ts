import type { RESTOptions } from '@discordjs/rest';
import {
	type APIEmbed,
	type APIMessage,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ComponentType,
	InteractionType,
	PermissionFlagsBits,
} from 'discord-api-types/v10';
import { expect, vi } from 'vitest';
import { z } from 'zod';
import type { Bot } from '../../src/discord/bot.ts';
import type { Permission } from '../../src/discord/place.ts';
import { limits } from '../../src/limits.ts';
import { choiceForm, commandForm } from '../../src/practice/check/command.ts';
import { readForm } from '../../src/practice/check/form.ts';
import { readMessage } from '../../src/practice/check/message.ts';
import { fieldsAtFault, Refusal } from '../../src/practice/refusal.ts';

/*
 * Discord with the network taken out: the bot with its real REST client, a recorder in place of HTTP, and the payloads that the gateway
 * would bring. A test reads: payload in, HTTP body out.
 */

/** One request that the bot made. */
export interface Sent {
	readonly method: string;
	/** Path and query after `/api/v10`. */
	readonly path: string;
	// biome-ignore lint/suspicious/noExplicitAny: the body is JSON, asserted on by the tests.
	readonly body: any;
	/** What Discord would refuse in it. */
	readonly faults: readonly string[];
}

/** What Discord answers to a request; status 200 with an empty object where nothing is said. */
export type Responder = (sent: Sent) => { readonly status?: number; readonly body?: unknown } | undefined;

const INVALID_FORM = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };

/**
 * REST options whose requests end in a list. Every body is held against Discord's limits as it goes out, and refused as Discord
 * refuses: with `ask`, no test can pass with a message that Discord would not take.
 */
export function recordingRest(sent: Sent[], respond: Responder = () => undefined): Partial<RESTOptions> {
	return {
		makeRequest: async (url, init) => {
			const { pathname, search } = new URL(url);
			const body = typeof init.body === 'string' ? JSON.parse(init.body) : null;
			const request = {
				method: init.method ?? 'GET',
				path: decodeURIComponent(pathname.replace('/api/v10', '')) + search,
				body,
				faults: faultsOf(body),
			};
			sent.push(request);
			const { status = 200, body: answer = {} } =
				request.faults.length > 0 ? INVALID_FORM : (respond(request) ?? {});
			const response = new Response(status === 204 ? null : JSON.stringify(answer), {
				status,
				headers: { 'content-type': 'application/json' },
			});
			return response as never;
		},
	};
}

/** Hands the bot what the gateway would bring. */
export function receive(bot: Bot, payload: object): void {
	bot.rest.setToken('a-token');
	void bot.receive(payload);
}

/** Hands over a payload and waits for the requests that answer it. */
export async function ask(bot: Bot, sent: Sent[], payload: object, count = 1): Promise<readonly Sent[]> {
	const before = sent.length;
	receive(bot, payload);
	await vi.waitFor(() => expect(sent.length).toBeGreaterThanOrEqual(before + count), {
		interval: 2,
		timeout: 30_000,
	});
	const answers = sent.slice(before);
	expect(answers.flatMap(({ faults }) => faults)).toEqual([]);
	return answers;
}

export const APPLICATION = '900000000000000001';
export const GUILD = '900000000000000002';
export const CHANNEL = '900000000000000003';
export const ASKER = '900000000000000004';
export const SOMEBODY_ELSE = '900000000000000005';
export const MESSAGE = '900000000000000006';

/** Where an interaction comes from, and who may do what there. */
export interface Setting {
	readonly user?: string;
	/** `server`: the bot is a member. `elsewhere`: a server where only the user installed it. `direct`: a message to the bot. */
	readonly place?: 'server' | 'elsewhere' | 'direct';
	/** The asker's permissions in the channel. */
	readonly may?: readonly Permission[];
	/** The bot's. */
	readonly botMay?: readonly Permission[];
}

const EVERYDAY: readonly Permission[] = [
	'ViewChannel',
	'SendMessages',
	'SendMessagesInThreads',
	'EmbedLinks',
	'ReadMessageHistory',
	'CreatePublicThreads',
	'UseExternalApps',
];

let serial = 0;

function interaction(type: InteractionType, data: object, setting: Setting, message?: object): object {
	const { user = ASKER, place = 'server', may = EVERYDAY, botMay = EVERYDAY } = setting;
	const person = {
		id: user,
		username: `person${user.slice(-1)}`,
		discriminator: '0',
		avatar: null,
		bot: false,
	};
	const bits = (permissions: readonly Permission[]) =>
		String(permissions.reduce((all, name) => all | PermissionFlagsBits[name], 0n));
	serial += 1;
	return {
		id: String(910_000_000_000_000_000n + BigInt(serial)),
		application_id: APPLICATION,
		type,
		data,
		token: `token-${serial}`,
		version: 1,
		locale: 'en-GB',
		entitlements: [],
		app_permissions: bits(botMay),
		attachment_size_limit: 10_485_760,
		channel_id: CHANNEL,
		channel: { id: CHANNEL, type: place === 'direct' ? 1 : 0 },
		...(message ? { message } : {}),
		...(place === 'direct'
			? { user: person, context: 1, authorizing_integration_owners: { 0: '0' } }
			: {
					guild_id: GUILD,
					guild: { id: GUILD, locale: 'en-GB', features: [] },
					guild_locale: 'en-GB',
					member: {
						user: person,
						roles: [],
						joined_at: '2026-01-01T00:00:00+00:00',
						permissions: bits(may),
						deaf: false,
						mute: false,
						flags: 0,
					},
					context: 0,
					authorizing_integration_owners: place === 'server' ? { 0: GUILD } : { 1: user },
				}),
	};
}

export type Given = Readonly<Record<string, string | boolean>>;

function options(given: Given, focused?: string): object[] {
	return Object.entries(given).map(([name, value]) => ({
		name,
		type:
			typeof value === 'boolean' ? ApplicationCommandOptionType.Boolean : ApplicationCommandOptionType.String,
		value,
		...(name === focused ? { focused: true } : {}),
	}));
}

export function slashCommand(name: string, given: Given = {}, setting: Setting = {}): object {
	const data = {
		id: '920000000000000001',
		type: ApplicationCommandType.ChatInput,
		name,
		options: options(given),
	};
	return interaction(InteractionType.ApplicationCommand, data, setting);
}

/** What Discord asks while `option` is being typed. */
export function typing(name: string, option: string, given: Given, setting: Setting = {}): object {
	const data = {
		id: '920000000000000001',
		type: ApplicationCommandType.ChatInput,
		name,
		options: options(given, option),
	};
	return interaction(InteractionType.ApplicationCommandAutocomplete, data, setting);
}

/** A command of the menu on a colleague's message. */
export function messageCommand(
	name: string,
	words: string,
	setting: Setting = {},
	more: Partial<APIMessage> = {},
): object {
	const target = { ...message({ content: words }), ...more };
	const data = {
		id: '920000000000000001',
		type: ApplicationCommandType.Message,
		name,
		target_id: target.id,
		resolved: { messages: { [target.id]: target } },
	};
	return interaction(InteractionType.ApplicationCommand, data, setting);
}

/** A message as it stands in the channel: a body that was sent, with what Discord adds. */
export function message(body: {
	content?: string;
	embeds?: readonly APIEmbed[];
	components?: unknown;
	flags?: number;
}): APIMessage {
	return {
		id: MESSAGE,
		channel_id: CHANNEL,
		author: {
			id: APPLICATION,
			username: 'despatch-box',
			discriminator: '0',
			avatar: null,
			global_name: null,
		},
		content: '',
		timestamp: '2026-11-21T12:00:00+00:00',
		edited_timestamp: null,
		tts: false,
		mention_everyone: false,
		mentions: [],
		mention_roles: [],
		attachments: [],
		pinned: false,
		type: 0,
		components: [],
		...body,
		embeds: (body.embeds ?? []).map((embed) => ({ ...embed, type: 'rich' })),
	} as unknown as APIMessage;
}

/** A press of the button with this `custom_id` on a message. */
export function press(customId: string, on: APIMessage, setting: Setting = {}): object {
	const data = { component_type: ComponentType.Button, custom_id: customId };
	return interaction(InteractionType.MessageComponent, data, setting, on);
}

/** A pick from the menu with this `custom_id` on a message. */
export function pick(
	customId: string,
	values: readonly string[],
	on: APIMessage,
	setting: Setting = {},
): object {
	const data = { component_type: ComponentType.StringSelect, custom_id: customId, values };
	return interaction(InteractionType.MessageComponent, data, setting, on);
}

const choices = z.array(choiceForm).max(limits.choices);

/**
 * Holds a body against what the practice Discord refuses, so that both have one idea of Discord: an interaction's answer, a
 * message, a list of commands. Bodies of other kinds (a thread's name) pass.
 *
 * @returns each field at fault and what is wrong with it.
 */
export function faultsOf(body: unknown): readonly string[] {
	try {
		if (Array.isArray(body)) for (const command of body) readForm(commandForm, command);
		else examine(body);
		return [];
	} catch (error) {
		if (error instanceof Refusal) return [...fieldsAtFault(error.errors), error.message];
		throw error;
	}
}

function examine(body: unknown): void {
	if (typeof body !== 'object' || body === null) return;
	const { data = body } = body as { data?: object };
	if ('choices' in data) readForm(choices, data.choices);
	else if ('embeds' in data || 'content' in data || 'components' in data) readMessage(data, []);
}
