import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { commandForm, commandSize } from '../../src/practice/check/command.ts';
import { embedSize } from '../../src/practice/check/embed.ts';
import { readForm } from '../../src/practice/check/form.ts';
import { readMessage, type SentFile } from '../../src/practice/check/message.ts';
import { modalForm } from '../../src/practice/check/modal.ts';
import { Refusal } from '../../src/practice/refusal.ts';

/** Discord's refusal of something, as its code and the first field at fault; null where Discord takes it. */
function refusal(act: () => unknown): { code: number; at: string } | null {
	try {
		act();
		return null;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { code: error.code, at: leaf(error.errors) };
	}
}

function leaf(errors: object | null): string {
	const [first] = Object.entries(errors ?? {});
	if (first === undefined) return '';
	const [key, inner] = first;
	if (key === '_errors') return (inner as { code: string }[])[0]?.code ?? '';
	return `${key}.${leaf(inner as object)}`;
}

const x = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) =>
	Array.from({ length: count }, (_, i) => make(i));
const link = (length: number) => `https://a.example/${x(length - 18)}`;
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const button = (more: object = {}) => ({
	type: ComponentType.Button,
	style: ButtonStyle.Primary,
	label: 'Go',
	custom_id: 'go',
	...more,
});
const option = (more: object = {}) => ({ label: 'One', value: 'one', ...more });
const select = (more: object = {}) => ({
	type: ComponentType.StringSelect,
	custom_id: 'pick',
	options: [option()],
	...more,
});
const input = (more: object = {}) => ({
	type: ComponentType.TextInput,
	custom_id: 'in',
	label: 'What',
	style: 1,
	...more,
});
const v2 = (...components: object[]) => ({ flags: MessageFlags.IsComponentsV2, components });
const display = (length: number) => ({ type: ComponentType.TextDisplay, content: x(length) });

const message =
	(body: object, files: SentFile[] = []) =>
	() =>
		readMessage(body, files);
const embed = (more: object) => message({ embeds: [{ description: 'd', ...more }] });
const inRow = (...components: object[]) => message({ components: [row(...components)] });
const modal = (more: object) => () =>
	readForm(modalForm, { custom_id: 'm', title: 'T', components: [row(input())], ...more });
const command = (more: object) => () => readForm(commandForm, { name: 'a', description: 'b', ...more });
const commandOption = (more: object) =>
	command({ options: [{ type: 3, name: 'o', description: 'd', ...more }] });
const file = (bytes: number): SentFile => ({ name: 'f', type: 'text/plain', bytes: new Uint8Array(bytes) });

