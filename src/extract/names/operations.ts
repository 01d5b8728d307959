import type { Span } from '../../hansard/section.ts';
import { literal, matchesIn } from '../matches.ts';

/** An operation, project or task force named in the text. */
export interface NamedOperation extends Span {
	/** As a reader would say it: `Operation X 2`, for the second of `Operation X 1 and 2` too. */
	readonly name: string;
}

const NAME = "\\p{Lu}[\\p{L}’'-]*[\\p{L}]";
/** `Op` stands for the word where no capitals lead to it: `Op Barnacle`, not `Post Op Care`. */
const LED = /(?<![\p{L}-])(?:([Oo]perations?)|(?<!\p{Lu}[\p{L}-]* )Op) (?=\p{Lu})/gu;
const LED_CUE = /peration|Op \p{Lu}/u;
const CALLED = new RegExp(
	`\\b(?:operation|project|campaign|initiative|exercise) (?:called|named|known as|code-?named|entitled) ["“‘']?(${NAME}(?: ${NAME})?)`,
	'gu',
);
const PROJECT = new RegExp(
	`(?<![\\p{L}-])Project (?!(?:Manager|Board|Team|Director|Officer|Group|Office|Fund|Steering|Initiative|Title|Name|Number|Cost|Total|Details|Description|Management)s?\\b)(${NAME})(?![\\p{L}\\p{N}])`,
	'gu',
);
const TASK_FORCE = new RegExp(
	`(?<![\\p{L}-])((?:${NAME} ){1,3})(?:[Tt]ask ?[Ff]orce|team|campaign|squad|project)\\b`,
	'gu',
);

/** Words that stand after `Operations` in a post, a place or a law, and name no operation. */
const NO_NAME =
	/^(?:Manager|Director|Directorate|Room|Centre|Group|Team|Command|Branch|Division|Department|Unit|Officer|Order|Regulations?|Act|Committee|Board|Fund|Programme|Support|Group|Staff|Section|Plan|Framework|Review|Report|Bill|and|Regulations|Orders|Area|Theatre|Environment|Agency|Service|House|Office|Analyst|Abroad|Overseas|In|The|For|Of|On|UK|EU|UN|US|NATO|British|European|Iraq|Afghanistan)s?\b/;
const WORD = new RegExp(`^(${NAME}|\\p{Lu})`, 'u');
const NUMBER =
	/^[ \u00a0](\d{1,2}|[IVX]{1,4}|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten))(?![\p{L}\p{N},.]\d|[\p{L}\p{N}%-])/u;
/** A plural verb or a counted noun after a number makes it a count: `Operation X 45 were for ...`. */
const COUNTED =
	/^ (?:were|are|have|had|people|persons|women|men|children|arrests|victims|individuals|per cent|of (?:those|them|these|whom|which)|resulted in)\b/;
/** Capitalised words that open the next clause and are no second word of a name. */
const NO_SECOND =
	/^(?:The|This|In|On|It|We|I|He|She|They|Police|Officers|Minister|Secretary|Act|Bill|Command|Team|Unit|Group|Report|And|But|Of|Of|As|At|For|By|To|Is|Was|Has|And)$/;

/**
 * The operations that a stretch of text names with the word itself (`Operation X`, `operation ATALANTA`, `Operations A, B and C`,
 * `Operation X 1 and 2`), and the projects, task forces and campaigns it names as such.
 */
export function operationsIn(text: string, within: Span): NamedOperation[] {
	const stretch = text.slice(within.start, within.end);
	const found: NamedOperation[] = [];
	for (const led of !LED_CUE.test(stretch) ? [] : matchesIn(LED, text, within)) {
		found.push(...namesAfter(text, led.start, led.end, within.end, led.groups[1]?.endsWith('s') ?? false));
	}
	for (const called of CALLED_CUE.test(stretch) ? matchesIn(CALLED, text, within) : []) {
		const name = called.groups[1] ?? '';
		found.push({ start: called.end - name.length, end: called.end, name: `Operation ${name}` });
	}
	for (const project of stretch.includes('Project ') ? matchesIn(PROJECT, text, within) : []) {
		found.push({ start: project.start, end: project.end, name: text.slice(project.start, project.end) });
	}
	for (const force of FORCE_CUE.test(stretch) ? matchesIn(TASK_FORCE, text, within) : []) {
		const name = text
			.slice(force.start, force.end)
			.replace(/^(?:The|This|A|An|Our|That|Under|In|Each|Every) /, '');
		const before = text.slice(Math.max(within.start, force.end - name.length - 12), force.end - name.length);
		if (/\p{Ll} $/u.test(before) && !/\b(?:the|our|its|this|an?|of the|called|joint) $/i.test(before))
			continue;
		if (tellingTaskForce(name)) found.push({ start: force.end - name.length, end: force.end, name });
	}
	return found.sort((a, b) => a.start - b.start);
}

const FORCE_CUE = /ask ?[Ff]orce|team|campaign|squad|project/;
const CALLED_CUE = / (?:called|named|known as|code-?named|entitled) /;

/** Only a coined name before `team` is one (`the Harrier team`), not a body's or a place's; before `campaign` one of two words. */
function tellingTaskForce(name: string): boolean {
	const words = name.split(' ');
	if (/[Tt]ask ?[Ff]orce$/.test(name))
		return words.length > 2 || !/^(?:The|This|A|Our|That|Joint|Ministerial)$/.test(words[0] ?? '');
	if (/project$/.test(name)) return words.length === 2 && !NO_PROJECT.test(words[0] ?? '');
	if (/campaign$/.test(name))
		return (
			words.length === 3 &&
			!/(?:Agency|Office|Department|Government|Service|Party|Council|Labour|Commission)$/.test(
				words.at(-2) ?? '',
			)
		);
	return words.length === 2 && /^(?:\p{Lu}{4,})$/u.test(words[0] ?? '');
}

