import type { Section, Span } from '../hansard/section.ts';
import type { Gap, Subject } from './facts.ts';
import { distinct, type Passage, type Sentence } from './passages.ts';

type Why = Gap['why'];

const NOUN =
	'(?:data|information|figures?|statistics|records?|details?|breakdowns?|numbers?|costs?|estimates?|evidence|material|budgets?|expenditure|prices?|forecasts?|split|analysis)';

/** In order: the first that fits gives the reason. */
const REASONS: readonly (readonly [RegExp, Why])[] = [
	[
		/\bdisproportionate (?:costs?|expense|effort|amount of (?:time|effort))\b|\bcost(?:s)? (?:limit|threshold)\b/i,
		'disproportionate cost',
	],
	[
		/\b(?:not|neither|never|cannot|unable to|impossible to)\b[^.;]{0,60}\b(?:disaggregat\w+|separately (?:identif\w+|record\w+|held|collected|available|distinguish\w+)|identif\w+ separately|distinguish\w*|differentiat\w+|separat(?:e|ed) (?:out|from)|broken down|break down|split|split out|isolat\w+|separate out)\b|\b(?:no|a) (?:separate|further) (?:breakdown|figures)[^.;]{0,30}\b(?:is|are)? ?(?:not )?(?:available|held|possible)\b|\bnot (?:\p{Ll}+ )?possible to (?:\p{Ll}+ )?(?:disaggregate|separate|isolate|identify|provide a breakdown|distinguish|break)\b|\bdo(?:es)? not (?:provide|give|include|hold|have) (?:a )?(?:separate )?breakdown\b/iu,
		'not disaggregated',
	],
	[
		/\binsufficient (?:evidence|data|information)\b|\b(?:not|no|without|lacks?|lacking)\b[^.;]{0,30}\bsufficient (?:evidence|data|information)\b/i,
		'insufficient evidence',
	],
	[
		/\bno (?:(?:official|central|reliable|recent|specific|robust|formal|current|such|separate|precise) )*(?:estimates?|assessment)s?\b(?! to\b)|\b(?:has|have|had) not (?:made|undertaken|produced|carried out|prepared|published) (?:an?|any|such|such an?)? ?(?:\p{Ll}+ )?(?:estimates?|assessments?)\b|\bnot (?:been )?possible to (?:estimate|(?:make|give|provide|produce) an? (?:\p{Ll}+ )?(?:estimate|assessment)|quantify|assess)\b|\b(?:cannot|unable to) (?:be )?(?:estimated?|quantif(?:y|ied))\b|\bmade no (?:\p{Ll}+ )?(?:estimate|assessment)\b|\b(?:estimates?|assessments?) (?:of [^.;]{2,80} )?(?:is|are|has|have) not (?:been )?(?:made|available)\b/iu,
		'no estimate',
	],
	[
		/\b(?:not|never|neither|no longer)(?: (?:been|being|be))?(?: (?:routinely|currently|generally|regularly|systematically|centrally|specifically|normally|yet|all|fully|also))* (?:collected|collated|gathered|recorded|compiled|monitored|captured|counted|kept|logged|tracked|aggregated)\b|\bdo(?:es)? not(?: (?:routinely|currently|centrally|generally|regularly|systematically|specifically))* (?:collect|collate|record|compile|monitor|gather|capture|keep|track|count|log)\b|\b(?:did|do|does|has|have) not (?:record|collect|collate)(?:ed)?\b|\bno (?:\p{Ll}+ )?(?:data|figures|statistics|information|records?)(?: [^.;]{0,60})? (?:is|are|was|were) (?:\p{Ll}+ )?(?:collected|collated|recorded|kept|compiled|gathered)\b|\bno (?:central )?records? (?:is|are|was|were|of)\b/iu,
		'not collected',
	],
	[
		/\b(?:not|no longer|neither)(?: (?:currently|centrally|routinely|readily|yet|all|be|been|now|generally|separately))* (?:held|available|retained|accessible|in a position to (?:provide|give))\b|\bdo(?:es)? not(?: (?:currently|centrally|routinely|readily|also))* (?:hold|have|retain|maintain|possess)\b(?=[^.;]{0,50}\b(?:data|information|figures?|statistics|records?|details?|breakdown|numbers?|estimates?|access|costs?)\b)|\b(?:holds?|have|has) no (?:\p{Ll}+ )?(?:data|information|figures|records|details|statistics)\b|\bno (?:\p{Ll}+ )?(?:data|information|figures?|statistics|details|records)(?: [^.;]{0,60})? (?:is|are|was|were) (?:\p{Ll}+ )?(?:held|available)\b|\b(?:is|are) (?:only )?(?:held|available) (?:only )?(?:locally|at a local level|by individual)\b|\bnot possible to (?:provide|give|reveal|present|say|state|determine|answer|supply|produce|publish|extract|obtain)\b|\b(?:cannot|unable to) (?:provide|supply|give|be provided|be given|be supplied) (?:the |this |these |such |any |an? )?(?:\p{Ll}+ )?(?:data|information|figures?|statistics|breakdown|details?|costs?|number)s?\b|\bnot (?:\p{Ll}+ )?available (?:in the format|centrally|for)\b|\binformation requested is not\b/iu,
		'not held',
	],
	[
		/^(?:I|We) (?:will|shall) (?:write|reply|respond|let)\b|\b(?:I|We) (?:will|shall) write to (?:the|my|him|her)\b|\bnot (?:proved |been |proven )?possible to (?:respond|answer|reply)\b|\bis not (?:appropriate|our (?:policy|practice)) to (?:comment|disclose|provide|discuss|publish|release)\b|\b(?:do|does) not (?:comment|disclose|discuss)\b|\bnot (?:the )?(?:practice|policy) of (?:the )?(?:[^.;]{2,40}) to (?:comment|disclose|publish)\b/i,
		'not answered',
	],
];

