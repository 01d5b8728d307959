import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { privateOption, slashCommand } from '../../commands/options.ts';
import { readTypedCommand } from '../../commands/typed-command.ts';

const text = (name: string, required = false) =>
	({
		type: ApplicationCommandOptionType.String,
		name,
		description: name,
		required,
		max_length: 100,
	}) as const;
const named = (name: string, options: Parameters<typeof slashCommand>[2]): Command => ({
	data: slashCommand(name, name, options),
	execute: () => {
		throw new Error('not asked');
	},
});
const house = {
	...text('house'),
	choices: [
		{ name: 'Commons', value: 'Commons' },
		{ name: 'Both Houses', value: 'both' },
	],
};
const kind = {
	...text('kind', true),
	choices: [
		{ name: 'Operations', value: 'operation' },
		{ name: 'Bodies', value: 'agency' },
	],
};
const commands = [
	named('define', [text('term', true), privateOption]),
	named('search', [text('words', true), text('from'), house, privateOption]),
	named('about', [privateOption]),
	named('browse', [kind]),
	named('check', [text('text', true), privateOption]),
];
const read = (line: string) => {
	const { command, options } = readTypedCommand(line, commands);
	return [command.data.name, Object.fromEntries(options)];
};

describe('a line as a person types it', () => {
	test.each([
		['/define forced marriage', ['define', { term: 'forced marriage' }]],
		['define forced marriage', ['define', { term: 'forced marriage' }]],
		['/Define term:forced marriage', ['define', { term: 'forced marriage' }]],
		['/define term: forced marriage private:true', ['define', { term: 'forced marriage', private: true }]],
		['/define private:true forced marriage', ['define', { private: true, term: 'forced marriage' }]],
		['/search words:bees and wasps from:2006', ['search', { words: 'bees and wasps', from: '2006' }]],
		['/search bees from:2006 house:Commons', ['search', { words: 'bees', from: '2006', house: 'Commons' }]],
		['/search bees house:commons', ['search', { words: 'bees', house: 'Commons' }]],
		['/search bees house:Both houses', ['search', { words: 'bees', house: 'both' }]],
		['/search words:to quote: bees', ['search', { words: 'to quote: bees' }]],
		['/check text:he said: "words: 12" from:home', ['check', { text: 'he said: "words: 12" from:home' }]],
		['/check this is private: do not tell', ['check', { text: 'this is private: do not tell' }]],
		// A question without a command is put to the first one.
		['how many bees: in all?', ['define', { term: 'how many bees: in all?' }]],
		['/browse bodies', ['browse', { kind: 'agency' }]],
		['/browse kind:agencies', ['browse', { kind: 'agency' }]],
		['/about', ['about', {}]],
		['/about private:yes', ['about', { private: true }]],
	])('%s', (line, expected) => expect(read(line)).toEqual(expected));

	test.each([
		['', 'Nothing was asked'],
		['/definne bees', 'no command /definne'],
		['definne', 'no command /definne'],
		['/browse bees', 'is one of operation, agency'],
		['/define', 'needs term:'],
		['/define private:true', 'needs term:'],
		['/about bees', 'bees'],
		['/search bees house:Senate', 'one of Commons'],
		[`/define ${'x'.repeat(101)}`, 'at most 100 characters'],
	])('%s is refused, saying what to do', (line, said) => {
		expect(() => readTypedCommand(line, commands)).toThrow(said);
	});
});
