import { ButtonStyle, ComponentType, MessageFlags, TextInputStyle } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { enter } from '../support/asker.ts';
import { smallBot } from '../support/small-bot.ts';

let practice: Practice;
const closing: (() => unknown)[] = [];
beforeEach(async () => {
	practice = await startPractice({ port: 0 });
});
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
	await practice.close();
});

const commands = [
	{
		name: 'look',
		description: 'Looks something up',
		options: [
			{ type: 3, name: 'name', description: 'What to look up', required: true, autocomplete: true },
			{ type: 5, name: 'private', description: 'For your eyes only' },
		],
	},
	{ type: 3, name: 'Look up here' },
];
const button = { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'More', custom_id: 'more' };

test('a real client is answered in every way that Discord knows', async () => {
	const { client, faults } = await smallBot(practice, async (interaction) => {
		if (interaction.isAutocomplete())
			return interaction.respond([{ name: `about ${interaction.options.getFocused()}`, value: 'x' }]);
		if (interaction.isMessageContextMenuCommand())
			return interaction.reply({ content: `You said ${interaction.targetMessage.content}`, flags: 64 });
		if (interaction.isChatInputCommand())
			return interaction.reply({
				embeds: [{ title: interaction.options.getString('name', true), fields: [{ name: 'a', value: 'b' }] }],
				components: [{ type: ComponentType.ActionRow, components: [button] }],
				...(interaction.options.getBoolean('private') ? { flags: MessageFlags.Ephemeral } : {}),
			});
		if (interaction.isButton()) return interaction.update({ content: 'More indeed', components: [] });
		return undefined;
	});
	closing.push(() => client.destroy());
	await client.rest.put(`/applications/${client.application.id}/commands`, { body: commands });
	const asker = enter(practice);
	const other = enter(practice, 1);

	expect((await asker.type('look', 'name', 'tra')).choices).toEqual([{ name: 'about tra', value: 'x' }]);

	const { message } = await asker.slash('look', { name: 'whales' });
	expect(message).toMatchObject({ embeds: [{ title: 'whales' }], author: { id: client.user.id }, flags: 0 });
	expect(message?.interaction_metadata).toMatchObject({ user: { id: asker.person.id }, name: 'look' });
	expect(other.messages()).toHaveLength(1);

	const pressed = await other.press(message?.id ?? '', 'more');
	expect(pressed.message).toMatchObject({ id: message?.id, content: 'More indeed', components: [] });

	const hidden = await asker.slash('look', { name: 'quiet', private: true });
	expect(hidden.message?.flags).toBe(MessageFlags.Ephemeral);
	expect(asker.messages()).toHaveLength(2);
	expect(other.messages()).toHaveLength(1);

	const said = await asker.send('eight thousand');
	const reply = await other.onMessage('Look up here', said.id);
	expect(reply.message?.content).toBe('You said eight thousand');
	expect(faults).toEqual([]);
});

test('deferring, editing, following up, deleting, files and threads', async () => {
	const { client, faults } = await smallBot(practice, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await interaction.deferReply();
		await interaction.editReply({
			content: 'Here it is',
			files: [{ attachment: Buffer.from('a,b\n'), name: 'facts.csv', description: 'Facts' }],
		});
		const extra = await interaction.followUp({ content: 'And more', flags: MessageFlags.Ephemeral });
		await interaction.deleteReply(extra);
		const answer = await interaction.fetchReply();
		const thread = await answer.startThread({ name: 'Research' });
		await thread.send('Talk here');
	});
	closing.push(() => client.destroy());
	await client.rest.put(`/applications/${client.application.id}/commands`, { body: commands });
	const asker = enter(practice);
	await asker.slash('look', { name: 'x' });
	const inThread = await asker.until(
		(one): one is Extract<typeof one, { type: 'message-create' }> =>
			one.type === 'message-create' && one.message.content === 'Talk here',
	);
	const [answer, ...rest] = asker.messages();
	expect(faults).toEqual([]);
	expect(answer).toMatchObject({
		content: 'Here it is',
		attachments: [{ filename: 'facts.csv', description: 'Facts', size: 4 }],
		thread: { name: 'Research' },
	});
	expect(rest.map(({ content }) => content)).toEqual(['Talk here']);
	expect(inThread.message.channel_id).toBe(answer?.id);
	const file = await fetch(answer?.attachments[0]?.url ?? '');
	expect(await file.text()).toBe('a,b\n');
});

test('a modal goes to the asker and comes back filled in', async () => {
	const { client, faults } = await smallBot(practice, async (interaction) => {
		if (interaction.isChatInputCommand())
			await interaction.showModal({
				customId: 'form',
				title: 'Report a fault',
				components: [
					{
						type: ComponentType.ActionRow,
						components: [
							{
								type: ComponentType.TextInput,
								customId: 'what',
								label: 'What is wrong',
								style: TextInputStyle.Short,
							},
						],
					},
				],
			});
		if (interaction.isModalSubmit())
			await interaction.reply(`Noted: ${interaction.fields.getTextInputValue('what')}`);
	});
	closing.push(() => client.destroy());
	await client.rest.put(`/applications/${client.application.id}/commands`, { body: commands });
	const asker = enter(practice);
	const opened = await asker.slash('look', { name: 'x' });
	expect(opened.modal?.title).toBe('Report a fault');
	expect((await asker.submit(opened.interaction ?? '', {})).failed).toBe('What is wrong is required.');
	const noted = await asker.submit(opened.interaction ?? '', { what: 'the date' });
	expect(noted.message?.content).toBe('Noted: the date');
	expect(faults).toEqual([]);
});
