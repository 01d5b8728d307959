import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import {
	activated,
	begun,
	type Draft,
	emptyDraft,
	erased,
	nextOption,
	obstacle,
	picked,
	typed,
} from './draft.ts';
import { plane } from './icons.ts';
import { type Choice, matchingOffers, type Offer, type Option } from './offers.ts';

/** What is being written, and the list that stands open above it. */
export interface Composing {
	readonly draft: Draft;
	/** Choices that the bot gave for what is in the box; null while it has not answered. */
	readonly choices: readonly Choice[] | null;
	/** The line of the list that Enter would pick; -1 for none. */
	readonly marked: number;
	/** False after Escape and after a pick, until something is typed. */
	readonly listOpen: boolean;
	/** Why the command could not be sent. */
	readonly problem: string | null;
}

export const composingNothing: Composing = {
	draft: emptyDraft,
	choices: null,
	marked: -1,
	listOpen: false,
	problem: null,
};

/** What the composer is drawn with, and what becomes of what is done in it. */
export interface ComposerDeeds {
	readonly offers: readonly Offer[];
	readonly placeName: string;
	readonly ready: boolean;
	/** Takes the next state; where the draft has changed, choices are asked for. */
	readonly change: (next: Composing) => void;
	readonly send: (draft: Draft) => void;
}

type Line =
	| { readonly kind: 'offer'; readonly offer: Offer }
	| { readonly kind: 'choice'; readonly choice: Choice };

/** The option that the box fills in. */
export function activeOption({ offer, active }: Draft): Option | null {
	return offer?.options.find(({ name }) => name === active) ?? null;
}

/** The lines of the open list: commands while a name is typed, then the choices for an option. */
function linesOf({ draft, choices, listOpen }: Composing, offers: readonly Offer[]): readonly Line[] {
	if (!listOpen) return [];
	const text = draft.box.text;
	if (draft.offer === null) {
		if (!text.startsWith('/')) return [];
		return matchingOffers(offers, text.slice(1)).map((offer) => ({ kind: 'offer', offer }));
	}
	const option = activeOption(draft);
	if (option === null) return [];
	const sought = text.trim().toLowerCase();
	const offered = option.autocomplete
		? (choices ?? [])
		: option.choices.filter(({ name }) => name.toLowerCase().includes(sought));
	return offered.map((choice) => ({ kind: 'choice', choice }));
}

/** A state in which the draft is `draft` and its list stands open. */
export function drafting(composing: Composing, draft: Draft): Composing {
	const naming = draft.offer === null && draft.box.text.startsWith('/');
	return {
		...composing,
		draft,
		choices: draft.active === composing.draft.active ? composing.choices : null,
		marked: naming ? 0 : -1,
		listOpen: true,
		problem: null,
	};
}

/** The box at the foot of the channel, with the picker above it. */
export function composerView(composing: Composing, deeds: ComposerDeeds): TemplateResult {
	const { draft, marked, problem } = composing;
	const lines = linesOf(composing, deeds.offers);
	const option = activeOption(draft);
	const change = (next: Draft) => deeds.change(drafting(composing, next));
	return html`<form
		class="composer"
		@submit=${(event: Event) => {
			event.preventDefault();
			submit(composing, deeds);
		}}
	>
		${lines.length === 0 ? nothing : listView(composing, lines, deeds)} ${tipView(draft, problem)}
		<div class="box" data-command=${draft.offer === null ? nothing : draft.offer.path.join(' ')}>
			${draft.offer === null ? nothing : html`<span class="chip command">/${draft.offer.path.join(' ')}</span>`}
			${[...draft.given].map(
				([name, { text }]) =>
					html`<button type="button" class="chip" aria-label=${`${name}: ${text}, change`} @click=${() => change(activated(draft, name))}>
						<span class="chip-name">${name}</span>${text}
					</button>`,
			)}
			${option === null ? nothing : html`<span class="chip-name active">${option.name}</span>`}
			<textarea
				id="box"
				rows="1"
				aria-label=${labelOf(draft, deeds.placeName)}
				aria-autocomplete="list"
				aria-haspopup="listbox"
				aria-controls="picker"
				aria-activedescendant=${marked >= 0 && lines.length > 0 ? `line-${marked}` : nothing}
				aria-invalid=${problem === null ? nothing : 'true'}
				autocomplete="off"
				autocapitalize="off"
				spellcheck="false"
				enterkeyhint="send"
				placeholder=${draft.offer === null ? `Message #${deeds.placeName}, or / for commands` : ''}
				.value=${live(draft.box.text)}
				@input=${(event: Event) => change(typed(draft, (event.target as HTMLTextAreaElement).value, deeds.offers))}
				@keydown=${(event: KeyboardEvent) => onKey(event, composing, lines, deeds)}
			></textarea>
			${openOptions(draft).map(
				({ name, description }) =>
					html`<button type="button" class="chip open" tabindex="-1" title=${description} @click=${() => change(activated(draft, name))}>
						+ ${name}
					</button>`,
			)}
			<button type="submit" class="send" aria-label="Send" ?disabled=${!deeds.ready}>${plane}</button>
		</div>
	</form>`;
}

function openOptions({ offer, active, given }: Draft): readonly Option[] {
	return offer?.options.filter(({ name }) => name !== active && !given.has(name)) ?? [];
}

function labelOf(draft: Draft, place: string): string {
	const option = activeOption(draft);
	if (draft.offer === null) return `Message #${place}`;
	const command = `/${draft.offer.path.join(' ')}`;
	return option === null
		? `${command}, press Enter to send`
		: `${option.name} of ${command}: ${option.description}`;
}

