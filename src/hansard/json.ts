import { DocumentError } from '../errors.ts';
import { isHansardDebate, readHansardDebate } from './hansard-api.ts';
import type { Hints } from './hints.ts';
import { isQuestionsAnswer, readQuestions } from './questions-api.ts';
import type { Document } from './section.ts';
import { isStatementsAnswer, readStatements } from './statements-api.ts';

/** Names of fields that only the official APIs' answers have: what they look like even where they are cut off. */
const KNOWN_FIELD =
	/"(?:questionText|answerText|DebateSectionExtId|Overview|ChildDebates|AttributedTo|answeringBodyName|dateMade)"\s*:/;

/** Whether a text begins as JSON does. */
export function looksLikeJson(text: string): boolean {
	return /^\s*[{[]\s*["{[\]}]/.test(text.slice(0, 400));
}

/**
 * An answer of one of the official APIs as it came. Null for JSON of any other kind.
 *
 * @throws DocumentError where it is such an answer but cut off or of a shape that was never documented.
 */
export function readJson(text: string, hints: Hints): Document | null {
	const json = parse(text, hints.name);
	if (json === null) return null;
	if (isHansardDebate(json)) return readHansardDebate(json, hints);
	if (isQuestionsAnswer(json)) return readQuestions(json, hints);
	return isStatementsAnswer(json) ? readStatements(json, hints) : null;
}

function parse(text: string, name: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!KNOWN_FIELD.test(text.slice(0, 100_000))) return null;
		const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
		const at = place === undefined ? text.length : Number(place);
		const line = text.slice(0, at).split('\n').length;
		throw new DocumentError(
			name,
			'the JSON is broken or cut off',
			line,
			text.slice(Math.max(0, at - 60), at + 20),
		);
	}
}
