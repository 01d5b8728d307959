/** Words of grammar: none of them is a noun that a number could count. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
	(
		'a an the this that these those each every all both any some no none other another such same which who whom whose what ' +
		'i you he she it we they me him her us them my your his its our their there here ' +
		'of in on at by to from for with without within under over about above below between among through during since until ' +
		'till into onto out off up down across along against before after behind beyond near per via as than like ' +
		'and or but nor so yet if when where while because although though whether unless however ' +
		'be am is are was were been being have has had having do does did done will would shall should may might can could must ' +
		'not never also only just even still then now very too more most less least fewer much many few ago later earlier respectively'
	).split(' '),
);

/** Plurals and collective nouns that do not end in `s`. */
export const PLURALS: ReadonlySet<string> = new Set(
	'people children men women staff police personnel aircraft fish sheep cattle schoolchildren'.split(' '),
);

/** True for a lower-case word that can be a counted plural by its form alone. */
export function looksPlural(word: string): boolean {
	return (
		PLURALS.has(word) ||
		(/^\p{Ll}[\p{Ll}'-]+s$/u.test(word) && !/(?:ss|us|is|as)$/.test(word) && !SMALL_WORDS.has(word))
	);
}