const DEFINITE = new RegExp(`\\b${NOUN}\\b`, 'i');
/** What is merely conditional, past or somebody else's is no gap of the record. */
const NOT_A_GAP =
	/\b(?:until now|in the past|previously) (?:not|no)\b|\bnot only\b|\bif (?:data|information|figures) (?:is|are) not\b|\bwhere (?:data|information|figures|it) (?:is|are|was|were) not\b|\bensure [^.;]{0,60}\bnot (?:available|held|recorded)\b|\bthose (?:who|whose|for whom)\b[^.;]{0,60}\bnot (?:recorded|known|available)\b|\bnot recorded as\b|\bdenotes\b|\bthere (?:was|were) no records? of\b/i;
const WHOSE_MATTER =
	/\b(?:not|no) [^.;]{0,30}\b(?:to hold|holding|to record|available to (?:the public|all|anyone|staff|tenants|claimants|people|patients|pupils|parents|those))\b/i;

/** What the record says is not known, and what this copy has lost. */
export function gapsOf(text: string, section: Section, passages: readonly Passage[]): Gap[] {
	const found: Gap[] = [];
	for (const passage of passages) {
		if (passage.contribution.kind === 'answer')
			for (const sentence of passage.sentences) found.push(...silence(text, passage, sentence));
	}
	return [...found, ...damageOf(text, section, passages)];
}

function silence(text: string, passage: Passage, sentence: Sentence): Gap[] {
	if (sentence.words.endsWith('?') || sentence.words.length > 900 || sentence.block.kind === 'heading')
		return [];
	const reason = reasonFor(sentence.words);
	if (reason === null) return [];
	if (
		sentence.block.kind === 'footnote' &&
		reason.why !== 'disproportionate cost' &&
		reason.why !== 'not collected' &&
		reason.why !== 'not held' &&
		reason.why !== 'not disaggregated'
	)
		return [];
	return [
		{
			kind: 'gap',
			about: aboutOf(text, passage, sentence, reason.at),
			subjects: gapSubjects(passage, sentence),
			cause: 'silence',
			why: reason.why,
			until: null,
			rule: `gap.${reason.why.replaceAll(' ', '-')}`,
			because: null,
			start: sentence.start,
			end: sentence.end,
			naming: null,
			exchange: passage.exchangeIndex,
			contributionStart: passage.contribution.start,
		},
	];
}

