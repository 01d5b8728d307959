import type { EntityKind } from '../extract/facts.ts';
import { CRAFT } from '../extract/names/craft.ts';
import { initialsOf, nameKey } from '../extract/names/name-key.ts';
import { alternatives } from '../grammar/words/word-list.ts';
import { PEOPLES } from './peoples.ts';

const SMALL = new Set(['and', 'of', 'for', 'the', 'in', 'on', 'to', 'at']);

/** Letters alone: `ABC`, `A.B.C.`, `DfES`. Operations are named in capitals too, so that theirs are names. */
export function isInitialism(kind: EntityKind, name: string): boolean {
	return (
		kind !== 'operation' && /^(?=(?:.*\p{Lu}){2})[\p{L}\d&.]{2,10}$/u.test(name) && !/\p{Ll}{2}/u.test(name)
	);
}

/** Words that are one with the next, hyphen or not: `anti-social`, `antisocial`. */
const BOUND = /\b(anti|co|inter|multi|non|pre|post|re|sub) (?=\p{L}{4})/gu;
/** Longer words for the same, as the record abbreviates them within a name; and the same words in another order. */
const SHORTENED: readonly (readonly [RegExp, string | ((whole: string, own: string) => string)])[] = [
	[/^(\p{L}) (\p{L}) (?=\p{L}{3})/u, '$1$2 '],
	[/(?<= )pct\b/g, 'primary care trust'],
	[/ teaching(?= primary care trust$)/, ''],
	[/\bnational health service nhs(?= )/g, 'nhs'],
	[/\bnational health service(?= )/g, 'nhs'],
	[/(?<=\S)(?: hospitals?)? nhs (?:foundation )?trust$/, ' nhs trust'],
	[/^(?:hmp|hmyoi|hmp yoi) (.+)$/u, '$1 prison'],
	[/^(?:hm|her majesty) (?=\p{L})/u, ''],
	[/^home department$/, 'home office'],
	[/^(?:department|ministry) (?:of|for) (?:the )?(?=\S+ \S+ \S)/u, ''],
	[/^(?:house of )?commons (?=\S.* committee$)/, ''],
	[/(?<=\S) select committee$/, ' committee'],
	[/^select committee on (.+)$/, '$1 committee'],
	[/^(?:london|royal) borough (?=\S)/, 'borough '],
	[/^(.+?)(?: london| metropolitan)? borough council$/, 'borough $1'],
	[/ council (?:lb|mbc)$/, ' council'],
	[/^(.+) (?:lb|mbc)$/, 'borough $1'],
	[/^(\S+(?: \S+)?) university$/, 'university $1'],
	[/^(.+) government$/, (_, own) => `government ${PEOPLES[own] ?? own}`],
	[/(?<=\S \S.*) (?:national|internal)(?= \S+ \S+$)/, ''],
	[/(?<= (?:circular|guidance|note|statement) \d+) \p{L}.*$/u, ''],
	[/(?<= \p{L}+) (?:19|20)\d\d(?: \d\d(?:\d\d)?)?$/u, ''],
	[/^(?:19|20)\d\d(?: \d\d(?:\d\d)?)? (?=\S+ \S)/, ''],
	[/^(?:uk|internal) (?=\S+ \S+ \S)/, ''],
	[/(?<=\S \S+) (?:plc|ltd|limited)$/, ''],
	[/ co$/, ' company'],
	[/(?<= \p{L}+) (?:campaign|contract|initiative|programme|project|scheme)s?$/u, ''],
	[new RegExp(`(?<=\\S)(?: class)? (?:${alternatives(CRAFT)})s?$`), ''],
	[/^(\S+ \S+|\S+ \S+ \S+) (?:for|of) (?:the )?(\S+ \S+|\S+)$/, '$2 $1'],
];

/**
 * A key without small words, plurals, hyphens and what the record leaves out as it pleases: names of several words that agree in
 * this are one ("Agency for Harbours", "Agency of the Harbour"; "Saltmarsh PCT", "Saltmarsh primary care trust").
 */
export function looseKey(key: string): string {
	const whole = SHORTENED.reduce(
		(name, [long, short]) =>
			typeof short === 'string' ? name.replace(long, short) : name.replace(long, short),
		key.replace(BOUND, '$1'),
	);
	return whole
		.split(' ')
		.filter((word) => !SMALL.has(word))
		.map((word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word))
		.join(' ');
}

/** The key of a name's own letters, which a bare initialism may be fitted to; null for an initialism or a single word. */
export function initialsKey(kind: EntityKind, name: string): string | null {
	if (kind === 'operation' || isInitialism(kind, name)) return null;
	const initials = initialsOf(name.replace(/\bUnited Kingdom\b/g, 'UK'));
	return initials === null ? null : nameKey(initials);
}
