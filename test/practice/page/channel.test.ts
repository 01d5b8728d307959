import { describe, expect, test } from 'vitest';
import { after, type Channel, noChannel } from '../../../src/practice/page/channel.ts';
import type { ChannelMessage, Happening } from '../../../src/practice/protocol.ts';

const message = (id: string, content: string): ChannelMessage =>
	({ id, content, channel_id: 'c' }) as unknown as ChannelMessage;
const shown = ({ messages }: Channel) => messages.map(({ content }) => content);
const asked = (nonce: string) =>
	({ type: 'asked', nonce, wait: { place: 'c', label: 'Sending…', pressed: null } }) as const;

describe('what the page shows', () => {
	test('a message that comes twice stands once', () => {
		const create: Happening = { type: 'message-create', message: message('1', 'a') };
		expect(shown(after(after(noChannel, create), create))).toEqual(['a']);
	});

	test('an edit stands where the message stood; a deletion takes it away', () => {
		const two = [message('1', 'a'), message('2', 'b')].reduce(
			(channel, one) => after(channel, { type: 'message-create', message: one }),
			noChannel,
		);
		const edited = after(two, { type: 'message-update', message: message('1', 'A') });
		expect(shown(edited)).toEqual(['A', 'b']);
		expect(shown(after(edited, { type: 'message-delete', id: '1', place: 'c' }))).toEqual(['b']);
	});

	test('nothing is waited for once it is answered, has failed or was refused', () => {
		const waiting = ['1', '2', '3'].reduce((channel, nonce) => after(channel, asked(nonce)), noChannel);
		const answered = after(waiting, { type: 'answered', nonce: '1', interaction: 'i', message: null });
		const failed = after(answered, { type: 'failed', nonce: '2', interaction: 'i', reason: 'No answer' });
		expect([...failed.waits.keys()]).toEqual(['3']);
		const refused = after(failed, { type: 'refused', nonce: '3', reason: 'Gone' });
		expect(refused.waits.size).toBe(0);
		expect(refused.notices.map(({ text }) => text)).toEqual(['No answer', 'Gone']);
	});

	test('a lost connection ends all waiting, and is said', () => {
		const lost = after(after({ ...noChannel, connected: true }, asked('1')), { type: 'lost' });
		expect(lost).toMatchObject({ connected: false });
		expect(lost.waits.size).toBe(0);
	});

	test('a notice can be put away', () => {
		const noted = after(noChannel, { type: 'notice', text: 'There is no connection.' });
		const id = noted.notices[0]?.id ?? '';
		expect(after(noted, { type: 'dismiss', id }).notices).toEqual([]);
	});
});
