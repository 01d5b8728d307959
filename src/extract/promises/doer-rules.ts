import type { Rule } from '../../grammar/rule.ts';
import type { Deed } from './deed.ts';
import type { Promised } from './promised.ts';
import { conditional, customary, isDeed, isEffect, isNoDeed, kept, NOT_MEANT, spoken } from './refusals.ts';

/** `is to write`, `is due to report`: what is settled, not only expected. */
const isSettled = ({ told, words, at }: Deed): boolean =>
	told === 'due' &&
	/\b(?:is|are|am)\s+(?:also\s+|now\s+)?(?:(?:due|set|scheduled|planned)\s+)?to\s+$/i.test(
		words.slice(0, at),
	);
/** What comes before the House or the public when it is done. */
const COMES_BEFORE_US =
	/^(?:bring(?:ing)?\s+(?:forward|in)|publish|launch|introduc|lay|issu|announc|open|consult|writ|meet|visit|roll(?:ing)?\s+out|(?:make|making)\s+(?:an?|the)\s+(?:further\s+)?(?:statement|announcement)|working\s+to(?:wards)?\s)/;

const fromDeed = ({ at, end }: Deed): Promised => ({ what: { start: at, end }, deed: at });

/** What those who speak or a body will do, mean to do, hope to do or are doing. */
export const DOER_RULES: readonly Rule<Deed, Promised>[] = [
	{
		id: 'promise.one-does',
		when: (deed) =>
			deed.told === 'will' &&
			!deed.passive &&
			(deed.actor === 'we' || deed.actor === 'body') &&
			deed.kind !== 'relative'
				? fromDeed(deed)
				: null,
		unless: [{ why: 'it is no deed', holds: isNoDeed }, ...NOT_MEANT, spoken],
		reads: [
			{
				text: 'The keepers spoke and the Kite Board will draft a list of ropes.',
				gives: { what: 'draft a list of ropes', by: null },
			},
			{
				text: 'We will count the ropes in Saltby by May 2010.',
				gives: { what: 'count the ropes in Saltby by May 2010', by: 'by May 2010' },
			},
			{
				text: 'The Department will shortly be signing a contract with Moss Ltd.',
				gives: { what: 'signing a contract with Moss Ltd', by: 'shortly' },
			},
		],
		not: [
			'The Department will have more keepers.',
			'We believe that the Department will draft a list.',
			'The Department will have to draft a list.',
			'The Department shall draft a list.',
			'Kites fly where the Department will draft a list.',
			'If it rains, the Department will draft a list.',
			'The Department will normally draft a list.',
			'I will speak of kites.',
			'Kites will draft a list.',
			'The Department will not draft a list.',
		],
	},
	{
		id: 'promise.one-means',
		when: (deed) =>
			(deed.told === 'meant' ||
				(deed.told === 'hoped' &&
					isDeed(deed) &&
					(deed.timed || COMES_BEFORE_US.test(deed.words.slice(deed.at)))) ||
				isSettled(deed)) &&
			!deed.passive &&
			(deed.actor === 'we' || deed.actor === 'body') &&
			deed.kind !== 'relative'
				? fromDeed(deed)
				: null,
		unless: [
			{ why: 'it is no deed', holds: (deed) => isNoDeed(deed) && deed.verb !== 'receive' },
			kept,
			...NOT_MEANT,
		],
		reads: [
			{
				text: 'The Department plans to spend £3 million on ropes.',
				gives: { what: 'spend £3 million on ropes', by: null },
			},
			{
				text: 'We are planning to light the pier in May 2010.',
				gives: { what: 'light the pier in May 2010', by: 'in May 2010' },
			},
			{ text: 'The Government intend to draft a list of ropes.', gives: { what: 'draft a list of ropes' } },
			{
				text: 'We hope to publish the rope rules by the summer recess.',
				gives: { what: 'publish the rope rules by the summer recess', by: 'by the summer recess' },
			},
			{ text: 'I undertake to look at the rope rules again.', gives: { by: null } },
			{
				text: 'My right hon. Friend undertook to write to the keeper of Moss.',
				gives: { what: 'write to the keeper of Moss' },
			},
			{
				text: 'The Kite Board is to commission a study of ropes.',
				gives: { what: 'commission a study of ropes' },
			},
			{ text: 'It is our intention to draft a list of ropes.', gives: { what: 'draft a list of ropes' } },
			{ text: 'It is proposed to hold an inquiry next month.', gives: { by: 'next month' } },
			{ text: 'Our aim is to complete the pier by May 2010.', gives: { by: 'by May 2010' } },
			{
				text: 'We hope to be in a position to publish the list of ropes next spring.',
				gives: { what: 'publish the list of ropes next spring', by: 'next spring' },
			},
		],
		not: [
			'The Department plans to become a keeper of kites.',
			'She says that the Department intends to draft a list.',
			'Kites fly where the Department intends to draft a list.',
			'If it rains, we intend to draft a list.',
			'We generally intend to draft a list.',
			'Keepers intend to draft a list.',
			'We hope to fly more kites.',
			'We do not intend to draft a list.',
			'The Kite Board is likely to draft a list.',
			'The aim is to draft a list.',
			'We undertook to draft a list and did so in May.',
			'Our aim is to draft a list.',
			'It is intended to ensure that ropes last.',
		],
	},
	{
		id: 'promise.under-way',
		when: (deed) =>
			deed.told === 'under way' &&
			deed.timed &&
			(deed.actor === 'we' || deed.actor === 'body') &&
			deed.kind === 'main' &&
			COMES_BEFORE_US.test(deed.words.slice(deed.at))
				? fromDeed(deed)
				: null,
		unless: [conditional, customary],
		reads: [
			{
				text: 'We are bringing forward a Kite Bill this Session.',
				gives: { what: 'bringing forward a Kite Bill this Session', by: 'this Session' },
			},
			{ text: 'The Department is launching a rope trial in May 2010.', gives: { by: 'in May 2010' } },
			{
				text: 'The Government are working to complete the pier by the end of the financial year.',
				gives: { by: 'by the end of the financial year' },
			},
		],
		not: [
			'We are bringing forward a Kite Bill.',
			'We are flying kites this year.',
			'Keepers are publishing a list next month.',
			'If it rains, we are publishing a list next month.',
			'We are usually publishing a list in May.',
		],
	},
	{
		id: 'promise.it-does',
		when: (deed) =>
			deed.told === 'will' &&
			!deed.passive &&
			/^(?:it|they|he|she)$/.test(deed.subject) &&
			deed.kind !== 'relative' &&
			isDeed(deed)
				? fromDeed(deed)
				: null,
		unless: [{ why: 'it is an effect', holds: isEffect }, ...NOT_MEANT],
		reads: [
			{
				text: 'The Board is new, but it will establish a fund.',
				gives: { what: 'establish a fund', by: null },
			},
			{
				text: 'They will consult keepers in May 2010.',
				gives: { what: 'consult keepers in May 2010', by: 'in May 2010' },
			},
			{ text: 'He will report to the House.', gives: { what: 'report to the House' } },
		],
		not: [
			'It will help keepers to fly kites.',
			'We believe that it will establish a fund.',
			'It will have to establish a fund.',
			'It shall establish a fund.',
			'Kites fly where it will establish a fund.',
			'If it rains, it will establish a fund.',
			'It will normally establish a fund.',
			'It will weigh £4 million.',
		],
	},
];
