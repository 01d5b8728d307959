import { isComma, wordOf } from '../../grammar/clauses.ts';
import type { Group, VerbGroup } from '../../grammar/groups.ts';
import type { Rule, Unless } from '../../grammar/rule.ts';
import { capitalsIn, isInstrument, isPeople } from './term-words.ts';
import { ALWAYS, type ThingTelling, WISHED } from './thing-rules.ts';
import type { ThingSite } from './thing-site.ts';
import { BE, isByTheWay, isStanding, PASSING } from './verbs.ts';

/** What hangs on a noun, and may stand between it and `which`. */
const HANGS = /^(?:at|between|by|for|from|in|of|on|to|under|with|within)$/;
/** How a passive goes on that says by or for what a thing is. */
const BY_OR_FOR = /^(?: \p{Ll}+){0,2}? (?:as|by|for|in accordance with|on|through|to|under|using|with)\b/u;
/** Words that open what a thing is: a noun, or how its rules have it. */
const IS_WHAT =
	/^ (?:(?:\p{Ll}+ly|also|not|now) )*(?:an?|applicable|available (?:for|only|to)|binding|compulsory|exempt from|free|in force|mandatory|one of|open to|our|part of|payable|separate from|subject to|the|voluntary) ?/u;

const OF_INNER: Unless<ThingSite, ThingTelling> = {
	why: 'it is told of the thing that this one hangs on',
	holds: ({ parsed: { groups }, at, known, next }) => {
		const link = wordOf(groups[at - 1]);
		// `the Tide Plan (TP) for Kelp, which`: past its letters.
		const outer = wordOf(groups[at - 2]) === ')' ? at - 5 : at - 2;
		const noun = groups[outer];
		if (noun?.kind !== 'noun' || !HANGS.test(link)) return false;
		if (isInstrument(groups, outer) || capitalsIn(noun) > 1) return true;
		return known === 'instrument' && link === 'of' && isComma(groups[next]);
	},
};

/** The rules by which a clause with `which`, `through which`, `whereby` tells of a thing, though other words stand between them. */
export const RELATIVE_RULES: readonly Rule<ThingSite, ThingTelling>[] = [
	{
		id: 'description.which',
		when: ({ parsed, next, noun }) => {
			const { groups } = parsed;
			const which = pastTail(groups, next);
			if (!isWhich(groups[which])) return null;
			const verb = verbOf(groups, which);
			if (verb === null || !agrees(noun.head.lower, verb)) return null;
			// `a scheme of the towns which pay`: it is told of the noun right before, where that fits.
			const near = groups[which - 1];
			if (near?.kind === 'noun' && near !== noun && fits(near.head.lower, verb) && near.name !== null)
				return null;
			return tells(verb, parsed.words.slice(verb.end - parsed.start)) ? { verb } : null;
		},
		unless: [...ALWAYS, WISHED, OF_INNER],
		reads: [
			{
				text: 'Towns pay into the Lamp Guarantee Fund in Saltmarsh, which meets the cost of wrecks.',
				gives: { term: 'Lamp Guarantee Fund' },
			},
			{
				text: 'We have begun a new lamp test for keepers which will break the link between oil and wicks.',
				gives: { nature: 'description' },
			},
			{
				text: 'Crews keep the harbour lamp charter, changed in May, which lets them land by night.',
				gives: { term: 'harbour lamp charter' },
			},
			{
				text: 'Towns obey the Lamp Code of Practice, as amended, which sets out a number of duties.',
				gives: { term: 'Lamp Code of Practice' },
			},
		],
		not: [
			'Towns pay into the Lamp Guarantee Fund in Saltmarsh, which might meet the cost of wrecks.',
			'Towns pay into the Lamp Guarantee Fund in Saltmarsh, which is welcome.',
			'The board keeps the Tide Wreck Count (TWC) of Night Boat Crews, which tells of wrecks.',
			'Towns hope for a reform of the Kelp Board’s lamp budget, which will cut tolls.',
			'Towns asked for a new lamp test for keepers which will break the link between oil and wicks.',
			'There is a lamp code for the Kelp Boats which pay tolls.',
			'Crews keep the harbour lamp charter, issued by the port, which was published in May.',
			'Crews keep the harbour lamp charter in the port and a lamp, which lets them land.',
		],
	},
	{
		id: 'description.through-which',
		when: ({ parsed: { groups }, next }) => {
			const at = pastTail(groups, next);
			const opens =
				/^(?:by|in|on|through|to|under|upon|with)$/.test(wordOf(groups[at])) && isWhich(groups[at + 1]);
			if (!opens && wordOf(groups[at]) !== 'whereby') return null;
			const verb = groups.slice(at).find((group) => group.kind === 'verb');
			return verb?.kind === 'verb' ? { verb } : null;
		},
		unless: [...ALWAYS, OF_INNER],
		reads: [
			{
				text: 'The board runs the Lamp Oil Grant Scheme, through which towns buy lamps.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'We publish the Kelp Lamp Manual (“KeLM”) with which crews comply.',
				gives: { term: 'Kelp Lamp Manual' },
			},
			{
				text: 'There is a wick deposit scheme whereby crews get a coin for each wick.',
				gives: { term: 'wick deposit scheme' },
			},
			{
				text: 'The board published the Kelp Harbours Strategy in which it set out new tolls.',
				gives: { nature: 'description' },
			},
			{
				text: 'Towns joined the Kelp Lamp Compact on oil, to which keepers add their names.',
				gives: { term: 'Kelp Lamp Compact' },
			},
		],
		not: [
			'The board runs the Lamp Oil Grant Scheme, through which towns could buy lamps.',
			'The board runs the Lamp Oil Grant Scheme, and towns buy lamps.',
			'The board runs boats, through which towns get oil.',
		],
	},
];

