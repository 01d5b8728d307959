import { type APIMessageComponent, ApplicationCommandOptionType, ComponentType } from 'discord-api-types/v10';
import type { Command, Control, Press, Request } from '../../commands/command.ts';
import type { Archive } from '../../src/corpus/archive.ts';
import { readCustomId } from '../../src/present/custom-id.ts';
import type { Message } from '../../src/present/message.ts';

/** What the bot is made of. */
export interface Service {
	readonly commands: readonly Command[];
	readonly controls: readonly Control[];
	readonly archive: Archive;
}

/** A message as it is shown, and to whom. */
export interface Shown {
	readonly message: Message;
	readonly ephemeral: boolean;
}

/** A press or a pick that a message offers. */
export interface Offer {
	readonly customId: string;
	readonly values: readonly string[];
}

const ASKER = '100000000000000001';

/** Everything that can be pressed in these rows; of a menu each option by itself. */
export function offersOf(rows: readonly { readonly components: readonly unknown[] }[]): Offer[] {
	const parts = rows.flatMap(({ components }) => components as APIMessageComponent[]);
	return parts.flatMap((part): Offer[] => {
		if (part.type === ComponentType.StringSelect)
			return part.options.map(({ value }) => ({ customId: part.custom_id, values: [value] }));
		if (part.type !== ComponentType.Button || !('custom_id' in part) || part.disabled) return [];
		return [{ customId: part.custom_id, values: [] }];
	});
}

/** Everything that has a name on record: operations, bodies, terms and the numbers of questions. */
export function namesOn(archive: Archive): string[] {
	const entities = (['operation', 'agency', 'term'] as const).flatMap((kind) =>
		archive
			.entities(kind, archive.countEntities(kind), 0)
			.flatMap(({ name, initialism }) => [name, initialism]),
	);
	const numbers = ['', ...'123456789H'].flatMap((start) =>
		archive.exchangesStarting(start, 100_000).flatMap(({ uins }) => uins),
	);
	return [...new Set([...entities, ...numbers].filter((name) => name !== null))];
}

/** The names worth asking a command for: a question's number only where one is asked for. */
export function namesFor({ data }: Command, names: readonly string[]): readonly string[] {
	const takesNumbers = 'options' in data && data.options?.some(({ name }) => name === 'uin');
	return takesNumbers ? names : names.filter((name) => !/^(?:HL)?\d+$/.test(name));
}

/** Every way to ask a slash command for each of these names: a fixed choice for each choice, else the name in its first option. */
export function questionsFor(
	{ data }: Command,
	names: readonly string[],
): readonly Readonly<Record<string, string>>[] {
	const options = 'options' in data ? (data.options ?? []) : [];
	const first = options.find(({ type }) => type === ApplicationCommandOptionType.String);
	if (first === undefined) return [{}];
	const chosen = 'choices' in first ? first.choices?.map(({ value }) => String(value)) : undefined;
	return (chosen ?? names).map((value) => ({ [first.name]: value }));
}

/** A file of a message, as it would be fetched. */
function bytesOf({ message }: Shown, name: string): Uint8Array {
	const content = message.files?.find((file) => file.name === name)?.content;
	return Buffer.from(typeof content === 'string' ? content : '');
}

/** What the commands answer, as straight from their code as it comes: nothing between but plain data. */
export function inProcess({ commands, controls, archive }: Service) {
	const base: Request = {
		options: new Map(),
		targetText: null,
		targetUrl: null,
		asker: ASKER,
		commandIds: new Map(
			commands.map(({ data }, index) => [data.name, String(200000000000000000n + BigInt(index))]),
		),
		today: '2026-11-21',
	};
	return {
		ask(command: Command, options: Readonly<Record<string, string | boolean>>): Shown {
			return command.execute({ ...base, options: new Map(Object.entries(options)) }, archive);
		},
		onMessage(command: Command, words: string): Shown {
			const targetUrl =
				'https://discord.com/channels/300000000000000001/300000000000000002/300000000000000003';
			return command.execute({ ...base, targetText: words, targetUrl }, archive);
		},
		/** The message that a press leads to; null where it leads to none. */
		press(shown: Shown, { customId, values }: Offer): Shown | { readonly threadName: string } | null {
			const handle = readCustomId(customId);
			const control = controls.find(({ action }) => action === handle?.action);
			if (handle === null || control === undefined) throw new Error(`Nobody knows the button ${customId}`);
			const files = new Map(shown.message.files?.map(({ name }) => [name, { name, size: 1, url: '' }]));
			const press: Press = { ...base, ...handle, ...shown, files, values, mayManage: true };
			const outcome = control.press(press, archive);
			switch (outcome.act) {
				case 'reply':
					return outcome.reply;
				case 'update':
					return { message: outcome.message, ephemeral: shown.ephemeral };
				case 'post':
					return { message: outcome.message, ephemeral: false };
				case 'turn':
					return {
						message: {
							...outcome.message(bytesOf(shown, outcome.file.name)),
							...(shown.message.files === undefined ? {} : { files: shown.message.files }),
						},
						ephemeral: shown.ephemeral,
					};
				case 'discuss':
					return { threadName: outcome.threadName };
				case 'withdraw':
					return null;
			}
		},
	};
}

/**
 * Every message that pressing leads to from these, each press once wherever it is offered.
 *
 * @param pressed presses made so far: a walk from elsewhere does not make them again.
 * @param see told of every message, the first ones too.
 */
export function walk(
	service: Service,
	from: readonly Shown[],
	pressed: Set<string>,
	see: (shown: Shown, by: string) => void,
): void {
	const { press } = inProcess(service);
	const waiting = from.map((shown) => ({ shown, by: 'asking' }));
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		see(next.shown, next.by);
		for (const offer of offersOf(next.shown.message.components)) {
			const mark = `${next.shown.ephemeral} ${offer.customId} ${offer.values.join(' ')}`;
			if (pressed.has(mark)) continue;
			pressed.add(mark);
			const shown = press(next.shown, offer);
			if (shown !== null && 'message' in shown) waiting.push({ shown, by: mark });
		}
	}
}
