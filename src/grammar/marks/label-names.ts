import { LABEL_CODES, LABEL_HEADS, SCHOOL_KINDS } from '../words/labels.ts';
import { looksPlural, PLURALS, SMALL_WORDS } from '../words/small-words.ts';
import type { Given } from './given.ts';
import { joins } from './line.ts';
import { phrases } from './phrases.ts';
import { as, bare, beside, key, labelled, type QuantityRule } from './quantity-rule.ts';
import { fourDigits, isCountedYear, isLaw, namesLaw } from './years.ts';

const HEADS = phrases(LABEL_HEADS);
const CODES = phrases(LABEL_CODES);
const SCHOOLS = phrases(SCHOOL_KINDS);

/** `no`, `this`, `each`, an ordinal: before a noun, they show that the noun is no head of a number. */
const DETERMINERS: ReadonlySet<string> = new Set(
	(
		'this that these those each every any a an another which first second ' +
		'third fourth last next same our their its his per one either'
	).split(' '),
);

function hasHead({ line: { pieces }, at }: Given): boolean {
	let end = at;
	if (/^\d+,/.test(pieces[at]?.text ?? '')) return false;
	if (pieces[end - 1]?.text === '.') end -= 1;
	const bracketed = pieces[at - 1]?.text === '(' && pieces[at + 1]?.text === ')';
	if (bracketed && PARTS_OF_A_LAW.test(pieces[at - 2]?.key ?? '')) return true;
	const from = HEADS.before(pieces, end);
	if (from === null) return false;
	const head = pieces[from];
	// "no 12 people" and "no arrests" are not "No. 12".
	if (head?.key === 'no' && end === at && !/^No/.test(head.text)) return false;
	const named = from > 0 && /^\p{Lu}/u.test(head?.text ?? '');
	return (named || !DETERMINERS.has(pieces[from - 1]?.key ?? '')) && (end === at || end - from === 1);
}

/** `subsection (5)`: what a law numbers in brackets. */
const PARTS_OF_A_LAW = /^(?:(?:sub)?sections?|(?:sub)?paragraphs?|articles?|clauses?|regulations?|rules?)$/;

/** Behind a label: more of the same kind, after a comma, `and`, `or`, `to` or a dash. */
function goesOn({ line: { pieces }, at, last }: Given): boolean {
	if (last?.role !== 'label' || last.next >= at) return false;
	const between = pieces.slice(last.next, at).map(({ key: word }) => word);
	return between.length <= 3 && between.every((word) => /^(?:[,)(]|and|or|to|&|[-–])$/.test(word));
}

/** Nothing counted behind it: `Phase Two begins`, but not `In area 12 officers left`. */
function countsNothing(given: Given): boolean {
	const after = key(given, 0);
	return given.unit === null && !isCounted(after) && given.numeral?.currency === null;
}

/** People and things so often counted that the number before them is theirs, and no part of a name. */
function isCounted(word: string): boolean {
	return (
		PLURALS.has(word) ||
		/^(?:officers|members|pupils|patients|prisoners|schools|homes|cases|jobs|posts|sites)$/.test(word)
	);
}

