import {
	ButtonStyle,
	type Client,
	ComponentType,
	type Interaction,
	MessageFlags,
	Routes,
	TextInputStyle,
} from 'discord.js';
import type { Practice } from '../../src/practice/start.ts';
import { smallBot } from '../support/small-bot.ts';

/** A bot that knows three harbours, and answers in every way that the page has to draw. */
export async function harbourBot(practice: Practice): Promise<{ client: Client<true>; faults: unknown[] }> {
	const bot = await smallBot(practice, answer);
	await bot.client.rest.put(Routes.applicationCommands(bot.client.application.id), { body: commands });
	return bot;
}

const harbours = ['Old Pier', 'Old Quay', 'New Dock'];
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const button = (label: string, custom_id: string, more: object = {}) => ({
	type: ComponentType.Button,
	style: ButtonStyle.Secondary,
	label,
	custom_id,
	...more,
});

const commands = [
	{
		name: 'harbour',
		description: 'What is known of a harbour',
		options: [
			{ type: 3, name: 'name', description: 'Name of the harbour', required: true, autocomplete: true },
			{ type: 5, name: 'private', description: 'Only you see the answer' },
		],
	},
	{ name: 'tides', description: 'When the tides are' },
	{ name: 'silence', description: 'Never answers' },
	{ type: 3, name: 'Weigh this' },
];

async function answer(interaction: Interaction): Promise<unknown> {
	if (interaction.isAutocomplete()) {
		const sought = interaction.options.getFocused().toLowerCase();
		const found = harbours.filter((name) => name.toLowerCase().includes(sought));
		return interaction.respond(found.map((name) => ({ name, value: `h:${name}` })));
	}
	if (interaction.isMessageContextMenuCommand()) {
		const content = `It weighs ${interaction.targetMessage.content.length} letters.`;
		return interaction.reply({ content, flags: MessageFlags.Ephemeral });
	}
	if (interaction.isButton()) {
		if (interaction.customId === 'report') {
			return interaction.showModal({
				custom_id: 'form',
				title: 'Report a fault',
				components: [
					row({
						type: ComponentType.TextInput,
						custom_id: 'what',
						label: 'What is wrong?',
						style: TextInputStyle.Paragraph,
					}),
				] as never,
			});
		}
		if (interaction.customId === 'withdraw') {
			await interaction.deferUpdate();
			return interaction.deleteReply();
		}
		if (interaction.customId === 'discuss') {
			const registered = await interaction.client.application.commands.fetch();
			const tides = registered.find(({ name }) => name === 'tides')?.id;
			await interaction.reply({
				content: `A thread is open. See also </tides:${tides}>.`,
				flags: MessageFlags.Ephemeral,
			});
			const path = Routes.threads(interaction.channelId, interaction.message.id);
			return interaction.client.rest.post(path, { body: { name: 'On the pier' } });
		}
		return interaction.update({ content: `${interaction.user.displayName} turned the page.` });
	}
	if (interaction.isModalSubmit()) {
		return interaction.reply({ content: `Noted: ${interaction.fields.getTextInputValue('what')}` });
	}
	if (interaction.isStringSelectMenu())
		return interaction.reply({ content: `Chosen: ${interaction.values[0]}` });
	if (!interaction.isChatInputCommand() || interaction.commandName === 'silence') return undefined;
	if (interaction.commandName === 'tides') return interaction.reply({ content: 'Twice a day.' });
	const name = interaction.options.getString('name', true);
	return interaction.reply({
		...(interaction.options.getBoolean('private') && { flags: MessageFlags.Ephemeral }),
		embeds: [
			{
				title: name,
				description: '> It is **deep**,\n> and _wide_.\n<img src=x onerror="document.title=1">',
				color: 0x00563f,
				fields: [
					{ name: 'Depth', value: '**12** fathoms', inline: true },
					{ name: 'Width', value: '3 cables', inline: true },
					{ name: 'Source', value: '[The chart](https://example.org/chart)' },
				],
				footer: {
					text: '2 charts searched, of the years 1996 and 2002 · Drawn by hand and lent by the harbour master',
				},
			},
		],
		components: [
			row(
				{ type: ComponentType.Button, style: ButtonStyle.Link, label: 'Chart', url: 'https://example.org/' },
				button('Next page', 'next'),
				button('Spent', 'spent', { disabled: true }),
				button('Report', 'report'),
				button('Discuss', 'discuss'),
			),
			row(button('Withdraw', 'withdraw')),
			row({
				type: ComponentType.StringSelect,
				custom_id: 'other',
				placeholder: 'Other harbours',
				options: harbours.map((label) => ({ label, value: label, description: `About ${label}` })),
			}),
		] as never,
	});
}
