import { type Rule, tryRules } from '../../grammar/rule.ts';
import type { Span } from '../../hansard/section.ts';
import { matchesIn } from '../matches.ts';
import { nameBefore, plainLetters, spelledBy, spells, wordsBefore } from './letters-fit.ts';
import { IN_LETTERS } from './open-list.ts';

/** `Name (ABC)`: a name with its initialism printed beside it. */
export interface Introduced extends Span {
	readonly name: string;
	readonly nameAt: Span;
	readonly initialism: string;
	readonly initialismAt: Span;
}

const BRACKET = /\(((?:the )?\p{Lu}[\p{L}\p{N}&-]{1,9}?)s?\)/gu;
/** `Name, or ABC,`; `Name—ABC—`. */
const OR_DASH = /(?:, or |[—–])(?:the )?(\p{Lu}[\p{Lu}\p{N}&]{2,7})(?=[—–,.;:)]|$)/gu;
/** `ABC (Name)`. */
const LETTERS_FIRST =
	/(?<![\p{L}\p{N}’'-])(\p{Lu}[\p{Lu}\p{N}&]{1,7}) \((?:the )?(\p{L}[^()\n\t]{4,120})\)/gu;
/** A stretch of text, one contribution at most. */
interface Stretch extends Span {
	readonly text: string;
}

/** Where the record prints letters beside a name. A name goes back only as far as the letters need. */
export const INTRODUCTION_RULES: readonly Rule<Stretch, readonly Introduced[]>[] = [
	{
		id: 'letters.after-name',
		when: ({ text, start, end }) => some(afterName(text, { start, end })),
		reads: [
			{
				text: 'the Kelp Moorings Authority (KMA) met',
				gives: { name: 'Kelp Moorings Authority', initialism: 'KMA' },
			},
			{
				text: 'Saltmarsh Primary Ferry Trust (PFT)',
				gives: { name: 'Primary Ferry Trust', initialism: 'PFT' },
			},
			{
				text: 'an antisocial boating order (ABO)',
				gives: { name: 'antisocial boating order', initialism: 'ABO' },
			},
			{ text: 'limits for kelp dioxide (KO2)', gives: { name: 'kelp dioxide', initialism: 'KO2' } },
			{ text: 'the Office of Buoys (Ofbuoy)', gives: { name: 'Office of Buoys', initialism: 'Ofbuoy' } },
			{
				text: 'by the Lamplighters Liberation Front of Ruritania (FLLR)',
				gives: { name: 'Lamplighters Liberation Front of Ruritania', initialism: 'FLLR' },
			},
			{
				text: 'of the Ruritanian Workers’ Party (PRR)',
				gives: { name: 'Ruritanian Workers’ Party', initialism: 'PRR' },
			},
			{
				text: 'the Harbour Signals Regulations 2004 (HSRs)',
				gives: { name: 'Harbour Signals Regulations 2004', initialism: 'HSR' },
			},
			{
				text: 'from the marine crew and training budget (MCT)',
				gives: { name: 'marine crew and training budget', initialism: 'MCT' },
			},
			{
				text: 'a national rowing club of crews (NRC)',
				gives: { name: 'national rowing club of crews', initialism: 'NRC' },
			},
			{
				text: 'those with kelpodysplastic tumours (KDT)',
				gives: { name: 'kelpodysplastic tumours', initialism: 'KDT' },
			},
			{
				text: 'the Harbour e-Knots Unit (HeKU)',
				gives: { name: 'Harbour e-Knots Unit', initialism: 'HeKU' },
			},
			{
				text: 'the Tide Watch in Ruritania (RR) (TWR)',
				gives: { name: 'Tide Watch in Ruritania', initialism: 'TWR' },
			},
		],
		not: [
			'He met the Minister for Tides (Mr. Kelp) there.',
			'It is for the Harbour Office (NQX).',
			'the ferry (KMA) and the Kelp Moorings Authority (Saltmarsh)',
			'asked the Kelp Moorings Authority staff (KMA); many unforeseeable late tides (UFT)',
		],
	},
	{
		id: 'letters.after-dash',
		when: ({ text, start, end }) => some(withDash(text, { start, end })),
		reads: [
			{
				text: 'the Kelp Moorings Authority, or KMA, met',
				gives: { name: 'Kelp Moorings Authority', initialism: 'KMA' },
			},
			{
				text: 'the Kelp Moorings Authority—the KMA—met',
				gives: { name: 'Kelp Moorings Authority', initialism: 'KMA' },
			},
			{ text: 'the Tide Gauge Unit, or the TGU.', gives: { name: 'Tide Gauge Unit', initialism: 'TGU' } },
		],
		not: [
			'the Kelp Moorings Authority, or NQX, met',
			'the kelp moorings agent—KMA—met',
			'the Kelp Moorings Authority—KMA boats',
		],
	},
	{
		id: 'letters.before-name',
		when: ({ text, start, end }) => some(beforeName(text, { start, end })),
		reads: [
			{
				text: 'the KMA (Kelp Moorings Authority) met',
				gives: { name: 'Kelp Moorings Authority', initialism: 'KMA' },
			},
			{ text: 'TGU (the Tide Gauge Unit)', gives: { name: 'Tide Gauge Unit', initialism: 'TGU' } },
			{ text: 'of FBD (ferry boat dues)', gives: { name: 'ferry boat dues', initialism: 'FBD' } },
		],
		not: ['the KMA (Saltmarsh Tide Office) met', 'KMA (in the bay)', 'the KMAX (Kelp Moorings Authority)'],
	},
];

/** Every name in a stretch with its initialism printed beside it, in brackets or after a dash, before it or after. */
export function introduced(text: string, { start, end }: Span): Introduced[] {
	return tryRules(INTRODUCTION_RULES, { text, start, end }).flatMap(({ reading }) => reading);
}

function some(found: readonly Introduced[]): readonly Introduced[] | null {
	return found.length > 0 ? found : null;
}

function afterName(text: string, within: Span): Introduced[] {
	if (!text.slice(within.start, within.end).includes('(')) return [];
	const found: Introduced[] = [];
	for (const bracket of matchesIn(BRACKET, text, within)) {
		const letters = (bracket.groups[1] ?? '').replace(/^the /, '');
		if ((letters.match(/\p{Lu}/gu) ?? []).length < 2 && !/^\p{Lu}\p{Ll}{2,}$/u.test(letters)) continue;
		const from = Math.max(within.start, bracket.start - 120);
		// `Tide Watch in Ruritania (RR) (TWR)`: the first letters are of a place inside the name.
		const before = text.slice(from, bracket.start).replace(/ \(\p{Lu}{2,5}\)(?= $)/u, '');
		const name = nameBefore(before, letters);
		if (name === null) continue;
		const start = from + name.start;
		const at = text.indexOf(letters, bracket.start);
		found.push({
			start,
			end: bracket.end,
			name: text.slice(start, from + name.end),
			nameAt: { start, end: from + name.end },
			initialism: letters,
			initialismAt: { start: at, end: at + letters.length },
		});
	}
	return found;
}

/** Letters that stand after a comma and `or`, or after a dash: only such as spell the name. */
function withDash(text: string, within: Span): Introduced[] {
	return matchesIn(OR_DASH, text, within).flatMap(({ start, end, groups }) => {
		const letters = groups[1] ?? '';
		const from = Math.max(within.start, start - 120);
		const { words, end: nameEnd } = wordsBefore(text.slice(from, start));
		const name = spelledBy(words, plainLetters(letters), nameEnd);
		if (name === null || !/^\p{Lu}/u.test(text.slice(from + name.start))) return [];
		const nameAt = { start: from + name.start, end: from + name.end };
		return [
			{
				start: nameAt.start,
				end,
				name: text.slice(nameAt.start, nameAt.end),
				nameAt,
				initialism: letters,
				initialismAt: { start: end - letters.length, end },
			},
		];
	});
}

/** Letters that stand before the bracket with the whole name. */
function beforeName(text: string, within: Span): Introduced[] {
	if (!text.slice(within.start, within.end).includes(' (')) return [];
	return matchesIn(LETTERS_FIRST, text, within).flatMap(({ start, end, groups }) => {
		const [, letters = '', name = ''] = groups;
		const words = name.match(/[\p{L}\p{N}&][\p{L}\p{N}&’']*/gu) ?? [];
		if (words.length < 2 || !spells(words, plainLetters(letters))) return [];
		const nameAt = { start: end - 1 - name.length, end: end - 1 };
		return [
			{ start, end, name, nameAt, initialism: letters, initialismAt: { start, end: start + letters.length } },
		];
	});
}

const BARE = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{Lu}\p{N}&]{1,7}(?=s?(?![\p{L}\p{N}]))/gu;

/** Bare initialisms in a stretch: capital letters standing alone. */
export function bareInitialisms(text: string, within: Span): (Span & { readonly letters: string })[] {
	return matchesIn(BARE, text, within)
		.map(({ start, end }) => ({ start, end, letters: text.slice(start, end) }))
		.filter(({ letters }) => !/\d/.test(letters) || /^\p{Lu}{2,}/u.test(letters) || IN_LETTERS.has(letters));
}
