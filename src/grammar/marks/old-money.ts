import type { Piece } from './line.ts';

/** Money as it was until February 1971: twelve pence to a shilling, twenty shillings to a pound. */
export interface OldMoney {
	/** In pounds: `7s. 6d.` is 0.375. */
	readonly value: number;
	readonly next: number;
}

const SHILLINGS = 20;
const PENCE = 240;
/** Words before `5s.` that make it an age or a decade: `the under 5s. However`. */
const NO_MONEY = /^(?:the|over|under|mid|early|late|aged|their|his|her|and)$/;

/**
 * Shillings and pence, alone or behind pounds: `12s. 6d.`, `2½d.`, `5s. in the pound`; and pounds by their letter: `1,500l.`
 *
 * @param at the piece behind the pounds, or the first piece.
 * @param pounds what stands before it; null where nothing does.
 * @returns null where the pieces are no such money.
 */
export function oldMoneyAt(pieces: readonly Piece[], at: number, pounds: number | null): OldMoney | null {
	const libra = pounds === null ? lettered(pieces, at, 'l') : null;
	if (libra !== null) {
		const rest = oldMoneyAt(pieces, libra.next, libra.value);
		return rest ?? (goesOn(pieces, libra.next) ? libra : null);
	}
	const shillings = lettered(pieces, at, 's');
	const pence = lettered(pieces, shillings?.next ?? at, 'd');
	if (shillings === null && pence === null) return null;
	if (shillings !== null && shillings.value >= (pounds === null ? 200 : SHILLINGS)) return null;
	if (pence !== null && pence.value >= (shillings === null && pounds === null ? PENCE : 12)) return null;
	const alone = pounds === null && pence === null;
	if (alone && (NO_MONEY.test(pieces[at - 1]?.key ?? '') || !goesOn(pieces, shillings?.next ?? at)))
		return null;
	const sum = (pounds ?? 0) * PENCE + (shillings?.value ?? 0) * (PENCE / SHILLINGS) + (pence?.value ?? 0);
	return { value: Math.round((sum / PENCE) * 1e6) / 1e6, next: pence?.next ?? shillings?.next ?? at };
}

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A figure with its letter and its stop against it: `12s.`, `6½d.`; the stop that may end the sentence too is left. */
function lettered(pieces: readonly Piece[], at: number, letter: 's' | 'd' | 'l'): OldMoney | null {
	const figure = pieces[at];
	const part =
		VULGAR[figure?.text ?? ''] ??
		(figure?.kind === 'figure' ? VULGAR[pieces[at + 1]?.text ?? ''] : undefined);
	const whole = figure?.kind === 'figure' ? Number(figure.text.replaceAll(',', '')) : 0;
	if (Number.isNaN(whole) || (figure?.kind !== 'figure' && part === undefined)) return null;
	const sign = at + (figure?.kind === 'figure' && part !== undefined ? 2 : 1);
	const stop = pieces[sign + 1];
	if (pieces[sign]?.text !== letter || pieces[sign]?.spaced || stop?.text !== '.' || stop.spaced) return null;
	return { value: whole + (part ?? 0), next: sign + 2 };
}

/** Whether the sentence goes on: the stop behind the letter is then the letter's own. */
function goesOn(pieces: readonly Piece[], at: number): boolean {
	const next = pieces[at];
	return next !== undefined && (/^[,;)]$/.test(next.text) || /^\p{Ll}/u.test(next.text));
}
