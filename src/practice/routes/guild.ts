import { apiChannel, apiGuild, apiMember, apiRoles, apiUser, findPerson } from '../guild.ts';
import { refusals } from '../refusal.ts';
import { type Call, type Route, route } from './route.ts';

function inGuild(call: Call): Call['world'] {
	if (call.params.guild !== call.world.guildId) throw refusals.unknownGuild();
	return call.world;
}

/** The guild and the people in it. */
export const guildRoutes: readonly Route[] = [
	route('GET /guilds/{guild}', (call) => apiGuild(inGuild(call))),
	route('GET /guilds/{guild}/channels', (call) => {
		const world = inGuild(call);
		return [...world.places.values()]
			.filter((place) => place.parent === null)
			.map((place) => apiChannel(world, place));
	}),
	route('GET /guilds/{guild}/threads/active', (call) => {
		const world = inGuild(call);
		const threads = [...world.places.values()].filter((place) => place.parent !== null);
		return { threads: threads.map((place) => apiChannel(world, place)), members: [] };
	}),
	route('GET /guilds/{guild}/roles', (call) => apiRoles(inGuild(call))),
	route('GET /guilds/{guild}/members', (call) => {
		const world = inGuild(call);
		return [world.bot, ...world.people].map((person) => apiMember(world, person));
	}),
	route('GET /guilds/{guild}/members/{user}', (call) => {
		const world = inGuild(call);
		const { user = '' } = call.params;
		const person = findPerson(world, user === '@me' ? world.bot.id : user);
		if (person === null) throw refusals.unknownMember();
		return apiMember(world, person);
	}),
	route('GET /users/{user}', (call) => {
		const person = findPerson(call.world, call.params.user ?? '');
		if (person === null) throw refusals.unknownUser();
		return apiUser(person);
	}),
];
