/** Words that the stemmer would throw together with others, or keep apart from their own plurals, and what they are found under. */
const WHOLE = new Map<string, string>(
	Object.entries({
		news: 'news',
		customs: 'customs',
		important: 'important',
		importantly: 'important',
		importance: 'important',
		international: 'international',
		internationally: 'international',
		experiment: 'experiment',
		experiments: 'experiment',
		experimental: 'experiment',
		university: 'university',
		universities: 'university',
		organic: 'organic',
		woman: 'woman',
		women: 'woman',
		man: 'man',
		men: 'man',
		child: 'child',
		children: 'child',
		person: 'person',
		persons: 'person',
		people: 'people',
		peoples: 'people',
		foot: 'foot',
		feet: 'foot',
		tooth: 'tooth',
		teeth: 'tooth',
		mice: 'mouse',
		mouse: 'mouse',
		gaol: 'jail',
		gaols: 'jail',
		grey: 'gray',
		bought: 'buy',
		brought: 'bring',
		spent: 'spend',
		sought: 'seek',
		held: 'hold',
		learnt: 'learn',
		spelt: 'spell',
	}),
);

/** One spelling for each pair, whichever: both texts and queries go through here, so that they meet. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[
		/^(police|service|fire|sales|chair|trades|work|states|spokes|fisher|gentle|country|business|alder|post)men$/,
		'$1man',
	],
	[/^(police|service|spokes|chair|business|fisher|sales)women$/, '$1woman'],
	[/^((?:bio)?[a-z]*(?:gram))me(s?)$/, '$1$2'],
	[/([a-z]{3})i[sz](e[drs]?|ers|ing|ations?|ational|able)$/, '$1is$2'],
	[/([a-z]{2}l)yz(e[drs]?|ers|ing)$/, '$1ys$2'],
	[/^([a-z]{2,}?[^aeou])our(s|ed|ing|er|ers|able|ably|ite|ites|al|ful|less|hood|hoods|ist|ists)?$/, '$1or$2'],
	[/^(cent|theat|met|kilomet|millimet|centimet|lit|fib|calib|spect|sab|lust|meag)re(s?)$/, '$1er$2'],
	[/^(cent|fib|calib)red$/, '$1ered'],
	[/^(def|off|lic|pret)enc(e|es|ed|eless)$/, '$1ens$2'],
	[/^licencing$/, 'licensing'],
	[/^practis(e|es|ed|ing)$/, 'practic$1'],
	[/^(catal|dial|anal|prol|monol)og(s)?$/, '$1ogue$2'],
	[/^(judg|acknowledg|abridg)ement/, '$1ment'],
	[/^ageing$/, 'aging'],
	[/^enquir/, 'inquir'],
	[/^(paed|orthopaed|archae|anaesth|haem|encyclopaed|mediaev|gynaec)/, ''],
	[/^foet/, 'fet'],
	[/^manoeuvr/, 'maneuver'],
	[/^(skil|wil)ful/, '$1lful'],
	[/^(enrol|fulfil|instal|distil)(s|ment|ments)?$/, '$1l$2'],
	[/^alumini?um$/, 'aluminum'],
];

/**
 * Brings a word to one spelling of British and American pairs (-ise/-ize, -our/-or, -re/-er, -ence/-ense, programme),
 * and irregular forms to their plain one.
 *
 * @returns `whole` where the word is not to be stemmed further.
 */
export function british(word: string): { readonly word: string; readonly whole: boolean } {
	const whole = WHOLE.get(word);
	if (whole !== undefined) return { word: whole, whole: true };
	let settled = word;
	for (const [from, to] of SPELLINGS) {
		if (!from.test(settled)) continue;
		settled = to === '' ? settled.replace('ae', 'e') : settled.replace(from, to);
	}
	return { word: settled, whole: false };
}
