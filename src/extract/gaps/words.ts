import type { WordList } from '../../grammar/words/word-list.ts';

/** Each word of these lists with a sentence that is read as a gap by it. */
export const DENIALS = {
	not: 'Figures on kites are not collected.',
	never: 'Figures on kites were never collected.',
	cannot: 'The Kite Board cannot collect figures on lost ropes.',
	unable: 'The Kite Board is unable to collect figures on lost ropes.',
	impossible: 'It is impossible to collect figures on lost ropes.',
} as const satisfies WordList;

/** Forms of `be`: beside a denied word they make its subject what is missing. */
export const BE: ReadonlySet<string> = new Set('be is are was were been being'.split(' '));

/** Words that may stand between a denial and what it denies, besides adverbs. */
export const LINKS = {
	to: 'The Kite Board is unable to collect figures on lost ropes.',
	possible: 'It is not possible to collect figures on lost ropes.',
	able: 'The Kite Board is not able to collect figures on lost ropes.',
	in: 'The Kite Board is not in a position to collect figures on lost ropes.',
	a: 'The Kite Board is not in a position to collect figures on lost ropes.',
	position: 'The Kite Board is not in a position to collect figures on lost ropes.',
	considered: 'It is not considered necessary to collect figures on lost ropes.',
	necessary: 'It is not necessary to collect figures on lost ropes.',
	proved: 'It has not proved possible to collect figures on lost ropes.',
	feasible: 'It is not feasible to collect figures on lost ropes.',
	practicable: 'It is not practicable to collect figures on lost ropes.',
	practical: 'It is not practical to collect figures on lost ropes.',
	have: 'The Kite Board could not have collected figures on lost ropes.',
	',': 'Figures on kites are not, however, collected.',
} as const satisfies WordList;

/** What is counted, written down, or fetched together. */
export const COLLECT = {
	collected: 'Figures on kites are not collected.',
	collated: 'Figures on kites are not collated.',
	recorded: 'Figures on kites are not recorded.',
	compiled: 'Figures on kites are not compiled.',
	monitored: 'Figures on kites are not monitored.',
	captured: 'Figures on kites are not captured.',
	counted: 'Figures on kites are not counted.',
	kept: 'Figures on kites are not kept.',
	logged: 'Figures on kites are not logged.',
	tracked: 'Figures on kites are not tracked.',
	aggregated: 'Figures on kites are not aggregated.',
	included: 'Figures on kites are not included.',
	collect: 'The Kite Board does not collect figures on lost ropes.',
	collate: 'The Kite Board does not collate figures on lost ropes.',
	gather: 'The Kite Board does not gather figures on lost ropes.',
	record: 'The Kite Board does not record figures on lost ropes.',
	compile: 'The Kite Board does not compile figures on lost ropes.',
	monitor: 'The Kite Board does not monitor figures on lost ropes.',
	capture: 'The Kite Board does not capture figures on lost ropes.',
	keep: 'The Kite Board does not keep figures on lost ropes.',
	log: 'The Kite Board does not log figures on lost ropes.',
	track: 'The Kite Board does not track figures on lost ropes.',
} as const satisfies WordList;

export const HOLD = {
	held: 'Figures on kites are not held.',
	published: 'Figures on kites are not published.',
	reported: 'Figures on kites are not reported.',
	retained: 'Figures on kites are not retained.',
	available: 'Figures on kites would not be readily available.',
	accessible: 'Figures on kites are not accessible.',
	maintained: 'Figures on kites are not maintained.',
	known: 'Figures on kites are not known.',
	provided: 'Figures on kites are not provided.',
	supplied: 'Figures on kites are not supplied.',
	given: 'Figures on kites are not given.',
	obtained: 'Figures on kites are not obtained.',
	extracted: 'Figures on kites are not extracted.',
	answered: 'Questions on figures of kites cannot be answered.',
	identified: 'Figures on kites are not identified.',
	hold: 'The Kite Board does not hold information on lost ropes.',
	retain: 'The Kite Board does not retain information on lost ropes.',
	maintain: 'The Kite Board does not maintain information on lost ropes.',
	possess: 'The Kite Board does not possess information on lost ropes.',
	provide: 'The Kite Board does not provide information on lost ropes.',
	supply: 'The Kite Board does not supply information on lost ropes.',
	give: 'The Kite Board does not give information on lost ropes.',
	obtain: 'The Kite Board does not obtain information on lost ropes.',
	extract: 'The Kite Board does not extract information on lost ropes.',
	answer: 'The Kite Board cannot answer for information on lost ropes.',
	identify: 'The Kite Board does not identify information on lost ropes.',
	include: 'The Kite Board does not include information on lost ropes.',
	present: 'It has not been possible to present figures on lost ropes.',
	presented: 'Figures on kites cannot be presented.',
	produce: 'The Kite Board does not produce figures on lost ropes.',
	produced: 'Figures on kites are not produced.',
	list: 'It is not possible to list details of lost ropes.',
	listed: 'Figures on kites are not listed.',
	specify: 'The Kite Board is not able to specify figures of lost ropes.',
	locate: 'The Kite Board has not been able to locate records of lost ropes.',
	trace: 'The Kite Board has been unable to trace records of lost ropes.',
} as const satisfies WordList;

