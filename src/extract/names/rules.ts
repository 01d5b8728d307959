import { type Rule, tryRules } from '../../grammar/rule.ts';
import type { Span } from '../../hansard/section.ts';
import { type Found, namesByNoun } from './by-noun.ts';
import { knownNames } from './known.ts';
import { namesInLowerCase } from './lower-case.ts';
import { operationsIn } from './operations.ts';
import { type Run, runs } from './runs.ts';

/** A stretch of text, one contribution at most, with its runs of capitalised words. */
export interface Stretch extends Span {
	readonly text: string;
	readonly runs: readonly Run[];
}

/** A name and the rule that read it. */
export interface Ruled extends Found {
	readonly rule: string;
}

/** How names that are written out are told from other words with capitals. Letters are read beside them (`initialisms.ts`). */
export const NAME_RULES: readonly Rule<Stretch, readonly Found[]>[] = [
	{
		id: 'name.operation',
		when: ({ text, start, end }) =>
			some(
				operationsIn(text, { start, end }).map((name) => ({ ...name, kind: 'operation', noun: 'operation' })),
			),
		reads: [
			{
				text: 'Police ran Operation Barnacle in May.',
				gives: { kind: 'operation', name: 'Operation Barnacle' },
			},
			{
				text: 'Operations Barnacle and Limpet are over.',
				gives: { kind: 'operation', name: 'Operation Limpet' },
			},
			{
				text: 'Under operation WHELK they searched 12 boats.',
				gives: { kind: 'operation', name: 'Operation WHELK' },
			},
		],
		not: [
			'The operation of Barnacle Quay is a matter for its owner.',
			'The Operations Manager wrote to us.',
			'Joint operations in Ruritania go on.',
		],
	},
	{
		id: 'name.known',
		when: ({ text, runs }) => some(runs.flatMap((run) => knownNames(text, run).known)),
		reads: [
			{ text: 'This is a matter for Ofsted.', gives: { kind: 'agency', name: 'Ofsted' } },
			{ text: 'We fund Sure Start in Saltmarsh.', gives: { kind: 'term', name: 'Sure Start' } },
			{
				text: 'The Department for Culture, Media and Sport and the Kelp Board met.',
				gives: { kind: 'agency', name: 'Department for Culture, Media and Sport' },
			},
		],
		not: [
			'They are sure to start with a warm front of rain.',
			'He is Often late, and so is the royal mail coach.',
			'Sports in England have had support.',
		],
	},
	{
		id: 'name.by-noun',
		when: ({ text, runs }) =>
			some(runs.flatMap((run) => knownNames(text, run).rest).flatMap((run) => namesByNoun(text, run))),
		reads: [
			{
				text: 'It fell to the Kelp and Moorings Board to decide.',
				gives: { kind: 'agency', name: 'Kelp and Moorings Board' },
			},
			{
				text: 'The Tide Agency and Harbour Lights Trust met.',
				gives: { kind: 'agency', name: 'Harbour Lights Trust' },
			},
			{
				text: 'I wrote to the Office of the Buoy Regulator.',
				gives: { kind: 'agency', name: 'Office of the Buoy Regulator' },
			},
			{
				text: 'Under the Old Locks Fund we paid for two gates.',
				gives: { kind: 'term', name: 'Old Locks Fund' },
			},
			{ text: 'The Tide Agency’s Moorings Census is out.', gives: { kind: 'term', name: 'Moorings Census' } },
			{
				text: 'the Department for Moorings, Knots and Kelp replied',
				gives: { kind: 'agency', name: 'Department for Moorings, Knots and Kelp' },
			},
			{ text: 'the Lock Keepers’ Union voted', gives: { kind: 'agency', name: 'Lock Keepers’ Union' } },
			{
				text: 'Copies of the Castleford Review are there.',
				gives: { kind: 'term', name: 'Castleford Review' },
			},
			{ text: 'Tide Office Ministers met twice.', gives: { kind: 'agency', name: 'Tide Office' } },
		],
		not: [
			'The Select Committee met in Harbour Street.',
			'Mr. Hugo Board asked the Minister for Tides.',
			'The Moorings Act 1911 and the Slipway Order Bill apply.',
			'Sir Hugo Trust spoke to the Chief Executive of Saltmarsh.',
			'Our Annual Report is a Public Service.',
		],
	},
	{
		id: 'name.lower-case-noun',
		when: ({ text, end, runs }) =>
			some(
				runs.flatMap((run) => knownNames(text, run).rest).flatMap((run) => namesInLowerCase(text, run, end)),
			),
		reads: [
			{
				text: 'patients of Saltmarsh primary care trust',
				gives: { kind: 'agency', name: 'Saltmarsh primary care trust' },
			},
			{
				text: 'Little Sandbank parish council has agreed.',
				gives: { kind: 'agency', name: 'Little Sandbank parish council' },
			},
			{
				text: 'We paid for the Sea Schools programme.',
				gives: { kind: 'term', name: 'Sea Schools programme' },
			},
			{ text: 'as the Castleford report said', gives: { kind: 'term', name: 'Castleford report' } },
		],
		not: [
			'Some Tide Agency programmes are late.',
			'Most primary care trusts wrote.',
			'Changing council rules takes years.',
			'Mr. Castleford reported it; a Minister reviews it.',
		],
	},
];

/** The names written out in a stretch of text, rule by rule; where two overlap, both. */
export function namesWrittenOut(text: string, { start, end }: Span): Ruled[] {
	const stretch = { text, start, end, runs: runs(text, { start, end }) };
	return tryRules(NAME_RULES, stretch).flatMap(({ rule, reading, refused }) =>
		refused === null ? reading.map((name) => ({ ...name, rule })) : [],
	);
}

function some(found: readonly Found[]): readonly Found[] | null {
	return found.length > 0 ? found : null;
}
