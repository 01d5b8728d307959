/** What a number is in: money, shares, weights, with the scale that is printed beside it. */
export interface Unit {
	/** `£`, `£000`, `£ million`, `per cent`, `tonnes`, `thousand`; null for a plain count that is said to be one. */
	readonly unit: string | null;
	/** True of a count that is none of thousands, whatever stands over it: a sample. */
	readonly plain?: boolean;
}

/** A line above a table that leaves the unit to its rows: `Percentages and numbers`. */
export const MIXED = 'mixed';

const COUNT: Unit = { unit: null };
const PER_CENT: Unit = { unit: 'per cent' };

/** Units of measure as heads and lines of units print them. */
const MEASURES = new Set(
	(
		'tonnes kilotonnes tons kg kgs kilograms kilogrammes grams grammes g mg ha hectares acres sqm m2 km kilometres miles metres litres pints ' +
		'hours hrs minutes seconds days weeks months years ppm ppb gwh mwh kwh twh mw gw kw mb gb degrees points decibels db pence p euros dollars ' +
		'megalitres hectolitres barrels therms feet'
	)
		.split(' ')
		.concat([
			'square metres',
			'square kilometres',
			'square miles',
			'cubic metres',
			'nautical miles',
			'kilowatt hours',
			'megawatt hours',
			'gigawatt hours',
		]),
);
/** `Kilograms per person per year`, `Pence per litre`: a measure in each of something. */
const MEASURE_PER = /^([a-z]+(?: [a-z]+)?) per [a-z][a-z ]{0,40}$/;
const MONEY =
	/^(£|us\$|\$|€|jpy|pounds?)\s?(?:in )?'?(000s?|'000s?|,000s?|1,000s?|millions?|m|mn|billions?|bn|thousands?|k)?\.?$/;
const SCALE = /^(?:(?:expressed |figures )?in )?(?:'?(?:1?000)'?s?|(thousand|million|billion)s?)$/;
const SCALES: Readonly<Record<string, string>> = {
	'000': '000',
	'000s': '000',
	',000': '000',
	',000s': '000',
	'1,000': '000',
	'1,000s': '000',
	"'000s": '000',
	thousand: '000',
	thousands: '000',
	k: '000',
	m: ' million',
	mn: ' million',
	million: ' million',
	millions: ' million',
	bn: ' billion',
	billion: ' billion',
	billions: ' billion',
};

