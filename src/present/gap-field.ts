import type { Stored } from '../corpus/archive.ts';
import { wordsIn } from '../corpus/words/fold.ts';
import type { Gap } from '../extract/facts.ts';
import { SMALL_WORDS } from '../grammar/words/small-words.ts';
import { limits } from '../limits.ts';
import type { Silence } from '../lookup/gap.ts';
import { escapeMarkdown } from './escape.ts';
import type { Field } from './figure-field.ts';
import { quotation } from './quotation.ts';
import { answeredIn, basisNote, cited } from './reading.ts';
import { balanced, clauseEnd, stretchWith, withoutTail } from './stretch.ts';
import { capitalised, clipped, oneLine } from './wording.ts';

const WHY = {
	'not collected': 'not collected',
	'not held': 'not held',
	'disproportionate cost': 'only at disproportionate cost',
	'not disaggregated': 'not broken down',
	'insufficient evidence': 'not sufficient evidence',
	'no estimate': 'no estimate',
	'not answered': 'not answered',
	refused: 'refused',
	'will write': 'a letter is to follow',
	'not yet available': 'not yet available',
	'held by others': 'held by others',
	'table lost': 'the table is lost from this copy',
	'text cut': 'the text is cut in this copy',
} as const satisfies Record<Gap['why'], string>;

/** Longer ones are no labels. */
const LONGEST_LABEL = 150;

/** What is not known and why: what the record says of itself, or what our copy has lost. Never the one for the other. */
export function gapField(silence: Silence, under: string | null, above = ''): Field {
	const { gap, next } = silence;
	const about = aboutOf(silence);
	const subject =
		under === null || about?.includes(under) ? about : `${under}${about === null ? '' : ` · ${about}`}`;
	const note = basisNote(gap, above);
	const after =
		gap.cause === 'damage'
			? 'The figures are missing from this copy. They are not zero and were not refused: see Hansard.'
			: null;
	const lines = [
		quotation(gap.quote, 500),
		...(next === null ? [] : ['The record goes on:', quotation(next, 300)]),
		...(gap.until === null ? [] : [`When it is to be known: ${cited(gap.until)}`]),
		...(after === null ? [] : [after]),
		[answeredIn(gap.source), ...(note === null ? [] : [note.replace(/\.$/, '')])].join(' · '),
	];
	const verdict = gapVerdict(gap);
	return {
		name: clipped(
			escapeMarkdown(subject === null ? verdict : `${subject}: ${lowered(verdict)}`),
			limits.fieldName,
		),
		value: lines.join('\n'),
	};
}

/** A gap in one line, for an answer whose words stand beside it. */
export function gapLine(silence: Silence): string {
	const { gap } = silence;
	const about = aboutOf(silence);
	return escapeMarkdown(about === null ? capitalised(WHY[gap.why]) : `${about}: ${WHY[gap.why]}`);
}

/** What a copy has lost, in a line: it is no nought and no refusal. */
export function lostLine(silence: Silence): string {
	const about = aboutOf(silence);
	return `**${capitalised(WHY[silence.gap.why])}** (not zero, not refused): see Hansard${about === null ? '' : ` for ${escapeMarkdown(about)}`}`;
}

/** Why several things are not known: `not held, refused`. */
export function gapReasons(gaps: readonly Stored<Gap>[]): string {
	return [...new Set(gaps.map(({ why }) => WHY[why]))].join(', ');
}

function lowered(verdict: string): string {
	return `${verdict.slice(0, 1).toLowerCase()}${verdict.slice(1)}`;
}

/** `No figure, not collected`; `the table is lost from this copy`. */
export function gapVerdict({ cause, why }: Stored<Gap>): string {
	return capitalised(cause === 'damage' ? WHY[why] : `no figure, ${WHY[why]}`);
}

/** So much of what is missing must stand in the words that are shown for it. */
const ENOUGH = 0.6;
/** What a reader puts behind what is missing: more of what was asked. */
const FURTHER = /^(.+?) \((.+)\)$/s;
/** The number that is printed behind a question. */
const NUMBER = /\s*[([]\d{3,}[\])]\s*$/;

/**
 * What is missing, as a label, in words of the record: those of the sentence that says so, or of the question. Null for a whole sentence,
 * and where its words stand in neither near enough to one another.
 */
function aboutOf({ gap, asked }: Silence): string | null {
	const words = oneLine(gap.about);
	const quote = oneLine(gap.quote);
	const question = oneLine(asked ?? '').replace(NUMBER, '');
	if (words.length > LONGEST_LABEL && quote.startsWith(words.replace(/\.$/, ''))) return null;
	const stands = (part: string) => plain(quote).includes(plain(part));
	const [, main = words, further = ''] = FURTHER.exec(words) ?? [];
	const label = stands(words)
		? words
		: stands(main) && !PERSON.test(main)
			? main
			: printedIn(words, [quote, question], true);
	if (label === null) return null;
	const bare = label.replace(
		/^(?:the |any )?(?:(?:data|figures?|information|statistics|estimates?|records?) (?:on|about|for|of|regarding|relating to) )?(?:the )?(?:number of )?/i,
		'',
	);
	const told = capitalised((bare === '' ? label : bare).replace(/(?: e\.?g)?[.;:]?$/, ''));
	const more = label === main && further !== '' ? printedIn(further, [question], false) : null;
	return clipped(more === null ? told : `${told} (${more.replace(/[.;:]$/, '')})`, LONGEST_LABEL);
}

/** The words of a question that ask, right before what is asked for. */
const OPENER =
	/\b(?:how (?:many|much|often)|what|whether|which|when|who|where|why)\b(?:(?!\b(?:how|what|whether|which|when|who|where|why)\b)[^.;?]){0,60}$/i;

/**
 * The stretch of one of these texts that has most of some telling words; null where none has enough of them.
 *
 * @param asking with the words of a question that ask.
 */
function printedIn(words: string, texts: readonly string[], asking: boolean): string | null {
	const [best] = texts
		.flatMap((text) => {
			const found = stretchWith(words, text);
			if (found === null) return [];
			const opener = asking ? OPENER.exec(text.slice(0, found.start)) : null;
			const from = opener === null || LIMB.test(opener[0]) ? found.start : opener.index;
			const shown = text.slice(from, clauseEnd(text, found.end) ?? found.end);
			if (hasOtherLimb(shown, words)) return [];
			return [{ share: found.had / found.of, words: withoutTail(balanced(shown)) }];
		})
		.toSorted((one, other) => other.share - one.share);
	return best === undefined || best.share < ENOUGH ? null : best.words;
}

/** Who has not done it, and not what is missing. */
const PERSON = /^(?:my |the )?(?:right )?hon\.? (?:and learned )?(?:friend|gentleman|lady|member)/i;
const LIMB = /\([a-z]{1,3}\)/;

/** Whether words of a question have a limb that is not among those that are missing: nothing is said of it. */
function hasOtherLimb(shown: string, words: string): boolean {
	const missing = new Set(wordsIn(words).map(({ stem }) => stem));
	return [...shown.matchAll(/\([a-z]{1,3}\)\s+((?:\S+\s*){1,3})/g)].some(
		([, limb = '']) => !wordsIn(limb).some(({ stem, spelt }) => missing.has(stem) && !SMALL_WORDS.has(spelt)),
	);
}

/** Without the marks that a reader leaves out of what is missing. */
function plain(text: string): string {
	return text.toLowerCase().replace(/[().,]/g, '');
}