function reasonFor(words: string): { why: Why; at: number } | null {
	if (NOT_A_GAP.test(words) || WHOSE_MATTER.test(words)) return null;
	for (const [pattern, why] of REASONS) {
		const match = pattern.exec(words);
		if (match === null) continue;
		if (
			(why === 'not held' || why === 'not collected') &&
			!DEFINITE.test(words) &&
			!/^(?:This|These|Such|That|It|They|We|The Department|The (?:requested|breakdown))\b/.test(words)
		)
			continue;
		if (
			(why === 'not collected' || why === 'not held') &&
			/^(?:The|A|Some|Many|Most)? ?(?:people|patients|pupils|claimants|individuals|staff)\b/i.test(words) &&
			!DEFINITE.test(words.slice(0, match.index + match[0].length))
		)
			continue;
		if (
			why === 'not disaggregated' &&
			/\b(?:do not|does not|should not|must not) (?:distinguish|differentiate)\b/.test(match[0]) &&
			!DEFINITE.test(words)
		)
			continue;
		return { why, at: match.index };
	}
	return null;
}

const CLAUSE_OPENS =
	/(?:[;:—]|, (?:but|and|so|as|because|although|since|while|therefore)|,? (?:but|because|although|as|and so|so that|whereas) (?=\S+ [^,;]*$)|, (?=(?:the|this|these|we|it|no|data|information|figures|there|they|such)\b))\s*/gi;
const FINITE =
	/^(.{2,240}?),? (?:is|are|was|were|has|have|had|could|can|cannot|would|will|do|does|did|may|might)\b/;
const GENERIC =
	/^(?:\([a-z\d]+\) ?)?(?:(?:The|This|Such|All|These|Therefore,? (?:the|this)|However,? (?:the|this|such)|Some of the|Not all) )?(?:requested |required |specific |detailed )?(?:information|data|figures?|statistics|details|costs?|breakdowns?|estimates?|records?)(?: (?:requested|required|sought|asked for|in question|you|for this))*$/i;
const OF_THE_OBJECT = [
	/\bno (?:\w+ )?(?:estimates?|assessments?|figures|data|information|records) (?:\w+ )?(?:on|of|for|about) ([^.;]{6,200}?)(?= (?:is|are|was|were|has|have)\b|[.;]|$)/i,
	/\bpossible to (?:disaggregate|separate|isolate|identify|estimate|(?:make|give|provide) an? (?:\w+ )?(?:estimate|assessment) of|provide|distinguish|quantify|extract|give|say|state|determine) ([^.;]{6,200}?)(?= (?:to provide|because|as|since|and|without|from)\b|[.;,]|$)/i,
	/\b(?:data|information|figures|statistics|estimates?) (?:is|are|was|were) (?:not )?(?:currently |yet )?(?:available|held|collected|recorded)(?: \w+)? ((?:on|for|about|to identify) [^.;]{6,200})/i,
	/\b(?:hold|collect|collate|record|keep|have|disaggregate|estimate|identify|provide|evidence|information|data|figures|separate|distinguish|breakdown of|estimates? of|assessment of) ((?:any |the |central |separate )*(?:information |data |figures |records |details |evidence |statistics )?(?:on|of|about|for|regarding|relating to|showing|how|which|whether|the) (?:e\.g\.|[^.;]){6,200}?)(?= to enable\b|[.;](?!g\.)|$)/i,
];

/** The words for what is not known: the subject of its clause, the object of the refusal, or else what was asked. */
function aboutOf(text: string, passage: Passage, sentence: Sentence, at: number): string {
	const words = sentence.words;
	const opens = [...words.slice(0, at).matchAll(CLAUSE_OPENS)].at(-1);
	const clause = words
		.slice(opens ? opens.index + opens[0].length : 0)
		.replace(/^(?:\([a-z\d]+\) ?|Therefore,? |However,? |Unfortunately,? |so |as |but )+/i, '');
	const head = FINITE.exec(clause)?.[1]?.trim() ?? '';
	if (
		head.split(/\s+/).length >= 3 &&
		(DEFINITE.test(head) || /\bresults\b/.test(head)) &&
		!GENERIC.test(head) &&
		!/\b(?:We|I|they|it)\b/.test(head)
	)
		return head;
	for (const object of OF_THE_OBJECT) {
		const found = object.exec(words.slice(Math.max(0, at - 30)))?.[1];
		if (found) return found.trim().replace(/^(?:regarding|relating to|about|on|for|of|to identify) /i, '');
	}
	return questionCore(text, passage) ?? words.slice(0, 240);
}

