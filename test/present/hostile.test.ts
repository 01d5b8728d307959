import { parse } from 'discord-markdown-parser';
import { describe, expect, test } from 'vitest';
import { commands, controls } from '../../commands/index.ts';
import { limits } from '../../src/limits.ts';
import { linkTo, shownAddress } from '../../src/present/link.ts';
import type { Message } from '../../src/present/message.ts';
import { archiveOfDocuments } from '../support/archive.ts';
import { faultsOf } from '../support/discord.ts';
import { inProcess, namesFor, namesOn, questionsFor, type Shown, walk } from '../support/walk.ts';

/*
 * Documents whose every field would be a link, a mention or a flood if Discord read it as Markdown. They are hostile, or merely
 * odd: either way the answer shows the words as they stand and lends them nothing.
 */

const LURE = '[the full answer](https://lure.example/a) <@100000000000000001> @everyone **loud**';
const LONG = `Ada ${'of the Marshes and the Quays '.repeat(400)}`;

const xml = (field: string, address: string) => `<?xml version="1.0" encoding="UTF-8"?>
<publicwhip scrapeversion="b" latest="yes">
<minor-heading id="uk.org.publicwhip/wrans/2011-03-08b.40001.h" nospeaker="true" colnum="${attribute(field)}" url="${attribute(address)}">
	${attribute(field)} Harbour Dues
</minor-heading>
<ques id="uk.org.publicwhip/wrans/2011-03-08b.40001.q0" speakername="${attribute(field)}" colnum="${attribute(field)}" url="${attribute(address)}"><p qnum="40001">To ask the Chancellor how many boats Operation Kittiwake seized.</p></ques>
<reply id="uk.org.publicwhip/wrans/2011-03-08b.40001.r0" speakername="${attribute(field)}" speakeroffice="${attribute(field)}" colnum="${attribute(field)}" url="${attribute(address)}"><p>Operation Kittiwake seized 412 boats. The Harbour Crime Agency (HCA) led it.</p></reply>
</publicwhip>`;

const json = (field: string) =>
	JSON.stringify({
		totalResults: 1,
		results: [
			{
				value: {
					id: 1,
					house: 'Commons',
					uin: field,
					dateTabled: '2024-01-08T00:00:00',
					dateAnswered: '2024-01-15T00:00:00',
					questionText: 'To ask the Secretary of State for Ports, how many boats Operation Petrel seized.',
					answerText: '<p>Operation Petrel seized 33 boats.</p>',
					heading: field,
					answeringBodyName: field,
					askingMember: { id: 2, name: field },
					answeringMember: { id: 3, name: field },
					groupedQuestions: [],
				},
				links: [],
			},
		],
	});

function attribute(words: string): string {
	return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Every link and mention that Discord would make of a text, with its target. */
function madeOf(markdown: string): string[] {
	const found: string[] = [];
	const look = (node: unknown): void => {
		if (Array.isArray(node)) for (const one of node) look(one);
		if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
		const { type, target, content } = node as { type: string; target?: string; content?: unknown };
		if (/^(?:url|link|autolink)$/.test(type)) found.push(`link ${target}`);
		else if (/^(?:user|role|channel|everyone|here|emoji|slashCommand|timestamp)$/.test(type))
			found.push(type);
		look(content);
	};
	look(parse(markdown, 'extended'));
	return found;
}

function textsOf({ content, embeds }: Message): string[] {
	return [
		content ?? '',
		...embeds.flatMap(({ title, description, fields }) => [
			title ?? '',
			description ?? '',
			...(fields ?? []).flatMap(({ name, value }) => [name, value]),
		]),
	];
}

function linksOf({ embeds, components }: Message): string[] {
	const buttons = components.flatMap((row) =>
		row.components.flatMap((component) => ('url' in component ? [component.url] : [])),
	);
	return [...embeds.flatMap(({ url }) => url ?? []), ...buttons];
}

/** Every message that these documents lead to, whatever is asked and pressed. */
function everyMessage(documents: Parameters<typeof archiveOfDocuments>[0]): Message[] {
	const archive = archiveOfDocuments(documents);
	const service = { commands, controls, archive };
	const { ask, onMessage } = inProcess(service);
	const seen: Message[] = [];
	const names = [...namesOn(archive), 'Operation Kittiwake', 'Operation Petrel', 'boats', '40001'];
	const first = commands.flatMap((command): Shown[] => {
		if ('options' in command.data)
			return questionsFor(command, namesFor(command, names)).flatMap((options) => {
				try {
					return [ask(command, options)];
				} catch {
					return [];
				}
			});
		return [onMessage(command, 'Operation Kittiwake seized 412 boats, question 40001.')];
	});
	const check = commands.find(({ data }) => data.name === 'check');
	if (check) first.push(ask(check, { text: '“Operation Kittiwake seized 412 boats.”' }));
	walk(service, first, new Set(), ({ message }) => seen.push(message));
	archive.close();
	return seen;
}

describe.each([
	['links and mentions', LURE],
	['endless words', LONG],
	['a fence', '```\n# Heading\n```'],
	['a line of its own', 'Ada\n- **Marsh**'],
])('a document whose fields are %s', (_, field) => {
	const messages = everyMessage([
		{ name: 'answers2011-03-08b.xml', url: null, text: xml(field, `javascript:alert('${field}')`) },
		{ name: `${field.replace(/\W+/g, '-').slice(0, 60)}.json`, url: null, text: json(field) },
	]);

	test('is answered, within every limit', () => {
		expect(messages.length).toBeGreaterThan(20);
		for (const message of messages) expect(faultsOf(message)).toEqual([]);
		expect(messages.some((message) => textsOf(message).join().includes('412'))).toBe(true);
		expect(messages.some((message) => textsOf(message).join().includes('33'))).toBe(true);
	});

	test('makes no link and no mention of its own', () => {
		const made = messages.flatMap((message) => [
			...textsOf(message).flatMap(madeOf),
			...linksOf(message).map((url) => `link ${url}`),
		]);
		expect(
			made.filter((one) => !/^(?:link https:\/\/(?:[\w-]+\.)*parliament\.uk\/|slashCommand)/.test(one)),
		).toEqual([]);
	});
});

describe('an address', () => {
	test.each([
		[
			'https://hansard.parliament.uk/Commons/2006-10-24/x',
			'https://hansard.parliament.uk/Commons/2006-10-24/x',
		],
		[
			'http://www.publications.parliament.uk/pa/cm/a.htm#1',
			'https://www.publications.parliament.uk/pa/cm/a.htm#1',
		],
		['http://www.theyworkforyou.com/wrans/?id=1', 'https://www.theyworkforyou.com/wrans/?id=1'],
	])('of the record, %s, is a link by https', (address, link) => {
		expect(linkTo(address)).toBe(link);
		expect(shownAddress(address)).toBe(link);
	});

	test.each([
		`https://hansard.parliament.uk/${'x'.repeat(3000)}`,
		'javascript:alert(1)',
		'data:text/html,x',
		'ftp://hansard.parliament.uk/x',
		'https://lure.example/hansard.parliament.uk',
		'https://hansard.parliament.uk.lure.example/',
		'https://notparliament.uk/',
		'https://ada@hansard.parliament.uk/',
		'https://hansard.parliament.uk:8443/',
		'//hansard.parliament.uk/x',
		'not an address',
	])('that is no such link (%#) is shown as plain text, not too long', (address) => {
		expect(linkTo(address)).toBeNull();
		const shown = shownAddress(address);
		expect(madeOf(shown)).toEqual([]);
		expect(shown.length).toBeLessThan(limits.fieldValue);
	});
});
