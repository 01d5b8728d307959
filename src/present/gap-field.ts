import type { Gap } from '../extract/facts.ts';
import { limits } from '../limits.ts';
import type { Silence } from '../lookup/gap.ts';
import { sourceLine } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import type { Field } from './figure-field.ts';
import { quotation } from './quotation.ts';
import { basisNote } from './reading.ts';
import { capitalised, clipped } from './wording.ts';

const WHY = {
	'not collected': 'not collected',
	'not held': 'not held',
	'disproportionate cost': 'only at disproportionate cost',
	'not disaggregated': 'not broken down',
	'insufficient evidence': 'not sufficient evidence',
	'no estimate': 'no estimate',
	'not answered': 'not answered',
	'table lost': 'the table is lost from this copy',
	'text cut': 'the text is cut in this copy',
} as const satisfies Record<Gap['why'], string>;

/** What is not known and why: what the record says of itself, or what our copy has lost. Never the one for the other. */
export function gapField({ gap, next }: Silence, under: string | null, above = ''): Field {
	const about = clipped(capitalised(counted(gap.about)), 150);
	const subject = under === null || gap.about.includes(under) ? about : `${under} · ${about}`;
	const note = basisNote(gap, above);
	const after =
		gap.cause === 'damage'
			? 'The figures are missing from this copy. They are not zero and were not refused: see Hansard.'
			: null;
	const lines = [
		...(note === null ? [] : [note]),
		quotation(gap.quote, 500),
		...(next === null ? [] : ['The record goes on:', quotation(next, 300)]),
		...(after === null ? [] : [after]),
		sourceLine(gap.source),
	];
	return {
		name: clipped(
			escapeMarkdown(`${subject}: ${gap.cause === 'damage' ? WHY[gap.why] : `no figure, ${WHY[gap.why]}`}`),
			limits.fieldName,
		),
		value: lines.join('\n'),
	};
}

/** What is counted, as a label: `the data on the number of inspections in Kent` is about inspections in Kent. */
function counted(about: string): string {
	const words = about.replace(/\s+/g, ' ').trim();
	const bare = words.replace(
		/^(?:the |any )?(?:(?:data|figures?|information|statistics|estimates?|records?) (?:on|about|for|of|regarding|relating to) )?(?:the )?(?:number of )?/i,
		'',
	);
	return bare === '' ? words : bare;
}
