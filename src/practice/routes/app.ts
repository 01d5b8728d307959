import { z } from 'zod';
import { limits } from '../../limits.ts';
import { list, readForm, text } from '../check/form.ts';
import {
	addCommand,
	changeCommand,
	findCommand,
	listCommands,
	listed,
	removeCommand,
	replaceCommands,
} from '../commands.ts';
import { gatewayUrl } from '../gateway.ts';
import { apiApplication, apiUser } from '../guild.ts';
import { refusals } from '../refusal.ts';
import { type Call, type Route, route } from './route.ts';

/** The guild whose commands the path means, null for the global ones; throws where it is not ours to see. */
function scope({ world, params }: Call): string | null {
	if (params.app !== world.applicationId) throw refusals.unknownApplication();
	if (params.guild !== undefined && params.guild !== world.guildId) throw refusals.missingAccess();
	return params.guild ?? null;
}

const id = (call: Call) => call.params.command ?? '';
const localized = (call: Call) => call.query.get('with_localizations') === 'true';

function commandRoutes(at: string): Route[] {
	const add = route(`POST ${at}`, () => undefined);
	return [
		route(`GET ${at}`, (call) =>
			listCommands(call.world, scope(call)).map((command) => listed(command, localized(call))),
		),
		{
			...add,
			answer: (call) => {
				const { command, created } = addCommand(call.world, scope(call), call.body);
				return { status: created ? 201 : 200, body: command };
			},
		},
		route(`PUT ${at}`, (call) => replaceCommands(call.world, scope(call), call.body)),
		route(`GET ${at}/{command}`, (call) => findCommand(call.world, scope(call), id(call))),
		route(`PATCH ${at}/{command}`, (call) => changeCommand(call.world, scope(call), id(call), call.body)),
		route(`DELETE ${at}/{command}`, (call) => removeCommand(call.world, scope(call), id(call))),
	];
}

const profileForm = z.object({
	description: text(limits.appDescription, 0).nullish(),
	tags: list(text(limits.appTag), limits.appTags).nullish(),
});

const ourApplication = ({ world }: Call) => apiApplication(world);

/** The app itself: who it is, what commands it has, where its gateway is. */
export const appRoutes: readonly Route[] = [
	route('GET /gateway', ({ world }) => ({ url: gatewayUrl(world) })),
	route('GET /gateway/bot', ({ world }) => ({
		url: gatewayUrl(world),
		shards: 1,
		session_start_limit: {
			total: world.sessionStarts.total,
			remaining: world.sessionStarts.total - world.sessionStarts.used,
			reset_after: Math.max(0, world.sessionStarts.resetsAt - Date.now()),
			max_concurrency: 1,
		},
	})),
	route('GET /applications/@me', ourApplication),
	route('GET /oauth2/applications/@me', ourApplication),
	route('PATCH /applications/@me', (call) => {
		for (const [key, value] of Object.entries(readForm(profileForm, call.body)))
			call.world.profile.set(key, value);
		return ourApplication(call);
	}),
	route('GET /users/@me', ({ world }) => apiUser(world.bot)),
	route('GET /users/@me/guilds', ({ world }) => [
		{
			id: world.guildId,
			name: world.guildName,
			icon: null,
			owner: false,
			permissions: String(world.botPermissions),
		},
	]),
	...commandRoutes('/applications/{app}/commands'),
	...commandRoutes('/applications/{app}/guilds/{guild}/commands'),
	route('GET /applications/{app}/guilds/{guild}/commands/permissions', (call) => {
		scope(call);
		return [];
	}),
];
