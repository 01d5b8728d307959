import { ApplicationCommandOptionType, ApplicationCommandType, ComponentType } from 'discord-api-types/v10';
import { afterAll, describe, expect, test } from 'vitest';
import type { Choice, Command } from '../../commands/command.ts';
import { commands, controls } from '../../commands/index.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/log.ts';
import { readCustomId } from '../../src/present/custom-id.ts';
import { archiveOfDocuments, seeds } from '../support/archive.ts';
import {
	ASKER,
	ask,
	type Given,
	MESSAGE,
	message,
	messageCommand,
	pick,
	press,
	recordingRest,
	type Sent,
	type Setting,
	SOMEBODY_ELSE,
	slashCommand,
	typing,
} from '../support/discord.ts';

/*
 * Every command through the real discord.js, over the documents that ship: interaction payload in, HTTP body out. What the
 * answers say is tested in test/commands; here it is how they travel.
 */

const LICENCE = 'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.';
const EPHEMERAL = 64;
const archive = archiveOfDocuments(seeds());
afterAll(() => archive.close());

/** A bot just started: it knows nothing of any message but what the message holds. */
function started(): { bot: Bot; sent: Sent[]; logged: string[] } {
	const sent: Sent[] = [];
	const logged: string[] = [];
	const log = createLog('warn', { write: (line) => void logged.push(line) });
	const bot = createBot(
		{ commands, controls, archive: () => archive, log },
		{ rest: recordingRest(sent), today: () => '2026-11-21' },
	);
	return { bot, sent, logged };
}

/** What a payload is answered with first; it fails where the log has anything to say of it. */
async function answerTo(payload: object, count = 1) {
	const { bot, sent, logged } = started();
	const answers = await ask(bot, sent, payload, count);
	expect(logged).toEqual([]);
	return answers.map(({ body }) => body);
}

