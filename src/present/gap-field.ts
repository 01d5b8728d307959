import type { Stored } from '../corpus/archive.ts';
import type { Gap } from '../extract/facts.ts';
import { limits } from '../limits.ts';
import type { Silence } from '../lookup/gap.ts';
import { escapeMarkdown } from './escape.ts';
import type { Field } from './figure-field.ts';
import { quotation } from './quotation.ts';
import { answeredIn, basisNote, cited } from './reading.ts';
import { capitalised, clipped } from './wording.ts';

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
export function gapField({ gap, next }: Silence, under: string | null, above = ''): Field {
	const about = aboutOf(gap);
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
export function gapLine(gap: Stored<Gap>): string {
	const about = aboutOf(gap);
	return escapeMarkdown(about === null ? capitalised(WHY[gap.why]) : `${about}: ${WHY[gap.why]}`);
}

/** What a copy has lost, in a line: it is no nought and no refusal. */
export function lostLine(gap: Stored<Gap>): string {
	const about = aboutOf(gap);
	return `**${capitalised(WHY[gap.why])}** (not zero, not refused): see Hansard${about === null ? '' : ` for ${escapeMarkdown(about)}`}`;
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

/** What is counted, as a label: `the data on the number of inspections in Kent` is about inspections in Kent. Null for a whole sentence. */
function aboutOf(gap: Stored<Gap>): string | null {
	const words = gap.about.replace(/\s+/g, ' ').trim();
	if (words.length > LONGEST_LABEL && gap.quote.replace(/\s+/g, ' ').startsWith(words.replace(/\.$/, '')))
		return null;
	const bare = words.replace(
		/^(?:the |any )?(?:(?:data|figures?|information|statistics|estimates?|records?) (?:on|about|for|of|regarding|relating to) )?(?:the )?(?:number of )?/i,
		'',
	);
	return clipped(capitalised((bare === '' ? words : bare).replace(/[.;:]$/, '')), LONGEST_LABEL);
}