function tipView(draft: Draft, problem: string | null): TemplateResult | typeof nothing {
	if (problem !== null) return html`<p class="tip problem" role="alert">${problem}</p>`;
	const option = activeOption(draft);
	if (option === null) return nothing;
	return html`<p class="tip"><b>${option.name}</b> ${option.description}</p>`;
}

function listView(composing: Composing, lines: readonly Line[], deeds: ComposerDeeds): TemplateResult {
	const { draft, marked } = composing;
	const heading = draft.offer === null ? 'Commands' : `${activeOption(draft)?.name ?? ''}: choices`;
	return html`<div class="picker">
		<div class="picker-heading">${heading}</div>
		<ul id="picker" role="listbox" aria-label=${heading}>
			${lines.map(
				(line, index) => html`<li
					id=${`line-${index}`}
					role="option"
					aria-selected=${index === marked}
					${ref((element) => {
						if (index === marked) element?.scrollIntoView({ block: 'nearest' });
					})}
					@mousedown=${(event: Event) => event.preventDefault()}
					@click=${() => deeds.change(withLine(composing, line))}
				>
					${lineView(line)}
				</li>`,
			)}
		</ul>
	</div>`;
}

function lineView(line: Line): TemplateResult {
	if (line.kind === 'choice') return html`<span class="line-name">${line.choice.name}</span>`;
	const { path, options, description } = line.offer;
	return html`<span class="line-name"
			>/${path.join(' ')}${options.map(({ name, required }) => html` <span class="line-option" ?data-required=${required}>${name}</span>`)}</span
		><span class="line-description">${description}</span>`;
}

function withLine(composing: Composing, line: Line): Composing {
	if (line.kind === 'offer') return drafting(composing, begun(line.offer));
	return { ...drafting(composing, picked(composing.draft, line.choice)), listOpen: false };
}

function submit(composing: Composing, deeds: ComposerDeeds): void {
	const { draft } = composing;
	if (draft.offer === null && draft.box.text.trim() === '') return;
	const hindrance = obstacle(draft);
	if (hindrance === null) deeds.send(draft);
	else {
		const back = hindrance.option === draft.active ? draft : activated(draft, hindrance.option);
		deeds.change({ ...drafting(composing, back), problem: `${hindrance.option}: ${hindrance.reason}` });
	}
}

function onKey(
	event: KeyboardEvent,
	composing: Composing,
	lines: readonly Line[],
	deeds: ComposerDeeds,
): void {
	// A key that ends the composing of a character belongs to the input method.
	if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
	const next = afterKey(event, composing, lines, deeds);
	if (next === null) return;
	event.preventDefault();
	if (next !== 'sent') deeds.change(next);
}

/** What a key leads to; null where it keeps the meaning it has in any text box. */
function afterKey(
	{ key, shiftKey, target }: KeyboardEvent,
	composing: Composing,
	lines: readonly Line[],
	deeds: ComposerDeeds,
): Composing | 'sent' | null {
	const { draft, marked } = composing;
	const line = lines[marked];
	switch (key) {
		case 'ArrowDown':
		case 'ArrowUp': {
			if (lines.length === 0) return null;
			const from = marked < 0 && key === 'ArrowUp' ? 0 : marked;
			return { ...composing, marked: (from + (key === 'ArrowDown' ? 1 : -1) + lines.length) % lines.length };
		}
		case 'Enter': {
			if (shiftKey) return null;
			const complete =
				line?.kind === 'offer' && draft.box.text.trim().toLowerCase() === `/${line.offer.path.join(' ')}`;
			if (complete && !line.offer.options.some(({ required }) => required)) deeds.send(begun(line.offer));
			else if (line !== undefined) return withLine(composing, line);
			else submit(composing, deeds);
			return 'sent';
		}
		case 'Tab': {
			const wanted = line ?? (draft.box.picked === null ? lines[0] : undefined);
			const before = [...draft.given.keys()].at(-1);
			if (shiftKey) return before === undefined ? null : drafting(composing, activated(draft, before));
			if (wanted !== undefined) return withLine(composing, wanted);
			const option = nextOption(draft);
			return option === null || draft.box.text.trim() === ''
				? null
				: drafting(composing, activated(draft, option.name));
		}
		case 'Escape':
			if (lines.length > 0) return { ...composing, listOpen: false, marked: -1 };
			return draft.offer === null ? null : composingNothing;
		case 'Backspace': {
			const { selectionStart, selectionEnd } = target as HTMLTextAreaElement;
			const atStart = selectionStart === 0 && selectionEnd === 0;
			return draft.offer !== null && atStart && draft.box.text === ''
				? drafting(composing, erased(draft))
				: null;
		}
		default:
			return null;
	}
}
