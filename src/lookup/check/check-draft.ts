import type { Archive, Extent } from '../../corpus/archive.ts';
import { checkCitations } from './citations.ts';
import { claimedIn } from './claims.ts';
import { type Draft, type Paragraph, type Quoting, readingDraft, type Unit } from './draft.ts';
import { checkFigures } from './figures.ts';
import type { Finding } from './finding.ts';
import { locate } from './locate.ts';
import { checkQuotations } from './quoted.ts';
import { type Place, recordFor } from './record.ts';
import { checkSpeakers, namedIn } from './speakers.ts';

/** Longer drafts are cut here. */
export const LONGEST_DRAFT = 64_000;

/** A draft and what the record holds of it. */
export interface CheckedDraft {
	readonly draft: Draft;
	/** In the order of the draft. */
	readonly findings: readonly Finding[];
	readonly extent: Extent;
}

/** Holds every quotation, figure, citation and named speaker of a draft against the record. Never says whether a claim is true. */
export function checkDraft(archive: Archive, text: string): CheckedDraft {
	return archive.reading(() => atOnce(checkingDraft(archive, text)));
}

/** All steps one after another. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** Milliseconds that a check holds one committed state of the archive: a transaction for each of its questions costs as much as most of them. */
const HELD = 4;

/** The same, in steps of a few milliseconds, so that others are served between. */
export function* checkingDraft(
	archive: Archive,
	text: string,
	quoting: Quoting = 'marked',
): Generator<undefined, CheckedDraft> {
	const steps = eachStep(archive, text, quoting);
	for (;;) {
		const step = archive.reading(() => {
			const since = performance.now();
			let last = steps.next();
			while (last.done !== true && performance.now() - since < HELD) last = steps.next();
			return last;
		});
		if (step.done === true) return step.value;
		yield;
	}
}

/** A few sentences are located or judged in each step. */
function* eachStep(archive: Archive, text: string, quoting: Quoting): Generator<undefined, CheckedDraft> {
	const draft = yield* readingDraft(text.slice(0, LONGEST_DRAFT), quoting);
	const record = recordFor(archive);
	const findings: Finding[] = [];
	for (const paragraph of draft.paragraphs) {
		const claimed = yield* claimedIn(draft, paragraph);
		yield;
		const named = new Map(paragraph.units.map((unit) => [unit, namedIn(record, draft, paragraph, unit)]));
		const last = paragraph.units.findLastIndex(
			(unit) => isToldOf(paragraph, unit) || named.get(unit)?.length || claimed.claims.get(unit)?.length,
		);
		let before: Place | null = null;
		for (const located of locate(record, draft, {
			...paragraph,
			units: paragraph.units.slice(0, last + 1),
		})) {
			yield;
			if (located === undefined) continue;
			const quotations = yield* checkQuotations(record, draft, located);
			const settled = quotations.flatMap(({ laid, start }) => (laid === null ? [] : [{ laid, start }]));
			const figures = yield* checkFigures(record, draft, claimed, located);
			const said = [...quotations.map(({ finding }) => finding), ...figures];
			const citations = yield* checkCitations(record, draft, located, said);
			const speakers = checkSpeakers(draft, named.get(located.unit) ?? [], located, settled, before);
			before = located.place;
			findings.push(...said, ...citations, ...speakers);
			yield;
		}
	}
	return {
		draft,
		findings: findings.sort((one, other) => one.start - other.start || one.end - other.end),
		extent: archive.extent(),
	};
}

/** Whether a unit quotes or cites anything. */
function isToldOf({ quotations }: Paragraph, { start, end, citations }: Unit): boolean {
	return citations.length > 0 || quotations.some((quoted) => start <= quoted.start && quoted.start < end);
}
