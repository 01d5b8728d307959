import type { Archive, Extent } from '../corpus/archive.ts';
import { mentioned, onceEach, type Passage } from './answer.ts';
import { atOnce, checkingDraft } from './check/check-draft.ts';
import type { Finding, Verdict } from './check/finding.ts';
import { type InMessage, readMessage } from './in-message.ts';

/** What the record holds of a message's quotations, figures, citations and speakers. Never whether a claim is true. */
export interface CheckAnswer {
	/** What was checked. */
	readonly text: string;
	readonly findings: readonly Finding[];
	/** Figures on record here are of operations that the record does not show to be one. */
	readonly apart: boolean;
	readonly inMessage: InMessage;
	readonly passages: readonly Passage[];
	readonly extent: Extent;
}

/** Looks at 2,000 characters of a message, what Discord lets a person send. */
const LONGEST = 2_000;

/** Holds every quotation, figure, citation and named speaker of a message against the record. */
export function checkMessage(archive: Archive, message: string): CheckAnswer {
	return atOnce(checkingMessage(archive, message));
}

/** The same, in steps between which others are served. */
export function* checkingMessage(archive: Archive, message: string): Generator<undefined, CheckAnswer> {
	const text = message.slice(0, LONGEST);
	const { findings: marked, extent } = yield* checkingDraft(archive, text);
	yield;
	const findings = marked.length > 0 ? marked : yield* standing(archive, text);
	yield;
	return {
		text,
		findings,
		apart: areApart(findings),
		inMessage: readMessage(archive, text),
		passages: onceEach(
			findings.flatMap(({ quote, source }) =>
				quote === null || source === null ? [] : [mentioned({ quote, source })],
			),
		),
		extent,
	};
}

/**
 * Sentences of a message that quotes, counts, cites and names nothing, where they stand on record word for word. Of others nothing is said: a
 * writer's own words are no quotation that was changed.
 */
function* standing(archive: Archive, text: string): Generator<undefined, readonly Finding[]> {
	const { findings } = yield* checkingDraft(archive, text, 'sentences');
	return findings.filter(({ kind, verdict }) => kind === 'quotation' && STANDS.has(verdict));
}

const STANDS: ReadonlySet<Verdict> = new Set<Verdict>(['as on record', 'on record, but', 'punctuation only']);

/** True where two figures on record are not said of the same operations. */
function areApart(findings: readonly Finding[]): boolean {
	const named = findings
		.filter(({ kind, of }) => kind === 'figure' && of.length > 0)
		.map(({ of }) => of.toSorted().join(' + '));
	return new Set(named).size > 1;
}

/** Whether the record has anything of what a message says. */
export function isAnythingFound({ findings }: CheckAnswer): boolean {
	return findings.some(({ verdict }) => verdict !== 'not found here' && verdict !== 'cannot be known here');
}
