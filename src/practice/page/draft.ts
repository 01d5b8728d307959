import type { GivenOption } from '../protocol.ts';
import { type Choice, type Offer, type Option, optionType } from './offers.ts';

/** What an option was given: the words shown and, where a choice was picked, the value behind them. */
export interface Given {
	readonly text: string;
	/** Null where the words were typed and not picked. */
	readonly picked: string | number | null;
}

/** What is being written: plain words, or a command with its options. One box is typed into; the rest are chips before it. */
export interface Draft {
	readonly offer: Offer | null;
	/** Options already written, in the order they were. */
	readonly given: ReadonlyMap<string, Given>;
	/** The option that the box fills in; null for plain words, and for a command without options. */
	readonly active: string | null;
	readonly box: Given;
}

const nothing: Given = { text: '', picked: null };

export const emptyDraft: Draft = { offer: null, given: new Map(), active: null, box: nothing };

/** The draft when the box holds `text`: a command's name and a space begin it, `option:` moves on to that option. */
export function typed(draft: Draft, text: string, offers: readonly Offer[]): Draft {
	if (draft.offer === null) {
		const named = offers
			.filter(({ path }) => new RegExp(`^/${path.join('\\s+')}\\s`, 'i').test(text))
			.sort((a, b) => b.path.length - a.path.length)[0];
		if (named === undefined) return { ...draft, box: { text, picked: null } };
		return typed(begun(named), text.replace(new RegExp(`^/${named.path.join('\\s+')}\\s+`, 'i'), ''), offers);
	}
	if (draft.active === null) return draft;
	const names = draft.offer.options.map(({ name }) => name);
	const marker = new RegExp(`(?:^|\\s)(${names.join('|')}):\\s?`, 'iu').exec(text);
	const name = marker?.[1]?.toLowerCase();
	if (marker === null || name === undefined) return { ...draft, box: { text, picked: null } };
	const before = text.slice(0, marker.index).trim();
	const kept = { ...draft, box: { text: before, picked: null } };
	const next = name === draft.active && before === '' ? kept : activated(kept, name);
	return typed(next, text.slice(marker.index + marker[0].length), offers);
}

/** A command as it is when it has just been picked: its first option is being filled in. */
export function begun(offer: Offer): Draft {
	const first = offer.options.find(({ required }) => required) ?? offer.options[0];
	return { offer, given: new Map(), active: first?.name ?? null, box: nothing };
}

/** The draft with a choice put into the box. */
export function picked(draft: Draft, { name, value }: Choice): Draft {
	return { ...draft, box: { text: name, picked: value } };
}

/** The draft with the box kept as a chip and another option being filled in. */
export function activated(draft: Draft, name: string): Draft {
	const given = new Map(filled(draft));
	const box = given.get(name) ?? nothing;
	given.delete(name);
	return { ...draft, given, active: name, box };
}

/** The option that comes after the one being filled in, among those not yet given; null after the last. */
export function nextOption({ offer, given, active }: Draft): Option | null {
	const open = offer?.options.filter(({ name }) => name !== active && !given.has(name)) ?? [];
	return open.find(({ required }) => required) ?? open[0] ?? null;
}

/** What erasing leads to where the box is empty: back to the option before, and from the first back to the name. */
export function erased(draft: Draft): Draft {
	const last = [...draft.given.keys()].at(-1);
	if (last !== undefined) return activated({ ...draft, active: null }, last);
	if (draft.offer === null) return draft;
	return { ...emptyDraft, box: { text: `/${draft.offer.path.join(' ')}`, picked: null } };
}

/** All options that hold something, the one in the box among them. */
export function filled({ given, active, box }: Draft): ReadonlyMap<string, Given> {
	return active === null || box.text.trim() === '' ? given : new Map([...given, [active, box]]);
}

/** Why the command cannot be sent yet, and at which option; null where it can. */
export function obstacle(draft: Draft): { readonly option: string; readonly reason: string } | null {
	const values = filled(draft);
	for (const option of draft.offer?.options ?? []) {
		const given = values.get(option.name);
		if (given === undefined) {
			if (option.required)
				return { option: option.name, reason: 'This option is required. Specify a value.' };
		} else if (optionValue(option, given) === null) {
			return { option: option.name, reason: unfitness(option) };
		}
	}
	return null;
}

function unfitness({ type, choices }: Option): string {
	if (type === optionType.attachment) return 'Choose a file.';
	return choices.length > 0 ? 'Choose one from the list.' : 'This must be a number.';
}

/**
 * The options as Discord is given them. With `focused`, those of an autocomplete: that option holds what is typed so far, and
 * what makes no value yet is left out.
 */
export function givenOptions(draft: Draft, focused: string | null = null): readonly GivenOption[] {
	if (draft.offer === null) return [];
	const values = filled(draft);
	const plain = draft.offer.options.flatMap((option): GivenOption[] => {
		const { name, type } = option;
		if (name === focused) return [{ name, type, value: draft.box.text, focused: true }];
		const value = values.has(name) ? optionValue(option, values.get(name) ?? nothing) : null;
		return value === null ? [] : [{ name, type, value }];
	});
	const [group, subcommand] =
		draft.offer.path.length === 3 ? draft.offer.path.slice(1) : [null, draft.offer.path[1]];
	if (subcommand === undefined) return plain;
	const nested: GivenOption = { name: subcommand, type: optionType.subcommand, options: plain };
	return group === null || group === undefined
		? [nested]
		: [{ name: group, type: optionType.group, options: [nested] }];
}

function optionValue(option: Option, { text, picked }: Given): string | number | boolean | null {
	const words = text.trim();
	if (option.type === optionType.boolean) {
		if (/^(?:true|t|yes|y)$/i.test(words)) return true;
		return /^(?:false|f|no|n)$/i.test(words) ? false : null;
	}
	if (option.type === optionType.attachment) return picked;
	const chosen =
		picked ?? option.choices.find(({ name }) => name.toLowerCase() === words.toLowerCase())?.value ?? null;
	if (option.choices.length > 0) return chosen;
	if (option.type === optionType.string) return String(chosen ?? words);
	const number = Number(chosen ?? words);
	const whole = option.type !== optionType.integer || Number.isInteger(number);
	return words !== '' && Number.isFinite(number) && whole ? number : null;
}