/** Every limit that a body can pass: what is at it, and where the refusal of one more points. */
const cases: Partial<Record<keyof typeof limits, [of: (size: number) => () => unknown, at: string]>> = {
	content: [(n) => message({ content: x(n) }), 'content.BASE_TYPE_MAX_LENGTH'],
	embeds: [(n) => message({ embeds: many(n, () => ({ title: 't' })) }), 'embeds.BASE_TYPE_MAX_LENGTH'],
	embedsTogether: [
		(n) => message({ embeds: [{ description: x(4000) }, { description: x(n - 4000) }] }),
		'embeds.MAX_EMBED_SIZE_EXCEEDED',
	],
	embedTitle: [(n) => embed({ title: x(n) }), 'embeds.0.title.BASE_TYPE_MAX_LENGTH'],
	embedDescription: [(n) => embed({ description: x(n) }), 'embeds.0.description.BASE_TYPE_MAX_LENGTH'],
	embedAuthor: [(n) => embed({ author: { name: x(n) } }), 'embeds.0.author.name.BASE_TYPE_BAD_LENGTH'],
	embedFooter: [(n) => embed({ footer: { text: x(n) } }), 'embeds.0.footer.text.BASE_TYPE_BAD_LENGTH'],
	embedUrl: [(n) => embed({ url: link(n) }), 'embeds.0.url.BASE_TYPE_MAX_LENGTH'],
	embedColour: [(n) => embed({ color: n }), 'embeds.0.color.NUMBER_TYPE_MAX'],
	fields: [
		(n) => embed({ fields: many(n, () => ({ name: 'n', value: 'v' })) }),
		'embeds.0.fields.BASE_TYPE_MAX_LENGTH',
	],
	fieldName: [
		(n) => embed({ fields: [{ name: x(n), value: 'v' }] }),
		'embeds.0.fields.0.name.BASE_TYPE_BAD_LENGTH',
	],
	fieldValue: [
		(n) => embed({ fields: [{ name: 'n', value: x(n) }] }),
		'embeds.0.fields.0.value.BASE_TYPE_BAD_LENGTH',
	],
	rows: [
		(n) => message({ components: many(n, (i) => row(button({ custom_id: `b${i}` }))) }),
		'components.BASE_TYPE_MAX_LENGTH',
	],
	buttonsInRow: [
		(n) => inRow(...many(n, (i) => button({ custom_id: `b${i}` }))),
		'components.0.components.BASE_TYPE_BAD_LENGTH',
	],
	selectsInRow: [
		(n) => inRow(...many(n, (i) => select({ custom_id: `s${i}` }))),
		'components.0.components.1.COMPONENT_LAYOUT_WIDTH_EXCEEDED',
	],
	components: [
		(n) =>
			message(
				v2({ type: ComponentType.Container, components: many(n - 2, () => display(1)) }, { ...display(1) }),
			),
		'components.COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
	],
	buttonLabel: [
		(n) => inRow(button({ label: x(n) })),
		'components.0.components.0.label.BASE_TYPE_MAX_LENGTH',
	],
	buttonUrl: [
		(n) => inRow(button({ style: ButtonStyle.Link, custom_id: undefined, url: link(n) })),
		'components.0.components.0.url.BASE_TYPE_MAX_LENGTH',
	],
	customId: [
		(n) => inRow(button({ custom_id: x(n) })),
		'components.0.components.0.custom_id.BASE_TYPE_BAD_LENGTH',
	],
	selectOptions: [
		(n) => inRow(select({ options: many(n, (i) => option({ value: `${i}` })) })),
		'components.0.components.0.options.BASE_TYPE_BAD_LENGTH',
	],
	selectOptionLabel: [
		(n) => inRow(select({ options: [option({ label: x(n) })] })),
		'components.0.components.0.options.0.label.BASE_TYPE_BAD_LENGTH',
	],
	selectOptionValue: [
		(n) => inRow(select({ options: [option({ value: x(n) })] })),
		'components.0.components.0.options.0.value.BASE_TYPE_BAD_LENGTH',
	],
	selectOptionDescription: [
		(n) => inRow(select({ options: [option({ description: x(n) })] })),
		'components.0.components.0.options.0.description.BASE_TYPE_MAX_LENGTH',
	],
	selectPlaceholder: [
		(n) => inRow(select({ placeholder: x(n) })),
		'components.0.components.0.placeholder.BASE_TYPE_MAX_LENGTH',
	],
	sectionTexts: [
		(n) =>
			message(
				v2({ type: ComponentType.Section, components: many(n, () => display(1)), accessory: button() }),
			),
		'components.0.components.BASE_TYPE_BAD_LENGTH',
	],
	textDisplay: [(n) => message(v2(display(n))), 'components.0.content.BASE_TYPE_BAD_LENGTH'],
	galleryItems: [
		(n) =>
			message(v2({ type: ComponentType.MediaGallery, items: many(n, () => ({ media: { url: link(40) } })) })),
		'components.0.items.BASE_TYPE_BAD_LENGTH',
	],
	modalTitle: [(n) => modal({ title: x(n) }), 'title.BASE_TYPE_BAD_LENGTH'],
	modalRows: [
		(n) => modal({ components: many(n, (i) => row(input({ custom_id: `${i}` }))) }),
		'components.BASE_TYPE_BAD_LENGTH',
	],
	textInputLabel: [
		(n) => modal({ components: [row(input({ label: x(n) }))] }),
		'components.0.components.0.label.BASE_TYPE_BAD_LENGTH',
	],
	textInputValue: [
		(n) => modal({ components: [row(input({ value: x(n) }))] }),
		'components.0.components.0.value.BASE_TYPE_MAX_LENGTH',
	],
	textInputPlaceholder: [
		(n) => modal({ components: [row(input({ placeholder: x(n) }))] }),
		'components.0.components.0.placeholder.BASE_TYPE_MAX_LENGTH',
	],
	labelDescription: [
		(n) =>
			modal({
				components: [
					{
						type: ComponentType.Label,
						label: 'L',
						description: x(n),
						component: input({ label: undefined }),
					},
				],
			}),
		'components.0.description.BASE_TYPE_MAX_LENGTH',
	],
	choices: [
		(n) => commandOption({ choices: many(n, (i) => ({ name: `${i}`, value: `${i}` })) }),
		'options.0.choices.BASE_TYPE_MAX_LENGTH',
	],
	choiceName: [
		(n) => commandOption({ choices: [{ name: x(n), value: 'v' }] }),
		'options.0.choices.0.name.BASE_TYPE_BAD_LENGTH',
	],
	choiceValue: [
		(n) => commandOption({ choices: [{ name: 'n', value: x(n) }] }),
		'options.0.choices.0.value.BASE_TYPE_MAX_LENGTH',
	],
	attachments: [
		(n) => message({ attachments: many(n, (i) => ({ id: i, filename: 'f' })) }),
		'attachments.BASE_TYPE_MAX_LENGTH',
	],
	fileName: [
		(n) => message({ attachments: [{ id: 0, filename: x(n) }] }),
		'attachments.0.filename.BASE_TYPE_BAD_LENGTH',
	],
	altText: [
		(n) => message({ attachments: [{ id: 0, description: x(n) }] }),
		'attachments.0.description.BASE_TYPE_MAX_LENGTH',
	],
	file: [(n) => message({}, [file(n)]), ''],
	mentionedUsers: [
		(n) => message({ allowed_mentions: { users: many(n, String) } }),
		'allowed_mentions.users.BASE_TYPE_MAX_LENGTH',
	],
	mentionedRoles: [
		(n) => message({ allowed_mentions: { roles: many(n, String) } }),
		'allowed_mentions.roles.BASE_TYPE_MAX_LENGTH',
	],
	commandName: [(n) => command({ name: x(n) }), 'name.BASE_TYPE_BAD_LENGTH'],
	commandDescription: [(n) => command({ description: x(n) }), 'description.BASE_TYPE_BAD_LENGTH'],
	commandOptions: [
		(n) => command({ options: many(n, (i) => ({ type: 3, name: `o${i}`, description: 'd' })) }),
		'options.BASE_TYPE_MAX_LENGTH',
	],
	commandTogether: [
		(n) => command({ name: 'abcde', description: 'd', options: optionsOfSize(n - 6) }),
		'APPLICATION_COMMAND_TOO_LARGE',
	],
	optionLength: [(n) => commandOption({ max_length: n }), 'options.0.max_length.NUMBER_TYPE_MAX'],
};

