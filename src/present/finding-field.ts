import type { Extent } from '../corpus/archive.ts';
import { limits } from '../limits.ts';
import type { Difference, Finding, FindingKind, Verdict } from '../lookup/check/finding.ts';
import { sourceLine } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import type { Field } from './figure-field.ts';
import { isWhole, quotation } from './quotation.ts';
import { capitalised, clipped, counted } from './wording.ts';

const COLOURS = { found: 0x006548, look: 0xd97706, nothing: 0x6b7280 } as const;

const NOUNS = {
	quotation: 'quotation',
	figure: 'figure',
	citation: 'citation',
	attribution: 'speaker',
} as const satisfies Record<FindingKind, string>;

/** How a verdict is told of each kind, where its own words are not. */
const TOLD: Readonly<Partial<Record<FindingKind, Readonly<Partial<Record<Verdict, string>>>>>> = {
	quotation: {
		'as on record': 'verbatim',
		'on record, but': 'verbatim, with a note',
		differs: 'altered',
		'punctuation only': 'the same words, other punctuation',
	},
	figure: { differs: 'another figure on record' },
	attribution: { differs: 'somebody else on record' },
};
/** In a title, behind how many there are. */
const COUNTED: typeof TOLD = {
	...TOLD,
	figure: { differs: 'with another on record' },
	attribution: { differs: 'with somebody else on record' },
};
/** Of every kind that has no words of its own for it. */
const PLAINLY: Readonly<Partial<Record<Verdict, string>>> = {
	'as on record': 'on record',
	'on record, but': 'on record, with a note',
};

/** Verdicts in the order in which a reader wants them: what is to be mended first. */
const ORDER: readonly Verdict[] = [
	'differs',
	'stands elsewhere',
	'on record, but',
	'punctuation only',
	'not found here',
	'cannot be known here',
	'as on record',
];

/** Green where all was found, amber where something is to be looked at again, grey where nothing can be said. */
export function colourFor(findings: readonly Finding[]): number {
	if (findings.every(({ verdict }) => verdict === 'not found here' || verdict === 'cannot be known here'))
		return COLOURS.nothing;
	return findings.every(({ verdict }) => verdict === 'as on record') ? COLOURS.found : COLOURS.look;
}

/** A finding in a line: its words, and what came of it. */
export function labelOf({ kind, text, verdict }: Finding): string {
	const words = text.replace(/\s+/g, ' ');
	const told = toldOf(kind, verdict);
	return capitalised(kind === 'quotation' ? `Quotation, ${told}: ${words}` : `${words}: ${told}`);
}

/** What came of a finding, in the words that people use of its kind. */
function toldOf(kind: FindingKind, verdict: Verdict, as = TOLD): string {
	return as[kind]?.[verdict] ?? PLAINLY[verdict] ?? verdict;
}

/** How many findings of each kind came to what, in a title. */
export function titleOf(findings: readonly Finding[]): string {
	const groups = Map.groupBy(findings, ({ kind, verdict }) => `${kind} ${verdict}`);
	const told = [...groups.values()].flatMap(([first, ...others]) =>
		first === undefined
			? []
			: [`${counted(others.length + 1, NOUNS[first.kind])} ${toldOf(first.kind, first.verdict, COUNTED)}`],
	);
	return told.length === 0 ? 'Nothing to check' : told.join('; ');
}

/** A field a finding; words of the record that two of them share are shown with the first. */
export function fieldsOf(findings: readonly Finding[], extent: Extent): readonly Field[] {
	const shown = new Set<string>();
	return findings.map((finding) => {
		const above = finding.quote !== null && shown.has(finding.quote);
		if (finding.quote !== null) shown.add(finding.quote);
		return fieldOf(finding, extent, above);
	});
}

function fieldOf(finding: Finding, extent: Extent, above: boolean): Field {
	const { verdict, source, quote, notes } = finding;
	const name = clipped(escapeMarkdown(labelOf(finding)), limits.fieldName);
	if (verdict === 'not found here' || (source === null && notes.length === 0))
		return { name, value: nothing(finding, extent) };
	const tail = [
		...insteadOf(finding),
		...notes.map((note) => `${capitalised(escapeMarkdown(note))}.`),
		...(source === null ? [] : [sourceLine(source)]),
	].join('\n');
	if (quote === null || above) return { name, value: above ? `${tail}\nIn the passage above.` : tail };
	const room = Math.max(300, limits.fieldValue - tail.length - 1);
	return { name, value: `${shownWords(finding, quote, room)}\n${tail}` };
}

/** The record's words, those that are quoted in bold within their sentence where all of it fits. */
function shownWords({ within }: Finding, quote: string, room: number): string {
	if (within === null || quote.includes('\n') || !isWhole(quote, room - 4)) return quotation(quote, room);
	const [before, words, after] = [
		quote.slice(0, within.start),
		quote.slice(within.start, within.end),
		quote.slice(within.end),
	];
	if (before.trim() === '' && after.trim() === '') return quotation(quote, room);
	return `> ${escapeMarkdown(before)}**${escapeMarkdown(words)}**${escapeMarkdown(after)}`;
}

function nothing({ kind, verdict }: Finding, { documents }: Extent): string {
	if (verdict === 'cannot be known here') return 'The documents loaded here cannot tell.';
	const searched = counted(documents, 'document');
	return kind === 'quotation'
		? `No passage in ${searched} has these words, nor most of them in this order.`
		: `Nothing was found in ${searched} that says this. That is not to say that the record does not.`;
}

/** What the record has instead, in a line; of a quotation the words that differ. */
function insteadOf({ kind, verdict, shouldBe, differences }: Finding): readonly string[] {
	if (kind === 'quotation' && (verdict === 'differs' || verdict === 'punctuation only'))
		return differencesOf(differences);
	if (shouldBe === null) return [];
	return [`${kind === 'quotation' ? 'With' : 'On record'}: **${escapeMarkdown(clipped(shouldBe, 200))}**`];
}

/** Differences told of one quotation; more would bury the record. */
const TOLD_DIFFERENCES = 5;

function differencesOf(differences: readonly Difference[]): readonly string[] {
	if (differences.length === 0) return ['The words are the same; only the punctuation differs.'];
	const told = differences.slice(0, TOLD_DIFFERENCES).map(({ typed, record }) => {
		if (typed === '') return `left out: **${escapeMarkdown(clipped(record, 80))}**`;
		if (record === '') return `added: **${escapeMarkdown(clipped(typed.replaceAll('"', ''), 80))}**`;
		return `**${escapeMarkdown(clipped(typed.replaceAll('"', ''), 80))}** where the record has **${escapeMarkdown(clipped(record, 80))}**`;
	});
	const more = differences.length - told.length;
	return [`Differs here: ${told.join('; ')}${more > 0 ? `; and in ${counted(more, 'more place')}` : ''}.`];
}

/** The findings in the order in which a reader wants them: what is to be mended first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted(
		(one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict) || one.start - other.start,
	);
}
