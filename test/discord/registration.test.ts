import { REST } from '@discordjs/rest';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { registerCommands, removeCommands } from '../../src/discord/registration.ts';
import { APPLICATION, GUILD, recordingRest, type Sent } from '../support/discord.ts';

const define = {
	name: 'define',
	description: 'What a term has been said to mean',
	contexts: [0, 1, 2],
	integration_types: [0, 1],
	options: [
		{
			type: ApplicationCommandOptionType.String as const,
			name: 'term',
			description: 'The term',
			required: true,
			autocomplete: true,
		},
		{
			type: ApplicationCommandOptionType.Boolean as const,
			name: 'private',
			description: 'For your eyes only',
		},
		{ type: ApplicationCommandOptionType.Boolean as const, name: 'brief', description: 'In a few lines' },
	],
};
const menu = { name: 'Look up', type: ApplicationCommandType.Message as const, contexts: [0, 1, 2] };

/** The command as Discord keeps it: in an order of its own, with all that it fills in. */
const kept = [
	{
		id: '2',
		application_id: APPLICATION,
		version: '7',
		type: 3,
		name: 'Look up',
		description: '',
		default_member_permissions: null,
		dm_permission: true,
		contexts: [2, 1, 0],
		integration_types: [],
		nsfw: false,
	},
	{
		id: '1',
		application_id: APPLICATION,
		version: '7',
		type: 1,
		name: 'define',
		name_localizations: null,
		description: define.description,
		description_localizations: null,
		default_member_permissions: null,
		contexts: [1, 0, 2],
		integration_types: [1, 0],
		nsfw: false,
		options: [
			{ ...define.options[0], name_localizations: null },
			{ ...define.options[1], required: false },
			{ ...define.options[2], required: false },
		],
	},
];

/** A Discord that has `standing` registered, and gives ids to whatever is put. */
function discord(standing: unknown) {
	const sent: Sent[] = [];
	const answer = ({ method, body }: Sent) => ({
		body:
			method === 'PUT'
				? body.map((command: object, n: number) => ({ ...command, id: `new-${n}` }))
				: standing,
	});
	return { sent, rest: new REST(recordingRest(sent, answer)).setToken('a-token') };
}

const everywhere = { applicationId: APPLICATION, guildId: null };

describe('registering', () => {
	test('reads, and writes nothing where Discord has the same commands', async () => {
		const { sent, rest } = discord(kept);
		const registered = await registerCommands(rest, everywhere, [define, menu]);
		expect(registered.changed).toBe(false);
		expect([...registered.ids]).toEqual([
			['Look up', '2'],
			['define', '1'],
		]);
		expect(sent.map(({ method }) => method)).toEqual(['GET']);
	});

	test.each([
		['a description', [{ ...define, description: 'Another' }, menu]],
		['a command more', [define, menu, { name: 'about', description: 'About' }]],
		['a command less', [define]],
		['another context', [{ ...define, contexts: [0] }, menu]],
		[
			'the order of options',
			[{ ...define, options: [define.options[0], define.options[2], define.options[1]] }, menu],
		],
		[
			'an option that is no longer required',
			[{ ...define, options: [{ ...define.options[0], required: false }, ...define.options.slice(1)] }, menu],
		],
	])('writes all of them once where %s differs', async (_, commands) => {
		const { sent, rest } = discord(kept);
		const registered = await registerCommands(rest, everywhere, commands as never);
		expect(registered.changed).toBe(true);
		expect(sent).toMatchObject([
			{ method: 'GET', path: `/applications/${APPLICATION}/commands?with_localizations=true` },
			{ method: 'PUT', path: `/applications/${APPLICATION}/commands`, body: commands },
		]);
		expect(registered.ids.get('define')).toBe('new-0');
	});

	test('in one server goes to that server, and is not troubled that it keeps no contexts', async () => {
		const inServer = kept.map(({ contexts: _, integration_types: __, ...command }) => ({
			...command,
			guild_id: GUILD,
		}));
		const { sent, rest } = discord(inServer);
		const registered = await registerCommands(rest, { ...everywhere, guildId: GUILD }, [define, menu]);
		expect(registered.changed).toBe(false);
		expect(sent[0]?.path).toMatch(`/applications/${APPLICATION}/guilds/${GUILD}/commands`);
	});

	test('can be undone', async () => {
		const { sent, rest } = discord(kept);
		await removeCommands(rest, { ...everywhere, guildId: GUILD });
		expect(sent).toMatchObject([{ method: 'PUT', path: expect.stringContaining(GUILD), body: [] }]);
	});
});
