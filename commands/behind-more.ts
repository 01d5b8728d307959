import { ComponentType } from 'discord-api-types/v10';
import type { Archive } from '../src/corpus/archive.ts';
import { readCustomId } from '../src/present/custom-id.ts';
import type { Message } from '../src/present/message.ts';
import type { Control, Request } from './command.ts';

/** Pages read behind one More: as many as the longest answer has, and an end for a control that turns for ever. */
const MOST_PAGES = 200;

/** Who presses, on what archive, and the controls that answer. */
export interface Pressing {
	/** That the answer replied to. */
	readonly request: Request;
	readonly archive: Archive;
	readonly controls: readonly Control[];
}

/** The messages behind an answer's More, page after page, as whoever presses it would read them; none where there is no such button. */
export function behindMore(message: Message, pressing: Pressing): readonly Message[] {
	const pages: Message[] = [];
	let next = pressed(message, 'More', pressing);
	while (next !== null && pages.length < MOST_PAGES) {
		pages.push(next);
		next = pressed(next, 'Next page', pressing);
	}
	return pages;
}

/** The message that a button leads to, by its label; null where there is no such button, or it leads to none. */
function pressed(message: Message, label: string, { request, archive, controls }: Pressing): Message | null {
	const button = message.components
		.flatMap(({ components }) => components)
		.find(
			(one) => one.type === ComponentType.Button && 'label' in one && one.label === label && !one.disabled,
		);
	const handle = button !== undefined && 'custom_id' in button ? readCustomId(button.custom_id) : null;
	const control = controls.find(({ action }) => action === handle?.action);
	if (handle === null || control === undefined) return null;
	const outcome = control.press(
		{
			...request,
			owner: handle.owner,
			args: handle.args,
			values: [],
			message,
			ephemeral: true,
			mayManage: false,
		},
		archive,
	);
	if (outcome.act === 'reply') return outcome.reply.message;
	return outcome.act === 'update' ? outcome.message : null;
}
