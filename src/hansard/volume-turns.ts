import { asideIn } from './asides.ts';
import type { Hints } from './hints.ts';
import { type Laid, layOut } from './lay-out.ts';
import { type NamedItem, pairNamed } from './named-pairs.ts';
import { asksBy } from './named-turn.ts';
import type { Piece } from './pieces.ts';
import { isProcedure } from './procedure.ts';
import { questionUin } from './question.ts';
import type { Contribution, House, Section } from './section.ts';
import type { StoredText } from './stored-text.ts';
import { readPerson } from './turns/person.ts';
import { turnIn } from './turns/turn.ts';

/** Business under one title of a digitised volume's XML. */
export interface VolumePart {
	readonly headings: readonly string[];
	/** Where its title stands in the stored text; null where it has none. */
	readonly start: number | null;
	readonly column: string | null;
	readonly date: string | null;
	readonly business: Section['business'];
	readonly items: NamedItem[];
}

/** One paragraph: its words, and the member whom the source marks before them. */
export interface VolumeParagraph {
	readonly pieces: readonly Piece[];
	readonly member: string | null;
	readonly column: string | null;
}

export interface VolumeTurns {
	paragraph(part: VolumePart, paragraph: VolumeParagraph): void;
	/** Ends whoever speaks. */
	close(): void;
}

interface Turn {
	readonly part: VolumePart;
	readonly speaker: string | null;
	readonly office: string | null;
	readonly column: string | null;
	readonly kind: NamedItem['kind'];
	readonly uin: string | null;
	readonly laid: Laid[];
}

/** Puts paragraphs together to turns. A paragraph without a member goes on with whoever speaks, unless it begins a turn by its words. */
export function volumeTurns(into: StoredText, yearOf: () => number | null): VolumeTurns {
	let turn: Turn | null = null;
	const close = () => {
		if (turn && turn.laid.length > 0) turn.part.items.push(itemOf(turn));
		turn = null;
	};
	return {
		close,
		paragraph(part, { pieces, member, column }) {
			const [first] = pieces;
			const words = first?.kind === 'paragraph' ? first.inline.words : '';
			const aside = member === null ? asideIn(words) : null;
			if (aside) {
				if (aside.ends) close();
				return;
			}
			const read = member === null ? turnOf(words, yearOf(), turn === null) : { name: member.trim(), at: 0 };
			const procedure = member === null && isProcedure(words);
			const goesOn = read === null && !procedure && turn !== null && turn.kind === 'speech';
			if (!goesOn) {
				close();
				const person = read?.name ? readPerson(read.name) : null;
				const said = words.slice(read?.at ?? 0).trimStart();
				const put = said.replace(/^\(\s*by private notice\s*\)\s*/i, '');
				const asks = !procedure && asksBy({ tabled: false }, put) !== null;
				turn = {
					part,
					speaker: person?.speaker ?? (read?.name || null),
					office: person?.office ?? null,
					column,
					kind: procedure ? 'procedure' : asks ? 'question' : 'speech',
					uin: asks ? questionUin(said) : null,
					laid: [],
				};
			}
			turn?.laid.push(...layOut(withoutLead(pieces, read?.at ?? 0), into));
		},
	};
}

/** Who begins to speak in a paragraph whose member the source does not mark; null where it goes on. */
function turnOf(
	words: string,
	year: number | null,
	first: boolean,
): { name: string | null; at: number } | null {
	const line = { start: 0, end: words.length, text: words, gap: 0 };
	const before = first ? null : { start: 0, end: 1, text: '.', gap: 0 };
	const read = turnIn(line, {
		layout: 'colon',
		before,
		after: null,
		answers: false,
		listed: false,
		isKnown: () => false,
		year,
	});
	return read && { name: read.speaker, at: read.speaker === null ? 0 : (read.words?.start ?? 0) };
}

/** Paragraphs without the first characters, which name who speaks. */
function withoutLead(pieces: readonly Piece[], at: number): readonly Piece[] {
	const [first, ...others] = pieces;
	if (at === 0 || first?.kind !== 'paragraph') return pieces;
	const { words, raised, italic } = first.inline;
	const kept = raised.flatMap((one) =>
		one.start < at ? [] : [{ ...one, start: one.start - at, end: one.end - at }],
	);
	return [{ ...first, inline: { words: words.slice(at), raised: kept, italic } }, ...others];
}

function itemOf({ speaker, office, column, kind, uin, laid }: Turn): NamedItem {
	const contribution: Contribution = {
		kind: kind === 'question' ? 'question' : 'speech',
		start: laid[0]?.block.start ?? 0,
		end: laid.at(-1)?.block.end ?? 0,
		speaker,
		office,
		column,
		url: null,
		uin,
		blocks: laid.map(({ block }) => block),
	};
	return { kind, oral: false, parts: [contribution] };
}

/** The section that one part comes to; null where nobody's words stand in it. */
export function volumeSection(
	part: VolumePart,
	stored: string,
	{ house, volume, hints }: { house: House | null; volume: string | null; hints: Hints },
): Section | null {
	const first = part.items[0]?.parts[0];
	const last = part.items.at(-1)?.parts.at(-1);
	if (!first || !last) return null;
	const oral = part.items.some((item) => item.kind === 'question');
	const business = part.business ?? (oral ? 'oral answers' : 'debate');
	const { leftOut: _between, ...paired } = pairNamed(part.items, stored, {
		written: business === 'written answers',
		lords: house === 'Lords',
	});
	return {
		start: part.start ?? first.start,
		end: last.end,
		house,
		houseInferred: false,
		headings: part.headings,
		title: part.headings.at(-1) ?? null,
		volume,
		sittingDate: part.date ?? hints.date ?? null,
		business,
		url: hints.url ?? null,
		column: part.column,
		...paired,
	};
}
