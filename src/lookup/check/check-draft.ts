import type { Archive, Extent } from '../../corpus/archive.ts';
import { checkCitations } from './citations.ts';
import { claimedIn } from './claims.ts';
import { type Draft, readingDraft } from './draft.ts';
import { checkFigures } from './figures.ts';
import type { Finding } from './finding.ts';
import { locate } from './locate.ts';
import { checkQuotations } from './quoted.ts';
import { recordFor } from './record.ts';
import { checkSpeakers } from './speakers.ts';

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

/** The same, in steps: a few sentences are located or judged in each, so that others are served between. */
export function* checkingDraft(archive: Archive, text: string): Generator<undefined, CheckedDraft> {
	const draft = yield* readingDraft(text.slice(0, LONGEST_DRAFT));
	const record = recordFor(archive);
	const findings: Finding[] = [];
	for (const paragraph of draft.paragraphs) {
		const claimed = yield* claimedIn(draft, paragraph);
		yield;
		for (const located of locate(record, draft, paragraph)) {
			yield;
			if (located === undefined) continue;
			const quotations = checkQuotations(record, draft, located);
			const settled = quotations.flatMap(({ laid, start }) => (laid === null ? [] : [{ laid, start }]));
			yield;
			const figures = yield* checkFigures(record, draft, claimed, located);
			const said = [...quotations.map(({ finding }) => finding), ...figures];
			findings.push(
				...said,
				...checkCitations(record, draft, located, said),
				...checkSpeakers(record, draft, paragraph, located, settled),
			);
			yield;
		}
	}
	return {
		draft,
		findings: findings.sort((one, other) => one.start - other.start || one.end - other.end),
		extent: archive.extent(),
	};
}
