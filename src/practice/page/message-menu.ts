import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { ChannelMessage } from '../protocol.ts';

/** A menu that is open on a message. */
export interface MessageMenu {
	readonly message: ChannelMessage;
	/** In pixels from the corner of the window. */
	readonly x: number;
	readonly y: number;
}

/** One line of the menu. */
export interface MenuItem {
	readonly label: string;
	readonly group: string;
	readonly choose: () => void;
}

/** The menu of a message: arrows move, Enter chooses, Escape and a click elsewhere close it. */
export function menuView(menu: MessageMenu, items: readonly MenuItem[], close: () => void): TemplateResult {
	const choose = (item: MenuItem) => {
		close();
		item.choose();
	};
	return html`<div
			class="menu-backdrop"
			@click=${close}
			@contextmenu=${(event: Event) => {
				event.preventDefault();
				close();
			}}
		></div>
		<div role="region" aria-label="Menu of a message"><div
			class="menu"
			role="menu"
			aria-label="Message"
			style=${styleMap({ left: `${menu.x}px`, top: `${menu.y}px` })}
			@keydown=${(event: KeyboardEvent) => moveWithin(event, close)}
			${ref(settle)}
		>
			${items.map(
				(item, index) =>
					html`${
						item.group !== items[index - 1]?.group && item.group !== ''
							? html`<div class="menu-group" role="presentation">${item.group}</div>`
							: nothing
					}<button type="button" role="menuitem" @click=${() => choose(item)}>${item.label}</button>`,
			)}
		</div></div>`;
}

/** Keeps the menu inside the window, and gives it the focus, as soon as it stands in the page. */
function settle(element: Element | undefined): void {
	if (element instanceof HTMLElement) queueMicrotask(() => place(element));
}

function place(element: HTMLElement): void {
	if (element.contains(document.activeElement)) return;
	const { width, height } = element.getBoundingClientRect();
	const { offsetLeft, offsetTop } = element;
	element.style.left = `${Math.max(8, Math.min(offsetLeft, innerWidth - width - 8))}px`;
	element.style.top = `${Math.max(8, Math.min(offsetTop, innerHeight - height - 8))}px`;
	element.querySelector('button')?.focus();
}

function moveWithin(event: KeyboardEvent, close: () => void): void {
	const items = [...(event.currentTarget as Element).querySelectorAll('button')];
	const now = items.indexOf(document.activeElement as HTMLButtonElement);
	const targets: Record<string, number> = {
		ArrowDown: (now + 1) % items.length,
		ArrowUp: (now - 1 + items.length) % items.length,
		Home: 0,
		End: items.length - 1,
	};
	const target = targets[event.key];
	if (target !== undefined) items[target]?.focus();
	else if (event.key === 'Escape' || event.key === 'Tab') close();
	else return;
	event.preventDefault();
	event.stopPropagation();
}
