import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import {
	activated,
	begun,
	type Draft,
	emptyDraft,
	erased,
	givenOptions,
	nextOption,
	obstacle,
	picked,
	typed,
} from '../../../src/practice/page/draft.ts';
import { matchingOffers, offersOf } from '../../../src/practice/page/offers.ts';

const commands = [
	{
		id: '1',
		type: 1,
		name: 'harbour',
		description: 'A harbour by name',
		options: [
			{ type: 3, name: 'name', description: 'Its name', required: true, autocomplete: true },
			{ type: 5, name: 'private', description: 'For you alone' },
			{ type: 4, name: 'year', description: 'The year' },
		],
	},
	{
		id: '2',
		type: 1,
		name: 'list',
		description: 'Lists',
		options: [
			{
				type: 1,
				name: 'lights',
				description: 'All lights',
				options: [
					{
						type: 3,
						name: 'colour',
						description: 'Of which colour',
						choices: [
							{ name: 'Red', value: 'r' },
							{ name: 'Green', value: 'g' },
						],
					},
				],
			},
			{ type: 1, name: 'ships', description: 'All ships' },
		],
	},
	{ id: '3', type: 1, name: 'harbourmaster', description: 'Who keeps it' },
	{ id: '4', type: 3, name: 'Check', description: '' },
] as unknown as readonly APIApplicationCommand[];

const offers = offersOf(commands);
/** Types one character after another, as a person does. */
const type = (text: string, from: Draft = emptyDraft) =>
	[...text].reduce((draft, character) => typed(draft, draft.box.text + character, offers), from);
const options = (draft: Draft) => givenOptions(draft).map(({ name, value }) => [name, value]);

describe('the picker', () => {
	test('offers slash commands and subcommands, and no message commands', () => {
		expect(offers.map(({ path }) => path.join(' '))).toEqual([
			'harbour',
			'list lights',
			'list ships',
			'harbourmaster',
		]);
	});

	test('puts names that begin with what was typed before those that hold it', () => {
		expect(matchingOffers(offers, 'li').map(({ path }) => path.join(' '))).toEqual([
			'list lights',
			'list ships',
		]);
		expect(matchingOffers(offers, 'master').map(({ path }) => path.join(' '))).toEqual(['harbourmaster']);
		expect(matchingOffers(offers, 'nothing')).toEqual([]);
	});
});

describe('writing a command', () => {
	test('is the same typed letter by letter and pasted at once', () => {
		const line = '/harbour old pier private:true year:1996';
		expect(options(type(line))).toEqual(options(typed(emptyDraft, line, offers)));
		expect(options(type(line))).toEqual([
			['name', 'old pier'],
			['private', true],
			['year', 1996],
		]);
	});

	test("only the command's own option names end a value", () => {
		expect(options(type('/harbour note: the pier private:no'))).toEqual([
			['name', 'note: the pier'],
			['private', false],
		]);
	});

	test('a first option may be named or not', () => {
		expect(options(type('/harbour name:old pier'))).toEqual([['name', 'old pier']]);
	});

	test('a longer name is not cut short by a shorter one', () => {
		expect(type('/harbourmaster ').offer?.path).toEqual(['harbourmaster']);
	});

	test('words that only look like a command stay words', () => {
		expect(type('/nosuch thing').offer).toBeNull();
		expect(type('see /harbour name').offer).toBeNull();
	});

	test('what was picked is sent by its value until it is written over', () => {
		const draft = picked(type('/harbour old'), { name: 'Old Pier (1996)', value: 'h:old-pier' });
		expect(draft.box.text).toBe('Old Pier (1996)');
		expect(options(draft)).toEqual([['name', 'h:old-pier']]);
		expect(options(activated(draft, 'private'))).toEqual([['name', 'h:old-pier']]);
		expect(options(type('x', draft))).toEqual([['name', 'Old Pier (1996)x']]);
	});

	test('an autocomplete says what is typed so far, and where', () => {
		const draft = type('/harbour private:true name:ol');
		expect(givenOptions(draft, 'name')).toEqual([
			{ name: 'name', type: 3, value: 'ol', focused: true },
			{ name: 'private', type: 5, value: true },
		]);
	});

	test('options of a subcommand are nested in it', () => {
		expect(givenOptions(type('/list lights green'))).toEqual([
			{ name: 'lights', type: 1, options: [{ name: 'colour', type: 3, value: 'g' }] },
		]);
	});
});

describe('moving about in a command', () => {
	test('required options come first, then the rest, then none', () => {
		const [harbour] = offers;
		if (harbour === undefined) throw new Error('no offers');
		const draft = begun(harbour);
		expect(draft.active).toBe('name');
		const second = activated(type('pier', draft), nextOption(draft)?.name ?? '');
		expect(second.active).toBe('private');
		const third = activated(type('yes', second), nextOption(second)?.name ?? '');
		expect(third.active).toBe('year');
		expect(nextOption(third)).toBeNull();
	});

	test('erasing goes back option by option, then to the name', () => {
		const draft = type('/harbour pier private:');
		const back = erased(draft);
		expect(back).toMatchObject({ active: 'name', box: { text: 'pier' } });
		const name = erased({ ...back, box: { text: '', picked: null } });
		expect(name).toMatchObject({ offer: null, box: { text: '/harbour' } });
	});

	test.each([
		['/harbour private:true', 'name', 'This option is required. Specify a value.'],
		['/harbour pier private:perhaps', 'private', 'Choose one from the list.'],
		['/harbour pier year:soon', 'year', 'This must be a number.'],
		['/harbour pier year:19.5', 'year', 'This must be a number.'],
		['/list lights blue', 'colour', 'Choose one from the list.'],
	])('%s cannot be sent', (line, option, reason) => {
		expect(obstacle(type(line))).toEqual({ option, reason });
	});

	test('a command with all it needs can be sent', () => {
		expect(obstacle(type('/harbour pier'))).toBeNull();
		expect(obstacle(type('/harbourmaster '))).toBeNull();
	});
});
