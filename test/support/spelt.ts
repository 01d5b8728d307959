const ONES =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How a number below a million is spelt out. */
export interface Spelling {
	/** Between hundreds and what follows: `and`, or nothing. */
	readonly and: boolean;
	/** Between tens and ones. */
	readonly hyphen: string;
	/** Behind thousands, before hundreds. */
	readonly comma: boolean;
	/** `a hundred` for `one hundred`, at the front. */
	readonly article: boolean;
	readonly capital: boolean;
}

/** A whole number from 1 to 999,999 in words. */
export function speltOut(number: number, how: Spelling): string {
	const thousands = Math.floor(number / 1000);
	const rest = number % 1000;
	const and = how.and ? ' and ' : ' ';
	const comma = how.comma && rest >= 100 ? ', ' : rest > 0 && rest < 100 ? and : ' ';
	const words =
		thousands === 0
			? hundreds(rest, how)
			: `${hundreds(thousands, how)} thousand${rest === 0 ? '' : comma + hundreds(rest, how)}`;
	const led = how.article ? words.replace(/^one (?=hundred|thousand)/, 'a ') : words;
	return how.capital ? led.charAt(0).toUpperCase() + led.slice(1) : led;
}

function hundreds(number: number, how: Spelling): string {
	if (number < 100) return below100(number, how);
	const rest = number % 100;
	const and = how.and ? ' and ' : ' ';
	return `${ONES[Math.floor(number / 100)]} hundred${rest === 0 ? '' : and + below100(rest, how)}`;
}

function below100(number: number, { hyphen }: Spelling): string {
	if (number < 20) return ONES[number] ?? '';
	const ones = number % 10;
	return `${TENS[Math.floor(number / 10)]}${ones === 0 ? '' : hyphen + ONES[ones]}`;
}
