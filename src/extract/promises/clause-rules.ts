import type { Rule } from '../../grammar/rule.ts';
import { MONTHS } from '../../grammar/words/times.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Deed } from './deed.ts';
import { DOER_RULES } from './doer-rules.ts';
import type { Promised } from './promised.ts';
import {
	conditional,
	customary,
	general,
	guessed,
	inDebate,
	isEvent,
	isForecast,
	isNotDone,
	isOfPaper,
	isUndertaken,
	NOT_MEANT,
	obliged,
	ordered,
	PAPER,
	sideways,
} from './refusals.ts';

/** A time that is still to come by its words alone. */
const TO_COME = new RegExp(
	String.raw`^(?:by|before|from|on|until|within|as\s+soon|later|early|next|shortly|soon|tomorrow|tonight|over\s+the|this|when|once|(?:early|late|mid)\b|in\s+(?:early|late|mid|the\s+(?:near|next|new|coming|spring|summer|autumn|winter|financial|course)|due|${alternatives(MONTHS)}))`,
	'i',
);
const fromClause = ({ start, at, end }: Deed): Promised => ({ what: { start, end }, deed: at });

/** What is undertaken, clause by clause: who is to do it or what it is to be done to, and the kind of the deed. */
export const CLAUSE_RULES: readonly Rule<Deed, Promised>[] = [
	...DOER_RULES,
	{
		id: 'promise.done-by-a-day',
		when: (deed) => (deed.passive && deed.timed && deed.actor !== 'we' ? fromClause(deed) : null),
		unless: [{ why: 'nobody undertakes it', holds: isNotDone }, ...NOT_MEANT, general],
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
			...NOT_MEANT,
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
