import { type Parsed, parse } from '../../grammar/parse.ts';
import { sentences } from '../../grammar/sentences.ts';
import type { Tagger } from '../../grammar/tagger.ts';
import type { Passage } from '../passages.ts';
import { tellingStems } from '../telling.ts';
import { askedMeasures } from './asked.ts';
import { type Described, schemesOf } from './described.ts';
import type { Measure } from './measure.ts';
import { namesPlace, scopeOf } from './scope.ts';

/** What the question of a passage gives its numbers: read when a number first needs it, for most need nothing of it. */
export class QuestionAsked {
	readonly #text: string;
	readonly #passage: Passage;
	readonly #tagger: Tagger;
	#parsed: readonly Parsed[] | undefined;
	#measures: readonly Measure[] | undefined;
	#stems: ReadonlySet<string> | undefined;
	#place: string | null | undefined;
	#schemes: readonly Described[] | undefined;

	constructor(text: string, passage: Passage, tagger: Tagger) {
		this.#text = text;
		this.#passage = passage;
		this.#tagger = tagger;
	}

	/** Its sentences. */
	sentences(): readonly Parsed[] {
		this.#parsed ??= (this.#passage.exchange?.questions ?? []).flatMap((question) =>
			sentences(this.#text, question).map(
				(span) =>
					// As it was read for what the answer defines, where its paragraphs are cut alike.
					this.#passage.asked.find(({ start, end }) => start === span.start && end === span.end)?.parsed ??
					parse(this.#tagger, {
						words: this.#text.slice(span.start, span.end),
						at: span.start,
						names: this.#passage.askedOf.filter(({ start, end }) => span.start <= start && end <= span.end),
					}),
			),
		);
		return this.#parsed;
	}

	/** All that it asks to be counted. */
	measures(): readonly Measure[] {
		this.#measures ??= this.sentences().flatMap((question) =>
			askedMeasures(
				question,
				this.#passage.askedOf.filter(({ kind }) => kind === 'operation'),
			),
		);
		return this.#measures;
	}

	/** The one thing that it asks to be counted; null where it is none, or several. */
	measure(): Measure | null {
		const [only = null, ...others] = this.measures();
		return others.length === 0 ? only : null;
	}

	/** Its telling words, by their stems. */
	stems(): ReadonlySet<string> {
		this.#stems ??= tellingStems(this.sentences().map(({ words }) => words));
		return this.#stems;
	}

	/** The place that it confines its numbers to, where no sentence of the answer names another. */
	place(): string | null {
		if (this.#place === undefined) {
			const places = new Set(
				this.sentences()
					.map(scopeOf)
					.filter((place) => place !== null),
			);
			const [only = null] = places;
			this.#place =
				places.size === 1 && !this.#passage.sentences.some(({ parsed }) => namesPlace(parsed)) ? only : null;
		}
		return this.#place;
	}

	/** The schemes without a name of their own that it describes. */
	schemes(): readonly Described[] {
		this.#schemes ??= (this.#passage.exchange?.questions ?? []).flatMap(({ start, end }) =>
			schemesOf(this.#text.slice(start, end), start),
		);
		return this.#schemes;
	}
}
