import type { QuantityMark, TimeMark } from '../../grammar/marks/mark.ts';
import { type Parsed, quantitiesOf } from '../../grammar/parse.ts';
import { eachVerdict, firstStanding, type Verdict } from '../../grammar/rule.ts';
import type { Tagger } from '../../grammar/tagger.ts';
import type { Span } from '../../hansard/section.ts';
import { liesAhead } from '../ahead.ts';
import type { Figure } from '../facts.ts';
import type { Named } from '../names/names.ts';
import type { Passage, Sentence } from '../passages.ts';
import { asideOf } from './aside.ts';
import { askedMeasures, ledSubject } from './asked.ts';
import { type Chain, chainOf, isTied, type Thread } from './chain.ts';
import { changeOf } from './change.ts';
import { COUNTS } from './counts.ts';
import { type Described, schemesOf } from './described.ts';
import { exactnessOf } from './exactness.ts';
import { standsUnder } from './links/clause-names.ts';
import { span } from './links/link.ts';
import type { Measure, Measured } from './measure.ts';
import { MEASURE_RULES } from './measure-rules.ts';
import { type Part, partOf, wholeBehind } from './parts.ts';
import { PassageTimes } from './passage-times.ts';
import { periodOf } from './period.ts';
import { nounWords } from './phrase.ts';
import { QuestionAsked } from './question-asked.ts';
import { saidInFull } from './said-in-full.ts';
import { type Site, siteOf } from './site.ts';
import { sourceOf } from './source.ts';
import { standingOf, statusBeside } from './status.ts';
import { TRIFLE_RULES } from './trifles.ts';
import { type When, whenOf } from './when.ts';
import { wholeMeasure } from './whole-measure.ts';

/** A number that was looked at: the figure that was read, or why none was. */
export type FigureVerdict =
	| { readonly figure: Figure; readonly quantity: QuantityMark; readonly refused: null }
	| { readonly figure: null; readonly quantity: QuantityMark; readonly refused: string };

/** Figures out of the sentences of a passage. */
export function figuresOf(text: string, passage: Passage, tagger: Tagger): Figure[] {
	return figureVerdicts(text, passage, tagger).flatMap(({ figure }) => (figure === null ? [] : [figure]));
}

/** Every number of a passage, with the figure read or the reason why none was. */
export function figureVerdicts(text: string, passage: Passage, tagger: Tagger): FigureVerdict[] {
	const reader = new PassageReader(text, passage, tagger);
	return passage.sentences.flatMap((sentence) => reader.sentence(sentence));
}

/** Reads the sentences of one passage in order: what one counted, the next may go on from. */
class PassageReader {
	readonly #text: string;
	readonly #passage: Passage;
	readonly #question: QuestionAsked;
	readonly #times: PassageTimes;
	#thread: Thread | null = null;
	#last: readonly Part[] = [];
	/** The numbers of the last sentence that stands in no list: what leads into a list may count the whole. */
	#led: readonly Part[] = [];
	/** How the number before was told, and in which sentence. */
	#told: { readonly words: string; readonly aside: string | null; readonly parsed: Parsed } | null = null;
	readonly #described: Described[] = [];
	/** Sentences before this one in which no scheme was looked for yet: most passages have no number that asks. */
	readonly #unread: Sentence[] = [];
	readonly #earlier: { named: Named; sentence: Sentence }[] = [];

	constructor(text: string, passage: Passage, tagger: Tagger) {
		this.#text = text;
		this.#passage = passage;
		this.#question = new QuestionAsked(text, passage, tagger);
		this.#times = new PassageTimes(text, passage, () => this.#question.sentences());
	}

	sentence(sentence: Sentence): FigureVerdict[] {
		const verdicts = this.#read(sentence);
		this.#unread.push(sentence);
		this.#earlier.push(...sentence.named.map((named) => ({ named, sentence })));
		return verdicts;
	}

