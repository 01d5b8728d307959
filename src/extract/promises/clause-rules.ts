import type { Rule } from '../../grammar/rule.ts';
import type { Deed } from './deed.ts';
import type { Promised } from './promised.ts';
import {
	conditional,
	customary,
	general,
	guessed,
	inDebate,
	isDeed,
	isEffect,
	isEvent,
	isForecast,
	isNoDeed,
	isNotDone,
	isOfPaper,
	isUndertaken,
	kept,
	obliged,
	ordered,
	PAPER,
	sideways,
	spoken,
} from './refusals.ts';

/** `is to write`, `is due to report`: what is settled, not only expected. */
const isSettled = ({ told, words, at }: Deed): boolean =>
	told === 'due' &&
	/\b(?:is|are|am)\s+(?:also\s+|now\s+)?(?:(?:due|set|scheduled|planned)\s+)?to\s+$/i.test(
		words.slice(0, at),
	);
/** A time that is still to come by its words alone. */
const TO_COME =
	/^(?:by|before|from|on|until|within|as\s+soon|later|early|next|shortly|soon|tomorrow|tonight|over\s+the|this|when|once|(?:early|late|mid)\b|in\s+(?:early|late|mid|the\s+(?:near|next|new|coming|spring|summer|autumn|winter|financial|course)|due|(?:January|February|March|April|May|June|July|August|September|October|November|December)))/i;
/** What comes before the House or the public when it is done. */
const COMES_BEFORE_US =
	/^(?:bring(?:ing)?\s+(?:forward|in)|publish|launch|introduc|lay|issu|announc|open|consult|writ|meet|visit|roll(?:ing)?\s+out|(?:make|making)\s+(?:an?|the)\s+(?:further\s+)?(?:statement|announcement)|working\s+to(?:wards)?\s)/;

const fromDeed = ({ at, end }: Deed): Promised => ({ what: { start: at, end }, deed: at });
const fromClause = ({ start, at, end }: Deed): Promised => ({ what: { start, end }, deed: at });

