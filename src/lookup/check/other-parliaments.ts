/** Parliaments and their Houses whose records are cited with a day and a column, as they are called and as they are cut short. */
const CALLED = [
	'Scottish Parliament',
	'Holyrood',
	'SP',
	'Senedd(?: Cymru)?',
	'Welsh (?:Parliament|Assembly)',
	'National Assembly for Wales',
	'Northern Ireland Assembly',
	'NIA',
	'Stormont',
	'D[áa]il(?: [ÉE]ireann)?',
	'Seanad(?: [ÉE]ireann)?',
	'Oireachtas',
	'Tynwald',
	'House of Keys',
	'States (?:of Jersey|of Guernsey|Assembly)',
	'European Parliament',
	'London Assembly',
	'House of Representatives',
	'US Senate',
	'Congressional Record',
	'(?:Canadian|Australian|New Zealand|Irish|Indian) (?:House of Commons|Parliament|Senate|Hansard)',
	'(?:House of Commons|Parliament|Senate) of (?:Canada|Australia|New Zealand|India)',
	'Lok Sabha',
	'Rajya Sabha',
];
/** What a record is called, and small words, between a parliament and the day. */
const REPORT =
	'(?:official report|record of proceedings|parliamentary debates|debates?|deb|hansard|plenary|written answers|or|on|of|the|for)';
const BEFORE = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:${CALLED.join('|')})(?:[’']s)?(?:[\s,:;–(-]+${REPORT}\)?)*[\s,:;–-]*$`,
	'iu',
);

/**
 * Whether words that lead up to a day, a volume or a column say that another parliament's record is cited: `Scottish Parliament Official
 * Report,`, `Dáil Debates,`. A parliament that is only spoken of, before brackets or a citation of a House here, does not.
 */
export function isOfAnother(before: string): boolean {
	return BEFORE.test(before);
}
