import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { type ComposerDeeds, onKey, submit } from './composer-keys.ts';
import { activeOption, type Composing, drafting, type Line, linesOf, withLine } from './composing.ts';
import { activated, type Draft, typed } from './draft.ts';
import { plane } from './icons.ts';
import { type Option, optionType } from './offers.ts';

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
		${lines.length === 0 ? nothing : listView(composing, lines, deeds)} ${tipView(composing)}
		<span class="unseen" role="status">${countOf(lines, composing)}</span>
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
				aria-controls=${lines.length > 0 ? 'picker' : nothing}
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
			${option?.type === optionType.attachment ? fileView(option, deeds) : nothing}
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

/** Chooses a file for an option. */
function fileView({ name, description }: Option, { hand }: ComposerDeeds): TemplateResult {
	return html`<input
		type="file"
		id="file"
		aria-label=${`${name}: ${description}`}
		@change=${(event: Event) => {
			const [file] = (event.target as HTMLInputElement).files ?? [];
			if (file !== undefined) hand(file);
		}}
	/>`;
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

function tipView({ draft, choices, listOpen, problem }: Composing): TemplateResult | typeof nothing {
	if (problem !== null) return html`<p class="tip problem" role="alert">${problem}</p>`;
	const option = activeOption(draft);
	if (option === null) return nothing;
	const fruitless = option.autocomplete && listOpen && choices?.length === 0 && draft.box.text !== '';
	const note = fruitless ? 'No options match. Enter sends what you typed.' : option.description;
	return html`<p class="tip"><b>${option.name}</b> ${note}</p>`;
}

/** What a screen reader says of the list, which it does not otherwise announce. */
function countOf(lines: readonly Line[], { draft }: Composing): string {
	if (lines.length === 0) return '';
	const what = draft.offer === null ? 'command' : 'choice';
	return `${lines.length} ${what}${lines.length === 1 ? '' : 's'}. Arrows move, Tab picks.`;
}

function listView(composing: Composing, lines: readonly Line[], deeds: ComposerDeeds): TemplateResult {
	const { draft, marked } = composing;
	const heading = draft.offer === null ? 'Commands' : `${activeOption(draft)?.name ?? ''}: choices`;
	return html`<div class="picker">
		<div class="picker-heading">${heading}</div>
		<ul id="picker" role="listbox" tabindex="0" aria-label=${heading}>
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