/** Where what hangs on a thing ends: phrases, brackets, `issued by the port` and `as amended` between commas. */
function pastTail(groups: readonly Group[], next: number): number {
	let at = next;
	for (let step = 0; step < 4; step += 1) {
		const group = groups[at];
		const one = groups[at + 1];
		if (HANGS.test(wordOf(group)) && (one?.kind === 'noun' || one?.kind === 'time') && !isWhich(one)) at += 2;
		else if (isComma(groups[at]) && wordOf(one) === 'as' && isComma(groups[at + 3])) at += 3;
		else if (isComma(groups[at]) && isMade(one)) at += 2;
		else if (isMade(group) || group?.kind === 'time') at += 1;
		else break;
	}
	return isComma(groups[at]) ? at + 1 : at;
}

function isWhich(group: Group | undefined): boolean {
	return group?.tokens[0]?.lower === 'which';
}

/** `led`, `issued`, of a thing that somebody did it to. */
function isMade(group: Group | undefined): boolean {
	return group?.kind === 'verb' && group.form === 'bare' && group.tokens.length === 1;
}

/** The verb of a clause that `which` opens, past what is said between commas. */
function verbOf(groups: readonly Group[], which: number): VerbGroup | null {
	const from = isComma(groups[which + 1])
		? groups.findIndex((group, at) => at > which + 1 && isComma(group)) + 1
		: which + 1;
	const verb = from === 0 ? undefined : groups.slice(from, from + 3).find(({ kind }) => kind === 'verb');
	return verb?.kind === 'verb' ? verb : null;
}

/** Whether a noun and a verb are both of one, or both of more, as far as the verb shows it. */
function agrees(head: string, { verb, tokens, modal, form }: VerbGroup): boolean {
	const first = tokens[0]?.lower ?? '';
	if (modal !== null || form === 'bare') return true;
	const one = /^(?:has|is|was)$/.test(first) || (tokens.length === 1 && /[^s]s$/.test(verb));
	const more = /^(?:are|have|were)$/.test(first) || (tokens.length === 1 && !/s$|ed$/.test(verb));
	return /[^s]s$/.test(head) ? !one : !more;
}

/** Whether a noun before `which` may be what the clause is said of. */
function fits(head: string, verb: VerbGroup): boolean {
	return !isPeople(head) && agrees(head, verb);
}

/** Whether a verb says what a thing is, does, will do, or was made for. */
function tells(verb: VerbGroup, after: string): boolean {
	const { passive, modal } = verb;
	if (PASSING.test(verb.verb) || /^(?:do|does|did|ha[sd]|have)$/.test(verb.verb)) return false;
	if (BE.test(verb.verb)) return isStanding(verb) && IS_WHAT.test(after);
	const used = verb.verb === 'used' && /^ (?:as|by|for|in|to)\b/.test(after);
	if (isByTheWay(verb) && !used) return false;
	if (passive) return !verb.tokens.some(({ lower }) => lower === 'being') && BY_OR_FOR.test(after);
	return isStanding(verb) || modal === 'will';
}
