import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, NOTHING_FOUND } from '../../src/lookup/check/finding.ts';
import { markedDraft } from '../../src/present/marked-draft.ts';

const found = (draft: string, start: number, end: number, given: Partial<Finding> = {}): Finding => ({
	kind: 'figure',
	start,
	end,
	text: draft.slice(start, end),
	verdict: 'not found here',
	...NOTHING_FOUND,
	...given,
});

test('each finding has its footnote, which says what the record has', () => {
	const draft = 'The yard seized 1,430 nets. It has 12 boats.';
	const findings = [
		found(draft, 16, 26, {
			verdict: 'differs',
			shouldBe: '1,340',
			notes: ['the record says "provisional"'],
		}),
		found(draft, 35, 43),
	];
	expect(markedDraft(draft, findings)).toBe(
		[
			'The yard seized 1,430 nets[^record-1]. It has 12 boats[^record-2].',
			'[^record-1]: figure differs: 1,430 nets. on record: 1,340. the record says "provisional".',
			'[^record-2]: figure not found here: 12 boats.',
		].join('\n\n'),
	);
});

test('a draft of which nothing was found is given back as it is', () => {
	expect(markedDraft('# Nets\n\nNothing *here*.\n', [])).toBe('# Nets\n\nNothing *here*.\n');
});

test('without its footnotes it is the draft, wherever findings stand and however they overlap', () => {
	fc.assert(
		fc.property(
			fc.string({ maxLength: 60 }),
			fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 }),
			(words, places) => {
				const draft = words.replaceAll('[^record-', '');
				const findings = places.map(([one, other]) => {
					const [start, end] = [one, other].map((at) => Math.min(at, draft.length)).sort((a, b) => a - b);
					return found(draft, start ?? 0, end ?? 0);
				});
				const marked = markedDraft(draft, findings);
				const body = findings.length === 0 ? marked : marked.slice(0, marked.indexOf('\n\n[^record-1]: '));
				expect(body.replace(/\[\^record-\d+\]/g, '')).toBe(draft);
			},
		),
	);
});