/** Numbers that name, number or address something, by the words beside them. */
export const LABEL_NAMES: readonly QuantityRule[] = [
	{
		id: 'label.law',
		when: (given) => (namesLaw(given.line.pieces, given.at) ? bare(given, { role: 'label' }) : null),
		reads: [
			labelled('The Orchards Act 1948 applies.', 1948),
			labelled('It was made under the Orchards (Fees) Regulations 1999.', 1999),
			labelled('The Orchards (Closure) Order 2004 was laid.', 2004),
		],
		not: ['An act 1948 of them saw.', 'In 1948 it passed.', 'By order 2004 men left.'],
	},
	{
		id: 'label.law-year',
		when: (given) => {
			const after = beside(given).after;
			const text = given.line.pieces[given.at]?.text ?? '';
			return /^(?:1[5-9]|20)\d\d$/.test(text) && after !== undefined && isLaw(after)
				? bare(given, { role: 'label' })
				: null;
		},
		reads: [
			labelled('The 1948 Act applies.', 1948),
			labelled('It was made under the 1999 Regulations.', 1999),
			labelled('The 2004 Order was laid.', 2004),
		],
		not: ['In 1948 acts were passed.', 'It made 2004 orders.', 'The 1999 review closed.'],
	},
	{
		id: 'label.head',
		when: (given) => (hasHead(given) && countsNothing(given) ? bare(given, { role: 'label' }) : null),
		reads: [
			labelled('Members chose option 4.', 4),
			labelled('Phase Two begins soon.', 2),
			labelled('It is set out in section 12 of the Act.', 12),
			labelled('It is specified in subsection (5) of it.', 5),
		],
		not: ['In the first phase 12 people left.', 'At that level 40 staff left.', 'There were no 12 people.'],
	},
	{
		id: 'label.code',
		when: (given) => {
			const { line, at, numeral } = given;
			if (numeral?.form !== 'figures' || numeral.currency !== null) return null;
			const from = CODES.before(line.pieces, at);
			const known = from !== null && /^\p{Lu}/u.test(line.pieces[from]?.text ?? '');
			const capitals =
				/^\p{Lu}{1,5}$/u.test(line.pieces[at - 1]?.text ?? '') &&
				/^\d{1,4}$/.test(line.pieces[at]?.text ?? '');
			return known ||
				(capitals &&
					countsNothing(given) &&
					!looksPlural(key(given, 0)) &&
					!SMALL_WORDS.has(line.pieces[at - 1]?.key ?? ''))
				? bare(given, { role: 'label' })
				: null;
		},
		reads: [
			labelled('It was printed as HC 449.', 449),
			labelled('PPG 15 guards old houses.', 15),
			labelled('It is guarded by NRW 44.', 44),
		],
		not: ['At the BRC 12 officers left.', 'It gave the BRC £12.', 'The BRC has 12.'],
	},
	{
		id: 'label.head-list',
		when: (given) => (goesOn(given) && countsNothing(given) ? bare(given, { role: 'label' }) : null),
		reads: [
			labelled('It is in columns 454 to 457.', 457),
			labelled('It is in sections 12, 13 and 16.', 16),
			labelled('It is taught at key stages 2 and 4.', 4),
		],
		not: [
			'Under section 12, 40 people left.',
			'Under section 12, 40 left.',
			'It was option 4 and 12 staff left.',
			'It chose option 4 for 12.',
		],
		unless: [
			{
				why: 'only one was announced',
				holds: ({ line: { pieces }, last, next }) => {
					// "(Type 1, 2, 3)" is a list of names for all that; "Under section 12, 40 left" is none.
					if (/^(?:[,);]|)$/.test(pieces[next]?.text ?? '')) return false;
					const head = pieces[(last?.first ?? 0) - 1];
					return head !== undefined && Object.hasOwn(LABEL_HEADS, head.key) && !/s$/.test(head.key);
				},
			},
		],
	},
	{
		id: 'label.school-range',
		when: (given) => {
			const { upper, line, numeral } = given;
			if (
				upper === null ||
				numeral === null ||
				numeral.value >= 25 ||
				upper.value > 25 ||
				numeral.currency !== null
			)
				return null;
			const behind = joins(line.pieces, given.next) ? given.next + 1 : given.next;
			return SCHOOLS.after(line.pieces, behind) === null ? null : as(given, { role: 'label', unit: null });
		},
		reads: [
			labelled('There are 11-18 schools there.', 11),
			labelled('It leads 14-19 reform.', 14),
			labelled('It funds 16 to 19 education.', 16),
		],
		not: ['There are 11 schools.', 'It has 40 to 50 schools.', 'It rose 11-18 per cent.'],
	},
	{
		id: 'label.capital',
		when: (given) => {
			const { numeral, line, at } = given;
			const [before, word] = [line.pieces[at - 1], line.pieces[at]];
			if (numeral?.form !== 'words' || before?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(word?.text ?? ''))
				return null;
			return /^\p{Lu}/u.test(before.text) || before.key === 'the' ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			labelled('It was shown on Orchard Four.', 4),
			labelled('Leaders of the Eight met.', 8),
			labelled('The play Summer Seven was cut.', 7),
		],
		not: ['Four were shut.', 'It was shut: Four left.', 'It closed four.'],
	},
	{
		id: 'label.operation',
		when: (given) => {
			const { line, at, numeral } = given;
			const named = [2, 3].some((back) =>
				/^(?:Operation|Project|Exercise|Programme|Programmes)$/.test(line.pieces[at - back]?.text ?? ''),
			);
			const capital = /^\p{Lu}/u.test(line.pieces[at - 1]?.text ?? '');
			return named && capital && numeral !== null && numeral.value < 100 && countsNothing(given)
				? bare(given, { role: 'label' })
				: null;
		},
		reads: [
			labelled('It ran as Operation Larch 2 until then.', 2),
			labelled('Under Project Elm 2 it grew.', 2),
			labelled('It was a part of Exercise Dry Elm 3.', 3),
		],
		not: [
			'In Operation Larch 12 officers left.',
			'Operation Larch made 12 arrests.',
			'Project staff in Leeds 12 left.',
		],
	},
	{
		id: 'label.address',
		when: (given) => {
			const { numeral, line } = given;
			if (numeral?.form !== 'figures' || numeral.currency !== null || numeral.scale !== 1) return null;
			const { pieces } = line;
			for (let place = numeral.next; place < numeral.next + 4; place += 1) {
				const piece = pieces[place];
				if (piece === undefined || piece.kind !== 'word') return null;
				if (place > numeral.next && STREETS.test(piece.key)) return bare(given, { role: 'label' });
				if (!/^\p{Lu}/u.test(piece.text)) return null;
			}
			return null;
		},
		reads: [
			labelled('Keepers work at 10 Kelp street.', 10),
			labelled('The office is at 14 Upper Fell Road.', 14),
			labelled('Write to 2 Lamp Square, Fell.', 2),
		],
		not: ['There are 10 streets.', 'It lit 14 Fell roads.', 'It bought 2 Lamp Boats.'],
	},
	{
		id: 'label.data-set',
		when: (given) =>
			given.unit?.unit === 'per cent' && /^(?:data|extract|basis)$/.test(key(given, 0))
				? bare(given, { role: 'label' })
				: null,
		reads: [
			labelled('It is from 100 per cent. data.', 100),
			labelled('It is on a 5 per cent basis.', 5),
			labelled('It is from a 10% extract.', 10),
		],
		not: ['It rose 5 per cent.', 'It sampled 5 files.', 'Of the data 5 per cent. was lost.'],
	},
	{
		id: 'label.year-like',
		when: (given) => {
			const { line, at } = given;
			if (given.qualifier !== null || given.unit !== null || given.upper !== null) return null;
			const year = fourDigits(line.pieces, at);
			if (year === null || year < 1900 || year > 2040) return null;
			return isCountedYear(line.pieces, at) ? null : bare(given, { role: 'label' });
		},
		reads: [
			labelled('It is in the annual report 2009.', 2009),
			labelled('It was classed by the Orchard List 2007.', 2007),
			labelled('The leaflet Larch 2012 was lost.', 2012),
		],
		not: ['It made 2000 inspections.', 'It rose to 1997.', 'It has over 2000.'],
	},
	{
		id: 'label.pronoun-one',
		when: (given) => {
			const { numeral, line, at } = given;
			const { pieces } = line;
			if (pieces[at]?.key !== 'one' || numeral?.next !== at + 1 || given.upper !== null) return null;
			const before = pieces[at - 1]?.key ?? '';
			const after = pieces[at + 1];
			const led =
				/^(?:the|this|that|no|any|each|every|which|only|some|another|other|same|my|his|her|good|new|old|such|large|small|other)$/.test(
					before,
				);
			if (given.unit !== null && !/^(?:the|this|that|no|any|each|every)$/.test(before)) {
				const told =
					/^(?:for|in|within|than|over|least|after|every|only|took|lasted|about|to|or|under)$/.test(before);
				return given.unit.unit === 'days' && !told ? bare(given, { role: 'label' }) : null;
			}
			const idle =
				/^(?:of|another|way|reason|thing|hand|side|example|such|day|element|option|area|issue|aspect|off|stop|or|and|more)$/;
			const noun =
				after?.kind === 'word' &&
				after.spaced &&
				(!SMALL_WORDS.has(after.key) || /^(?:or|and|more|in|out|per|hundred)$/.test(after.key));
			const pronoun = led || !noun || idle.test(after?.key ?? '');
			const counted =
				(/^(?:in|out)$/.test(after?.key ?? '') && line.numerals.has(at + 2)) || goesOnCounting(given);
			return pronoun && !counted && given.qualifier === null ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			labelled('One of them left.', 1),
			labelled('They help one another.', 1),
			labelled('It is the one that I want.', 1),
			labelled('One has to ask.', 1),
		],
		not: [
			'It closed one site.',
			'One in four left.',
			'It took one year.',
			'Eight were lit by keepers and one by a warden.',
			'There were five with lamps, three with oil and one with neither.',
		],
	},
];

/** `15 from keepers and one from a warden`: the last of several counts, whose noun stands before the first. */
function goesOnCounting({ line, at }: Given): boolean {
	const { pieces, numerals } = line;
	const joined = /^(?:and|,)$/.test(pieces[at - 1]?.key ?? '');
	const goesOn = /^(?:from|with|by|in|at|on|for|was|were|had|other)$/.test(pieces[at + 1]?.key ?? '');
	return (
		joined && goesOn && [...numerals].some(([place, { value }]) => place < at && value > 1 && value < 1900)
	);
}

/** What ends the address of a house. */
const STREETS =
	/^(?:street|road|square|avenue|lane|place|terrace|gardens|gate|row|crescent|walk|wharf|embankment)$/;
