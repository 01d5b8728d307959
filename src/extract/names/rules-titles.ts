import type { Rule } from '../../grammar/rule.ts';
import type { Found } from './by-noun.ts';
import { namesAroundLetters } from './letters-inside.ts';
import { type Stretch, some } from './stretch.ts';
import { titlesIn } from './titles.ts';
import { unmarkedTitles } from './titles-unmarked.ts';

/** Titles, and names that go on behind letters in brackets. */
export const TITLE_RULES: readonly Rule<Stretch, readonly Found[]>[] = [
	{
		id: 'name.title',
		when: ({ text, start, end }) => some(titlesIn(text, { start, end })),
		reads: [
			{
				text: 'It stands in the booklet “Know Your Anchor”, page 3.',
				gives: { kind: 'term', name: 'Know Your Anchor' },
			},
			{
				text: "We ran the 'Mind The Tide' sea safety campaign.",
				gives: { kind: 'programme', name: 'Mind The Tide' },
			},
			{
				text: 'the white paper, "Harbours Fit to Use: A Plan."',
				gives: { kind: 'term', name: 'Harbours Fit to Use: A Plan' },
			},
		],
		not: [
			'He said “Tides Are Late” and left.',
			'the report said “it is late”',
			'the scheme “Warm” is over; boats’ Owners and Crews’ plans are not',
		],
	},
	{
		id: 'name.title-unmarked',
		when: ({ text, start, end }) => some(unmarkedTitles(text, { start, end })),
		reads: [
			{
				text: 'In its report Tides Without Fear or Favour by Hugo Kelp the Board says so.',
				gives: { kind: 'term', name: 'Tides Without Fear or Favour' },
			},
			{
				text: 'The booklet, Know Your Anchor: A guide for crews, dated May 2003, is there.',
				gives: { kind: 'term', name: 'Know Your Anchor: A guide for crews' },
			},
			{
				text: 'since the 2003 publication of Lamps in Harbours, a note on light',
				gives: { kind: 'term', name: 'Lamps in Harbours' },
			},
			{
				text: 'Our new strategy, entitled Kelp for All, is out.',
				gives: { kind: 'programme', name: 'Kelp for All' },
			},
		],
		not: [
			'The report National Tide Office staff wrote is late.',
			'In the review Ministers and Members of the House said so.',
			'The guidance, Mr. Kelp said, is late; the plan Saltmarsh has is new.',
		],
	},
	{
		id: 'name.letters-inside',
		when: ({ text, start, end }) => some(namesAroundLetters(text, { start, end })),
		reads: [
			{
				text: 'by the Ferry Lamp Signals Cover (FLSC) Toolkit',
				gives: { kind: 'term', name: 'Ferry Lamp Signals Cover (FLSC) Toolkit' },
			},
			{
				text: 'on the Tide and Lamp Statistics (TLS) return',
				gives: { kind: 'term', name: 'Tide and Lamp Statistics (TLS) return' },
			},
			{
				text: 'The Lamp Efficiency Programme (LEP) Buoy Review Group met.',
				gives: { kind: 'agency', name: 'Lamp Efficiency Programme (LEP) Buoy Review Group' },
			},
		],
		not: [
			'The Tide Lamp Office (TLO) Review Group met.',
			'under the Lamp Efficiency Programme (LEP) programme',
			'the Lamp Efficiency Programme (QRX) Toolkit; a lamp (LEP) Officer',
		],
	},
];
