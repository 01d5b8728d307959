import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { inviteLinks } from '../../src/discord/invite.ts';

test('the invite asks for what the bot uses and nothing more', () => {
	const { server, account } = inviteLinks('123');
	const asked = new URL(server).searchParams;
	expect(asked.get('client_id')).toBe('123');
	expect(asked.get('scope')).toBe('bot applications.commands');
	expect(new PermissionsBitField(BigInt(asked.get('permissions') ?? 0)).toArray().toSorted()).toEqual([
		'AttachFiles',
		'CreatePublicThreads',
		'EmbedLinks',
		'ReadMessageHistory',
		'SendMessages',
		'SendMessagesInThreads',
		'ViewChannel',
	]);
	expect(new URL(account).searchParams.get('scope')).toBe('applications.commands');
});
