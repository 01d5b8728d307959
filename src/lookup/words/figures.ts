import type { Archive, Stored } from '../../corpus/archive.ts';
import { wordsIn } from '../../corpus/words/fold.ts';
import type { Figure, Gap } from '../../extract/facts.ts';
import { type Answer, onceEach, passageOf, some } from '../answer.ts';
import { type Finding, findings, inOrder } from '../figures-of.ts';
import { type Silence, withNext } from '../gap.ts';
import { isSmall } from '../tables/terms.ts';
import { parseQuery } from './query.ts';
import { type Resolved, resolveQuery } from './resolve.ts';
import { isWithin, type Scope, WHOLE_RECORD } from './scope.ts';

export interface FiguresAnswer extends Answer {
	readonly kind: 'figures';
	/** Figures of the subject itself: what they count, or whom they are said of, has its words. */
	readonly of: readonly Finding[];
	/** Figures of something else, in sentences that have the words. */
	readonly beside: readonly Finding[];
	/** What the record says of the subject's not being known. */
	readonly gaps: readonly Silence[];
	/** There are older sentences than were read. */
	readonly more: boolean;
	readonly resolved: Resolved;
}

/** Sentences read at most, the newest first. */
const MOST = 100;

/**
 * Figures on any subject: those whose sentence, subject and measure together have its words, British forms and inflections
 * alike. Figures of one measure stand side by side, oldest first; none are merged.
 *
 * @param about as typed; misspelt words are put right.
 * @param cells whether figures that stand in tables count.
 * @returns null where no figure fits and nothing is said of there being none.
 */
export function lookUpFigures(
	archive: Archive,
	about: string,
	{ cells = true, scope = WHOLE_RECORD }: { readonly cells?: boolean; readonly scope?: Scope } = {},
): FiguresAnswer | null {
	const resolved = resolveAbout(archive, about);
	const found = archive.words.figures(resolved.wanted, scope.period, MOST);
	const facts = archive
		.facts(found.ids, cells ? 'all' : 'prose')
		.filter(({ source }) => isWithin(scope, source));
	const figures = facts.filter((fact): fact is Stored<Figure> => fact.kind === 'figure');
	const gaps = facts.filter((fact): fact is Stored<Gap> => fact.kind === 'gap');
	const [of, beside] = parted(figures, resolved).map((part) => inOrder(findings(part), scope.sort));
	const shown = [...(of ?? []), ...(beside ?? [])];
	const passages = onceEach([
		...shown.flatMap(({ whole, parts }) => [whole, ...parts].map(passageOf)),
		...gaps.map(passageOf),
	]);
	if (!some(passages)) return null;
	return {
		kind: 'figures',
		subject: about,
		passages,
		extent: archive.extent(),
		of: of ?? [],
		beside: beside ?? [],
		gaps: gaps.map((gap) => withNext(archive, gap)),
		more: found.more,
		resolved,
	};
}

/** What a subject's words come to, without the small ones where others are left. */
export function resolveAbout(archive: Archive, about: string): Resolved {
	const query = parseQuery(about, () => false);
	const telling = query.wanted.filter(
		(terms) => !terms.every((term) => term.kind === 'word' && isSmall(term.spelt)),
	);
	return resolveQuery({ ...query, wanted: telling.length > 0 ? telling : query.wanted }, archive.words);
}

/** Those that are of the subject by what they count or whom they are said of, and those that only stand beside its words. */
function parted(figures: readonly Stored<Figure>[], { marked }: Resolved) {
	const asked = new Set([...marked.stems, ...marked.phrases.flat()]);
	const holdsAll = (named: string): boolean => {
		const stems = new Set(wordsIn(named).map(({ stem }) => stem));
		return [...asked].every((stem) => stems.has(stem));
	};
	// Figures of one table are mostly of the same.
	const known = new Map<string, boolean>();
	const isOf = ({ subjects, measure, labels }: Stored<Figure>): boolean => {
		const named = [...subjects.map(({ name }) => name), measure, ...labels].join(' · ');
		const is = known.get(named) ?? holdsAll(named);
		known.set(named, is);
		return is;
	};
	return [figures.filter(isOf), figures.filter((figure) => !isOf(figure))];
}
