import type { Example } from '../rule.ts';
import { LABEL_CODES, LABEL_HEADS, SCHOOL_KINDS } from '../words/labels.ts';
import { looksPlural, PLURALS, SMALL_WORDS } from '../words/small-words.ts';
import { type Given, printed } from './given.ts';
import { joins, type Piece } from './line.ts';
import { phrases } from './phrases.ts';
import { as, bare, key, type QuantityRule } from './quantity-rule.ts';
import { fourDigits, isCountedYear, isLaw, namesLaw } from './years.ts';

const HEADS = phrases(LABEL_HEADS);
const CODES = phrases(LABEL_CODES);
const SCHOOLS = phrases(SCHOOL_KINDS);

function label(text: string, value: number): Example {
	return { text, gives: { kind: 'quantity', role: 'label', value } };
}

/** The piece just before the number itself, and just behind it, whatever qualifies it. */
function beside({ line, at, numeral }: Given) {
	return { before: line.pieces[at - 1], after: line.pieces[numeral?.next ?? at + 1] };
}

/** `no`, `this`, `each`, an ordinal: before a noun, they show that the noun is no head of a number. */
const DETERMINERS =
	/^(?:this|that|these|those|each|every|any|a|an|another|which|first|second|third|fourth|last|next|same|our|their|its|his|per|one|either)$/;

function hasHead({ line: { pieces }, at }: Given): boolean {
	let end = at;
	if (/^\d+,/.test(pieces[at]?.text ?? '')) return false;
	if (pieces[end - 1]?.text === '.') end -= 1;
	const from = HEADS.before(pieces, end);
	if (from === null) return false;
	const head = pieces[from];
	// "no 12 people" and "no arrests" are not "No. 12".
	if (head?.key === 'no' && end === at && !/^No/.test(head.text)) return false;
	const named = from > 0 && /^\p{Lu}/u.test(head?.text ?? '');
	return (named || !DETERMINERS.test(pieces[from - 1]?.key ?? '')) && (end === at || end - from === 1);
}

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