	#read(sentence: Sentence): FigureVerdict[] {
		const { kind } = sentence.block;
		if (kind === 'heading' || sentence.words.endsWith('?') || !mayCount(sentence.words))
			return this.#skip(sentence);
		const { parsed } = sentence;
		const quantities = quantitiesOf(parsed.marks)
			.map((mark) => countedBeside(mark, sentence.named))
			.filter((mark) => !sentence.named.some((named) => named.start <= mark.start && mark.end <= named.end));
		const numbers = quantities.filter(({ role }) => COUNTS.has(role));
		const verdicts: FigureVerdict[] = quantities
			.filter((mark) => !COUNTS.has(mark.role))
			.map((quantity) => no(quantity, `by its form a ${quantity.role}`));
		if (numbers.length === 0) {
			this.#times.keep(sentence);
			return [...verdicts, ...this.#skip(sentence)];
		}
		const times = whenOf(
			parsed,
			numbers.map(({ numeral }) => numeral),
		);
		const operations = sentence.named.filter(
			(named) => named.kind === 'operation' || (named.kind === 'programme' && standsUnder(parsed, named)),
		);
		const here: Part[] = [];
		let tied: Chain | null = null;
		numbers.forEach((quantity, index) => {
			const site = siteOf(parsed, quantity, operations);
			if (site === null) {
				verdicts.push(no(quantity, 'its sentence does not parse there'));
				return;
			}
			const trifle = firstStanding(eachVerdict(TRIFLE_RULES, site));
			if (trifle !== null) {
				verdicts.push(no(quantity, `${trifle.reading} (${trifle.rule})`));
				return;
			}
			const standing = standingOf(site);
			if (standing.refused === null && standing.status !== 'stated' && quantity.value === 0) {
				verdicts.push(no(quantity, 'a nought that is not yet'));
				return;
			}
			if (standing.refused !== null) {
				verdicts.push(no(quantity, standing.refused));
				return;
			}
			// In a speech it is an argument; an answer tells what it reckons with.
			if (standing.would === true && this.#passage.exchange === null) {
				verdicts.push(no(quantity, 'supposed, not stated'));
				return;
			}
			const lead = sentence.words.slice(0, quantity.start - sentence.start);
			const part = partOf(
				lead,
				site,
				{ here, before: this.#last, led: this.#led },
				sentence.lead?.words ?? null,
			);
			const measured = { ...this.#measured(site, sentence, here), whole: part?.measure ?? null };
			const measure = wholeMeasure(
				firstStanding(eachVerdict(MEASURE_RULES, measured)),
				measured,
				this.#question,
			);
			if (measure === null) {
				verdicts.push(no(quantity, 'nothing says what it counts'));
				return;
			}
			const chain = chainOf({
				text: this.#text,
				site,
				sentence,
				passage: this.#passage,
				thread: this.#thread,
				beside: here.at(-1) ?? null,
				whole: part?.chain ?? null,
				measure: measure.reading.words,
				earlier: this.#earlier,
				described: this.#schemesBefore(),
				describedInQuestion: this.#question.schemes(),
			});
			const own = this.#times.whenFor(sentence, times[index]);
			const when = own.period === null && own.asOf === null && part !== null ? part.when : own;
			const figure = this.#figure({
				site,
				sentence,
				measure,
				chain,
				part,
				whole: wholeBehind(site, numbers),
				status: statusBeside(standing.status, site, sentence, here.at(-1)?.status ?? null),
				when,
			});
			here.push({ site, measure: measure.reading, chain, sentence, when, status: figure.status });
			if (isTied(chain)) tied = chain;
			verdicts.push({ figure, quantity, refused: null });
		});
		this.#times.keep(sentence);
		if (here.length > 0) this.#last = here;
		if (sentence.lead === null) this.#led = here;
		this.#thread = tied === null ? null : { sentence, chain: tied };
		return verdicts;
	}

	/** What a number is of a time that has not come: planned, whatever its verb. */
	#statusIn(time: TimeMark | null, status: Figure['status'], { clause }: Site): Figure['status'] {
		const { sittingDate } = this.#passage;
		if (status !== 'stated' || time === null) return status;
		if (liesAhead(this.#text.slice(time.start, time.end), sittingDate)) return 'plan';
		// `is creating 40 jobs between October 2009 and March 2010`: said within that time, it is not done.
		const goesOn =
			clause.verb?.form === 'finite' &&
			/^(?:is|are)$/.test(clause.verb.tokens[0]?.lower ?? '') &&
			/ing$/.test(clause.verb.verb);
		return goesOn && sittingDate !== null && time.to !== null && time.to > sittingDate ? 'plan' : status;
	}

	#skip(sentence: Sentence): FigureVerdict[] {
		if (sentence.lead === null) this.#led = [];
		this.#times.leaveHead();
		if (!/^(?:Of|Among) (?:these|those|them|which)\b/.test(sentence.words)) this.#last = [];
		this.#thread = null;
		return [];
	}

