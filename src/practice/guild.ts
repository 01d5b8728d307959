import { type APIUser, ChannelType, OverwriteType } from 'discord-api-types/v10';
import type { Json } from './json.ts';
import { type Overwrite, permissionsIn, permissionsOf } from './permissions.ts';
import type { Person, Place } from './protocol.ts';
import { mainPlace, type World } from './world.ts';

const joined = '2026-01-01T00:00:00.000000+00:00';

export function findPerson(world: World, id: string): Person | null {
	return [...world.people, world.bot].find((person) => person.id === id) ?? null;
}

export function apiUser(person: Person): APIUser {
	return {
		id: person.id,
		username: person.username,
		global_name: person.bot ? null : person.displayName,
		discriminator: person.bot ? '0001' : '0',
		avatar: null,
		...(person.bot ? { bot: true } : {}),
	};
}

export function apiMember(world: World, person: Person): Json {
	return {
		user: apiUser(person),
		nick: null,
		avatar: null,
		banner: null,
		roles: [roleOf(world, person)],
		joined_at: joined,
		premium_since: null,
		deaf: false,
		mute: false,
		flags: 0,
		pending: false,
		communication_disabled_until: null,
	};
}

/** A member as an interaction carries it, with what they may do in the channel. */
export function interactionMember(world: World, person: Person, place: Place): Json {
	return {
		...apiMember(world, person),
		permissions: String(permissionsIn(world, person, place)),
	};
}

/** Roles stand for what their holders may do: nobody gets anything from @everyone, so that the bot's own can be set. */
function roleOf(world: World, person: Person): string {
	const holders = [world.bot, ...world.people];
	return String(BigInt(world.guildId) + BigInt(holders.indexOf(person) + 1));
}

export function apiRoles(world: World): Json[] {
	const role = (id: string, name: string, permissions: bigint, position: number): Json => ({
		id,
		name,
		permissions: String(permissions),
		position,
		color: 0,
		colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
		hoist: false,
		icon: null,
		unicode_emoji: null,
		managed: false,
		mentionable: false,
		flags: 0,
	});
	return [
		role(world.guildId, '@everyone', 0n, 0),
		...[world.bot, ...world.people].map((person, index) =>
			role(roleOf(world, person), person.displayName, permissionsOf(world, person), index + 1),
		),
	];
}

function apiOverwrite(world: World, { holder, allow, deny }: Overwrite): Json {
	const person = findPerson(world, holder) ?? world.bot;
	return { id: roleOf(world, person), type: OverwriteType.Role, allow: String(allow), deny: String(deny) };
}

/** A channel or a thread as the bot sees it. */
export function apiChannel(world: World, place: Place): Json {
	if (place.with !== undefined) {
		const other = findPerson(world, place.with);
		return {
			id: place.id,
			type: ChannelType.DM,
			last_message_id: null,
			recipients: other === null ? [] : [apiUser(other)],
			flags: 0,
		};
	}
	if (place.parent === null)
		return {
			id: place.id,
			type: ChannelType.GuildText,
			guild_id: world.guildId,
			name: place.name,
			position: 0,
			parent_id: null,
			topic: null,
			nsfw: false,
			rate_limit_per_user: 0,
			last_message_id: null,
			permission_overwrites: world.overwrites
				.filter((overwrite) => overwrite.place === place.id)
				.map((overwrite) => apiOverwrite(world, overwrite)),
			flags: 0,
		};
	return {
		id: place.id,
		type: ChannelType.PublicThread,
		guild_id: world.guildId,
		name: place.name,
		parent_id: place.parent,
		owner_id: world.bot.id,
		last_message_id: null,
		message_count: [...world.messages.values()].filter(({ message }) => message.channel_id === place.id)
			.length,
		member_count: 1,
		rate_limit_per_user: 0,
		total_message_sent: 0,
		flags: 0,
		thread_metadata: {
			archived: false,
			auto_archive_duration: 4320,
			archive_timestamp: joined,
			locked: false,
			create_timestamp: joined,
		},
		member: { id: place.id, user_id: world.bot.id, join_timestamp: joined, flags: 0 },
	};
}

/** The guild as REST gives it. */
export function apiGuild(world: World): Json {
	return {
		id: world.guildId,
		name: world.guildName,
		icon: null,
		splash: null,
		discovery_splash: null,
		owner_id: world.people[0]?.id,
		region: null,
		afk_channel_id: null,
		afk_timeout: 300,
		widget_enabled: false,
		verification_level: 0,
		default_message_notifications: 1,
		explicit_content_filter: 0,
		roles: apiRoles(world),
		emojis: [],
		features: [],
		mfa_level: 0,
		application_id: null,
		system_channel_id: null,
		system_channel_flags: 0,
		rules_channel_id: null,
		max_members: 500_000,
		vanity_url_code: null,
		description: null,
		banner: null,
		premium_tier: 0,
		premium_subscription_count: 0,
		preferred_locale: 'en-GB',
		public_updates_channel_id: null,
		nsfw_level: 0,
		stickers: [],
		premium_progress_bar_enabled: false,
		safety_alerts_channel_id: null,
		incidents_data: null,
		hub_type: null,
	};
}

/** The guild as GUILD_CREATE gives it. */
export function gatewayGuild(world: World): Json {
	const channel = mainPlace(world);
	const threads = [...world.places.values()].filter((place) => place.parent !== null);
	return {
		...apiGuild(world),
		joined_at: joined,
		large: false,
		unavailable: false,
		member_count: world.people.length + 1,
		voice_states: [],
		members: [world.bot, ...world.people].map((person) => apiMember(world, person)),
		channels: [apiChannel(world, channel)],
		threads: threads.map((place) => apiChannel(world, place)),
		presences: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
	};
}

/** The app as it may read of itself. */
export function apiApplication(world: World): Json {
	return {
		id: world.applicationId,
		name: world.bot.username,
		icon: null,
		description: '',
		summary: '',
		bot_public: true,
		bot_require_code_grant: false,
		verify_key: '0'.repeat(64),
		team: null,
		flags: 0,
		tags: [],
		integration_types_config: { 0: {}, 1: {} },
		owner: apiUser(world.people[0] ?? world.bot),
		bot: apiUser(world.bot),
		approximate_guild_count: 1,
		approximate_user_install_count: 0,
		...Object.fromEntries(world.profile),
	};
}