/** Options whose names, descriptions and choices come to exactly this many characters. */
function optionsOfSize(size: number): object[] {
	const full = many(Math.floor(size / 3804), (i) => ({
		type: 3,
		name: `o${i}`,
		description: 'dd',
		choices: many(19, (c) => ({ name: x(100), value: `${c}`.padStart(100, '0') })),
	}));
	const rest = size - full.length * 3804;
	const plain = many(Math.ceil(rest / 102), (i) => ({
		type: 3,
		name: `${i}`.padStart(2, '0'),
		description: x(Math.min(102, rest - i * 102) - 2),
	}));
	return [...full, ...plain];
}

describe('what is at a limit passes, and one more is refused where it stands', () => {
	test.each(Object.entries(cases))('%s', (name, [of, at]) => {
		const most = limits[name as keyof typeof limits];
		expect(refusal(of(most))).toBeNull();
		expect(refusal(of(most + 1))).toEqual({ code: at === '' ? 40005 : 50035, at });
	});
});

/** Limits on time, on numbers of things and on whole requests, each held by the test named. */
const heldElsewhere: Readonly<Record<string, string>> = {
	request: 'a request of more than 25 MiB',
	threadName: 'the name of a thread',
	slashCommands: 'the number of commands',
	userCommands: 'the number of commands',
	messageCommands: 'the number of commands',
	firstAnswer: 'an interaction not answered in time',
	tokenLife: 'a token that has died',
	requestsPerSecond: 'too many requests',
	sessionStartsPerDay: 'sessions on the gateway',
	commandCreatesPerDay: 'too many new commands',
	followUpsWhenUserInstalled: 'follow-ups of a personal app',
	appDescription: 'what the app says of itself',
	appTags: 'what the app says of itself',
	appTag: 'what the app says of itself',
	gatewayFramesPerMinute: 'too many frames',
};

test('no limit is without its test', () => {
	expect([...Object.keys(cases), ...Object.keys(heldElsewhere)].sort()).toEqual(Object.keys(limits).sort());
});

