import { randomBytes } from 'node:crypto';
import { type APIMessage, InteractionContextType, type InteractionType } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { DIRECT_PERMISSIONS } from './direct.ts';
import { postInteraction } from './endpoint.ts';
import { apiChannel, apiUser, interactionMember } from './guild.ts';
import { type Interaction, owners } from './interaction.ts';
import type { Json } from './json.ts';
import { permissionsIn } from './permissions.ts';
import type { Happening, Person, Place } from './protocol.ts';
import { mainPlace, type World } from './world.ts';

/** What is asked of the bot. */
export interface Asked {
	readonly type: InteractionType;
	readonly asker: Person;
	readonly place: string;
	/** `data` as the bot receives it. */
	readonly data: unknown;
	readonly command?: { readonly name: string; readonly type: number };
	/** The message on which a button or menu was used. */
	readonly pressed?: APIMessage | null;
	readonly nonce: string;
	readonly hear: (happening: Happening) => void;
}

/** Hands what was asked to the bot, and sees to it that the asker hears either way. */
export function openInteraction(world: World, asked: Asked): Interaction {
	forgetOld(world);
	const place = world.places.get(asked.place) ?? mainPlace(world);
	const id = world.nextId();
	const interaction: Interaction = {
		id,
		token: Buffer.from(`interaction:${id}:${randomBytes(36).toString('base64url')}`).toString('base64url'),
		type: asked.type,
		asker: asked.asker,
		place: place.id,
		command: asked.command?.name ?? null,
		commandType: asked.command?.type ?? null,
		pressed: asked.pressed?.id ?? null,
		opened: Date.now(),
		hear: asked.hear,
		nonce: asked.nonce,
		modal: null,
		answeredWith: null,
		failed: false,
		original: null,
		thinking: false,
		followUps: 0,
		refused: [],
		timer: null,
	};
	world.interactions.set(interaction.id, interaction);
	interaction.timer = setTimeout(() => giveUp(world, interaction), world.timing.firstAnswer);
	asked.hear({ type: 'accepted', nonce: asked.nonce, interaction: interaction.id });
	const payload = {
		id: interaction.id,
		application_id: world.applicationId,
		type: asked.type,
		token: interaction.token,
		version: 1,
		data: asked.data,
		channel_id: place.id,
		...(place.with === undefined ? inGuild(world, asked.asker, place) : inDirect(world, asked.asker, place)),
		...(asked.pressed ? { message: asked.pressed } : {}),
		locale: 'en-GB',
		entitlements: [],
		entitlement_sku_ids: [],
		attachment_size_limit: limits.file,
	};
	if (world.endpoint === null) world.dispatch('INTERACTION_CREATE', payload, 0);
	else void overHttp(world, interaction, payload);
	return interaction;
}

async function overHttp(world: World, interaction: Interaction, payload: unknown): Promise<void> {
	const fault = await postInteraction(world, interaction, payload);
	if (fault === null || interaction.failed) return;
	if (interaction.timer) clearTimeout(interaction.timer);
	if (!interaction.refused.includes(fault)) interaction.refused.push(fault);
	giveUp(world, interaction);
}

/** What an interaction out of the guild brings with it. */
function inGuild(world: World, asker: Person, place: Place): Json {
	const member = interactionMember(world, asker, place);
	return {
		guild_id: world.guildId,
		guild: { id: world.guildId, locale: 'en-GB', features: [] },
		guild_locale: 'en-GB',
		channel: { ...apiChannel(world, place), permissions: member.permissions },
		member,
		app_permissions: String(permissionsIn(world, world.bot, place)),
		authorizing_integration_owners: owners(world, asker),
		context: InteractionContextType.Guild,
	};
}

/** And one out of a direct message with the bot. */
function inDirect(world: World, asker: Person, place: Place): Json {
	return {
		channel: apiChannel(world, place),
		user: apiUser(asker),
		app_permissions: String(DIRECT_PERMISSIONS),
		authorizing_integration_owners: world.installedToPerson ? { 1: asker.id } : { 0: '0' },
		context: InteractionContextType.BotDM,
	};
}

function giveUp(world: World, interaction: Interaction): void {
	interaction.failed = true;
	const { id, nonce, refused } = interaction;
	const words = world.online() ? 'The application did not respond' : 'The bot is not connected';
	const why = refused.length === 0 ? '' : `: Discord would refuse its answer (${refused.join('; ')})`;
	interaction.hear({ type: 'failed', nonce, interaction: id, reason: `${words}${why}` });
}

/** Tokens long dead are forgotten; those only just dead still say that they are. */
function forgetOld(world: World): void {
	const before = Date.now() - 2 * world.timing.tokenLife;
	for (const interaction of world.interactions.values()) {
		if (interaction.opened >= before) return;
		world.interactions.delete(interaction.id);
	}
}

/** The user part of `resolved`, for menus of people. */
export function resolvedPeople(world: World, people: readonly Person[]): Record<string, unknown> {
	return {
		users: Object.fromEntries(people.map((person) => [person.id, apiUser(person)])),
		members: Object.fromEntries(
			people.map((person) => [
				person.id,
				{ ...interactionMember(world, person, mainPlace(world)), user: undefined },
			]),
		),
	};
}
