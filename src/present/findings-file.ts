import { z } from 'zod';
import type { Finding } from '../lookup/check/finding.ts';
import type { Attachment } from './attachment.ts';

/** The file of a check's message that holds its findings: nothing of a draft is kept but what stands in the message. */
export const FINDINGS_FILE = 'findings.json';

const text = z.string();
const orNull = text.nullable();
const span = { start: z.number(), end: z.number() };
const source = z.object({
	...span,
	document: text,
	url: orNull,
	title: orNull,
	house: z.enum(['Commons', 'Lords']).nullable(),
	houseInferred: z.boolean(),
	volume: orNull,
	column: orNull,
	speaker: orNull,
	office: orNull,
	sittingDate: orNull,
	uin: orNull,
	business: orNull,
	exchange: orNull,
});
const finding = z.object({
	...span,
	kind: z.enum(['quotation', 'figure', 'citation', 'attribution']),
	text,
	verdict: z.enum([
		'as on record',
		'on record, but',
		'differs',
		'stands elsewhere',
		'punctuation only',
		'not found here',
		'cannot be known here',
	]),
	shouldBe: orNull,
	quote: orNull,
	within: z.object(span).nullable(),
	of: z.array(text),
	source: source.nullable(),
	notes: z.array(text),
	differences: z.array(z.object({ typed: text, record: text })),
}) satisfies z.ZodType<Finding>;

/** The findings as a file, from which their pages are turned. */
export function findingsFile(findings: readonly Finding[]): Attachment {
	return { name: FINDINGS_FILE, alt: null, content: JSON.stringify(findings, null, '\t') };
}

/** Reads them back; null where the file is of another version. */
export function readFindings(content: string): readonly Finding[] | null {
	try {
		return z.array(finding).parse(JSON.parse(content));
	} catch {
		return null;
	}
}