/** What a line of units says besides: `Thousand, not seasonally adjusted`, `£ million, 2005-06 prices`, `£ million (cash)`. */
const REMARK =
	/(?<=[\w£%'.)])(?:,|,? ?\(| at| in) ?(?:(?:not )?seasonally[- ]adjusted|(?:(?:at|in) )?(?:current|constant|real|(?:1[89]|20)\d\d(?:[-–/]\d\d)?) (?:prices|terms)|cash(?: terms)?|outturn|rounded[\w ,]*|unless otherwise (?:stated|indicated|shown))\)?$/;
/** Row `G` is no row of grams. */
const LETTER = /^\s*[A-Z]\s*$/;

/** The unit that is all of some words: `£000`, `Percentage`, `Number of weeks`, `Tonnes`. Null where they are no unit. */
export function unitOfWords(printed: string): Unit | null {
	if (LETTER.test(printed)) return null;
	const words = joined(printed)
		.toLowerCase()
		.replace(REMARK, '')
		.replace(/[’‘`]/g, "'")
		.replace(/\s+/g, ' ')
		.replace(/[.:*]+$/, '')
		.trim();
	const money = MONEY.exec(words.replace(/'s$/, 's'));
	if (money) {
		const sign = (money[1] ?? '').startsWith('pound') ? '£' : (money[1] ?? '').toUpperCase();
		return { unit: `${sign}${SCALES[money[2] ?? ''] ?? ''}` };
	}
	const pounds = /^(?:in )?(thousand|million|billion)s? of pounds$/.exec(words)?.[1];
	if (pounds !== undefined) return { unit: `£${SCALES[pounds] ?? ''}` };
	const measured = /^(thousand|million|billion)s?(?: of)? ([a-z]+)$/.exec(words);
	if (measured?.[2] !== undefined && MEASURES.has(measured[2]))
		return { unit: `${measured[1]} ${measured[2]}` };
	const scale = SCALE.exec(words);
	if (scale) return { unit: scale[1] ?? 'thousand' };
	if (/^(?:per ?cent|%|percentages?|percent)(?: change)?$/.test(words)) return PER_CENT;
	if (/^percentage points?$|^pp$/.test(words)) return { unit: 'percentage points' };
	if (/^(?:percentages? and numbers?|numbers? and percentages?)$/.test(words)) return { unit: MIXED };
	const measure = MEASURE_PER.exec(words)?.[1];
	if (measure !== undefined && MEASURES.has(measure)) return { unit: words };
	const per =
		/^(?:rates? )?(per (?:[\d,]+|head|capita|household|person|week|month|annum|litre)\b.{0,60})$/.exec(words);
	if (per?.[1]) return { unit: per[1] };
	if (/^(?:pence|pounds|£) per [a-z ]{2,40}$/.test(words)) return { unit: words };
	const number =
		/^(?:total )?(?:median |mean |average )?(?:numbers?|nos|no(?= of))(?: of ([a-z' -]{2,40}))?$/.exec(words);
	if (number) return number[1] !== undefined && MEASURES.has(number[1]) ? { unit: number[1] } : COUNT;
	if (/^(?:rounded(?: numbers?)?|headcount|head count|count|persons?|people|cases)$/.test(words))
		return COUNT;
	return MEASURES.has(words) || PER_SPACE.test(words) ? { unit: words } : null;
}

/** `mg/m3`, `microgrammes per m3`, `mgm-3`: a weight in so much air or water. */
const PER_SPACE =
	/^(?:micro|milli|kilo|[mkuµ])?[- ]{0,2}(?:gram(?:me)?s?|g|p)(?:\s?\/\s?|\s?per\s|\s?)(?:m|l|litre|cubic metre)-?3?(?:\(.{3,20}\))?$/;

/** The unit that the head of a column, a group or a row carries among its words; null where it carries none. */
export function unitInHead(printed: string): Unit | null {
	const words = joined(printed).replace(/[’‘`]/g, "'");
	for (const [, bracket = ''] of [...words.matchAll(/\(([^()]*)\)/g)].toReversed()) {
		const unit = unitOfWords(bracket.replace(/^(?:in|of total|as) /, '')) ?? bracketed(bracket);
		if (unit !== null) return unit;
	}
	const whole = unitOfWords(printed);
	if (whole !== null) return whole;
	const tail = /(?:^|[\s,(-])((?:£|US\$|\$|€)\s?(?:'?000'?s?|million|m|bn|billion|thousand|k)?)$/.exec(
		words,
	)?.[1];
	if (tail !== undefined) return unitOfWords(tail);
	const rate =
		/\brates? (?:of .{1,60} )?(per [\d,]+(?: [a-z-]+){0,4})/i.exec(words)?.[1] ??
		/\b(per (?:1,000|10,000|100,000|million)(?: [a-z-]+){0,3})/i.exec(words)?.[1];
	if (rate !== undefined) return { unit: rate };
	if (/\bpercentage points?\b/i.test(words)) return { unit: 'percentage points' };
	if (
		/\bpercentages?\b|(?<!\d )\bper cent\b|^\s?%|%$/i.test(words) &&
		!/\bnumbers? and percentages?\b/i.test(words)
	)
		return PER_CENT;
	if (
		/^(?:total |estimated |average |overall )*(?:numbers?|no\.?|nos\.?) (?:of\b|in\b|who\b)|^(?:total )?numbers?\b/i.test(
			words,
		)
	)
		return COUNT;
	if (/\b(?:un)?weighted base\b|\bsample size\b/i.test(words)) return { unit: null, plain: true };
	if (/\bheadcount$/i.test(words)) return COUNT;
	return null;
}

/** The unit that a caption or the sentence that leads into a table says of all of it; null where it says none. */
export function unitInTitle(printed: string): Unit | null {
	const words = joined(printed).replace(/[’‘`]/g, "'");
	for (const [, bracket = ''] of words.matchAll(/\(([^()]*)\)/g)) {
		const unit = unitOfWords(bracket.replace(/^(?:all )?(?:figures )?(?:are )?(?:in|expressed in) /, ''));
		if (unit !== null && unit.unit !== MIXED) return unit;
	}
	const money =
		/(?:\bin|[,:–—-]) ((?:£|US\$|\$|€)\s?(?:'?000'?s?|millions?|m|bn|billions?|thousands?)?)[.:,]?(?=\s|$)/.exec(
			words,
		)?.[1];
	if (money !== undefined) return unitOfWords(money);
	const scale =
		/\bin (thousands|millions)\b/i.exec(words)?.[1] ?? /,\s(thousands|millions)[.:]?$/i.exec(words)?.[1];
	if (scale !== undefined) return unitOfWords(scale);
	const measured = MEASURED_IN.exec(words)?.[1];
	if (measured !== undefined) return unitOfWords(measured);
	if (/\bnumbers?\b/i.test(words))
		return /\b(?:percentages?|proportions?|rates?)\b/i.test(words) ? null : COUNT;
	if (/^(?:table [\w.]+\s?[:.–-]? )?(?:the )?(?:percentages?|proportions?) of\b/i.test(words))
		return PER_CENT;
	return /\bpercentages? of\b|\b(?:expressed |shown |given )?as (?:a )?percentages?[.:,]?$|\bin percentage terms\b/i.test(
		words,
	) && !COUNTS_TOO.test(words)
		? PER_CENT
		: null;
}

/** `The average wait in minutes at each lock`: what a measure is taken in. */
const MEASURED_IN =
	/\b(?:average|mean|median|times?|lengths?|distances?|weights?|waits?|durations?|areas?|quantit(?:y|ies)|tonnage|volumes?|consumption|output|depths?|heights?)\b[^.;()]{0,60}? in (minutes|hours|seconds|days|weeks|tonnes|kilotonnes|kilograms|kilometres|miles|metres|feet|hectares|acres|litres|square (?:metres|miles|kilometres)|cubic metres)\b(?! (?:of|per|to|after|before|ending|\d))/i;

/** Words of a title that counts something besides its shares. */
const COUNTS_TOO =
	/£|\b(?:numbers?|amounts?|costs?|spend(?:ing)?|expenditure|totals?|income|receipts|rates?|change|increase|decrease|fall|rise|and (?:as )?(?:the |a )?percentages?)\b/i;

/** What says of all numbers what they are in: `The figures are in £ million`, `total funding, awarded in £000`, `All values are in thousands`. */
const SAYS_UNIT =
	/\b(?:figures?|amounts?|values?|numbers?|data|costs?|sums?|totals?|funding|spending|expenditure|payments?)\b[^.;]{0,60}?\bin (£\s?(?:'?000'?s?|millions?|billions?|thousands?|m|bn)|(?:thousands|millions) of pounds|thousands|millions|pounds(?: sterling)?)(?! of\b)(?=[\s.,;:)]|$)/i;

/** The unit that a sentence beside a table says its figures are in; null where it says none. */
export function unitSaid(printed: string): Unit | null {
	const words = SAYS_UNIT.exec(joined(printed).replace(/[’‘`]/g, "'"))?.[1];
	return words === undefined ? null : unitOfWords(words.replace(/ sterling$/i, ''));
}

/** The unit that holds where one is said within another's reach: a count under thousands is a number of thousands. */
export function within(over: Unit | null, own: Unit | null): Unit | null {
	if (own === null) return over;
	const scaled = over !== null && /^(?:thousand|million|billion)$/.test(over.unit ?? '');
	return own.unit === null && own.plain !== true && scaled ? over : own;
}

/** How many of a plain unit one of these is: the words and figures that `unitOfWords` writes into a unit. */
const TIMES: readonly (readonly [tail: RegExp, times: number])[] = [
	[/000$|(?:^| )thousand$/, 1e3],
	[/(?:^| )million$/, 1e6],
	[/(?:^| )billion$/, 1e9],
];

/** A unit apart from the scale printed with it: `£000` is `£` a thousand times over, `million` a million of a plain count. */
export function unscaled(unit: string | null): { readonly unit: string | null; readonly times: number } {
	for (const [tail, times] of TIMES) {
		if (unit === null || !tail.test(unit)) continue;
		const plain = unit.replace(tail, '').trim();
		return { unit: plain === '' ? null : plain, times };
	}
	return { unit, times: 1 };
}

/** Whether words speak of a share without saying that it is out of a hundred: `Proportion of all incidents`. */
export function isShare(words: string): boolean {
	return /\b(?:proportions?|shares?|rates?)\b/i.test(words);
}

/** A unit with what a cell prints of its own: `£4.6` under `million` is £ million. */
export function withSign(sign: string, over: string | null): string {
	if (over === null || over === 'per cent') return sign;
	if (/^(?:million|billion)$/.test(over)) return `${sign} ${over}`;
	if (over === 'thousand') return `${sign}000`;
	return over.startsWith(sign) ? over : sign;
}

function bracketed(bracket: string): Unit | null {
	const words = bracket.toLowerCase().trim();
	if (/^(?:percentage|per cent|%) of\b/.test(words)) return PER_CENT;
	const last = words.split(/[\s,]+/).at(-1) ?? '';
	return MEASURES.has(words) ||
		(words.split(' ').length <= 3 && MEASURES.has(last) && /\d|year/.test(words) === false)
		? { unit: words }
		: null;
}

/** Scanned words with a letter broken off: `P ercentage`, `T housand`. */
function joined(words: string): string {
	return words
		.replace(/^\((?:[a-h]|[ivx]{1,4})\) /, '')
		.replace(/\b([B-HJ-Zb-hj-z]) (?=[a-z]{2,})/g, '$1')
		.replace(/£ (?=0{3})/g, '£');
}