/** What was asked, without the formal opening: a slice of the question. */
function questionCore(text: string, passage: Passage): string | null {
	const question = passage.exchange?.questions[0];
	if (question === undefined) return null;
	const words = text.slice(question.start, question.end);
	const core =
		/\b(?:what|how|whether|when|which|who|where|why|if|for what|on what|pursuant|with reference|further)\b/i.exec(
			words,
		);
	const from = core ? words.slice(core.index) : words;
	return (
		from
			.replace(/\s*[[(](?:HL)?\d+[\])]\.?\s*$/, '')
			.replace(/\s+/g, ' ')
			.trim()
			.slice(0, 300) || null
	);
}

/** Operations and bodies the gap concerns: those its sentence names, else the one the question names. */
function gapSubjects(passage: Passage, sentence: Sentence): Subject[] {
	const named = distinct(sentence.named.filter((mention) => mention.kind !== 'term'));
	if (named.length > 0)
		return named.map((mention) => ({
			kind: mention.kind,
			name: mention.owner,
			asPrinted: mention.name,
			basis: mention.standsFor === null ? 'named' : 'back-reference',
		}));
	if (sentence.back && sentence.back.to.kind !== 'term') {
		return [
			{
				kind: sentence.back.to.kind,
				name: sentence.back.to.owner,
				asPrinted: sentence.back.phrase,
				basis: 'back-reference',
			},
		];
	}
	const asked = distinct(passage.askedOf.filter((mention) => mention.kind === 'operation'));
	return asked.length <= 2
		? asked.map((mention) => ({
				kind: mention.kind,
				name: mention.owner,
				asPrinted: mention.name,
				basis: 'question',
			}))
		: [];
}

/** A table whose cells are gone, a text that was cut: our copy's fault, told apart from what the record does not say. */
function damageOf(text: string, section: Section, passages: readonly Passage[]): Gap[] {
	const found: Gap[] = [];
	for (const damage of section.damage) {
		if (damage.kind !== 'table lost' && damage.kind !== 'text cut') continue;
		const passage = passages.find(
			({ contribution }) => contribution.start <= damage.start && damage.start <= contribution.end,
		);
		if (passage === undefined) continue;
		const lead =
			passage.sentences.filter((sentence) => sentence.end <= damage.start).at(-1) ?? passage.sentences[0];
		const quote: Span = damage.kind === 'table lost' && lead ? lead : damage;
		const subjects = lead && damage.kind === 'table lost' ? gapSubjects(passage, lead) : [];
		found.push({
			kind: 'gap',
			about:
				(lead && damage.kind === 'table lost' ? tableAbout(lead.words) : questionCore(text, passage)) ??
				damage.note,
			subjects,
			cause: 'damage',
			why: damage.kind,
			until: null,
			rule: `gap.${damage.kind.replaceAll(' ', '-')}`,
			because: null,
			start: quote.start,
			end: quote.end,
			naming: null,
			exchange: passage.exchangeIndex,
			contributionStart: passage.contribution.start,
		});
	}
	return found;
}

/** `the number of victims recovered during ...`, out of the sentence that leads to the table. */
function tableAbout(lead: string): string {
	const match =
		/\b((?:the )?(?:number|numbers|cost|costs|amount|proportion|percentage|value|total|figures|data|estimates?) (?:of|for|on) [^.;:]{4,200}?)(?=,? (?:which|that|who) (?:is|are|was|were)\b|,? (?:is|are|was|were) (?:shown|set out|given|provided|as follows|in the|listed|contained)\b|[.;:]|$)/i.exec(
			lead,
		);
	return match?.[1] ?? lead.slice(0, 240);
}
