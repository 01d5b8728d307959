import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_FOUND } from '../../src/lookup/check/finding.ts';
import { sparing } from '../../src/lookup/check/unsure.ts';
import { markedDraft, unmarkedDraft } from '../../src/present/marked-draft.ts';

const found = (start: number, end: number) =>
	({ kind: 'quotation', start, end, text: 'some\nwords', verdict: 'differs', ...NOTHING_FOUND }) as const;

test('a draft that was given back with footnotes is the draft again without them', () => {
	const words = fc
		.string({
			minLength: 1,
			maxLength: 80,
			unit: fc.constantFrom('a', ' ', '\n', '[', '^', ']', ':', '1', '“'),
		})
		.filter((text) => text.trim() !== '');
	fc.assert(
		fc.property(
			words,
			fc.array(fc.tuple(fc.nat(79), fc.nat(79)), { minLength: 1, maxLength: 5 }),
			(text, spans) => {
				const findings = spans.map(([one, other]) =>
					found(Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)),
				);
				expect(unmarkedDraft(markedDraft(text, findings))).toBe(text);
			},
		),
	);
	expect(unmarkedDraft('Nets[^1] were seized.\n\n[^1]: A note.')).toBe(
		'Nets[^1] were seized.\n\n[^1]: A note.',
	);
});

test('of words whose order a file does not show for certain none is said to be altered', () => {
	const findings = [found(0, 10), found(20, 30)];
	const unsure = [{ start: 25, end: 26 }];
	expect(sparing(findings, unsure).map(({ verdict }) => verdict)).toEqual([
		'differs',
		'cannot be known here',
	]);
});
