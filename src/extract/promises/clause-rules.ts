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
	isNoDeed,
	isNotDone,
	isOfPaper,
	isUndertaken,
	obliged,
	ordered,
	PAPER,
	sideways,
	spoken,
} from './refusals.ts';

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
			(deed.told === 'meant' || (deed.told === 'hoped' && isDeed(deed))) &&
			!deed.passive &&
			(deed.actor === 'we' || deed.actor === 'body') &&
			deed.kind !== 'relative'
				? fromDeed(deed)
				: null,
		unless: [
			{ why: 'it is no deed', holds: (deed) => isNoDeed(deed) && deed.verb !== 'receive' },
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
			deed.kind !== 'relative' &&
			isEvent(deed)
				? fromClause(deed)
				: null,
		unless: [guessed, obliged, ordered, inDebate, sideways, conditional, customary, general],
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
			((/^\s+(?:available|ready|complete|operational|in\s+place|open|live)\b/.test(deed.rest) &&
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
