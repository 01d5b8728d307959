import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { browse, browseControls } from '../../commands/browse.ts';
import type { Outcome, Press } from '../../commands/command.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { UserError } from '../../src/errors.ts';
import { readCustomId } from '../../src/present/custom-id.ts';
import type { Message } from '../../src/present/message.ts';
import { archiveOfNames, named } from '../support/named.ts';

const ASKER = '111111111111111111';
const OTHER = '222222222222222222';
const archive = archiveOf(
	archiveOfNames([
		...Array.from({ length: 32 }, (_, at) => ({ ...named('operation', `Operation No*${at}`), figures: at })),
		named('agency', 'Coastal Fisheries Board'),
	]),
);
const request = {
	options: new Map<string, string | boolean>(),
	targetText: null,
	targetUrl: null,
	asker: ASKER,
	commandIds: new Map(),
	today: '2009-11-21',
};

function ask(kind: string, isPrivate = false) {
	const options = new Map<string, string | boolean>([
		['kind', kind],
		['private', isPrivate],
	]);
	return browse.execute({ ...request, options }, archive);
}

function buttons(message: Message) {
	return message.components.flatMap(({ components }) =>
		components.flatMap((one) => (one.type === ComponentType.Button && 'custom_id' in one ? [one] : [])),
	);
}

function press(message: Message, label: string, asker = ASKER): Outcome {
	const found = buttons(message).find((one) => 'label' in one && one.label === label);
	const handle = readCustomId(found?.custom_id ?? '');
	const control = browseControls.find(({ action }) => action === handle?.action);
	if (!found || found.disabled || !handle || !control) throw new Error(`no button ${label}`);
	const { owner, args } = handle;
	const pressed: Press = {
		...request,
		asker,
		owner,
		args,
		values: [],
		message,
		ephemeral: false,
		mayManage: false,
	};
	return control.press(pressed, archive);
}

function updated(outcome: Outcome): Message {
	if (outcome.act !== 'update') throw new Error(outcome.act);
	return outcome.message;
}

const text = (message: Message) => message.embeds[0]?.description ?? '';

test('what is most documented comes first, each with how much is on record', () => {
	const { message, found } = ask('operation');
	expect(found).toBe(true);
	expect(message.embeds[0]?.title).toBe('Operations on record here: 32');
	expect(text(message).split('\n')[0]).toBe('1. **Operation No\\*31** · 31 figures');
	expect(message.embeds[0]?.footer?.text).toContain('Page 1 of 3');
});

describe('pages', () => {
	test('follow each other to the end and hold each operation once', () => {
		const pages: Message[] = [ask('operation').message];
		for (let turned = 0; turned < 2; turned++) pages.push(updated(press(pages.at(-1) as Message, 'Next')));
		const lines = pages.flatMap((page) => text(page).split('\n'));
		expect(lines.map((line) => Number.parseInt(line, 10))).toEqual(lines.map((_, at) => at + 1));
		expect(new Set(lines)).toHaveLength(32);
		expect(() => press(pages[2] as Message, 'Next')).toThrow('no button');
		expect(updated(press(pages[1] as Message, 'Previous'))).toEqual(pages[0]);
	});

	test('turned by somebody else are theirs', () => {
		const theirs = updated(press(ask('operation').message, 'Next', OTHER));
		const owners = buttons(theirs).map(({ custom_id }) => readCustomId(custom_id)?.owner);
		expect(new Set(owners)).toEqual(new Set([OTHER]));
	});

	test('of another version are said to be so', () => {
		const old: Press = {
			...request,
			owner: ASKER,
			args: ['turn', 'x', '1'],
			values: [],
			message: ask('term').message,
			ephemeral: false,
			mayManage: false,
		};
		expect(() => browseControls[0]?.press(old, archive)).toThrow(UserError);
	});
});

test('a private page is posted as it stands, and may be withdrawn', () => {
	const outcome = press(ask('operation', true).message, 'Post to channel');
	if (outcome.act !== 'post') throw new Error(outcome.act);
	expect(outcome.message.embeds).toEqual(ask('operation').message.embeds);
	expect(buttons(outcome.message).map((one) => 'label' in one && one.label)).toContain('Withdraw');
});

test('a menu opens what stands on the page', () => {
	const [row] = ask('agencies').message.components;
	expect(row?.components[0]).toMatchObject({
		options: [
			{ label: 'Coastal Fisheries Board', value: 'a a:coastal-fisheries-board', description: 'named once' },
		],
	});
});

test('nothing of a kind is an answer, found nowhere', () => {
	const { message, found } = ask('term', true);
	expect(found).toBe(false);
	expect(text(message)).toMatch(/^None\./);
	expect(buttons(message).map((one) => 'label' in one && one.label)).toEqual(['Post to channel']);
});

test('a kind that is not known is named', () => {
	expect(() => ask('committee')).toThrow(/operations, bodies, programmes and terms/);
});
