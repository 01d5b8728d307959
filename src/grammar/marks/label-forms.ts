import { printed } from './given.ts';
import { joins, type Piece } from './line.ts';
import { bare, beside, labelled, type QuantityRule } from './quantity-rule.ts';

/** A sign with nothing but itself between two pieces: the colon of `2:1`, the stop of `1.2.3`. */
function signBetween(pieces: readonly Piece[], at: number): boolean {
	const [before, sign, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
	if (before === undefined || after === undefined || before.kind === 'sign' || after.kind === 'sign')
		return false;
	return /^[.,:/@_#=&×x*]$/.test(sign?.text ?? '') && sign?.spaced === false && !after.spaced;
}

/** Numbers that their form makes a label: glued to letters or signs, marks of lists and notes, telephone numbers, digits one by one. */
export const LABEL_FORMS: readonly QuantityRule[] = [
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
			labelled('The plant emits CO2 at night.', 2),
			labelled('It flew a C-130 there.', 130),
			labelled('It is at column 454W.', 454),
			labelled('Write to Orchard House, AB1 6PN.', 6),
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
			labelled('There is 24/7 cover.', 24),
			labelled('It is in rule 1.2.3 of the code.', 1.2),
			labelled('The odds were 2:1 on.', 2),
		],
		not: ['It rose by 1.2.', 'There were 12, 13 or 14.', 'It closed at 3.30 pm.'],
	},
	{
		id: 'label.score',
		when: (given) => {
			const { numeral, line, at, upper } = given;
			const { pieces } = line;
			if (numeral?.form !== 'figures' || numeral.currency !== null || upper !== null) return null;
			const right = joins(pieces, numeral.next) && pieces[numeral.next + 1]?.kind === 'figure';
			const left = joins(pieces, at - 1) && pieces[at - 2]?.kind === 'figure';
			return right || left ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			labelled('They won 5-2 at home.', 5),
			labelled('It is split 50-50 today.', 50),
			labelled('Use code 10-12-14 today.', 10),
		],
		not: ['It takes 3-6 days.', 'It cost £3-5 million.', 'It grew in 2004-05.'],
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
			labelled('Ring 020 7946 0000.', 20),
			labelled('Ring 0800 496 0123 today.', 800),
			labelled('Ring (0191) 496 0000 now.', 191),
		],
		not: ['It rose by 0.2 points.', 'It had 800 calls.', 'It cost £0.80.'],
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
			labelled('It asks for (1) the cost and (2) the length.', 2),
			labelled('(3) Figures are rounded.', 3),
			labelled('It is in section 172(4) of it.', 4),
		],
		not: ['Leeds (12) has the most.', 'The fair (£12) was cheap.', 'The largest (40) was shut.'],
	},
	{
		id: 'label.half-bracket',
		when: (given) => {
			const { line, at, numeral } = given;
			const { before, after } = beside(given);
			if (numeral?.form !== 'figures' || after?.text !== ')' || after.spaced) return null;
			if (
				!/^\d{1,2}$/.test(line.pieces[at]?.text ?? '') ||
				!/^[:;,]?$/.test(before?.kind === 'sign' ? before.text : '')
			)
				return null;
			const ahead = line.pieces.slice(0, at);
			const opened = ahead.filter(({ text }) => text === '(').length;
			const closed = ahead.filter(({ text }) => text === ')').length;
			const goesOn = ahead.some(
				({ text }, place) => text === ')' && /^\d{1,2}$/.test(ahead[place - 1]?.text ?? ''),
			);
			return opened <= closed && (numeral.value === 1 || goesOn) ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			labelled('It lists: 1) the cost of oil; 2) the length.', 1),
			labelled('It lists: 1) the cost of oil; 2) the length.', 2),
			labelled('It asks for 1) lamps, 2) oil and 3) boats.', 3),
		],
		not: [
			'The largest (of 12) was shut.',
			'It had many (some 40) boats.',
			'It lit 12 lamps (8 red, 4 blue).',
		],
	},
	{
		id: 'label.bracketed',
		when: (given) => {
			const { before, after } = beside(given);
			return before?.text === '[' && after?.text === ']' ? bare(given, { role: 'label' }) : null;
		},
		reads: [
			labelled('How many left? [294113]', 294113),
			labelled('It says so [12].', 12),
			labelled('See note [4] there.', 4),
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
			labelled('See the reply (294113) of then.', 294113),
			labelled('See it (29411).', 29411),
			labelled('Two replies (294113) (294114) say so.', 294114),
		],
		not: ['It paid (294,113) then.', 'It paid 294113 then.', 'It has many (40).'],
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
			labelled('1. The fair was shut.', 1),
			labelled('2 Excludes the north.', 2),
			labelled('3) Figures are rounded.', 3),
		],
		not: ['12 Members left.', '40 people left.', '£12.'],
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
			labelled('It has a three-point plan.', 3),
			labelled('It funds post-16 study.', 16),
			labelled('They share a four-wheel drive.', 4),
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
			labelled('It fell in nineteen eighty-four.', 19),
			labelled('Dial one two three.', 3),
			labelled('He read nineteen forty-five aloud.', 45),
		],
		not: ['It has two hundred and five.', 'It has two, three or four.', 'It has 12 three-point plans.'],
	},
];
