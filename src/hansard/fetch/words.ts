/** What is searched for, as it is asked of an API and as it is checked here. */
export interface SearchWords {
	/** A name for what is searched for, the same however it is spaced. */
	readonly name: string;
	/** Whether what an API sent holds all of the words, and the phrases in quotation marks word for word. */
	readonly standIn: (json: unknown) => boolean;
}

/**
 * The APIs give what holds any of the words, or words like them: whether a document holds all is found out here. A word alone also
 * stands where one begins with it (`harbour` in `harbours`); words between quotation marks stand as they are, one after the other.
 */
export function searchWords(search: string): SearchWords {
	const phrases = [...search.matchAll(/["“]([^"“”]+)["”]/g)].map(([, words = '']) => plain(words));
	const words = plain(search.replace(/["“][^"“”]+["”]/g, ' ')).split(' ');
	const wanted = [
		...phrases.map((phrase) => ` ${phrase} `),
		...words.filter((word) => word !== '').map((word) => ` ${word}`),
	];
	return {
		name: wanted.toSorted().join('|'),
		standIn(json) {
			const text = ` ${plain(textOf(json))} `;
			return wanted.every((part) => text.includes(part));
		},
	};
}

/** Every string that an API sent, without tags. */
function textOf(json: unknown): string {
	const texts: string[] = [];
	const open: unknown[] = [json];
	while (open.length > 0) {
		const value = open.pop();
		if (typeof value === 'string') texts.push(value);
		else if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
	}
	return texts
		.join('\n')
		.replace(/<\/?(?:p|br|div|tr|t[dh]|li|[ou]l|table|h\d)\b[^>]*>/gi, ' ')
		.replace(/<[^>]*>/g, '');
}

/** Small letters and figures, one space between words. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/&(?:#39|rsquo|lsquo);|['’‘]/g, '')
		.replace(/&nbsp;/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
