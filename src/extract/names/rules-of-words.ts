import type { Rule } from '../../grammar/rule.ts';
import type { Found } from './by-noun.ts';
import { namesOfWords } from './by-words.ts';
import { commonNames } from './common-names.ts';
import { type Stretch, some } from './stretch.ts';

/** Names of words that the language has, read where no other rule has read one. */
export const REST_RULES: readonly Rule<Stretch, readonly Found[]>[] = [
	{
		id: 'name.common',
		when: ({ text, start, end }) => some(commonNames(text, { start, end })),
		reads: [
			{
				text: 'how many used the old boats scrappage scheme',
				gives: { kind: 'programme', name: 'boats scrappage scheme' },
			},
			{
				text: 'under its harbour lamps renewal programme',
				gives: { kind: 'programme', name: 'harbour lamps renewal programme' },
			},
			{
				text: 'entries in the national boats register',
				gives: { kind: 'term', name: 'national boats register' },
			},
			{
				text: 'The well established ferry facilities grant is late.',
				gives: { kind: 'programme', name: 'ferry facilities grant' },
			},
		],
		not: [
			'the new scheme; the lamp scheme; our own work programme',
			'the boats that had a scheme; the costs of the scheme; a boats scrappage scheme',
			'the boats scrappage schemes; the lamps and register; the lamp was in the register',
		],
	},
	{
		id: 'name.by-words',
		when: (stretch) => some(stretch.rest.flatMap((run) => namesOfWords(stretch, run))),
		reads: [
			{ text: 'the number of Lamp Trials completed', gives: { kind: 'term', name: 'Lamp Trials' } },
			{
				text: 'The office installed Lantern Optimisation in May.',
				gives: { kind: 'term', name: 'Lantern Optimisation' },
			},
			{
				text: 'set up as part of Real Help for Ferries there',
				gives: { kind: 'term', name: 'Real Help for Ferries' },
			},
			{
				text: 'the purchase of KMF Crew Equity Solutions by them',
				gives: { kind: 'term', name: 'KMF Crew Equity Solutions' },
			},
			{
				text: 'Lamp Preparation will help them.',
				gives: { kind: 'term', name: 'Lamp Preparation' },
			},
			{
				text: 'such as the Themed Lamps and the Buoy Fund',
				gives: { kind: 'term', name: 'Themed Lamps' },
			},
			{
				text: 'The chairman of Lantern Solutions said so.',
				gives: { kind: 'agency', name: 'Lantern Solutions' },
			},
		],
		not: [
			'He met Bill Brown and asked Rick Parry about it in High Street.',
			'for Children, Schools and Families; the Animals (Lamp Procedures) Act 1911',
			'the Front Bench, the Annual Report and the Vice Chairman',
			'Lamp Trials',
			'the report Communities at Sea: Real People, Real Power; in Bread and Butter',
			'the Draft Lamp Trials; as Lamp Trials Order 1911 said; Lamp Trials burn',
		],
	},
];
