import type { Group } from '../../../grammar/groups.ts';
import type { Rule } from '../../../grammar/rule.ts';
import { deedDone } from '../deeds.ts';
import { type Measure, type Measured, measure } from '../measure.ts';
import { changedNounAt, countedHere, frontedWhole, ofBefore, tail } from '../measure-words.ts';
import { behind, LONGEST_MEASURE, nounWords, premodifies } from '../phrase.ts';
import { saysWhatItWas } from '../status.ts';

/** Numbers that go on with another, or explain or modify a noun: `compared with 52`, `of which 12`, `(27 per cent.)`. */
export const BESIDE: readonly Rule<Measured, Measure>[] = [
	{
		id: 'figure.compared',
		when: (site) => {
			const { parsed, quantity, before } = site;
			const compared =
				/\b(?:compared|as against)(?: (?:to|with))?(?: (?:about|around|some|just|only|over|under|nearly))? ?$/;
			return before !== null && compared.test(parsed.words.slice(0, quantity.start - parsed.start))
				? measure(before.words, before.counted)
				: null;
		},
		reads: [
			{
				text: '17 per cent. of keepers smoked in 2008 compared to 21 per cent. in 2002.',
				gives: { value: 21, measure: 'keepers that smoked', period: 'in 2002' },
			},
			{
				text: 'There were 40 wrecks in 2008, compared with 52 in 2007.',
				gives: { value: 52, measure: 'wrecks', period: 'in 2007' },
			},
			{
				text: '31 lamps were lit in 2008 compared with 12 in 2007.',
				gives: { value: 12, measure: 'lamps lit', period: 'in 2007' },
			},
		],
		not: [
			'Compared with others the board is small.',
			'There were 52 wrecks in 2007.',
			'It compared 12 lamps.',
		],
	},
	{
		id: 'figure.part',
		when: (site) => {
			const { whole, slot } = site;
			if (whole === null || nounWords(site.group).length > 0 || frontedWhole(site).length > 0) return null;
			const own = behind(site, site.at);
			const told = slot === 'subject' ? tail(site, 8) : own[0] === 'of' ? [] : own;
			const more = told[0] === 'that' ? told.slice(1) : told;
			return more.length === 0 || site.clause.kind === 'parenthesis'
				? null
				: measure([...whole.words.slice(0, LONGEST_MEASURE - more.length), ...more], whole.counted);
		},
		reads: [
			{
				text: 'There were 45 wrecks in Fell, of which 12 on the north shore.',
				gives: { value: 12, measure: 'wrecks in Fell on the north shore', partOf: 45 },
			},
			{
				text: 'The board received 25 letters on lamps. Of these, 15 were from keepers.',
				gives: { value: 15, measure: 'letters received on lamps from keepers', partOf: 25 },
			},
			{
				text: '400 people work in Fell. Of these approximately 200 are keepers.',
				gives: { value: 200, measure: 'people work in Fell keepers', partOf: 400 },
			},
		],
		not: ['There were 45 wrecks in Fell.', '15 letters were from keepers.', 'Of the keepers 12 left.'],
	},
	{
		id: 'figure.what-it-was',
		when: (site) =>
			site.before !== null && saysWhatItWas(site) && nounWords(site.group).length === 0
				? measure(site.before.words, site.before.counted)
				: null,
		reads: [
			{
				text: 'The maximum fine for idle keepers is £6,000 (increased from £5,000).',
				gives: { value: 5_000, measure: 'maximum fine for idle keepers', status: 'limit' },
			},
			{ text: 'There were 40 wrecks (previously 12).', gives: { value: 12, measure: 'wrecks' } },
			{ text: 'The lamp levy is £9 (up from £8).', gives: { value: 8, measure: 'lamp levy' } },
		],
		not: ['There were 40 wrecks (12 of boats).', 'There were previously 12 wrecks.', 'It rose from £8.'],
	},
	{
		id: 'figure.said-again',
		when: (site) => {
			const { parsed, clause, group, before } = site;
			if (clause.kind !== 'parenthesis' || before === null || nounWords(group).length > 0) return null;
			const opening = parsed.groups.indexOf(clause.groups[0] as Group);
			const first = parsed.groups[opening];
			const told = parsed.groups[opening - 1];
			const alone = clause.groups.every((one) => one === group || one.kind === 'word');
			return first?.kind === 'word' &&
				first.token.words === '(' &&
				told?.kind === 'noun' &&
				told.quantity !== null &&
				alone
				? measure(before.words, before.counted)
				: null;
		},
		reads: [
			{
				text: '70 per cent. (approximately 122 miles) of the coast was lit.',
				gives: { value: 122, measure: 'the coast lit', unit: 'miles' },
			},
			{ text: '612 keepers (27 per cent.) were retired.', gives: { value: 27, measure: 'keepers retired' } },
			{ text: 'The unit seized 31 knives (12 per cent.).', gives: { value: 12, measure: 'knives seized' } },
		],
		not: [
			'The board paid for an open day (£3,150).',
			'The board bought 40 lamps (including 12 tugs).',
			'612 keepers (of Fell) were retired.',
		],
	},
	{
		id: 'figure.changed-noun',
		when: (site) => {
			const { clause, preposition } = site;
			if (site.slot !== 'oblique' || clause.verb === null || !/^(?:from|to)$/.test(preposition ?? ''))
				return null;
			const change = changedNounAt(site);
			if (change < 0) return null;
			const own = behind(site, change).slice(1);
			const what = own.length > 0 ? own : (site.previous?.words ?? []);
			return what.length === 0 ? null : measure([...what, ...deedDone(clause.verb.verb)], what);
		},
		reads: [
			{
				text: 'The board received a rise in oil income from £4 million in 2007-08 to £5 million in 2008-09.',
				gives: { value: 4_000_000, measure: 'oil income received', change: 'from' },
			},
			{
				text: 'The board received a rise in oil income from £4 million in 2007-08 to £5 million in 2008-09.',
				gives: { value: 5_000_000, measure: 'oil income received', change: 'to' },
			},
			{
				text: 'Fell saw a fall in wrecks from 12 to 9.',
				gives: { value: 9, measure: 'wrecks', change: 'to' },
			},
		],
		not: [
			'The board sent 12 lamps to Fell.',
			'The board rose to 40 members.',
			'A rise was seen in 12 towns.',
		],
	},
	{
		id: 'figure.apposition',
		when: (site) => {
			if (site.slot !== 'apposition') return null;
			const explained = site.parsed.groups[site.governor];
			if (explained?.kind !== 'noun') return null;
			const named = site.operations.some(
				({ start, end }) => explained.start <= start && end <= explained.end,
			);
			const own = named ? [] : nounWords(explained);
			const counted = countedHere(site);
			const outer = ofBefore(site, site.governor);
			const said = [...counted, ...outer, ...own];
			const { whole } = site;
			if (site.clause.kind === 'parenthesis' && whole !== null && said.length < 3)
				return measure([...said, 'part', 'of', ...whole.words], said);
			const led = site.lead?.words ?? (site.clause.kind === 'parenthesis' ? [] : (site.asked?.words ?? []));
			return measure(said.length < 3 ? [...said, ...led] : said, counted.length > 0 ? counted : own);
		},
		reads: [
			{ text: 'The board paid for an open day (£3,150).', gives: { value: 3_150, measure: 'open day' } },
			{ text: 'Advisers—£47,000.', gives: { value: 47_000, measure: 'Advisers' } },
			{ text: 'Lamp oil: £210.', gives: { value: 210, measure: 'Lamp oil' } },
		],
		not: ['The board paid for an open day (in May).', 'Advisers—none named.', 'Lamp oil: see above.'],
	},
	{
		id: 'figure.premodifier',
		when: (site) => {
			if (!premodifies(site.group) || site.quantity.role !== 'money') return null;
			const counted = nounWords(site.group);
			return measure([...counted, ...behind(site, site.at)], counted);
		},
		reads: [
			{
				text: 'The board runs a £131 million lamp programme.',
				gives: { value: 131_000_000, measure: 'lamp programme' },
			},
			{
				text: 'They opened the £3 million kelp laboratory in Fell.',
				gives: { value: 3_000_000, measure: 'kelp laboratory in Fell' },
			},
			{ text: 'It was our £40,000 lamp scheme.', gives: { value: 40_000, measure: 'lamp scheme' } },
		],
		not: ['The board spent £131 million.', 'There were 131 lamps.', 'The lamp programme began.'],
	},
];