/** What is undertaken, clause by clause: who is to do it or what it is to be done to, and the kind of the deed. */
export const CLAUSE_RULES: readonly Rule<Deed, Promised>[] = [
	{
		id: 'promise.one-does',
		when: (deed) =>
			deed.told === 'will' &&
			!deed.passive &&
			(deed.actor === 'we' || deed.actor === 'body') &&
			deed.kind !== 'relative'
				? fromDeed(deed)
				: null,
		unless: [
			{ why: 'it is no deed', holds: isNoDeed },
			guessed,
			obliged,
			ordered,
			inDebate,
			sideways,
			conditional,
			customary,
			spoken,
		],
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
			guessed,
			obliged,
			ordered,
			inDebate,
			sideways,
			conditional,
			customary,
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
		unless: [
			{ why: 'it is an effect', holds: isEffect },
			guessed,
			obliged,
			ordered,
			inDebate,
			sideways,
			conditional,
			customary,
		],
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
	{
		id: 'promise.done-by-a-day',
		when: (deed) => (deed.passive && deed.timed && deed.actor !== 'we' ? fromClause(deed) : null),
		unless: [
			{ why: 'nobody undertakes it', holds: isNotDone },
			guessed,
			obliged,
			ordered,
			inDebate,
			sideways,
			conditional,
			customary,
			general,
		],
		reads: [
			{
				text: 'Oil is dear, and the lamps will be lit in May 2010.',
				gives: { what: 'the lamps will be lit in May 2010', by: 'in May 2010' },
			},
			{
				text: 'The remaining 57 keepers are due to be visited over the next six weeks.',
				gives: { by: 'over the next six weeks' },
			},
			{
				text: 'We expect that the pier will be closed by May 2010.',
				gives: { what: 'the pier will be closed by May 2010' },
			},
		],
		not: [
			'The kites will be affected in May 2010.',
			'We believe that the lamps will be lit in May 2010.',
			'The lamps will have to be lit in May 2010.',
			'The lamps shall be lit in May 2010.',
			'Keepers wait while the lamps will be lit in May 2010.',
			'If it rains, the lamps will be lit in May 2010.',
			'The lamps will normally be lit in May.',
			'Some lamps will be lit in May 2010.',
			'The lamps will be lit.',
		],
	},
	{
		id: 'promise.done',
		when: (deed) =>
			deed.passive && deed.actor !== 'we' && deed.kind !== 'relative' && isUndertaken(deed)
				? fromClause(deed)
				: null,
		unless: [guessed, obliged, ordered, inDebate, sideways, conditional, customary, general],
		reads: [
			{
				text: 'Further lamps will be provided.',
				gives: { what: 'Further lamps will be provided', by: null },
			},
			{ text: 'The rules of kite flying will be kept under review.', gives: { by: null } },
			{
				text: 'All piers are to be assigned to a keeper.',
				gives: { what: 'All piers are to be assigned to a keeper' },
			},
		],
		not: [
			'We believe that further lamps will be provided.',
			'Further lamps will have to be provided.',
			'Further lamps shall be provided.',
			'Keepers wait while further lamps will be provided.',
			'If it rains, further lamps will be provided.',
			'Further lamps will normally be provided.',
			'A lamp will be provided.',
			'The lamps will be lit.',
		],
	},
	{
		id: 'promise.paper-does',
		when: (deed) =>
			deed.told === 'will' &&
			!deed.passive &&
			deed.actor === 'thing' &&
			deed.kind !== 'relative' &&
			PAPER.test(deed.subject) &&
			isOfPaper(deed)
				? fromClause(deed)
				: null,
		unless: [guessed, obliged, ordered, inDebate, sideways, conditional, customary, general],
		reads: [
			{
				text: 'The forthcoming kite paper will set out the next steps.',
				gives: { what: 'The forthcoming kite paper will set out the next steps', by: null },
			},
			{ text: 'Her review will look at night flights.', gives: { by: null } },
			{
				text: 'The kite consultation will seek the views of keepers.',
				gives: { what: 'The kite consultation will seek the views of keepers' },
			},
		],
		not: [
			'We believe that the kite paper will set out the next steps.',
			'The kite paper will have to set out the next steps.',
			'The kite paper shall set out the next steps.',
			'Keepers wait while the kite paper will set out the next steps.',
			'If it rains, the kite paper will set out the next steps.',
			'The kite paper will normally set out the next steps.',
			'Any kite paper will set out the next steps.',
			'The kite paper will burn.',
		],
	},
	{
		id: 'promise.happens-by-a-day',
		when: (deed) =>
			!deed.passive &&
			deed.timed &&
			(deed.actor === 'thing' || (deed.actor === 'body' && deed.told === 'due')) &&
			(deed.told === 'will' || deed.told === 'due') &&
			deed.kind !== 'relative'
				? fromClause(deed)
				: null,
		unless: [
			{
				why: 'it is a forecast, or no day to come',
				holds: (deed) => !isEvent(deed) && (isForecast(deed) || !TO_COME.test(deed.when)),
			},
			guessed,
			obliged,
			ordered,
			inDebate,
			sideways,
			conditional,
			customary,
			general,
		],
		reads: [
			{
				text: 'Flights will resume in May 2010.',
				gives: { what: 'Flights will resume in May 2010', by: 'in May 2010' },
			},
			{
				text: 'The trial in Saltby is expected to finish by the end of May.',
				gives: { by: 'by the end of May' },
			},
			{
				text: 'We expect that the kite licence will expire next month.',
				gives: { what: 'the kite licence will expire next month' },
			},
			{ text: 'It is hoped that flights will resume in May 2010.', gives: { by: 'in May 2010' } },
			{
				text: 'Further details of the rope trial will follow in the new year.',
				gives: { by: 'in the new year' },
			},
			{
				text: 'We intend that the rules should take effect in May 2010.',
				gives: { what: 'the rules should take effect in May 2010' },
			},
		],
		not: [
			'We believe that flights will resume in May 2010.',
			'Flights will have to resume in May 2010.',
			'Flights shall resume in May 2010.',
			'Keepers wait while flights will resume in May 2010.',
			'If it rains, flights will resume in May 2010.',
			'Flights will normally resume in May.',
			'Some flights will resume in May 2010.',
			'Flights will resume.',
			'Flights will cost £4 in May 2010.',
		],
	},
	{
		id: 'promise.at-hand',
		when: (deed) =>
			(deed.told === 'will' || deed.told === 'due') &&
			deed.verb === 'be' &&
			deed.actor === 'thing' &&
			((/^\s+(?:available|ready|complete|operational|up\s+and\s+running|in\s+(?:place|force|operation|post)|open|live)\b/.test(
				deed.rest,
			) &&
				(deed.timed || /^(?:up to )?£/.test(deed.subject))) ||
				/^\s+subject\s+to\s+(?:\p{Ll}+\s+){0,2}consultation\b/u.test(deed.rest))
				? fromClause(deed)
				: null,
		unless: [guessed, obliged, inDebate, sideways, customary, general],
		reads: [
			{
				text: 'Lamps and oil will be ready by May 2010.',
				gives: { what: 'Lamps and oil will be ready by May 2010', by: 'by May 2010' },
			},
			{ text: 'Up to £30 million will be available for kites.', gives: { by: null } },
			{
				text: 'This code will be subject to full public consultation prior to keepers taking up their posts.',
				gives: { by: 'prior to keepers taking up their posts' },
			},
		],
		not: [
			'We believe that £30 million will be available for kites.',
			'The kites will have to be ready by May 2010.',
			'Keepers wait while £30 million will be available for kites.',
			'The kites will normally be ready by May.',
			'Some kites will be ready by May 2010.',
			'The kites will be ready.',
			'The kites will be subject to wind.',
		],
	},
];
