import type { Clause } from '../grammar/clauses.ts';
import type { Mark } from '../grammar/marks/mark.ts';
import { openTagger } from '../grammar/tagger.ts';
import type { Token } from '../grammar/token.ts';
import type { Contribution, Exchange, Section, Span } from '../hansard/section.ts';
import { definitionVerdicts } from './definitions/definitions.ts';
import { openExtractor } from './extract.ts';
import type { Fact } from './facts.ts';
import { figureVerdicts } from './figures/figures.ts';
import { namesOf } from './names/names.ts';
import { passagesOf } from './passages.ts';
import { roleVerdicts } from './roles/roles.ts';

/** How a sentence was read: what it is made of, what came of each number in it, and the facts. */
export interface ExplainedSentence extends Span {
	readonly words: string;
	readonly tokens: readonly Token[];
	readonly marks: readonly Mark[];
	readonly clauses: readonly Clause[];
	readonly numbers: readonly ExplainedNumber[];
	/** Rules on terms and bodies that were refused here, and why. */
	readonly refusals: readonly ExplainedRefusal[];
	/** Facts whose quote begins in this sentence, each with the rule that made it. */
	readonly facts: readonly Fact[];
}

/** A rule that would have told something of a term or a body, and what forbade it. */
export interface ExplainedRefusal {
	readonly rule: string;
	readonly of: string;
	readonly refused: string;
}

/** A number of a sentence: the rule that read it, or why it is no figure. */
export interface ExplainedNumber {
	readonly printed: string;
	readonly rule: string | null;
	readonly because: string | null;
	readonly refused: string | null;
}

/**
 * Reads words as an answer to a question, and says how.
 *
 * @param asked the question it answers; empty where there is none.
 */
export function explain(answer: string, asked = ''): readonly ExplainedSentence[] {
	const text = asked === '' ? answer : `${asked}\n\n${answer}`;
	const section = sectionOf(text, asked.length);
	const tagger = openTagger();
	const { facts } = openExtractor(tagger)(text, section);
	return passagesOf(text, section, namesOf(text, section, tagger), tagger).flatMap((passage) => {
		const verdicts = figureVerdicts(text, passage, tagger);
		const told = [
			...definitionVerdicts(text, section, passage).map(({ term, ...verdict }) => ({ ...verdict, of: term })),
			...roleVerdicts(text, passage).map(({ body, ...verdict }) => ({ ...verdict, of: body })),
		];
		return passage.sentences.map((sentence) => {
			const { words, parsed, start, end } = sentence;
			const within = ({ start: at }: Span) => start <= at && at < end;
			return {
				words,
				start,
				end,
				tokens: parsed.tokens,
				marks: parsed.marks,
				clauses: parsed.clauses,
				numbers: verdicts
					.filter((verdict) => within(verdict.quantity))
					.map((verdict) => ({
						printed: printed(text, verdict.quantity.numeral),
						rule: verdict.figure?.rule ?? null,
						because: verdict.figure?.because ?? null,
						refused: verdict.refused,
					})),
				refusals: told
					.filter(({ at }) => within(at))
					.flatMap(({ rule, of, refused }) => (refused === null ? [] : [{ rule, of, refused }])),
				facts: facts.filter(within),
			};
		});
	});
}

function printed(text: string, { start, end }: Span): string {
	return text.slice(start, end);
}

/** A section that holds a question and the paragraphs of its answer, and no more. */
function sectionOf(text: string, questionEnd: number): Section {
	const start = questionEnd === 0 ? 0 : questionEnd + 2;
	const answer = contribution('answer', text, { start, end: text.length });
	const exchange: Exchange = {
		start: 0,
		end: text.length,
		uins: [],
		questions: questionEnd === 0 ? [] : [contribution('question', text, { start: 0, end: questionEnd })],
		answer,
		askedToReply: false,
		holdingAnswer: null,
	};
	return {
		start: 0,
		end: text.length,
		house: null,
		houseInferred: false,
		headings: [],
		title: null,
		volume: null,
		sittingDate: null,
		business: 'written answers',
		url: null,
		column: null,
		exchanges: [exchange],
		contributions: [],
		damage: [],
	};
}

function contribution(kind: Contribution['kind'], text: string, { start, end }: Span): Contribution {
	const blocks = [...text.slice(start, end).matchAll(/[^\n]+/g)].map((line) => ({
		kind: 'paragraph' as const,
		start: start + line.index,
		end: start + line.index + line[0].length,
	}));
	return { kind, start, end, speaker: null, office: null, column: null, url: null, uin: null, blocks };
}