const NO_PROJECT =
	/^(?:\p{Lu}+|European|National|British|English|Welsh|Scottish|Irish|London|Olympic|Government|Lottery|Building|Crossrail|Schools?|NHS)$/u;

function namesAfter(
	text: string,
	start: number,
	from: number,
	limit: number,
	plural: boolean,
): NamedOperation[] {
	const found: NamedOperation[] = [];
	let at = from;
	let opens = start;
	for (;;) {
		const rest = text.slice(at, Math.min(limit, at + 80));
		const word = WORD.exec(rest)?.[1]?.replace(/[’']s$/, (possessive, _index: number, whole: string) =>
			/^ \p{Lu}\p{Ll}/u.test(rest.slice(whole.length)) ? possessive : '',
		);
		if (word === undefined || NO_NAME.test(rest) || (word.length < 3 && !/^\p{Lu}{2}$/u.test(word))) break;
		let end = at + word.length;
		const second = /^[ \u00a0]((?:\p{Lu}[\p{L}’-]*\p{Ll}|\p{Lu}{3,}))(?![\p{L}])/u.exec(
			text.slice(end, Math.min(limit, end + 30)),
		)?.[1];
		if (
			second &&
			!NO_SECOND.test(second) &&
			!NUMBER.test(text.slice(end, end + 8)) &&
			!/^[ \u00a0]\(/.test(text.slice(end, end + 2))
		)
			end += 1 + second.length;
		const stem = text.slice(at, end);
		const numbered = numbersAfter(text, end, limit, plural);
		if (numbered.length === 0) found.push({ start: opens, end, name: `Operation ${stem}` });
		for (const { digits, span } of numbered) {
			found.push({
				start: numbered.length === 1 || digits === numbered[0]?.digits ? opens : span.start,
				end: span.end,
				name: `Operation ${stem} ${digits}`,
			});
			end = span.end;
		}
		const next = /^(?:, (?:and )?| and )(?=\p{Lu})/u.exec(text.slice(end, Math.min(limit, end + 8)));
		if (!plural || next === null) break;
		at = end + next[0].length;
		opens = at;
	}
	return found;
}

/** The numbers that belong to the name: one, or a list (`1 and 2`). A number that is counting something is none. */
function numbersAfter(
	text: string,
	end: number,
	limit: number,
	plural: boolean,
): { digits: string; span: Span }[] {
	const rest = text.slice(end, Math.min(limit, end + 60));
	const list = /^[ \u00a0](\d{1,2}) (?:and|&) (\d{1,2})(?!\d|[,.]\d|\p{L})/u.exec(rest);
	if (list && Number(list[2]) === Number(list[1]) + 1) {
		const second = end + list[0].length - (list[2]?.length ?? 0);
		return [
			{ digits: list[1] ?? '', span: { start: end + 1, end: end + 1 + (list[1]?.length ?? 0) } },
			{ digits: list[2] ?? '', span: { start: second, end: end + list[0].length } },
		];
	}
	const one = NUMBER.exec(rest);
	if (one === null || COUNTED.test(rest.slice(one[0].length)) || Number(one[1]) > 20) return [];
	if (plural && /^\d/.test(one[1] ?? '') && /^ \p{Ll}/u.test(rest.slice(one[0].length)) && Number(one[1]) > 9)
		return [];
	return [{ digits: one[1] ?? '', span: { start: end + 1, end: end + one[0].length } }];
}

/** A pattern for operations named before, without the word itself; null where there are none. */
export function namedAgain(stems: readonly string[]): RegExp | null {
	if (stems.length === 0) return null;
	const names = [...stems].sort((a, b) => b.length - a.length).map(literal);
	return new RegExp(
		`(?<![\\p{L}-])(${names.join('|')})(?:[ \\u00a0](\\d{1,2}|[IVX]{1,4}|One|Two|Three|Four))?(?![\\p{L}\\p{N}-])`,
		'giu',
	);
}

/**
 * `X 2` or `X` after `Operation X` has been named: the name alone, with its capital. At the head of a sentence, where any word
 * has one, only with its number, in capitals, or before a verb.
 *
 * @param pattern out of `namedAgain`.
 */
export function operationsNamedAgain(text: string, within: Span, pattern: RegExp): NamedOperation[] {
	const found: NamedOperation[] = [];
	for (const { start, end, groups } of matchesIn(pattern, text, within)) {
		const [whole = '', stem = '', number] = groups;
		if (!/^\p{Lu}/u.test(whole)) continue;
		const after = text.slice(end, end + 24);
		const counted = number !== undefined && /^ (?:were|are|people|women|men|arrests|of)\b/.test(after);
		const opens = /(?:^|[.?!:\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
		if (opens && !number && !/^\p{Lu}{3}/u.test(whole) && !BEFORE_A_VERB.test(after)) continue;
		found.push({
			start,
			end: counted ? start + stem.length : end,
			name: `Operation ${counted ? stem : whole}`,
		});
	}
	return found;
}

const BEFORE_A_VERB =
	/^(?: (?:was|is|led|resulted|has|had|will|ran|involved|saw|focused|team)\b|\s*(?:\n|$))/;
