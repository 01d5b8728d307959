import type { Span } from '../../hansard/section.ts';
import { lazily } from '../once.ts';
import { slipOf } from './amount.ts';
import type { Draft, Quoted } from './draft.ts';
import { type Finding, NOTHING_FOUND, type Verdict } from './finding.ts';
import { ENOUGH, type Located } from './locate.ts';
import { stemsOf } from './numbers.ts';
import { type Laid, layAlong, readTyped } from './quotations.ts';
import type { Record } from './record.ts';
import { settingOf } from './setting.ts';

/** A quotation of a unit with what came of it, and the place that is taken to be meant. */
export interface CheckedQuotation {
	readonly finding: Finding;
	readonly laid: Laid | null;
	readonly start: number;
}

/** A quotation of fewer words stands anywhere: what the words around it are about decides. */
const SHORT = 6;
/** Of a quotation's words, how many stand in their order where it is held to be changed: nearer and farther. */
const ALIKE = { near: 0.5, far: 0.68 } as const;
const FEWEST_FAR = 5;
/** Characters before changed words in which a negation may have been dropped; and of a draft in which it may say what it quotes from. */
const NEGATION = 12;
const LEADING = 160;
const NEGATED = /\b(?:no|not|never|cannot|without|neither|nor|none)\s+$/i;

/** Each quotation of a unit, held against the record word for word, one at a step. */
export function* checkQuotations(
	record: Record,
	draft: Draft,
	located: Located,
): Generator<undefined, readonly CheckedQuotation[]> {
	const checked: CheckedQuotation[] = [];
	for (const { quoted, laid } of located.quotations) {
		const met = new Set(laid.map(({ place }) => place));
		const more = [...(located.place === null ? [] : [located.place]), ...located.alike].filter(
			(place) => !met.has(place),
		);
		const typed = lazily(() => readTyped(quoted.typed));
		const all = [...laid, ...[...new Set(more)].flatMap((place) => layAlong(place, typed()))];
		const meant = meantBy(quoted, fitting(record, draft, quoted, all), located);
		const finding = judge(draft, quoted, meant);
		const told = isOfAnother(quoted, meant, located) ? elsewhere(finding) : finding;
		checked.push({ finding: told, laid: meant, start: quoted.start });
		yield;
	}
	return checked;
}

/** Places where as much of a quotation stands, in the order in which what stands around them fits what stands around it. */
function fitting(
	record: Record,
	{ plain: words }: Draft,
	quoted: Quoted,
	laid: readonly Laid[],
): readonly Laid[] {
	if (laid.length < 2) return laid;
	const near = stemsOf(sentenceAround(words, quoted, 80));
	const fit = ({ place, span, differences }: Laid) => {
		const around = stemsOf(sentenceAround(place.passage.text, span, 80));
		// A number is kept rather than a word, and exchanged for one that is easily written for it.
		const numbers = differences.reduce(
			(sum, { typed, record: on }) => sum + (/\d/.test(typed) ? slipOf(typed, on) - 1 : 0),
			0,
		);
		return (
			5 * numbers + [...around].reduce((sum, stem) => sum + (near.has(stem) ? record.rarity(stem) : 0), 0)
		);
	};
	return laid
		.map((one) => ({ one, fit: one.as === 'altered' ? fit(one) : 0 }))
		.sort((a, b) => rankOf(a.one) - rankOf(b.one) || b.one.share - a.one.share || b.fit - a.fit)
		.map(({ one }) => one);
}

/** Words with so many characters on both sides of them, as far as their sentence goes. */
function sentenceAround(text: string, { start, end }: Span, reach: number): string {
	const before =
		text
			.slice(Math.max(0, start - reach), start)
			.split(/[.?!](?=\s)|\n/)
			.at(-1) ?? '';
	const after = text.slice(end, end + reach).split(/[.?!](?=\s)|\n/)[0] ?? '';
	return `${before}${text.slice(start, end)}${after}`;
}