/** Telling one part from another. */
export const TELL_APART = {
	disaggregate: 'The figures do not disaggregate red kites.',
	distinguish: 'The figures do not distinguish red kites.',
	differentiate: 'The figures do not differentiate red kites.',
	separate: 'The figures do not separate red kites.',
	isolate: 'The figures do not isolate red kites.',
	categorise: 'The figures do not categorise red kites.',
	split: 'The figures do not split red kites.',
	apportion: 'The figures do not apportion red kites.',
	show: 'The figures do not show which kites are red.',
	disaggregated: 'The work of the lamp crew cannot be disaggregated.',
	distinguished: 'Figures on kites are not distinguished.',
	differentiated: 'Figures on kites are not differentiated.',
	separated: 'Figures on kites are not separated.',
	isolated: 'Figures on kites are not isolated.',
	categorised: 'The work of the lamp crew cannot be categorised.',
	apportioned: 'Figures on kites are not apportioned.',
	attributable: 'Figures on kites are not attributable.',
} as const satisfies WordList;

export const ESTIMATE = {
	estimate: 'The Kite Board is not able to estimate how many ropes were lost.',
	quantify: 'The Kite Board does not quantify the cost of lost ropes.',
	assess: 'The Kite Board does not assess the cost of lost ropes.',
	calculate: 'The Kite Board does not calculate the cost of lost ropes.',
	determine: 'The Kite Board is not able to determine the cost of lost ropes.',
	forecast: 'The Kite Board does not forecast the cost of lost ropes.',
	predict: 'The Kite Board cannot predict the cost of lost ropes.',
	project: 'The Kite Board does not project the cost of lost ropes.',
	say: 'The Kite Board cannot say how many ropes were lost.',
	tell: 'The Kite Board cannot tell how many ropes were lost.',
	define: 'It is not possible to define the share of lost ropes.',
	ascertain: 'It is not possible to ascertain the cost of lost ropes.',
	establish: 'It has not been possible to establish the cost of lost ropes.',
	verify: 'The Kite Board is unable to verify the cost of lost ropes.',
	measured: 'The cost of lost ropes has not been measured.',
	calculated: 'The cost of lost ropes has not been calculated.',
	determined: 'The cost of lost ropes cannot be determined.',
	evaluated: 'The cost of lost ropes has not been evaluated.',
	quantified: 'The cost of lost ropes has not been quantified.',
	estimated: 'The cost of lost ropes has not been estimated.',
	assessed: 'The cost of lost ropes has not been assessed.',
	costed: 'The cost of lost ropes has not been costed.',
	modelled: 'The cost of lost ropes has not been modelled.',
} as const satisfies WordList;

/** What information is called. */
export const INFORMATION =
	/\b(?:data|information|figures?|statistics|records?|details?|breakdowns?|numbers?|costs?|estimates?|evidence|material|budgets?|expenditure|prices?|forecasts?|split|analys[ie]s|results|totals?|register|database|reporting\s+system)\b/i;

/** A part of the country, or a kind, by which figures may be told apart. */
export const LEVEL =
	'(?:constituenc(?:y|ies)|regions?|district|ward|county|local\\s+authorit(?:y|ies)|police\\s+force|individual\\s+\\p{Ll}+|sub-\\p{Ll}+|postcode|town|city|hospital|school|age(?:\\s+band)?|gender|ethnicity|nationality|category|type)';
