import { begun, type Draft, emptyDraft, picked } from './draft.ts';
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

/** A line of the list: a command while its name is typed, a choice while an option is. */
export type Line =
	| { readonly kind: 'offer'; readonly offer: Offer }
	| { readonly kind: 'choice'; readonly choice: Choice };

/** The option that the box fills in. */
export function activeOption({ offer, active }: Draft): Option | null {
	return offer?.options.find(({ name }) => name === active) ?? null;
}

/** The lines of the open list: commands while a name is typed, then the choices for an option. */
export function linesOf({ draft, choices, listOpen }: Composing, offers: readonly Offer[]): readonly Line[] {
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

/** The state after a line of the list was picked. */
export function withLine(composing: Composing, line: Line): Composing {
	if (line.kind === 'offer') return drafting(composing, begun(line.offer));
	return { ...drafting(composing, picked(composing.draft, line.choice)), listOpen: false };
}