function rankOf({ as }: Laid): number {
	return ['verbatim', 'marks', 'shortened', 'altered'].indexOf(as);
}

/** The place of a quotation: word for word first, but a short one where its neighbours stand, even with a word changed. */
function meantBy({ typed }: Quoted, laid: readonly Laid[], { place, alike }: Located): Laid | null {
	const here = laid.filter((one) => one.place === place || alike.includes(one.place));
	const count = typed.split(/\s+/).length;
	const whole = (one: Laid) => one.as !== 'altered';
	const exact = here.find((one) => one.place === place && whole(one)) ?? here.find(whole) ?? laid.find(whole);
	const changed = here.find(({ share }) => share >= ALIKE.near);
	if (exact !== undefined) {
		const apart =
			!here.includes(exact) && count < SHORT && changed !== undefined && changed.share >= ALIKE.far;
		return apart ? changed : exact;
	}
	if (changed !== undefined && count >= 2) return changed;
	return laid.find(({ share }) => count >= FEWEST_FAR && share >= ALIKE.far) ?? null;
}

/** Whether a short quotation was found in a passage alone that the words around it are not about: a few words stand anywhere. */
function isOfAnother({ typed }: Quoted, laid: Laid | null, { place, alike, evidence }: Located): boolean {
	if (laid === null || place === null || evidence < ENOUGH || typed.split(/\s+/).length >= SHORT)
		return false;
	return laid.place !== place && !alike.includes(laid.place);
}

function elsewhere(finding: Finding): Finding {
	if (finding.verdict !== 'as on record') return finding;
	const note = 'these words stand in another passage than the one that the text is about';
	return { ...finding, verdict: 'on record, but', notes: [...finding.notes, note] };
}

function judge(draft: Draft, quoted: Quoted, laid: Laid | null): Finding {
	const told = (verdict: Verdict, given: Partial<Finding>): Finding => ({
		kind: 'quotation',
		start: quoted.inner.start,
		end: quoted.inner.end,
		text: quoted.typed,
		verdict,
		...NOTHING_FOUND,
		source: laid === null ? null : laid.place.passage.sourceAt(laid.span),
		differences: laid?.differences ?? [],
		...given,
	});
	if (laid === null) return told('not found here', {});
	const { text } = laid.place.passage;
	const { start, end } = withMark(text, laid.span, quoted.typed);
	const quote = text.slice(start, end);
	if (laid.as === 'marks') return told('punctuation only', { quote, shouldBe: plain(quote) });
	if (laid.as === 'altered') {
		const negation = NEGATED.exec(text.slice(Math.max(0, start - NEGATION), start));
		return told('differs', { quote, shouldBe: plain(text.slice(start - (negation?.[0].length ?? 0), end)) });
	}
	const said =
		draft.plain
			.slice(Math.max(0, quoted.start - LEADING), quoted.start)
			.split(/[.?!]\s/)
			.at(-1) ?? '';
	const setting = settingOf(laid.place, laid.span, said);
	const sentence = text.slice(setting.sentence.start, Math.max(setting.sentence.end, laid.span.end));
	const notes = [...(laid.as === 'shortened' ? ['shortened where it says so'] : []), ...setting.notes];
	const within = { start: start - setting.sentence.start, end: end - setting.sentence.start };
	if (setting.notes.length === 0) return told('as on record', { quote: sentence, within, notes });
	const shouldBe = setting.with === null ? null : plain(text.slice(setting.with.start, setting.with.end));
	return told('on record, but', { quote: sentence, within, notes, shouldBe });
}

/** With the mark that ends the words as typed, where the record has it too. */
function withMark(text: string, { start, end }: Span, typed: string): Span {
	const mark = /[.,;:?!]$/.exec(typed)?.[0];
	return mark !== undefined && text[end] === mark ? { start, end: end + 1 } : { start, end };
}

function plain(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}