const isSlash = ({ data }: Command) =>
	(data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
const slashCommands = commands.filter(isSlash);
const menuCommands = commands.filter((command) => !isSlash(command));

type TextOption = { name: string; required?: boolean; choices?: readonly Choice[]; autocomplete?: boolean };

function textOptions({ data }: Command): readonly TextOption[] {
	const options = ('options' in data && data.options) || [];
	return options.filter(({ type }) => type === ApplicationCommandOptionType.String) as TextOption[];
}

/** The commands that need something to look up; `/trend` counts only over sitting days that are held whole, and the seeds hold none. */
const lookUps = slashCommands.filter(
	(command) => command.data.name !== 'trend' && textOptions(command).some(({ required }) => required),
);
const suggesting = slashCommands.filter(({ autocomplete }) => autocomplete);

async function suggestions(
	command: Command,
	typed: string,
	setting: Setting = {},
): Promise<readonly Choice[]> {
	const option = textOptions(command).find(({ autocomplete }) => autocomplete)?.name ?? '';
	const [body] = await answerTo(typing(command.data.name, option, { [option]: typed }, setting));
	expect(body.type).toBe(8);
	return body.data.choices;
}

/** Words of the record, in quotation marks. */
function quotation(): string {
	const [operation] = archive.entities('operation', 1, 0);
	return `They said “${operation && archive.figures(operation)[0]?.quote}”, I think.`;
}

/** Something that the command answers from the documents at hand. */
async function given(command: Command): Promise<Given> {
	if (command.data.name === 'check') return { text: quotation() };
	const filled: Record<string, string> = {};
	for (const { name, required, choices, autocomplete } of textOptions(command)) {
		if (!required) continue;
		const suggested = autocomplete ? await suggestions(command, '') : [];
		filled[name] = choices?.[0]?.value ?? suggested[0]?.value ?? 'trafficking';
	}
	return filled;
}

type Rows = { components?: { components: { custom_id?: string; label?: string }[] }[] };

function labelsOf(body: Rows): string[] {
	return (body.components ?? []).flatMap(({ components }) => components.flatMap(({ label }) => label ?? []));
}

function handlesOf(body: Rows): string[] {
	return (body.components ?? []).flatMap(({ components }) =>
		components.flatMap(({ custom_id }) => custom_id ?? []),
	);
}

describe.each(suggesting.map((command) => [command.data.name, command] as const))(
	'/%s suggests',
	(_, command) => {
		const option = textOptions(command).find(({ autocomplete }) => autocomplete)?.name ?? '';

		test('something before anything is typed, or soon after', async () => {
			const begun = (await suggestions(command, 'tr')).filter(({ value }) => value !== 'tr');
			expect([...(await suggestions(command, '')), ...begun]).not.toEqual([]);
		});

		test('what it can answer', async () => {
			for (const { value } of await suggestions(command, '')) {
				const [body] = await answerTo(slashCommand(command.data.name, { [option]: value }));
				expect(body.data.flags ?? 0, value).toBe(0);
			}
		});

		test.each(['zzqxv', '"', '*', '~', "'; DROP TABLE documents", 'x'.repeat(100), '🏛️'])(
			'nothing odd for %j',
			async (typed) => {
				expect(Array.isArray(await suggestions(command, typed))).toBe(true);
			},
		);
	},
);

describe.each(lookUps.map((command) => [command.data.name, command] as const))('/%s', (name, command) => {
	test('answers in the channel, with the licence, and lets the asker withdraw it', async () => {
		const [body] = await answerTo(slashCommand(name, await given(command)));
		expect(body).toMatchObject({ type: 4, data: { allowed_mentions: { parse: [] } } });
		expect(body.data.flags ?? 0).toBe(0);
		expect(JSON.stringify(body.data.embeds)).toContain(LICENCE);
		expect(labelsOf(body.data)).toContain('Withdraw');
		expect(labelsOf(body.data)).not.toContain('Post to channel');
	});

	test('answers privately when asked to, and can then be posted', async () => {
		const [body] = await answerTo(slashCommand(name, { ...(await given(command)), private: true }));
		expect(body.data.flags).toBe(EPHEMERAL);
		expect(labelsOf(body.data)).toContain('Post to channel');
		expect(labelsOf(body.data)).not.toContain('Withdraw');
	});

	test.each<[string, Setting]>([
		['in a direct message', { place: 'direct' }],
		['on one’s own account, in a server that did not add it', { place: 'elsewhere' }],
	])('answers %s', async (_, setting) => {
		const [body] = await answerTo(slashCommand(name, await given(command), setting));
		expect(body.data.embeds.length).toBeGreaterThan(0);
	});

	test('answers with a private answer’s buttons where Discord will show it to its asker alone', async () => {
		const [body] = await answerTo(slashCommand(name, await given(command), { place: 'elsewhere', may: [] }));
		expect(body.data.flags).toBe(EPHEMERAL);
		expect(labelsOf(body.data)).not.toContain('Withdraw');
	});

	test('has every button and menu of its answers work after a restart, three presses deep', async () => {
		const [first] = await answerTo(slashCommand(name, await given(command)));
		const seen = new Set<string>();
		let standing = [{ ...first.data }];
		for (let depth = 0; depth < 3; depth += 1) {
			const next: (typeof first)[] = [];
			for (const shown of standing) {
				for (const row of shown.components ?? []) {
					for (const component of row.components) {
						const { custom_id: id, disabled } = component;
						if (!id || disabled || seen.has(id)) continue;
						seen.add(id);
						const on = message(shown);
						const payload =
							component.type === ComponentType.StringSelect
								? pick(id, [component.options[0].value], on)
								: press(id, on);
						const [body, followUp] = await answerTo(
							payload,
							['withdraw', 'post'].includes(readCustomId(id)?.action ?? '') ? 2 : 1,
						);
						const answered = body.data?.embeds ? body.data : followUp;
						expect(answered?.content ?? '', id).not.toMatch(/went wrong|another version|no longer on record/);
						if (answered?.embeds) next.push(answered);
					}
				}
			}
			standing = next;
		}
		expect(seen.size).toBeGreaterThan(0);
	});

	test('turns a page of somebody else’s answer for the presser alone', async () => {
		const [body] = await answerTo(slashCommand(name, await given(command)));
		const turning = handlesOf(body.data).find((id) => readCustomId(id)?.action === 'turn');
		if (!turning) return;
		const [turned] = await answerTo(press(turning, message(body.data), { user: SOMEBODY_ELSE }));
		expect(turned).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
	});
});

const kinds = [
	['define', 'term'],
	['operation', 'operation'],
	['agency', 'agency'],
] as const;

test.each(kinds)(
	'/%s answers a name that was typed as it answers one that was picked',
	async (name, kind) => {
		const [entity] = archive.entities(kind, 1, 0);
		const option = kind === 'term' ? 'term' : 'name';
		const [picked] = await answerTo(slashCommand(name, { [option]: entity?.id ?? '' }));
		const [typed] = await answerTo(slashCommand(name, { [option]: entity?.name.toUpperCase() ?? '' }));
		expect(typed.data.embeds).toEqual(picked.data.embeds);
		expect(JSON.stringify(typed.data.embeds)).toContain(LICENCE);
	},
);

const named = lookUps.filter((command) =>
	textOptions(command).some(({ required, choices }) => required && !choices),
);

test.each(named.map((command) => [command.data.name, command] as const))(
	'/%s says privately that there is nothing near what was typed',
	async (name, command) => {
		const [option] = textOptions(command);
		const [body] = await answerTo(slashCommand(name, { [option?.name ?? '']: 'zzqxv wvvkj' }));
		expect(body.data.flags).toBe(EPHEMERAL);
	},
);

describe.each(menuCommands.map(({ data }) => [data.name]))('%s', (name) => {
	test.each([
		['a colleague’s message about something on record', archive.entities('operation', 1, 0)[0]?.name ?? ''],
		['a message about nothing on record', 'Lunch at one?'],
		['a message without words', ''],
		['a long message', 'Forced labour and “trafficking in persons”, 84 of 528. '.repeat(36)],
	])('answers %s, to the asker alone', async (_, words) => {
		const [body] = await answerTo(messageCommand(name, words));
		expect(body).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
		expect(JSON.stringify(body)).not.toContain(SOMEBODY_ELSE);
	});
});

test('a check that is posted answers the message that was checked', async () => {
	const [shown] = await answerTo(messageCommand('Check against Hansard', quotation()));
	const posting = handlesOf(shown.data).find((id) => readCustomId(id)?.action === 'check-post') ?? '';
	const [spent, posted] = await answerTo(press(posting, message(shown.data)), 2);
	expect(spent.type).toBe(7);
	expect(posted).toMatchObject({
		message_reference: { message_id: MESSAGE },
		allowed_mentions: { parse: [], replied_user: false },
	});
	expect(JSON.stringify(posted.embeds)).toContain(LICENCE);
});

describe('every message', () => {
	test('pings nobody, whatever it is made to echo', async () => {
		for (const command of named) {
			const [option] = textOptions(command);
			const [body] = await answerTo(
				slashCommand(command.data.name, { [option?.name ?? '']: '@everyone <@900000000000000005> <@&1>' }),
			);
			expect(body.data.allowed_mentions, command.data.name).toEqual({ parse: [] });
		}
	});

	test('carries no user id but in its buttons', async () => {
		for (const command of lookUps) {
			const [body] = await answerTo(slashCommand(command.data.name, await given(command)));
			expect(JSON.stringify(body.data.embeds), command.data.name).not.toContain(ASKER);
		}
	});
});
