const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DENIALS = list("not n't never cannot neither nor unable impossible");

export const BE = list('be is are was were been being');

/** Words that may stand between a denial and what it denies. */
export const LINKS = list(
	'to possible able in a position have has had do does did can could will would yet all any also , however therefore currently centrally no longer readily specifically and',
);

/** Adverbs that may stand between a form of `be` and its `not`. */
export const OPENERS = list('therefore however , yet also still');

/** What is counted, written down, or fetched together. */
export const COLLECT = list(
	'collected collate collated collect gathered gather recorded record compiled compile monitored monitor captured capture counted kept keep logged log tracked track aggregated included',
);

export const HOLD = list(
	'held published reported hold holds retained retain available accessible maintain maintained possess known provided provide supplied supply given give obtained obtain extract extracted answered answer identify identified include',
);

/** Telling one part from another. */
export const TELL_APART = list(
	'disaggregate disaggregated distinguish distinguished differentiate differentiated separate separated isolate isolated categorise categorised split apportioned apportion attributable',
);

export const ESTIMATE = list('estimate estimated quantify quantified assess assessed costed modelled');

/** What information is called. */
export const INFORMATION =
	/\b(?:data|information|figures?|statistics|records?|details?|breakdowns?|numbers?|costs?|estimates?|evidence|material|budgets?|expenditure|prices?|forecasts?|split|analys[ie]s|results|totals?|register|database)\b/i;

/** A part of the country, or a kind, by which figures may be told apart. */
export const LEVEL =
	'(?:constituenc(?:y|ies)|regions?|district|ward|county|local\\s+authorit(?:y|ies)|police\\s+force|individual\\s+\\p{Ll}+|sub-\\p{Ll}+|postcode|town|city|hospital|school|age(?:\\s+band)?|gender|ethnicity|nationality|category|type)';
