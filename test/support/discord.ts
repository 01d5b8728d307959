import {
	type APIEmbed,
	type APIMessage,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ComponentType,
	InteractionType,
	PermissionsBitField,
	type PermissionsString,
	type RESTOptions,
} from 'discord.js';
import { expect, vi } from 'vitest';
import type { Bot } from '../../src/discord/bot.ts';
import { limits } from '../../src/limits.ts';

/*
 * Discord with the network taken out: the real discord.js client, a recorder in place of HTTP, and the payloads that the gateway
 * would bring. A test reads: payload in, HTTP body out.
 */

/** One request that the bot made. */
export interface Sent {
	readonly method: string;
	/** Path and query after `/api/v10`. */
	readonly path: string;
	// biome-ignore lint/suspicious/noExplicitAny: the body is JSON, asserted on by the tests.
	readonly body: any;
}

/** What Discord answers to a request; status 200 with an empty object where nothing is said. */
export type Responder = (sent: Sent) => { readonly status?: number; readonly body?: unknown } | undefined;

/**
 * REST options whose requests end in a list. Every body is held against Discord's limits as it goes out: no test can pass with a
 * message that Discord would refuse.
 */
export function recordingRest(sent: Sent[], respond: Responder = () => undefined): Partial<RESTOptions> {
	return {
		makeRequest: async (url, init) => {
			const { pathname, search } = new URL(url);
			const body = typeof init.body === 'string' ? JSON.parse(init.body) : null;
			const request = {
				method: init.method ?? 'GET',
				path:
					decodeURIComponent(pathname.replace('/api/v10', '')) +
					search.replace(/^\?with_response=false$/, ''),
				body,
			};
			expectWithinLimits(body);
			sent.push(request);
			const { status = 200, body: answer = {} } = respond(request) ?? {};
			const response = new Response(status === 204 ? null : JSON.stringify(answer), {
				status,
				headers: { 'content-type': 'application/json' },
			});
			return response as never;
		},
	};
}

/** Hands the bot what the gateway would bring. `actions` is discord.js's own, and this is the one place that knows it. */
export function receive(bot: Bot, payload: object): void {
	const { actions } = bot.client as unknown as {
		actions: { InteractionCreate: { handle(payload: object): void } };
	};
	bot.client.rest.setToken('a-token');
	actions.InteractionCreate.handle(payload);
}

/** Hands over a payload and waits for the requests that answer it. */
export async function ask(bot: Bot, sent: Sent[], payload: object, count = 1): Promise<readonly Sent[]> {
	const before = sent.length;
	receive(bot, payload);
	await vi.waitFor(() => expect(sent.length).toBeGreaterThanOrEqual(before + count), { interval: 2 });
	return sent.slice(before);
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
	readonly may?: readonly PermissionsString[];
	/** The bot's. */
	readonly botMay?: readonly PermissionsString[];
}

const EVERYDAY: readonly PermissionsString[] = [
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
	const bits = (permissions: readonly PermissionsString[]) =>
		PermissionsBitField.resolve([...permissions]).toString();
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
export function messageCommand(name: string, words: string, setting: Setting = {}): object {
	const target = message({ content: words });
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

// biome-ignore lint/suspicious/noExplicitAny: any JSON that the bot may send is examined.
type Json = any;

/** Holds any body against Discord's limits: an interaction's answer, a message, a list of commands. */
export function expectWithinLimits(body: Json): void {
	const faults = Array.isArray(body) ? body.flatMap(commandFaults) : faultsOf(body?.data ?? body ?? {});
	expect(faults, 'what Discord would refuse').toEqual([]);
}

function faultsOf(body: Json): string[] {
	const faults: string[] = [];
	const hold = (what: string, text: unknown, most: number, least = 0) => {
		if (text === undefined || text === null) return;
		const { length } = text as string | unknown[];
		if (length > most || length < least) faults.push(`${what}: ${length}, allowed are ${least} to ${most}`);
	};
	hold('content', body.content, limits.content);
	hold('choices', body.choices, limits.choices);
	for (const choice of body.choices ?? []) {
		hold('choice name', choice.name, limits.choiceName, 1);
		hold('choice value', choice.value, limits.choiceValue, 1);
	}
	hold('embeds', body.embeds, limits.embeds);
	hold('rows', body.components, limits.rows);
	let together = 0;
	for (const embed of body.embeds ?? []) {
		const fields = embed.fields ?? [];
		hold('title', embed.title, limits.embedTitle);
		hold('description', embed.description, limits.embedDescription);
		hold('footer', embed.footer?.text, limits.embedFooter);
		hold('author', embed.author?.name, limits.embedAuthor);
		hold('url', embed.url, limits.embedUrl);
		hold('fields', fields, limits.fields);
		for (const field of fields) {
			hold('field name', field.name, limits.fieldName, 1);
			hold('field value', field.value, limits.fieldValue, 1);
			together += field.name.length + field.value.length;
		}
		const alone = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
		together += alone.reduce((sum, text) => sum + (text?.length ?? 0), 0);
		if (alone.every((text) => !text) && fields.length === 0) faults.push('an empty embed');
	}
	if (together > limits.embedsTogether) faults.push(`embeds together: ${together}`);
	const ids: string[] = [];
	for (const row of body.components ?? []) {
		hold('components in a row', row.components, limits.buttonsInRow, 1);
		for (const component of row.components) {
			hold('custom_id', component.custom_id, limits.customId, 1);
			hold('label', component.label, limits.buttonLabel, 1);
			hold('address', component.url, limits.buttonUrl);
			hold('placeholder', component.placeholder, limits.selectPlaceholder);
			hold('select options', component.options, limits.selectOptions, 1);
			for (const option of component.options ?? []) {
				hold('option label', option.label, limits.selectOptionLabel, 1);
				hold('option value', option.value, limits.selectOptionValue, 1);
				hold('option description', option.description, limits.selectOptionDescription, 1);
			}
			if (component.custom_id) ids.push(component.custom_id);
		}
	}
	if (new Set(ids).size < ids.length) faults.push(`a custom_id twice: ${ids.join(', ')}`);
	return faults;
}

function commandFaults(command: Json): string[] {
	const options = command.options ?? [];
	const faults: string[] = [];
	for (const part of [command, ...options]) {
		if (part.name.length > limits.commandName) faults.push(`name too long: ${part.name}`);
		if ((part.description ?? '').length > limits.commandDescription)
			faults.push(`description too long: ${part.name}`);
	}
	if (options.length > limits.commandOptions) faults.push(`too many options: ${command.name}`);
	return faults;
}