	#measured(site: Site, sentence: Sentence, here: readonly Part[]): Omit<Measured, 'whole'> {
		const before =
			here.at(-1)?.measure ??
			(/^(?:(?:Of|Among|In)\b|\d)/.test(sentence.words) ? (this.#last.at(-1)?.measure ?? null) : null);
		return {
			...site,
			before,
			previous: this.#last.at(-1)?.measure ?? null,
			answers: this.#passage.exchange !== null,
			lead: this.#lead(sentence),
			asked: this.#question.measure(),
		};
	}

	#lead({ lead }: Sentence): Measure | null {
		return lead === null
			? null
			: (askedMeasures(lead.parsed)[0] ??
					ledSubject(
						lead.parsed,
						lead.named.filter(({ kind }) => kind === 'operation'),
					));
	}

	#schemesBefore(): readonly Described[] {
		for (const { words, start } of this.#unread.splice(0)) this.#described.push(...schemesOf(words, start));
		return this.#described;
	}

	/** Of `352, 322 and 408`, the later ones are told as the first is. */
	#asideFor(site: Site, sentence: Sentence, { words }: Measure): string | null {
		const told = words.join(' ');
		const aside =
			told === this.#told?.words && this.#told.parsed === site.parsed && nounWords(site.group).length === 0
				? this.#told.aside
				: asideOf(words, {
						site,
						title: this.#passage.exchange === null ? null : this.#passage.title,
						asked: this.#question.stems(),
						wanted: this.#question.measure()?.words ?? [],
						full: () =>
							saidInFull(words, {
								site,
								sentence,
								passage: this.#passage,
								asked: this.#question.sentences(),
							}),
					});
		this.#told = { words: told, aside, parsed: site.parsed };
		return aside;
	}

	#figure({ site, sentence, measure, chain, part, whole, status, when }: FigureParts): Figure {
		const { quantity, parsed } = site;
		const slice = (place: Span) => this.#text.slice(place.start, place.end);
		const naming = chain.naming ?? (part !== null && part.sentence !== sentence ? span(part.sentence) : null);
		return {
			kind: 'figure',
			rule: measure.rule,
			because: chain.because,
			start: sentence.start,
			end: sentence.end,
			naming,
			exchange: this.#passage.exchangeIndex,
			contributionStart: this.#passage.contribution.start,
			subjects: chain.subjects,
			keys: chain.keys,
			joint: chain.joint,
			measure: measure.reading.words.join(' '),
			aside: this.#asideFor(site, sentence, measure.reading),
			value: quantity.value,
			valueTo: quantity.valueTo,
			valueText: slice(quantity.numeral),
			valueAt: quantity.numeral,
			qualifier: exactnessOf(site),
			attributedTo: sourceOf(parsed, site),
			unit: quantity.unit,
			partOf: quantity.outOf ?? part?.site.quantity.value ?? whole?.value ?? null,
			asOf: when.asOf === null ? null : (when.asOf.from ?? slice(when.asOf)),
			period: periodOf(this.#text, site, when.period),
			status: this.#statusIn(when.period, status, site),
			change: changeOf(site),
			labels: [],
		};
	}
}

interface FigureParts {
	readonly site: Site;
	readonly sentence: Sentence;
	readonly measure: Verdict<Measure>;
	readonly chain: Chain;
	readonly part: Part | null;
	/** The whole that stands behind its part. */
	readonly whole: QuantityMark | null;
	readonly status: Figure['status'];
	readonly when: When;
}

/** `Of the arrests under Operation Larkspur 7 were for bribery`: a number that the name before it does not hold counts something. */
function countedBeside(mark: QuantityMark, named: readonly Named[]): QuantityMark {
	const beside = named.some(
		({ kind, end }) => kind === 'operation' && end < mark.start && mark.start - end === 1,
	);
	return mark.role === 'label' && beside ? { ...mark, role: 'count' } : mark;
}

/** Most sentences hold no number, and are not parsed. */
function mayCount(words: string): boolean {
	return /\d/.test(words) || NUMBER_WORDS.test(words) || (/teen/i.test(words) && TEENS.test(words));
}

const NUMBER_WORDS =
	/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|third|quarters?|no|none|nil|nobody|neither|zero)\b/iu;

/** Looked for apart: at every word all of its letters are read. */
const TEENS = /\b\p{L}+teen\b/iu;

function no(quantity: QuantityMark, refused: string): FigureVerdict {
	return { figure: null, quantity, refused };
}
