import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, NOTHING_FOUND } from '../../src/lookup/check/finding.ts';
import { sparing } from '../../src/lookup/check/unsure.ts';
import { markedDraft, unmarkedDraft } from '../../src/present/marked-draft.ts';

const found = (start: number, end: number) =>
	({ kind: 'quotation', start, end, text: 'some\nwords', verdict: 'differs', ...NOTHING_FOUND }) as const;

test('each finding has its footnote, which says what the record has', () => {
	const draft = 'The yard seized 1,430 nets. It has 12 boats.';
	const figure = (start: number, end: number, given: Partial<Finding>): Finding => ({
		...found(start, end),
		kind: 'figure',
		text: draft.slice(start, end),
		...given,
	});
	const findings = [
		figure(16, 26, { shouldBe: '1,340', notes: ['the record says "provisional"'] }),
		figure(35, 43, { verdict: 'not found here' }),
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
