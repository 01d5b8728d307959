import { describe, expect, test } from 'vitest';
import { faultsOf } from './discord.ts';

const embed = (part: object) => ({ type: 4, data: { embeds: [part] } });

describe('the recorder lets no body pass that Discord would refuse', () => {
	test.each([
		['a title of 257', embed({ title: 'x'.repeat(257) })],
		[
			'6,001 characters in all embeds',
			{ embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1905) }] },
		],
		['a field without a value', embed({ fields: [{ name: 'x', value: '' }] })],
		[
			'26 choices',
			{ type: 8, data: { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) } },
		],
		[
			'a custom_id twice',
			{
				content: 'x',
				components: [
					{ type: 1, components: [0, 1].map(() => ({ type: 2, style: 1, label: 'x', custom_id: 'x' })) },
				],
			},
		],
		['a command in capitals', [{ name: 'Define', description: 'x' }]],
	])('%s', (_, body) => {
		expect(faultsOf(body)).not.toEqual([]);
	});

	test.each([
		[
			'a message at the limit',
			{ embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1904) }] },
		],
		['an acknowledgement', { type: 6 }],
		['a thread', { name: 'Operation Lantern' }],
		['nothing', null],
	])('but passes %s', (_, body) => {
		expect(faultsOf(body)).toEqual([]);
	});
});
