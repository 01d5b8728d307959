import type { APISelectMenuOption } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';

/** A select menu: what it offers and what to do with what is picked. */
export interface Select {
	/** Unique on the page. */
	readonly id: string;
	readonly placeholder: string;
	readonly options: readonly APISelectMenuOption[];
	/** How many may be picked at once. */
	readonly most: number;
	readonly disabled: boolean;
	readonly pick: (values: readonly string[]) => void;
}

/**
 * A select menu as a `details` with a list of buttons: arrows, Home and End move, Enter picks, Escape closes. The drawn
 * components have one, which cannot be worked from the keyboard.
 */
export function selectView(select: Select): TemplateResult {
	const chosen = select.options.filter((option) => option.default).map(({ label }) => label);
	const label = chosen.length > 0 ? chosen.join(', ') : select.placeholder;
	if (select.disabled)
		return html`<div class="select" aria-disabled="true"><span class="select-label">${label}</span></div>`;
	return html`<details class="select" @keydown=${moveWithin} @focusout=${closeWhenLeft}>
		<summary class="select-label" aria-label=${`${label}, menu`}>${label}</summary>
		<div class="select-options" role=${select.most > 1 ? 'group' : 'menu'}>
			${select.options.map((option) => optionView(select, option))}
			${
				select.most > 1
					? html`<button type="button" class="select-done" @click=${(event: Event) => pickTicked(event, select)}>Done</button>`
					: nothing
			}
		</div>
	</details>`;
}

function optionView(
	select: Select,
	{ label, description, value, emoji }: APISelectMenuOption,
): TemplateResult {
	const words = html`<span class="select-words"
		><span>${emoji?.name ?? ''} ${label}</span>${description ? html`<small>${description}</small>` : nothing}</span
	>`;
	if (select.most > 1) {
		return html`<label class="select-option"><input type="checkbox" value=${value} />${words}</label>`;
	}
	return html`<button
		type="button"
		role="menuitem"
		class="select-option"
		@click=${(event: Event) => {
			close(event);
			select.pick([value]);
		}}
	>
		${words}
	</button>`;
}

function pickTicked(event: Event, { most, pick }: Select): void {
	const details = detailsOf(event);
	const ticked = [...(details?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
	if (ticked.length === 0 || ticked.length > most) return;
	close(event);
	pick(ticked.map(({ value }) => value));
}

function moveWithin(event: KeyboardEvent): void {
	const details = detailsOf(event);
	if (details === null) return;
	if (event.key === 'Escape' && details.open) {
		details.open = false;
		details.querySelector('summary')?.focus();
		event.stopPropagation();
		return;
	}
	const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
	const step = steps[event.key];
	if (step === undefined) return;
	event.preventDefault();
	details.open = true;
	const stops = [...details.querySelectorAll<HTMLElement>('.select-options button, .select-options input')];
	const now = stops.indexOf(document.activeElement as HTMLElement);
	stops[Math.max(0, Math.min(stops.length - 1, now + step))]?.focus();
}

function closeWhenLeft(event: FocusEvent): void {
	const details = detailsOf(event);
	if (details?.open && event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) {
		details.open = false;
	}
}

function close(event: Event): void {
	const details = detailsOf(event);
	if (details === null) return;
	details.open = false;
	details.querySelector('summary')?.focus();
}

function detailsOf(event: Event): HTMLDetailsElement | null {
	return event.target instanceof Element ? event.target.closest('details') : null;
}
