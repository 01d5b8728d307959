import { unscaled } from '../../extract/tables/unit.ts';
import type { Numbered } from './numbers.ts';
import type { OnRecord } from './on-record.ts';

/** How a claimed number stands to one of the record. */
export type Likeness =
	| 'equal'
	/** The record's number rounded to as many figures as the claim gives. */
	| 'rounded'
	/** Another number of the same kind: both money, both shares, both counts of things. */
	| 'other number'
	/** The same figures in another scale or unit: `2,310 thousand` for `2,310 million`. */
	| 'other scale'
	/** Not to be compared. */
	| 'none';

/** Words that say that a number is no exact one. */
const ROUGH =
	/\b(?:about|almost|approximately|around|circa|close to|just (?:over|under)|in the (?:order|region) of|nearly|over|more than|roughly|some|under|less than|well over)\b/i;

/** Compares amounts with a claim's, scales reckoned in: `£240,000` is 240 under `£000`, and `£240` is not. */
export function likenessTo(claim: Numbered): (on: OnRecord) => Likeness {
	const figures = printedValue(claim.printed);
	const isRounded = roundedTo(claim);
	return (on) => {
		const kind = alike(claim, on);
		const bare = claim.unit === null && on.cell !== null && claim.value === on.figures();
		if (bare && on.unit !== null) return 'equal';
		const same =
			close(claim.value, on.value) &&
			(on.valueTo === null || claim.valueTo === null || close(claim.valueTo, on.valueTo));
		if (kind && (same || (on.valueTo !== null && close(claim.value, on.valueTo)))) return 'equal';
		if (kind && isRounded(on.value)) return 'rounded';
		const scaled = figures !== null && figures >= 10 && figures === on.figures();
		// What a table's numbers are in is often said in its question, or nowhere.
		if (scaled) return on.cell !== null && on.unitPrinted === null ? 'equal' : 'other scale';
		return kind && isOneKind(claim, on) ? 'other number' : 'none';
	};
}

/** Whether two numbers are certainly of one kind: a share is none of a count, and what no unit stands over may be either. */
function isOneKind(claim: Numbered, on: OnRecord): boolean {
	if (claim.unit === on.unit) return true;
	if (claim.unit !== null) return on.unit !== null;
	return on.unit !== 'per cent' || claim.value <= 100;
}

/** Whether both are in one unit, as far as units are said: a cell's is often left to its reader. */
function alike(claim: Numbered, on: OnRecord): boolean {
	if (claim.unit === on.unit) return true;
	if (claim.unit === null) return on.role === 'cell' || on.unit === null;
	if (on.unit === null) return on.role === 'cell' && !/^\p{Sc}|\$$/u.test(claim.unit);
	const [one, other] = [claim.unit, on.unit].map((unit) => unit.toLowerCase());
	return one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one));
}

/** Whether a value of the record may be told as a claim's: rounded to as many figures, where the claim gives no exact number. */
function roundedTo({ qualifier, printed, value: claimed }: Numbered): (value: number) => boolean {
	const rough = qualifier !== null && ROUGH.test(qualifier);
	const figures = printed.replace(/[^\d]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
	const decimals = /\.\d/.test(printed) || /illion/.test(printed);
	return (value) => {
		if (figures > 2 && !Number.isInteger(value) && [Math.trunc(value), Math.round(value)].includes(claimed))
			return true;
		if (!(rough || decimals) || figures === 0 || value === 0) return false;
		return close(Number(value.toPrecision(Math.max(figures, 1))), claimed) && Math.abs(value) > 10;
	};
}

/** The number of `41,250`, `£80m`, `12.5`, without its scale; null of one in words. */
export function printedValue(printed: string): number | null {
	const figures = /\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0];
	return figures === undefined ? null : Number(figures.replaceAll(',', ''));
}

/**
 * Whether one number is easily written for the other: its figures in another order (410 for 140), one of them changed, left out or put in, a
 * point moved, a `-teen` for a `-ty`.
 */
export function slipTo(claim: Numbered): (on: OnRecord) => boolean {
	const figures = figuresOf(claim.printed, claim.value);
	return (on) => areSlips(figures, figuresOf(on.figures(), on.value));
}

/** How easily one printed number is written for another: 2 where the same figures stand in another order, 0 where it is not. */
export function slipOf(typed: string, printed: string): 0 | 1 | 2 {
	const [one, other] = [typed.replace(/\D/g, ''), printed.replace(/\D/g, '')];
	if (!areSlips(one, other)) return 0;
	return one.length === other.length && [...one].sort().join('') === [...other].sort().join('') ? 2 : 1;
}

function areSlips(one: string, other: string): boolean {
	if (one === '' || other === '' || one === other) return one === other && one !== '';
	if (one.length === other.length && one.length > 1 && haveSameFigures(one, other)) return true;
	const [least, most] = [Math.min(Number(one), Number(other)), Math.max(Number(one), Number(other))];
	if (least > 12 && least < 20 && most === (least - 10) * 10) return true;
	if (Math.max(one.length, other.length) < 3)
		return one.length !== other.length && (one.includes(other) || other.includes(one));
	return oneEdit(one, other);
}

/** Whether two numbers of as many figures have the same ones, in any order. */
function haveSameFigures(one: string, other: string): boolean {
	const sorted = (figures: string) => [...figures].sort().join('');
	const sum = (figures: string) => {
		let all = 0;
		for (let at = 0; at < figures.length; at += 1) all += figures.charCodeAt(at);
		return all;
	};
	return sum(one) === sum(other) && sorted(one) === sorted(other);
}

/** The figures of a number without point, commas and closing noughts; those of one in words too. */
function figuresOf(printed: string | number | null, value: number): string {
	return String((typeof printed === 'string' ? printedValue(printed) : printed) ?? value).replace(/\D/g, '');
}

function oneEdit(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at += 1;
	return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}

function close(one: number, other: number): boolean {
	return Math.abs(one - other) <= Math.abs(other) * 1e-9;
}

/** A number of the record as it is to be quoted: `41,250 (£000)`, `23.0 per cent`, `approximately 4,100`. */
export function printedOnRecord(on: OnRecord): string {
	if (on.cell === null) return on.whole.replace(/\s+/g, ' ').trim();
	const { unitPrinted: unit, printed } = on;
	if (unit === null || printed.includes(unit)) return printed;
	if (/^\p{Sc}$/u.test(unit)) return `${unit}${printed}`;
	const { unit: plain, times } = unscaled(unit);
	if (times === 1) return `${printed} ${unit}`;
	return /000$/.test(unit)
		? `${printed} (${unit})`
		: `${plain === null || printed.includes(plain) ? '' : plain}${printed} ${unit.slice(plain?.length ?? 0).trim()}`;
}
