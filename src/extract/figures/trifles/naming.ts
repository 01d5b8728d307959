import type { Rule } from '../../../grammar/rule.ts';
import { looksPlural } from '../../../grammar/words/small-words.ts';
import { nounWords } from '../phrase.ts';
import { numeralOf, type Site } from '../site.ts';

/** Numbers that name a thing, or a place in a text: a year, a mark, an address. */
export const NAMING: readonly Rule<Site, string>[] = [
	{
		id: 'trifle.list-mark',
		when: ({ parsed }) =>
			/^(?:(?:Notes?|Sources?)[:.]? ?)?\(?\d{1,3}[.)]?\)?$/.test(parsed.words.trim())
				? 'the mark of an item'
				: null,
		reads: [
			{ text: '1.', gives: {} },
			{ text: '(2)', gives: {} },
			{ text: '12)', gives: {} },
			{ text: 'Notes: 1.', gives: {} },
		],
		not: ['12 lamps.', 'There were 12 lamps.', 'Lamps: 12.'],
	},
	{
		id: 'trifle.note-mark',
		when: ({ parsed, quantity }) =>
			quantity.start === parsed.start &&
			/^\d{1,2} \p{Lu}\p{Ll}/u.test(parsed.words) &&
			!/^\d+ \p{Lu}\p{Ll}*s\b/u.test(parsed.words)
				? 'the mark of a note'
				: null,
		reads: [
			{ text: '1 Data were taken from the lamp register.', gives: {} },
			{ text: '2 Includes the north shore.', gives: {} },
			{ text: '3 The lamp was repaired.', gives: {} },
		],
		not: ['12 lamps were lit.', '40 keepers of the north shore left.', 'There were 4 lamps.'],
	},
	{
		id: 'trifle.numbered-noun',
		when: ({ group, quantity, slot }) => {
			const before = group.tokens.filter((token) => token.end <= quantity.start).at(-1);
			const last = group.tokens.at(-1);
			const names =
				before !== undefined &&
				(before.pos === 'NOUN' || before.pos === 'PROPN') &&
				quantity.start - before.end <= 1;
			const next = group.tokens.find((token) => token.start >= quantity.end);
			const alone = last !== undefined && (last.end <= quantity.end || next?.words === '=');
			return names && quantity.unit === null && alone && slot !== 'complement'
				? 'a number that names a thing'
				: null;
		},
		reads: [
			{ text: 'Lamp 12.', gives: {} },
			{ text: 'The keeper of lamp 12 retired.', gives: {} },
			{ text: 'The scheme for revaluation 2010 began.', gives: {} },
		],
		not: ['12 lamps.', 'Lamps: 12.', 'The keeper of 12 lamps retired.'],
	},
	{
		id: 'trifle.year',
		when: ({ quantity, parsed, slot, group }) => {
			const printed = numeralOf(parsed, quantity);
			if (quantity.unit !== null || !/^(?:1[89]|20)\d\d$/.test(printed) || printed.endsWith('00'))
				return null;
			const plural = /s$/.test(nounWords(group).at(-1) ?? '');
			return slot === 'existential' && plural ? null : 'a year';
		},
		reads: [
			{ text: 'The board looked into the 2010 lamp review.', gives: {} },
			{ text: 'The table shows 2008 estimates.', gives: {} },
			{ text: 'The 2001 storm was bad.', gives: {} },
			{ text: 'The board bought 2012 tickets.', gives: {} },
		],
		not: [
			'There were 1998 inspections.',
			'The board made 2000 inspections.',
			'The board made 1,998 inspections.',
		],
	},
	{
		id: 'trifle.question-number',
		when: ({ parsed, quantity }) =>
			(/\(\d?$/.test(parsed.words.slice(0, quantity.numeral.start - parsed.start)) &&
				/^\d?\)(?:\(|[, ]+(?:and )?\()/.test(parsed.words.slice(quantity.numeral.end - parsed.start))) ||
			/^\((?:\d{4,6}(?:, | & | and )?)+\)$/.test(parsed.words.trim()) ||
			/\b(?:UINs?|PQs?|questions?|references?) (?:numbers? |nos?\.? )?$/i.test(
				parsed.words.slice(0, quantity.start - parsed.start),
			)
				? 'the number of a question'
				: null,
		reads: [
			{ text: 'The response to UIN 136374 was given in May.', gives: {} },
			{ text: 'I refer to question 118556.', gives: {} },
			{ text: 'PQ 94001 was answered.', gives: {} },
			{ text: '(94001 & 94002)', gives: {} },
		],
		not: ['There were 136,374 lamps.', 'The board answered 12 letters.', 'He asked 12 keepers.'],
	},
	{
		id: 'trifle.row-run-together',
		when: ({ parsed }) => {
			const numbers = parsed.marks.filter((mark) => mark.kind === 'quantity');
			const verbless = parsed.clauses.every(({ verb }) => verb === null);
			return verbless && numbers.length > 1 && /[\p{L})] \d[\d,.]*\d$/u.test(parsed.words)
				? 'a row whose cells have run together'
				: null;
		},
		reads: [
			{ text: '10,191 kg lamp oil 945,684', gives: {} },
			{ text: '1,355 lamps and wicks 132,059', gives: {} },
			{ text: '12 tugs 4,100', gives: {} },
		],
		not: ['12 tugs.', 'There were 12 tugs and 4,100 lamps.', 'Tugs: 12.'],
	},
	{
		id: 'trifle.statute',
		when: ({ parsed, quantity, group }) =>
			/\b(?:Geo|Eliz|Will|Vict|Edw|Anne|c|ss?|art|reg|para|sch|cl)\. ?$/i.test(
				parsed.words.slice(Math.max(0, quantity.start - parsed.start - 6), quantity.start - parsed.start),
			) ||
			/^(?:(?:Geo|Eliz|Will|Vict|Edw)\b|c\.)/.test(nounWords(group)[0] ?? '') ||
			/^ (?:&|and) \d+ (?:Geo|Eliz|Will|Vict|Edw)\b/.test(
				parsed.words.slice(quantity.numeral.end - parsed.start),
			) ||
			/\b(?:page \d+, line \d+|at end insert|leave out (?:from )?line)/i.test(parsed.words)
				? 'a place in a law'
				: null,
		reads: [
			{ text: 'It was repealed by 4 Eliz. 2 c. 18.', gives: {} },
			{ text: 'It is section 70 of the Lamp Act 1955 (3 & 4 Eliz.', gives: {} },
			{ text: '14: Clause 41, page 44, line 26, at end insert—', gives: {} },
			{ text: 'It is an offence under s. 12 of the Lamps Act.', gives: {} },
		],
		not: ['There were 18 lamps.', 'The board wrote 26 lines.', 'Keepers bought 41 lamps.'],
	},
	{
		id: 'trifle.address',
		when: ({ parsed, quantity }) =>
			/^(?:[-–]\d+)? (?:\p{Lu}[\p{L}’']+ ){1,3}(?:Street|Road|Square|Lane|Yard|Place|Avenue|Terrace|Gate|Row|Court|Crescent|Quay|Wharf)\b/u.test(
				parsed.words.slice(quantity.numeral.end - parsed.start),
			)
				? 'an address'
				: null,
		reads: [
			{ text: 'The board sits at 3-5 Great Lamp Yard.', gives: {} },
			{ text: 'Letters went to 12 Harbour Street.', gives: {} },
			{ text: 'It moved to 40 Old Fell Road.', gives: {} },
		],
		not: ['There are 12 lamps in Harbour Street.', 'The board has 40 roads.', 'It bought 3 lamps.'],
	},
	{
		id: 'trifle.piece-of-a-word',
		when: ({ parsed, quantity }) =>
			quantity.unit === null &&
			(/^(?:[-–/]\p{L}|\d*_)/u.test(parsed.words.slice(quantity.numeral.end - parsed.start)) ||
				/[\p{L}/]$/u.test(parsed.words.slice(0, quantity.numeral.start - parsed.start)))
				? 'a piece of a word'
				: null,
		reads: [
			{ text: 'The five-yearly lamp reviews are dear.', gives: {} },
			{ text: 'A 32-page lamp book is sold.', gives: {} },
			{ text: 'See lamps 9102009_.htm for it.', gives: {} },
			{ text: 'Lamps of kind KO2 and KP10 are dear.', gives: {} },
		],
		not: ['There were five yearly reviews.', 'A lamp book has 32 pages.', '12 - 14 lamps burned.'],
	},
	{
		id: 'trifle.name-with-a-number',
		when: ({ parsed, quantity, group }) => {
			const behind = parsed.words.slice(quantity.numeral.end - parsed.start);
			const ahead = parsed.words.slice(0, quantity.numeral.start - parsed.start);
			const name = /^ ((?:\p{Lu}[\p{L}’']+ ?)+)/u.exec(behind)?.[1]?.trim();
			const one =
				name !== undefined &&
				!/s$/.test(name) &&
				!/^ [^,.;]*?\p{Lu}[\p{L}’']+ \p{Ll}+s\b/u.test(behind) &&
				!looksPlural(group.head.lower);
			return quantity.unit === null &&
				/^\d/.test(numeralOf(parsed, quantity)) &&
				((one && name.includes(' ')) ||
					/\b(?:CAT|Cat|Category|Standard|Hq|HQ|Vista|Class|Band|Tier|Level|Grade) (?:\d+ (?:and|or|to) )?$/.test(
						ahead,
					))
				? 'a piece of a name'
				: null;
		},
		reads: [
			{ text: 'It sits in 102 Lamp Street House.', gives: {} },
			{ text: 'The lamps are kept by 51 Kelp Brigade.', gives: {} },
			{ text: 'Lamps are lit by Category 1 keepers.', gives: {} },
			{ text: 'Keepers of Category 1 or 2 boats left.', gives: {} },
			{ text: 'It was CAT 2 keepers who left.', gives: {} },
		],
		not: [
			'There were 102 Fell Council keepers.',
			'The board has 51 Kelp Brigades.',
			'In Fell 12 lamps burned.',
		],
	},
	{
		id: 'trifle.zero-that-names',
		when: ({ quantity, parsed, slot }) => {
			const printed = numeralOf(parsed, quantity);
			return /^(?:zero|nil)$/i.test(printed) &&
				slot !== 'complement' &&
				slot !== 'fragment' &&
				slot !== 'apposition'
				? 'a name or a way of saying'
				: null;
		},
		reads: [
			{ text: 'The town moves towards zero waste.', gives: {} },
			{ text: 'Zero waste places are clean.', gives: {} },
			{ text: 'Claims with nil damages were closed.', gives: {} },
		],
		not: ['The number of wrecks was zero.', 'Wrecks: nil.', 'There were no wrecks.'],
	},
];
