import type { NounGroup } from '../../grammar/groups.ts';
import { wordsOfSpan } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';
import type { Named } from '../names/names.ts';
import { POSTS } from '../names/ordinary.ts';
import { lastOfOne, type Passage, type Sentence } from '../passages.ts';
import { classOf, ownWords, pronounOf } from './back-references.ts';
import { begun, classAgain, inGeneral, isInGeneral, singular } from './in-general.ts';
import type { BodyMention } from './mention.ts';
import { departmentAsked } from './offices.ts';
import { isStaff } from './words.ts';

/**
 * The bodies that a sentence speaks of, each place once: names, letters that may be a body's, posts, `The centre`, the end of a name
 * printed before (`The Programme Board`), `the Department`, and bodies in general (`local authorities`).
 *
 * @param before the sentences of the passage before it.
 */
export function bodyMentions(
	text: string,
	passage: Passage,
	sentence: Sentence,
	before: readonly Sentence[],
): BodyMention[] {
	const { named, back, start } = sentence;
	const found: BodyMention[] = [];
	if (back?.to.kind === 'agency' && !isReportOf(sentence, before.at(-1)))
		found.push({
			named: back.to,
			basis: 'back-reference',
			phrase: back.phrase,
			naming: back.naming,
			telling: 'all',
			start,
			end: start + back.phrase.length,
		});
	for (const one of named) {
		const own = { named: one, basis: 'named' as const, phrase: one.name, naming: back?.naming ?? null };
		const place = { start: one.start, end: one.end };
		if (one.kind === 'agency') found.push({ ...own, ...place, telling: 'all' });
		else if (one.kind === 'programme') found.push({ ...own, ...place, telling: 'purse' });
		else if (one.kind === 'term' && isPost(one.name))
			found.push({ ...own, named: asBody(one), ...place, telling: 'all' });
		else if (one.kind === 'term' && isInGeneral(singular(one.owner)))
			found.push({ ...own, named: asBody(one), ...place, telling: 'office' });
		else if (one.kind === 'term' && isBareLetters(one))
			found.push({
				...own,
				named: asBody(one),
				...place,
				telling: isBeside(sentence, one) ? 'all' : 'deeds',
			});
		else if (one.kind === 'term') {
			const whole = endOf(one.name, before);
			if (whole !== null)
				found.push({
					...own,
					...place,
					named: whole.named,
					basis: 'back-reference',
					naming: whole.naming,
					telling: 'all',
				});
		}
	}
	for (const group of sentence.parsed.groups) {
		if (group.kind !== 'noun') continue;
		const within = found.filter(({ start: at, end }) => at < group.end && group.start < end);
		if (within.length > 0) {
			// `NHS hospitals`: a kind of body that is called after another.
			const kind =
				!isStaff(group.head.lower) && within.every(({ end }) => end < group.head.start)
					? inGeneral(passage, sentence, before, group)
					: null;
			if (kind !== null) found.push(kind);
			continue;
		}
		const one =
			departmentOf({ text, passage, sentence, before }, group) ??
			endNamedBefore(sentence, before, group) ??
			referredTo({ text, passage, sentence, before }, group) ??
			classAgain(passage, sentence, before, group) ??
			inGeneral(passage, sentence, before, group) ??
			begun(passage, sentence, group);
		if (one !== null) found.push(one);
	}
	return found;
}

/** `It concluded that` after a sentence that names a report: the report did. */
function isReportOf({ words }: Sentence, before: Sentence | undefined): boolean {
	return (
		/^It (?:also )?(?:concluded|found|showed|recommended|identified|suggested|examined)\b/.test(words) &&
		/\b(?:report|research|review|study|survey|evaluation|inquiry)\b/i.test(before?.words ?? '')
	);
}

function asBody(named: Named): Named {
	return { ...named, kind: 'agency', key: named.key.replace(/^term:/, 'agency:') };
}

function isPost(name: string): boolean {
	const words = name.split(' ');
	return words.length > 1 && /\p{Ll}/u.test(name) && POSTS.has(words.at(-1) ?? '');
}

/** Letters of which nothing in the section says what they stand for. */
function isBareLetters({ name, owner }: Named): boolean {
	return name === owner && /^\p{Lu}{3,6}$/u.test(name);
}

/** Letters right beside a body: `the Tide Board, QZK and others`. */
function isBeside({ words, start, named }: Sentence, letters: Named): boolean {
	return named.some(
		({ kind, end, start: at }) =>
			kind === 'agency' &&
			(/^(?:,|,? and(?: the)?) $/.test(words.slice(end - start, letters.start - start)) ||
				/^(?:,|,? and(?: the)?) $/.test(words.slice(letters.end - start, at - start))),
	);
}

/** The one body named before whose name ends so. */
function endOf(name: string, before: readonly Sentence[]): { named: Named; naming: Span } | null {
	return lastOfOne(
		before.flatMap((sentence) =>
			sentence.named
				.filter((one) => one.kind === 'agency' && one.name.toLowerCase().endsWith(` ${name.toLowerCase()}`))
				.map((one) => ({ named: one, naming: sentence })),
		),
	);
}

/** `the Programme Board`, which is no name by itself. */
function endNamedBefore(
	{ words, start }: Sentence,
	before: readonly Sentence[],
	group: NounGroup,
): BodyMention | null {
	const phrase = wordsOfSpan({ words, start }, group);
	const name = /^(?:the|this) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)$/iu.exec(phrase)?.[1];
	const whole = name === undefined ? null : endOf(name, before);
	return whole === null
		? null
		: { ...whole, basis: 'back-reference', phrase, telling: 'all', start: group.start, end: group.end };
}

/** A sentence in its passage, with the sentences before it. */
interface Place {
	readonly text: string;
	readonly passage: Passage;
	readonly sentence: Sentence;
	readonly before: readonly Sentence[];
}

/** `it` or `the agency`, of a body named before. */
function referredTo({ passage, sentence, before }: Place, group: NounGroup): BodyMention | null {
	const meant = pronounOf(sentence, before, group) ?? classOf(passage, sentence, before, group);
	if (meant === null) return null;
	const phrase = ownWords(sentence, group);
	const end = group.start + phrase.length;
	return { ...meant, basis: 'back-reference', phrase, telling: 'all', start: group.start, end };
}

const DEPARTMENT = /^(?:the|my|our) (?:Department|Ministry)$/i;

/** `the Department`: the one named before, else the one that the question is put to by name. */
function departmentOf({ text, passage, sentence, before }: Place, group: NounGroup): BodyMention | null {
	const { askedOf, exchange } = passage;
	const { words, start } = sentence;
	const phrase = ownWords(sentence, group);
	if (!DEPARTMENT.test(phrase) || /^ (?:for|of) (?:the )?\p{Lu}/u.test(words.slice(group.end - start)))
		return null;
	const said = before.flatMap((sentence) =>
		sentence.named.filter(isDepartment).map((named) => ({ named, naming: sentence as Span })),
	);
	const asked = exchange?.askedToReply === false ? askedOf.filter(isDepartment) : [];
	const all = said.length > 0 ? said : asked.map((named) => ({ named, naming: named as Span }));
	const first = all[0] ?? departmentAsked(text, passage);
	if (first === undefined || first === null || all.some(({ named }) => named.key !== first.named.key))
		return null;
	return {
		...first,
		basis: said.length > 0 ? 'back-reference' : 'department',
		phrase,
		telling: 'all',
		start: group.start,
		end: group.start + phrase.length,
	};
}

function isDepartment({ kind, name }: Named): boolean {
	return kind === 'agency' && /^(?:Department|Ministry) (?:for|of) /.test(name);
}
