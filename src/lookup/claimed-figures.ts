import type { Archive, Stored } from '../corpus/archive.ts';
import { stemOf, wordsIn } from '../corpus/words/fold.ts';
import type { Figure } from '../extract/facts.ts';
import { type Claim, claimsIn } from '../extract/figures/claims.ts';
import { unscaled } from '../extract/tables/unit.ts';
import { sentences } from '../grammar/sentences.ts';
import { openTagger } from '../grammar/tagger.ts';
import type { Span } from '../hansard/section.ts';
import type { Named } from './answer.ts';
import { type Finding, findings } from './figures-of.ts';
import type { NameInMessage } from './in-message.ts';
import { lookUpFigures } from './words/figures.ts';

/** What came of holding a figure in a message against those on record. */
export interface FigureCheck {
	/** As typed: `84 women rescued`. */
	readonly typed: string;
	readonly measure: string;
	/** Whom it is near in the message; null where no name on record is. */
	readonly subject: Named | null;
	/**
	 * `on record`: the number, its measure and its subject fit. `projected`: so they do, but as a plan, a target, a forecast or a limit.
	 * `another`: a figure of that measure and subject, of another value.
	 */
	readonly standing: 'on record' | 'projected' | 'another' | 'not here';
	/** Those that fit, with their parts; side by side where they differ. */
	readonly findings: readonly Finding[];
	/** `all`, `none`, `half` beside the figure, of which the record gives a part. */
	readonly share: { readonly typed: string; readonly parts: readonly Stored<Figure>[] } | null;
}

/** Its model is loaded by the first message that is checked. */
const TAGGER = openTagger();

/** Figures of one message held against the record. */
const MOST = 8;
/** Figures shown side by side for one claim. */
const BESIDE = 3;
const SHARES =
	/\b(all|every one|each|none|no one|most|half|a third|two thirds|the majority|majority|many)\b/i;
/** Who is counted, told apart from what was done: `women` alone makes no two measures alike. */
const PERSONS = new Set(
	[
		'people',
		'person',
		'women',
		'woman',
		'men',
		'man',
		'children',
		'child',
		'victims',
		'individuals',
		'adults',
		'girls',
		'boys',
		'offenders',
		'suspects',
	].map(stemOf),
);
const SMALL = new Set(
	[
		'of',
		'for',
		'the',
		'a',
		'an',
		'in',
		'to',
		'and',
		'or',
		'who',
		'were',
		'was',
		'are',
		'by',
		'with',
		'on',
		'at',
		'from',
		'human',
		'as',
		'result',
	].map(stemOf),
);
/** What was done: an arrest is no charge, and two measures that each tell a deed must tell the same one. */
const DEEDS = new Set(
	'arrest charge caution prosecution prosecuted conviction convicted rescued rescue recovered identified discovered seized seizure visited raided deployed detained deported removed killed injured employed spent cost sentence sentenced warrant referral referred'
		.split(' ')
		.map(stemOf),
);

/** Holds the figures of a message against the record, each near the name that stands in its sentence, else in the message alone. */
export function checkFigures(
	archive: Archive,
	text: string,
	names: readonly NameInMessage[],
): readonly FigureCheck[] {
	const onRecord = new Map<string, readonly Stored<Figure>[]>();
	const figuresOf = (named: Named): readonly Stored<Figure>[] => {
		const known = onRecord.get(named.id);
		if (known !== undefined) return known;
		const entity = archive.entity(named.id);
		const figures = entity === null ? [] : archive.figures(entity);
		onRecord.set(named.id, figures);
		return figures;
	};
	const checks: FigureCheck[] = [];
	for (const line of linesOf(text)) {
		for (const sentence of sentences(text, line)) {
			const words = text.slice(sentence.start, sentence.end);
			const claims = claimsIn(TAGGER, {
				words,
				at: sentence.start,
				names: names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
			}).filter(
				({ quantity }) =>
					!names.some((name) => name.start <= quantity.numeral.start && quantity.numeral.end <= name.end),
			);
			for (const claim of claims) {
				if (checks.length === MOST) return checks;
				const subject = subjectOf(names, sentence, claim.quantity.numeral);
				const figures = subject === null ? [] : figuresOf(subject);
				checks.push(checkFigure(archive, { ...claim, words, at: sentence.start }, subject, figures));
			}
		}
	}
	return checks;
}

