import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands, controls } from '../../commands/index.ts';
import { faultsOf } from '../support/discord.ts';

describe('all commands together', () => {
	test('are such as Discord takes', () => {
		expect(faultsOf(commands.map(({ data }) => data))).toEqual([]);
	});

	test('have names of their own, and so do the actions of all controls', () => {
		const names = commands.map(({ data }) => `${data.type ?? ApplicationCommandType.ChatInput} ${data.name}`);
		expect(new Set(names).size).toBe(names.length);
		const actions = controls.map(({ action }) => action);
		expect(new Set(actions).size).toBe(actions.length);
	});
});

describe.each(commands.map((command) => [command.data.name, command] as const))(
	'%s',
	(_, { data, autocomplete }) => {
		const options = ('options' in data && data.options) || [];

		test('says where it may be used: servers, direct messages, group chats; added to a server or to one’s account', () => {
			expect(data).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
		});

		test('suggests where it says it does, and nowhere else', () => {
			const suggesting = options.filter((option) => 'autocomplete' in option && option.autocomplete);
			expect(suggesting.length > 0).toBe(autocomplete !== undefined);
		});

		// Discord fails the suggestions of an option while a neighbour with a minimum length is too short.
		test('sets no minimum length', () => {
			expect(options.filter((option) => 'min_length' in option)).toEqual([]);
		});

		test('caps what may be pasted into it', () => {
			const texts = options.filter(
				(option) => option.type === ApplicationCommandOptionType.String && !option.choices?.length,
			);
			for (const option of texts) expect(option, option.name).toHaveProperty('max_length');
		});

		test('lets the asker choose who sees the answer, unless it is a menu’s', () => {
			const chosen = options.find(({ name }) => name === 'private');
			const slash = data.type === undefined || data.type === ApplicationCommandType.ChatInput;
			expect(chosen?.type).toBe(slash ? ApplicationCommandOptionType.Boolean : undefined);
		});
	},
);
