import { type Composing, composingNothing, drafting, type Line, withLine } from './composing.ts';
import { activated, begun, type Draft, erased, nextOption, obstacle } from './draft.ts';
import type { Offer } from './offers.ts';

/** What the composer is drawn with, and what becomes of what is done in it. */
export interface ComposerDeeds {
	readonly offers: readonly Offer[];
	readonly placeName: string;
	readonly ready: boolean;
	/** Takes the next state; where the draft has changed, choices are asked for. */
	readonly change: (next: Composing) => void;
	readonly send: (draft: Draft) => void;
	/** Hands a file in for the option that is being filled in. */
	readonly hand: (file: File) => void;
}

/** Sends what is written, or says at which option it cannot be sent yet. */
export function submit(composing: Composing, deeds: ComposerDeeds): void {
	const { draft } = composing;
	if (draft.offer === null && draft.box.text.trim() === '') return;
	const hindrance = obstacle(draft);
	if (hindrance === null) deeds.send(draft);
	else {
		const back = hindrance.option === draft.active ? draft : activated(draft, hindrance.option);
		deeds.change({ ...drafting(composing, back), problem: `${hindrance.option}: ${hindrance.reason}` });
	}
}

/** Gives the keys of the box their meanings: arrows and Tab in the list, Enter to pick and to send, Escape to give up. */
export function onKey(
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
