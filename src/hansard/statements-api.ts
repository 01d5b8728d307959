import { z } from 'zod';
import { DocumentError } from '../errors.ts';
import { apiContribution } from './api-section.ts';
import { parseIsoDate } from './dates.ts';
import type { Hints } from './hints.ts';
import { htmlPieces } from './html.ts';
import { cutOff, documented, HOUSE, houseOf, valuesOf } from './questions-statements.ts';
import type { Document, Section } from './section.ts';
import { type StoredText, storedText } from './stored-text.ts';

const text = z.string().nullish();

/** One written statement as the questions-statements API gives it; fields that are not read here are let pass. */
const statement = z.object({
	uin: text,
	dateMade: text,
	title: z.string(),
	text: z.string(),
	house: HOUSE,
	answeringBodyName: text,
	member: z.object({ name: text }).nullish(),
	memberRole: text,
});
type Statement = z.infer<typeof statement>;

/** Whether JSON is an answer of the written-statements API: a list, one statement with its links, or the statement alone. */
export function isStatementsAnswer(json: unknown): boolean {
	return valuesOf(json).some(
		(value) => typeof value === 'object' && value !== null && 'dateMade' in value && 'text' in value,
	);
}

/**
 * Written statements from the official API, each a section of the day on which it was made. Lists cut long texts off with `...`: what
 * is cut is kept and said to be cut.
 *
 * @throws DocumentError where a statement is not of the documented shape, or none holds words.
 */
export function readStatements(json: unknown, hints: Hints): Document {
	const into = storedText();
	const sections = documented(json, statement, hints).flatMap((made) => sectionOf(made, into, hints));
	if (sections.length === 0) throw new DocumentError(hints.name, 'it holds no statement', null, '');
	return {
		name: hints.name,
		url: hints.url ?? null,
		form: 'questions-api',
		text: into.toString(),
		sections,
	};
}

function sectionOf(made: Statement, into: StoredText, hints: Hints): Section[] {
	const headings = [made.answeringBodyName, made.title].flatMap((words) => words?.trim() || []);
	const spans = headings.map((words) => into.paragraph(words.replace(/\s+/g, ' ')));
	const date = parseIsoDate(made.dateMade ?? '');
	const uin = made.uin ?? null;
	const path = date && /^\w+$/.test(uin ?? '') ? `${date}/${uin?.toLowerCase()}` : null;
	const url = path && `https://questions-statements.parliament.uk/written-statements/detail/${path}`;
	const said = apiContribution(
		{
			kind: 'statement',
			pieces: htmlPieces(made.text).pieces,
			speaker: made.member?.name ?? null,
			office: made.memberRole ?? null,
			column: null,
			url,
			uin: null,
		},
		into,
	);
	if (!said) return [];
	return [
		{
			start: spans[0]?.start ?? said.start,
			end: said.end,
			house: houseOf(made.house, hints),
			houseInferred: false,
			headings,
			title: headings.at(-1) ?? null,
			volume: null,
			sittingDate: date ?? hints.date ?? null,
			business: 'written statement',
			url: url ?? hints.url ?? null,
			column: null,
			exchanges: [],
			contributions: [said],
			damage: cutOff(said, made.text, 'statement'),
		},
	];
}