function linesOf(text: string): { start: number; end: number }[] {
	return [...text.matchAll(/[^\n]+/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** The operation or body named last before the number in its sentence, else first after it, else the only one in the message. */
function subjectOf(
	names: readonly NameInMessage[],
	sentence: { start: number; end: number },
	number: Span,
): Named | null {
	const telling = names.filter(({ entities }) => entities.some(({ kind }) => kind !== 'term'));
	const within = telling.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
	const before = within.filter((name) => name.end <= number.start).at(-1);
	const after = within.find((name) => name.start >= number.end);
	const only =
		new Set(telling.flatMap(({ entities }) => entities.map(({ id }) => id))).size <= 2
			? telling[0]
			: undefined;
	return (before ?? after ?? only)?.entities[0] ?? null;
}

/** A claim in its sentence. */
interface Claimed extends Claim {
	readonly words: string;
	readonly at: number;
}

function checkFigure(
	archive: Archive,
	{ quantity, measure, words, at }: Claimed,
	subject: Named | null,
	figures: readonly Stored<Figure>[],
): FigureCheck {
	const after = words.slice(quantity.end - at);
	const typed = `${words.slice(quantity.start - at, quantity.end - at).trim()} ${measure}`.trim();
	const fitting = (subject === null ? elsewhere(archive, measure) : figures).filter((figure) =>
		fits(measure, figure),
	);
	const same = fitting.filter((figure) => isAmount(figure, quantity));
	const stated = same.filter(({ status }) => status === 'stated');
	const met = stated.length > 0 ? stated : same;
	const shown = findings(met.length > 0 ? withParts(met, figures) : fitting).slice(0, BESIDE);
	const share = SHARES.exec(after)?.[1] ?? null;
	const parts = share === null ? [] : partsOf(same, subject === null ? fitting : figures);
	return {
		typed,
		measure,
		subject,
		standing:
			stated.length > 0
				? 'on record'
				: same.length > 0
					? 'projected'
					: fitting.length > 0
						? 'another'
						: 'not here',
		findings: shown,
		share: share !== null && parts.length > 0 ? { typed: share, parts } : null,
	};
}

/**
 * Whether a figure on record is the amount that is claimed, its scale reckoned in: `£240,000` is 240 under `£000`, and `£240` is not. A number
 * alone is held against money as it is printed, whose unit the claim leaves to its reader.
 */
function isAmount(figure: Stored<Figure>, claimed: Claim['quantity']): boolean {
	const { unit, times } = unscaled(figure.unit);
	if (claimed.unit === null && unit !== null && times > 1) return figure.value === claimed.value;
	const alike = unit === claimed.unit || unit === null || claimed.unit === null;
	return alike && Math.abs(figure.value * times - claimed.value) < claimed.value * 1e-9 + 1e-9;
}

/** Figures on the words of the measure, where no name is near. */
function elsewhere(archive: Archive, measure: string): readonly Stored<Figure>[] {
	if (!/\p{L}{3}/u.test(measure)) return [];
	const answer = lookUpFigures(archive, measure.slice(0, 80));
	return answer === null
		? []
		: [...answer.of, ...answer.beside].flatMap(({ whole, parts }) => [whole, ...parts]);
}

function partsOf(
	wholes: readonly Stored<Figure>[],
	figures: readonly Stored<Figure>[],
): readonly Stored<Figure>[] {
	return figures.filter(
		(part) =>
			part.partOf !== null &&
			wholes.some((whole) => whole.value === part.partOf && whole.source.document === part.source.document),
	);
}

function withParts(
	same: readonly Stored<Figure>[],
	figures: readonly Stored<Figure>[],
): readonly Stored<Figure>[] {
	return [...same, ...partsOf(same, figures).filter((part) => !same.includes(part))];
}

/** Whether a figure on record counts what the message counts: the same deed where both tell one, else telling words in common. */
function fits(measure: string, figure: Stored<Figure>): boolean {
	const mine = stemsOf(measure);
	const theirs = stemsOf([figure.measure, ...figure.labels].join(' '));
	const deeds = (stems: readonly string[]) => stems.filter((stem) => DEEDS.has(stem));
	const common = (one: readonly string[], other: readonly string[]) =>
		one.some((stem) => other.includes(stem));
	if (deeds(mine).length > 0 && deeds(theirs).length > 0) return common(deeds(mine), deeds(theirs));
	const telling = (stems: readonly string[]) => stems.filter((stem) => !PERSONS.has(stem));
	if (telling(mine).length > 0 && telling(theirs).length > 0) return common(telling(mine), telling(theirs));
	return common(mine, theirs);
}

function stemsOf(words: string): string[] {
	return wordsIn(words)
		.map(({ stem }) => stem)
		.filter((stem) => !SMALL.has(stem));
}