describe('forms that no count of characters can tell', () => {
	test.each<[string, () => unknown, string]>([
		[
			'an empty field',
			embed({ fields: [{ name: ' ', value: 'v' }] }),
			'embeds.0.fields.0.name.BASE_TYPE_REQUIRED',
		],
		[
			'an embed that shows nothing',
			message({ embeds: [{ color: 1 }] }),
			'embeds.0.description.BASE_TYPE_REQUIRED',
		],
		['an address that is none', embed({ url: 'record' }), 'embeds.0.url.URL_TYPE_INVALID_URL'],
		['a scheme that runs', embed({ url: 'javascript:alert(1)' }), 'embeds.0.url.URL_TYPE_INVALID_SCHEME'],
		['a time that is none', embed({ timestamp: 'yesterday' }), 'embeds.0.timestamp.DATE_TIME_TYPE_PARSE'],
		['text where a list belongs', message({ embeds: 'no' }), 'embeds.BASE_TYPE_BAD_TYPE'],
		[
			'one custom_id twice, in different rows',
			message({ components: [row(button()), row(button())] }),
			'components.1.components.0.custom_id.COMPONENT_CUSTOM_ID_DUPLICATED',
		],
		[
			'one option twice',
			inRow(select({ options: [option(), option()] })),
			'components.0.components.0.options.1.value.SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
		],
		['a row of nothing', message({ components: [row()] }), 'components.0.components.BASE_TYPE_BAD_LENGTH'],
		[
			'a menu beside a button',
			inRow(button(), select()),
			'components.0.components.1.COMPONENT_LAYOUT_WIDTH_EXCEEDED',
		],
		['a button outside a row', message({ components: [button()] }), 'components.0.type.UNION_TYPE_CHOICES'],
		[
			'a link without an address',
			inRow(button({ style: ButtonStyle.Link, custom_id: undefined })),
			'components.0.components.0.url.BASE_TYPE_REQUIRED',
		],
		[
			'a button that is a link too',
			inRow(button({ url: 'https://a.example' })),
			'components.0.components.0.custom_id.BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
		],
		[
			'a button that shows nothing',
			inRow(button({ label: ' ' })),
			'components.0.components.0.label.BUTTON_COMPONENT_INVALID',
		],
		[
			'mentions both ways',
			message({ allowed_mentions: { parse: ['users'], users: ['1'] } }),
			'allowed_mentions.MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
		],
		[
			'words beside Components V2',
			message({ ...v2(display(1)), content: 'x' }),
			'content.MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
		],
		['a command in capitals', command({ name: 'Define' }), 'name.APPLICATION_COMMAND_INVALID_NAME'],
		['a command of two words', command({ name: 'look up' }), 'name.APPLICATION_COMMAND_INVALID_NAME'],
		[
			'a command without a description',
			command({ description: undefined }),
			'description.BASE_TYPE_REQUIRED',
		],
		[
			'a message command with one',
			command({ type: 3, name: 'Look up' }),
			'description.APPLICATION_COMMAND_DESCRIPTION_INVALID',
		],
		[
			'one option name twice',
			command({ options: many(2, () => ({ type: 3, name: 'o', description: 'd' })) }),
			'options.1.name.APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
		],
		[
			'a required option after a free one',
			command({
				options: [
					{ type: 3, name: 'a', description: 'd' },
					{ type: 3, name: 'b', description: 'd', required: true },
				],
			}),
			'options.1.APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
		],
		[
			'a number among the choices of a text',
			commandOption({ choices: [{ name: 'n', value: 1 }] }),
			'options.0.choices.0.value.APPLICATION_COMMAND_OPTIONS_CHOICE_TYPE_INVALID',
		],
		[
			'fixed choices that also complete themselves',
			commandOption({ autocomplete: true, choices: [{ name: 'n', value: 'v' }] }),
			'options.0.autocomplete.APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
		],
	])('%s is refused', (_, act, at) => {
		expect(refusal(act)).toEqual({ code: 50035, at });
	});

	test('all faults of a message are named at once, each where it stands', () => {
		const act = message({
			content: x(2001),
			embeds: [{ title: x(257), fields: [{ name: '', value: 'v' }] }],
			components: [row(button({ label: x(81) }))],
		});
		let refused: unknown;
		try {
			act();
		} catch (error) {
			refused = error;
		}
		expect(refused).toMatchObject({
			status: 400,
			code: 50035,
			errors: {
				content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] },
				embeds: { 0: { title: { _errors: [{}] }, fields: { 0: { name: { _errors: [{}] } } } } },
				components: { 0: { components: { 0: { label: { _errors: [{}] } } } } },
			},
		});
	});
});

describe('sums', () => {
	const part = fc.string({ minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== '');
	const anyEmbed = fc.record({
		title: part,
		description: part,
		author: fc.record({ name: part }),
		footer: fc.record({ text: part }),
		fields: fc.array(fc.record({ name: part, value: part }), { maxLength: 8 }),
	});

	test('embeds pass exactly while every text of them together has at most 6,000 characters', () => {
		fc.assert(
			fc.property(fc.array(anyEmbed, { minLength: 1, maxLength: 4 }), (embeds) => {
				const texts = embeds.flatMap(({ title, description, author, footer, fields }) => [
					title,
					description,
					author.name,
					footer.text,
					...fields.flatMap(({ name, value }) => [name, value]),
				]);
				const sum = texts.join('').length;
				expect(embeds.reduce((total, one) => total + embedSize(one), 0)).toBe(sum);
				expect(refusal(message({ embeds })) === null).toBe(sum <= limits.embedsTogether);
			}),
		);
	});

	test('of a command only the longest localisation counts', () => {
		const sent = { name: 'ab', description: 'abc', name_localizations: { de: 'abcdefgh', fr: 'abc' } };
		expect(commandSize(sent)).toBe(8 + 3);
	});
});
