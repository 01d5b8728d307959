import type { APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-button.js';
import { ref } from 'lit/directives/ref.js';
import type { ChannelMessage } from '../protocol.ts';
import { isWebAddress } from './markdown.ts';
import { selectView } from './select-view.ts';

/** What a person may do to the buttons and menus of a message. */
export interface Pressing {
	readonly press: (message: ChannelMessage, customId: string) => void;
	readonly pick: (message: ChannelMessage, customId: string, values: readonly string[]) => void;
	/** True between a press and its answer. */
	readonly waiting: (message: ChannelMessage, customId: string) => boolean;
}

const componentType = { row: 1, button: 2, select: 3 } as const;

/** ButtonStyle 1 to 5 in the words of the drawn button. */
const buttonKinds = ['secondary', 'primary', 'secondary', 'success', 'destructive', 'secondary'] as const;

/** The rows of buttons and menus under a message. */
export function rowsView(message: ChannelMessage, pressing: Pressing): TemplateResult | typeof nothing {
	const rows = (message.components ?? []).filter((row) => row.type === componentType.row);
	if (rows.length === 0) return nothing;
	return html`<div slot="components">${rows.map(
		(row) =>
			html`<discord-action-row>${row.components.map((component) => {
				if (component.type === componentType.button) return buttonView(message, component, pressing);
				return component.type === componentType.select ? menuView(message, component, pressing) : nothing;
			})}</discord-action-row>`,
	)}</div>`;
}

function buttonView(
	message: ChannelMessage,
	button: APIButtonComponent,
	pressing: Pressing,
): TemplateResult | typeof nothing {
	if (!('label' in button) && !('emoji' in button)) return nothing;
	const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
	const words = [emoji, 'label' in button ? button.label : ''].filter(Boolean).join(' ');
	const disabled = button.disabled ?? false;
	if ('url' in button) {
		return html`<discord-button .url=${isWebAddress(button.url) ? button.url : undefined} ?disabled=${disabled}
			>${words}</discord-button
		>`;
	}
	if (!('custom_id' in button)) return nothing;
	const waiting = pressing.waiting(message, button.custom_id);
	return html`<discord-button
		.type=${buttonKinds[button.style] ?? 'secondary'}
		.disabled=${disabled}
		data-custom-id=${button.custom_id}
		class=${waiting ? 'waiting' : ''}
		@click=${() => {
			if (!disabled && !waiting) pressing.press(message, button.custom_id);
		}}
		${ref((element) => void reallyDisable(element, disabled))}
		>${words}</discord-button
	>`;
}

/** The drawn button only looks disabled: a keyboard and a screen reader must find it so, too. */
async function reallyDisable(element: Element | undefined, disabled: boolean): Promise<void> {
	if (element === undefined) return;
	await (element as Element & { readonly updateComplete: Promise<boolean> }).updateComplete;
	const inner = element.shadowRoot?.querySelector('button');
	if (inner) inner.disabled = disabled;
}

function menuView(
	message: ChannelMessage,
	menu: APIStringSelectComponent,
	pressing: Pressing,
): TemplateResult {
	return selectView({
		id: `${message.id}-${menu.custom_id}`,
		placeholder: menu.placeholder ?? 'Make a selection',
		options: menu.options,
		most: menu.max_values ?? 1,
		disabled: (menu.disabled ?? false) || pressing.waiting(message, menu.custom_id),
		pick: (values) => pressing.pick(message, menu.custom_id, values),
	});
}