/** A sign with nothing but itself between two pieces: the colon of `2:1`, the stop of `1.2.3`. */
function signBetween(pieces: readonly Piece[], at: number): boolean {
	const [before, sign, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
	if (before === undefined || after === undefined || before.kind === 'sign' || after.kind === 'sign')
		return false;
	return /^[.,:/@_#=&×x*]$/.test(sign?.text ?? '') && sign?.spaced === false && !after.spaced;
}

/** Numbers that name, number or address something. The first that fits wins; they come before all other rules. */
export const LABEL_RULES: readonly QuantityRule[] = [
	{
		id: 'label.glued',
		when: (given) => {
			const { before, after } = beside(given);
			const { numeral, line, at } = given;
			if (numeral === null || numeral.currency !== null || numeral.form !== 'figures') return null;
			const left = line.pieces[at]?.spaced === false && before?.kind === 'word';
			const own = given.unit !== null || given.ordinal !== null || after?.key === 's';
			const right = after?.kind === 'word' && !after.spaced && !own;
			const hyphened = joins(line.pieces, at - 1) && /^\p{Lu}{1,3}$/u.test(line.pieces[at - 2]?.text ?? '');
			return left || right || hyphened ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			label('The plant emits CO2 at night.', 2),
			label('It flew a C-130 there.', 130),
			label('It is at column 454W.', 454),
			label('Write to Orchard House, AB1 6PN.', 6),
		],
		not: ['It rose by 12%.', 'It weighs 12kg.', 'It was the 12th review.'],
	},
	{
		id: 'label.signs',
		when: (given) => {
			const { numeral, line, at } = given;
			if (numeral === null || numeral.currency !== null) return null;
			const { pieces } = line;
			const clock = numeral.value <= 24 && /^:[0-5]\d$/.test(printed(pieces, numeral.next, numeral.next + 2));
			const right = signBetween(pieces, numeral.next) && !clock;
			const left = pieces[at]?.spaced === false && signBetween(pieces, at - 1);
			return right || left ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			label('There is 24/7 cover.', 24),
			label('It is in rule 1.2.3 of the code.', 1.2),
			label('The odds were 2:1 on.', 2),
		],
		not: ['It rose by 1.2.', 'There were 12, 13 or 14.', 'It closed at 3.30 pm.'],
	},
	{
		id: 'label.telephone',
		when: (given) => {
			const { numeral, line, at, last } = given;
			const text = line.pieces[at]?.text ?? '';
			const leads =
				numeral?.form === 'figures' && /^0\d/.test(text) && line.pieces[numeral.next]?.text !== ':';
			const follows =
				last?.role === 'label' &&
				/^0\d|^\d{3,4}$/.test(line.pieces[last.numeral.first]?.text ?? '') &&
				numeral?.form === 'figures' &&
				(last.next === at || (last.next === at - 1 && line.pieces[at - 1]?.text === ')')) &&
				/^\d{3,8}$/.test(text);
			return leads || follows ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			label('Ring 020 7946 0000.', 20),
			label('Ring 0800 496 0123 today.', 800),
			label('Ring (0191) 496 0000 now.', 191),
		],
		not: ['It rose by 0.2 points.', 'It had 800 calls.', 'It cost £0.80.'],
	},
	{
		id: 'label.law',
		when: (given) => (namesLaw(given.line.pieces, given.at) ? bare(given, { role: 'label' }) : null),
		reads: [
			label('The Orchards Act 1948 applies.', 1948),
			label('It was made under the Orchards (Fees) Regulations 1999.', 1999),
			label('The Orchards (Closure) Order 2004 was laid.', 2004),
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
			label('The 1948 Act applies.', 1948),
			label('It was made under the 1999 Regulations.', 1999),
			label('The 2004 Order was laid.', 2004),
		],
		not: ['In 1948 acts were passed.', 'It made 2004 orders.', 'The 1999 review closed.'],
	},
	{
		id: 'label.head',
		when: (given) => (hasHead(given) && countsNothing(given) ? bare(given, { role: 'label' }) : null),
		reads: [
			label('Members chose option 4.', 4),
			label('Phase Two begins soon.', 2),
			label('It is set out in section 12 of the Act.', 12),
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
			label('It was printed as HC 449.', 449),
			label('PPG 15 guards old houses.', 15),
			label('It is guarded by NRW 44.', 44),
		],
		not: ['At the BRC 12 officers left.', 'It gave the BRC £12.', 'The BRC has 12.'],
	},
	{
		id: 'label.list-mark',
		when: (given) => {
			const { line, at, numeral, last } = given;
			const { before, after } = beside(given);
			if (numeral?.form !== 'figures' || before?.text !== '(' || !/^[),]$/.test(after?.text ?? ''))
				return null;
			if (!/^\d{1,2}$/.test(line.pieces[at]?.text ?? '')) return null;
			const glued = before.spaced === false && line.pieces[at - 2]?.kind !== 'sign';
			const opens = glued || (after?.text === ')' && (at === 1 || numeral.value === 1));
			const next = last?.role === 'label' && last.value === numeral.value - 1;
			return opens || next ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			label('It asks for (1) the cost and (2) the length.', 2),
			label('(3) Figures are rounded.', 3),
			label('It is in section 172(4) of it.', 4),
		],
		not: ['Leeds (12) has the most.', 'The fair (£12) was cheap.', 'The largest (40) was shut.'],
	},
	{
		id: 'label.bracketed',
		when: (given) => {
			const { before, after } = beside(given);
			return before?.text === '[' && after?.text === ']' ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			label('How many left? [294113]', 294113),
			label('It says so [12].', 12),
			label('See note [4] there.', 4),
		],
		not: ['Many (294113) left.', 'It left 12.', 'It asked 4.'],
	},
	{
		id: 'label.question-number',
		when: (given) => {
			const { before, after } = beside(given);
			const text = given.line.pieces[given.at]?.text ?? '';
			return /^\d{5,6}$/.test(text) && before?.text === '(' && after?.text === ')'
				? bare(given, { role: 'label' })
				: null;
		},
		reads: [
			label('See the reply (294113) of then.', 294113),
			label('See it (29411).', 29411),
			label('Two replies (294113) (294114) say so.', 294114),
		],
		not: ['It paid (294,113) then.', 'It paid 294113 then.', 'It has many (40).'],
	},
	{
		id: 'label.head-list',
		when: (given) => (goesOn(given) && countsNothing(given) ? bare(given, { role: 'label' }) : null),
		reads: [
			label('It is in columns 454 to 457.', 457),
			label('It is in sections 12, 13 and 16.', 16),
			label('It is taught at key stages 2 and 4.', 4),
		],
		not: [
			'Under section 12, 40 people left.',
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
		id: 'label.line-start',
		when: (given) => {
			const { numeral, at } = given;
			const { after } = beside(given);
			if (numeral?.form !== 'figures' || at !== 0 || numeral.currency !== null) return null;
			if (!/^\d{1,3}$/.test(given.line.pieces[0]?.text ?? '')) return null;
			const marked = after?.text === '.' || after?.text === ')';
			const titled =
				after?.kind === 'word' &&
				/^\p{Lu}\p{Ll}/u.test(after.text) &&
				!/^(?:Members|Peers|Ministers)/.test(after.text);
			return marked || titled ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			label('1. The fair was shut.', 1),
			label('2 Excludes the north.', 2),
			label('3) Figures are rounded.', 3),
		],
		not: ['12 Members left.', '40 people left.', '£12.'],
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
			label('There are 11-18 schools there.', 11),
			label('It leads 14-19 reform.', 14),
			label('It funds 16 to 19 education.', 16),
		],
		not: ['There are 11 schools.', 'It has 40 to 50 schools.', 'It rose 11-18 per cent.'],
	},
	{
		id: 'label.compound',
		when: (given) => {
			const { line, numeral, unit } = given;
			if (numeral === null || numeral.currency !== null || unit !== null || given.ordinal !== null)
				return null;
			const behind = line.pieces[given.next + 1];
			const hyphen =
				joins(line.pieces, given.next) &&
				behind?.kind === 'word' &&
				!/^(?:fold|year|strong)/.test(behind.key);
			const before = joins(line.pieces, given.at - 1) && line.pieces[given.at - 2]?.kind === 'word';
			const name =
				/^(?:under|over)$/.test(line.pieces[given.at - 2]?.key ?? '') && beside(given).after?.key === 's';
			return hyphen || (before && !name) ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			label('It has a three-point plan.', 3),
			label('It funds post-16 study.', 16),
			label('They share a four-wheel drive.', 4),
		],
		not: ['It is a 28-day limit.', 'It is a three-fold rise.', 'It sent a 40-strong team.'],
	},
	{
		id: 'label.digits-in-words',
		when: (given) => {
			const { line, numeral, last, at } = given;
			if (numeral?.form !== 'words' || given.unit !== null) return null;
			const after = line.numerals.get(numeral.next);
			const before = last !== null && last.next === at && last.role === 'label';
			return after?.form === 'words' || before ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			label('It fell in nineteen eighty-four.', 19),
			label('Dial one two three.', 3),
			label('He read nineteen forty-five aloud.', 45),
		],
		not: ['It has two hundred and five.', 'It has two, three or four.', 'It has 12 three-point plans.'],
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
			label('It was shown on Orchard Four.', 4),
			label('Leaders of the Eight met.', 8),
			label('The play Summer Seven was cut.', 7),
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
			label('It ran as Operation Larch 2 until then.', 2),
			label('Under Project Elm 2 it grew.', 2),
			label('It was a part of Exercise Dry Elm 3.', 3),
		],
		not: [
			'In Operation Larch 12 officers left.',
			'Operation Larch made 12 arrests.',
			'Project staff in Leeds 12 left.',
		],
	},
	{
		id: 'label.data-set',
		when: (given) =>
			given.unit?.unit === 'per cent' && /^(?:data|extract|basis)$/.test(key(given, 0))
				? bare(given, { role: 'label' })
				: null,
		reads: [
			label('It is from 100 per cent. data.', 100),
			label('It is on a 5 per cent basis.', 5),
			label('It is from a 10% extract.', 10),
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
			label('It is in the annual report 2009.', 2009),
			label('It was classed by the Orchard List 2007.', 2007),
			label('The leaflet Larch 2012 was lost.', 2012),
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
			const counted = /^(?:in|out)$/.test(after?.key ?? '') && line.numerals.has(at + 2);
			return pronoun && !counted && given.qualifier === null ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			label('One of them left.', 1),
			label('They help one another.', 1),
			label('It is the one that I want.', 1),
			label('One has to ask.', 1),
		],
		not: ['It closed one site.', 'One in four left.', 'It took one year.'],
	},
];
