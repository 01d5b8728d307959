import { ComponentType } from 'discord-api-types/v10';
import { behindMore } from '../../commands/behind-more.ts';
import type { Command, Control, Press, Request } from '../../commands/command.ts';
import { commands, controls } from '../../commands/index.ts';
import { readTypedCommand } from '../../commands/typed-command.ts';
import type { Archive } from '../../src/corpus/archive.ts';
import { readCustomId } from '../../src/present/custom-id.ts';
import type { Message } from '../../src/present/message.ts';
import { renderMessage } from '../../src/present/terminal.ts';

const TODAY = '2020-01-01';
export const ASKER = '100000000000000001';

/** What a person who types this is answered. */
export function reply(line: string, archive: Archive, offered: readonly Command[] = commands) {
	const { command, options } = readTypedCommand(line, offered);
	return command.execute(requestOf(options), archive);
}

export function requestOf(options: Request['options'] = new Map()): Request {
	return { options, targetText: null, targetUrl: null, asker: ASKER, commandIds: new Map(), today: TODAY };
}

/** The entries of an answer's own menu by their labels, each with the menu's `custom_id`. */
export function entries(
	message: Message,
): ReadonlyMap<string, { readonly customId: string; readonly value: string }> {
	const menus = message.components.flatMap(({ components }) =>
		components.flatMap((component) => (component.type === ComponentType.StringSelect ? [component] : [])),
	);
	return new Map(
		menus.flatMap(({ custom_id: customId, options }) =>
			options.map(({ label, value }) => [label, { customId, value }] as const),
		),
	);
}

/** The buttons of a message that do something here, by their labels. */
export function buttons(message: Message): ReadonlyMap<string, string> {
	const found = message.components.flatMap(({ components }) =>
		components.flatMap((component) =>
			'custom_id' in component && 'label' in component && !('disabled' in component && component.disabled)
				? [[component.label ?? '', component.custom_id] as const]
				: [],
		),
	);
	return new Map(found);
}

/** What comes of pressing a button or picking an entry of a message, by its label or the `custom_id`. */
export function press(
	message: Message,
	label: string,
	archive: Archive,
	{ values, ...given }: Partial<Press> = {},
	offered: readonly Control[] = controls,
) {
	const entry = entries(message).get(label);
	const customId = buttons(message).get(label) ?? entry?.customId ?? label;
	const handle = readCustomId(customId);
	const control = offered.find(({ action }) => action === handle?.action);
	if (!handle || !control) throw new Error(`no button ${label}`);
	return control.press(
		{
			...requestOf(),
			owner: handle.owner,
			args: handle.args,
			values: values ?? (entry === undefined ? [] : [entry.value]),
			message,
			ephemeral: false,
			mayManage: false,
			...given,
		},
		archive,
	);
}

/** Every page of a message, turned to its end. */
export function everyPage(message: Message, archive: Archive): readonly Message[] {
	const ephemeral = buttons(message).has('Post to channel');
	const next = buttons(message).has('Next page') ? press(message, 'Next page', archive, { ephemeral }) : null;
	return next?.act === 'update' ? [message, ...everyPage(next.message, archive)] : [message];
}

/** All that a message says, over all of its pages and behind More, as a person reads it: one space between words, one line a line. */
export function said(message: Message, archive: Archive): string {
	const more = behindMore(message, { request: requestOf(), archive, controls });
	return [...everyPage(message, archive), ...more]
		.map((page) => renderMessage(page, { styled: false, width: Number.POSITIVE_INFINITY }))
		.join('\n\n');
}
