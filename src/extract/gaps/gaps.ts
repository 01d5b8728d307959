import type { Parsed } from '../../grammar/parse.ts';
import { tryRules } from '../../grammar/rule.ts';
import type { Section, Span } from '../../hansard/section.ts';
import type { Gap } from '../facts.ts';
import type { Passage, Sentence } from '../passages.ts';
import { byWhen } from '../promises/by.ts';
import { aboutOf, isAsked, isOfTheQuestion, speaksOfAsked } from './about.ts';
import { damageOf } from './damage.ts';
import { NOT_INFORMATION_WHY, type Place, THINGS_WHY } from './place.ts';
import { GAP_RULES, type GapRule } from './rules.ts';
import { gapSubjects } from './subjects.ts';

/** No sentence that says what is not known is without one of these. */
const WORTH_READING =
	/\b(?:no|not|n['’]t|never|cannot|neither|nor|unable|impossible|insufficient|lack(?:s|ing)?|disproportionate|limit|threshold|only|will|shall|due|expected|currently|still|now|presently|considering|matters?|responsibility|remit|asked|held|found|sought|early|soon|yet|nothing|confidential|confidence|confidentiality|sensitive|exempt|exempted|withheld|breach|break|contravene|infringe|contrary|delayed|difficult|less|premature|inappropriate|planned|scheduled|under|redacted|search|trawl|unknown|unaware|outstanding|policy|practice|awaits?|awaiting|awaited|depends?|inconclusive|mixed|unclear|uncertain|small|short|destroyed|lost|withholding|decline|refuse|wrong|invidious|prejudice|undermine|compromise|jeopardise|defeat|without|until|before|costly|expensive|mean|involve|require|entail|should|may|best|kept|collected|recorded|evidence|none|remains?|right|together|apart|know|knowledge|incomplete|last|liberty|able|enough|become|closed|arrange|invite|ask|answer)\b/i;

/** A footnote tells what its table leaves out; other reasons in it are somebody's way of counting. */
const IN_NOTES: ReadonlySet<Gap['why']> = new Set<Gap['why']>([
	'disproportionate cost',
	'not collected',
	'not held',
	'not disaggregated',
]);

/** `This information will be published in March`: when what the sentence before misses is to come. */
const COMES =
	/^(?:(?:This|These|It|They|The)\b)[^.;]{0,60}\b(?:will|expected|due|scheduled|planned)\b[^.;]{0,30}\b(?:published|publication|available|released)\b/;

/** `This could be found only at disproportionate cost`, of what the sentence before says is missing. */
const POINTS_AT_GAP = /^(?:Thus|So|Therefore)?,?\s*(?:This|It|That|These|They)\s+(?:could|can|would|may)\b/i;

/** The letter of whoever it is for, printed below: it answers. */
const LETTER = /^Letter\s+from\s+\p{Lu}/u;

/** Characters; what is longer is a list or damage, of which no one thing is said. */
const LONGEST = 900;

/** What the record says is not known, and what this copy has lost. */
export function gapsOf(text: string, section: Section, passages: readonly Passage[]): Gap[] {
	const found = passages.flatMap((passage) => {
		const { kind } = passage.contribution;
		if (kind !== 'answer' && (kind !== 'correction' || passage.exchange === null)) return [];
		const gaps: Gap[] = [];
		const lettered = passage.sentences.findIndex(({ words }) => LETTER.test(words));
		for (const [index, sentence] of passage.sentences.entries()) {
			const last = gaps.at(-1);
			if (last?.until === null && last.end === passage.sentences[index - 1]?.end && comes(last, sentence)) {
				gaps.splice(-1, 1, { ...last, until: untilIn(sentence.words) });
				continue;
			}
			const answeredHere = lettered !== -1 && index < lettered;
			const pointed = last?.end === passage.sentences[index - 1]?.end ? last : undefined;
			const found = silence(text, passage, sentence).map((gap) =>
				pointed !== undefined && POINTS_AT_GAP.test(sentence.words) && gap.why === 'disproportionate cost'
					? { ...gap, about: pointed.about }
					: gap,
			);
			gaps.push(
				...found.filter((gap) => !saidAgain(gap, last) && !(answeredHere && gap.why === 'held by others')),
			);
		}
		return gaps;
	});
	return [...found, ...damageOf(text, section, passages)];
}

/** `That is for the Board. I have asked the Board to reply.` is one gap. */
function saidAgain(gap: Gap, last: Gap | undefined): boolean {
	return gap.why === 'held by others' && last?.why === gap.why && last.about === gap.about;
}

function comes(gap: Gap, { words }: Sentence): boolean {
	return gap.why === 'not yet available' && COMES.test(words);
}

function untilIn(words: string): string | null {
	const when = byWhen(words, 0);
	return when === null ? null : words.slice(when.start, when.end);
}

/** A sentence may say of two things that they are not known, each in a part of its own. */
const PARTS =
	/;\s+|,?\s+(?=nor\s)|,?\s+and\s+(?=(?:therefore\s+|also\s+)?(?:do|does|did|has|have|is|are|can|could)\s?not\b)/g;

function silence(text: string, passage: Passage, sentence: Sentence): Gap[] {
	const { words, block } = sentence;
	if (words.endsWith('?') || words.length > LONGEST || block.kind === 'heading' || !WORTH_READING.test(words))
		return [];
	const parts = partsOf(sentence.parsed);
	if (parts.length === 1) return [gapIn(text, passage, sentence)].filter((gap) => gap !== null);
	const found: Gap[] = [];
	for (const part of parts) {
		const gap = gapIn(text, passage, { ...sentence, words: part.words, parsed: part });
		const same = found.findIndex(({ about }) => about === gap?.about);
		if (gap !== null && same === -1) found.push(gap);
	}
	const whole = found.length > 1 ? null : gapIn(text, passage, sentence);
	return whole === null ? found : [whole];
}

/** The parts of a sentence, each with its own tokens; one where nothing divides it. */
function partsOf(parsed: Parsed): readonly Parsed[] {
	const { words, tokens, start } = parsed;
	const cuts = [...words.matchAll(PARTS)].map(({ index, 0: cut }) => [index, index + cut.length] as const);
	return [...cuts, [words.length, words.length] as const].map(([to], at) => {
		const [from, last] = [start + (cuts[at - 1]?.[1] ?? 0), start + to];
		const within = (one: Span) => from <= one.start && one.end <= last;
		return {
			...parsed,
			words: words.slice(from - start, to),
			tokens: tokens.filter(within),
			groups: parsed.groups.filter(within),
			start: from,
			end: last,
		};
	});
}

/** Whether a reason to refuse holds only as long as it is not what was asked that is denied. */
function isOverruled(refused: string, said: string): boolean {
	return (
		(refused === NOT_INFORMATION_WHY || refused === THINGS_WHY) &&
		/(?<!\b(?:should|must|may|shall|to)\s)\bnot\s+(?!usually|normally|generally)(?:\p{Ll}+\s+)?(?:available|held|known|published|recorded|record|collected|collect|hold)$/iu.test(
			said,
		)
	);
}

function ruleOf(id: string | undefined): GapRule | undefined {
	return GAP_RULES.find((rule) => rule.id === id);
}

/** Whether what a rule wants to be of what was asked is so. */
function isOfWhatIsAsked(
	text: string,
	passage: Passage,
	sentence: Sentence,
	{ rule, reading }: { readonly rule: string; readonly reading: Place },
): boolean {
	const wanted = ruleOf(rule)?.ofWhatIsAsked;
	if (wanted === undefined) return true;
	return wanted === 'clause'
		? isAsked(text, passage, sentence, reading)
		: speaksOfAsked(text, passage, sentence);
}

function gapIn(text: string, passage: Passage, sentence: Sentence): Gap | null {
	const standing = tryRules(GAP_RULES, sentence.parsed).find(
		({ refused, rule, reading }) =>
			(refused === null ||
				(isOverruled(refused, sentence.words.slice(0, reading.end)) &&
					isOfTheQuestion(text, passage, sentence, reading))) &&
			isOfWhatIsAsked(text, passage, sentence, { rule, reading }),
	);
	const why = ruleOf(standing?.rule)?.why;
	if (standing === undefined || why === undefined) return null;
	if (sentence.block.kind === 'footnote' && !IN_NOTES.has(why)) return null;
	const until =
		why === 'not yet available' || why === 'will write'
			? untilIn(sentence.words.slice(standing.reading.start))
			: null;
	const about = aboutOf(text, passage, sentence, standing.reading);
	return {
		kind: 'gap',
		about: until !== null && about.endsWith(` ${until}`) ? about.slice(0, -until.length).trimEnd() : about,
		subjects: gapSubjects(passage, sentence),
		cause: 'silence',
		why,
		until,
		rule: standing.rule,
		because: null,
		start: sentence.start,
		end: sentence.end,
		naming: null,
		exchange: passage.exchangeIndex,
		contributionStart: passage.contribution.start,
	};
}
