import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { commandForm } from '../../src/practice/check/command.ts';
import { readForm } from '../../src/practice/check/form.ts';
import { readMessage } from '../../src/practice/check/message.ts';
import { Refusal } from '../../src/practice/refusal.ts';
import { specFaults, specIsHere } from '../support/spec.ts';

const x = (length: number) => 'x'.repeat(length);
const answer = (data: object) => specFaults('POST', '/interactions/1/token/callback', { type: 4, data });

function taken(act: () => unknown): boolean {
	try {
		act();
		return true;
	} catch (error) {
		if (error instanceof Refusal) return false;
		throw error;
	}
}

describe.skipIf(!specIsHere)("Discord's own spec", () => {
	test.each<[string, object]>([
		['a description of 4097', { embeds: [{ description: x(4097) }] }],
		['26 fields', { embeds: [{ fields: Array(26).fill({ name: 'n', value: 'v' }) }] }],
		['a value of 1025', { embeds: [{ fields: [{ name: 'n', value: x(1025) }] }] }],
		[
			'six buttons',
			{
				components: [
					{ type: 1, components: Array(6).fill({ type: 2, style: 1, label: 'a', custom_id: 'a' }) },
				],
			},
		],
		[
			'a custom_id of 101',
			{ components: [{ type: 1, components: [{ type: 2, style: 1, label: 'a', custom_id: x(101) }] }] },
		],
	])('finds fault with %s', (_, data) => {
		expect(answer(data)).not.toEqual([]);
	});

	test('finds none with an everyday answer, in a callback, an edit, a follow-up and a channel', () => {
		const data = {
			embeds: [{ title: 't', url: 'https://a.example/', fields: [{ name: 'n', value: 'v', inline: true }] }],
			components: [{ type: 1, components: [{ type: 2, style: 5, label: 'a', url: 'https://a.example/' }] }],
			allowed_mentions: { parse: [] },
			flags: 64,
		};
		expect(answer(data)).toEqual([]);
		expect(specFaults('PATCH', '/webhooks/1/token/messages/@original', data)).toEqual([]);
		expect(specFaults('POST', '/webhooks/1/token', data)).toEqual([]);
		expect(specFaults('POST', '/channels/1/messages', data)).toEqual([]);
	});

	test('takes every message that the practice Discord takes', () => {
		const words = (most: number) =>
			fc.oneof(
				{ weight: 9, arbitrary: fc.string({ minLength: 1, maxLength: 30 }).map((text) => `a${text}`) },
				{ weight: 1, arbitrary: fc.integer({ min: most - 1, max: most + 1 }).map(x) },
			);
		const url = fc.oneof(
			{ weight: 9, arbitrary: fc.nat().map((n) => `https://a.example/${n}?q=%20#p`) },
			fc.string(),
			fc.constant('attachment://a.png'),
		);
		const embed = fc.record(
			{
				title: words(limits.embedTitle),
				description: words(limits.embedDescription),
				url,
				color: fc.integer({ min: -1, max: 2 ** 24 }),
				timestamp: fc.oneof({ weight: 9, arbitrary: fc.constant('2006-10-24T00:00:00Z') }, fc.string()),
				footer: fc.record({ text: words(limits.embedFooter) }),
				author: fc.record({ name: words(limits.embedAuthor), url }, { requiredKeys: ['name'] }),
				image: fc.record({ url }),
				fields: fc.array(fc.record({ name: words(limits.fieldName), value: words(limits.fieldValue) }), {
					maxLength: 4,
				}),
			},
			{ requiredKeys: [] },
		);
		const button = fc.record(
			{
				type: fc.constant(ComponentType.Button),
				style: fc.constantFrom(ButtonStyle.Primary, ButtonStyle.Link),
				label: words(limits.buttonLabel),
				custom_id: words(limits.customId),
				url,
				disabled: fc.boolean(),
			},
			{ requiredKeys: ['type', 'style'] },
		);
		const select = fc.record({
			type: fc.constant(ComponentType.StringSelect),
			custom_id: words(limits.customId),
			placeholder: words(limits.selectPlaceholder),
			options: fc.array(
				fc.record({ label: words(limits.selectOptionLabel), value: words(limits.selectOptionValue) }),
				{ maxLength: 4 },
			),
		});
		const row = fc.record({
			type: fc.constant(ComponentType.ActionRow),
			components: fc.oneof(fc.array(button, { minLength: 1, maxLength: 6 }), fc.tuple(select)),
		});
		const message = fc.record(
			{
				content: words(limits.content),
				embeds: fc.array(embed, { maxLength: 2 }),
				components: fc.array(row, { maxLength: 2 }),
				flags: fc.constantFrom(0, 4, 64),
			},
			{ requiredKeys: [] },
		);
		let passed = 0;
		fc.assert(
			fc.property(message, (data) => {
				if (!taken(() => readMessage(data, []))) return;
				passed += 1;
				expect(answer(data)).toEqual([]);
			}),
			{ numRuns: 200 },
		);
		expect(passed).toBeGreaterThan(0);
	});

	test('takes every command that the practice Discord takes', () => {
		const name = fc.oneof(
			{ weight: 9, arbitrary: fc.stringMatching(/^[-_a-z0-9é']{1,32}$/) },
			fc.stringMatching(/^[a-zA-Z !]{1,33}$/),
		);
		const description = fc.oneof(
			{ weight: 9, arbitrary: fc.stringMatching(/^[a-z]{1,20}$/) },
			fc.constant(x(100)),
			fc.constant(x(101)),
		);
		const option = fc.record(
			{
				type: fc.integer({ min: 3, max: 11 }),
				name,
				description,
				required: fc.boolean(),
				max_length: fc.integer({ min: 1, max: 6000 }),
				choices: fc.array(fc.record({ name: description, value: fc.string({ maxLength: 40 }) }), {
					maxLength: 3,
				}),
			},
			{ requiredKeys: ['type', 'name', 'description'] },
		);
		const command = fc.record(
			{
				name,
				description,
				options: fc.array(option, { maxLength: 3 }),
				contexts: fc.constant([0, 1, 2]),
				integration_types: fc.constant([0, 1]),
			},
			{ requiredKeys: ['name', 'description'] },
		);
		let passed = 0;
		fc.assert(
			fc.property(command, (sent) => {
				if (!taken(() => readForm(commandForm, sent))) return;
				passed += 1;
				expect(specFaults('POST', '/applications/1/commands', sent)).toEqual([]);
			}),
			{ numRuns: 200 },
		);
		expect(passed).toBeGreaterThan(0);
	});
});
