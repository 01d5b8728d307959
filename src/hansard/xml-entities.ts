/** Names of the characters 160 to 255, in order, as HTML has them. */
const LATIN_1 =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
	'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
	'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute ' +
	'THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
	'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const PUNCTUATION: Readonly<Record<string, string>> = {
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	sbquo: '‚',
	ldquo: '“',
	rdquo: '”',
	bdquo: '„',
	dagger: '†',
	Dagger: '‡',
	bull: '•',
	hellip: '…',
	euro: '€',
	trade: '™',
	oelig: 'œ',
	OElig: 'Œ',
	Scaron: 'Š',
	scaron: 'š',
	thinsp: '\u2009',
	ensp: '\u2002',
	emsp: '\u2003',
	minus: '−',
	le: '≤',
	ge: '≥',
	ne: '≠',
};

/** The named characters that parliamentary XML uses, most of them without declaring them. */
export const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
	...PUNCTUATION,
	...Object.fromEntries(LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)])),
};

/**
 * Names declared in a document's own DTD (`<!ENTITY pound "&#163;">`). Only a single character or plain words are taken: an
 * entity made of entities could grow without end.
 */
export function declaredCharacters(doctype: string): Record<string, string> {
	const names: Record<string, string> = {};
	for (const [, name = '', number = '', plain = ''] of doctype.matchAll(
		/<!ENTITY\s+([A-Za-z][\w.-]{0,40})\s+["'](?:&#(x?[\da-fA-F]{1,6});|([^&"'%<>]{1,40}))["']\s*>/g,
	)) {
		const code = number.startsWith('x') ? Number.parseInt(number.slice(1), 16) : Number(number);
		if (plain !== '') names[name] = plain;
		else if (code > 0 && code <= 0x10ffff) names[name] = String.fromCodePoint(code);
	}
	return names;
}
