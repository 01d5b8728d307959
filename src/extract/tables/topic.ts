import { cutAt, nounStems, shared } from '../telling.ts';
import type { Topic } from './table.ts';

/** What hands over to a table and says nothing of what it counts. */
const ANNOUNCEMENTS: readonly RegExp[] = [
	/^(?:however|in addition|for information|nevertheless|consequently|therefore|also),? /i,
	/^(?:the |this |that |such |any )?(?:(?:available|requested|following|relevant|latest|updated|further|detailed|readily) )*(?:information|data|figures?|details?|statistics|breakdown)(?: (?:held|requested|provided|available|sought|from the [^,]{3,60}?))* (?:on|about|regarding|relating to|concerning|for|of|showing|in relation to|as to) (?=\p{L}|\d)/iu,
	/^(?:part of )?(?:the |a )?(?:(?:following|information in|recorded in|provided in|data in|figures in|information recorded in|information provided in) )*(?:the following )?tables?(?: (?:below|above|[\dA-Z]{1,2}(?:(?:, | and | to )[\dA-Z]{1,2})*))? (?:(?:also|below|which) )*(?:shows?|sets? out|gives?|provides?|details?|lists?|contains?|indicates?|presents?|summari[sz]es?|reproduces?|covers?|has|outlines?|showing|reflects?|compares?) /i,
	/^.{0,60}\bin the following table (?:shows?|summari[sz]es?|gives?|represents?|are for|is for) /i,
	/^table [\dA-Z]{1,2}:? /i,
	/(?:,? (?:and )?(?:is|are|was|were|has been|have been|can be|may be|were as|as) )?(?:(?:also )?(?:shown|set out|given|provided|contained|detailed|listed|reflected|presented|summari[sz]ed|found|outlined|reproduced|included|placed|laid out|made available|available|displayed|indicated|published) )?(?:as )?(?:in|by|below in|into|under|on) (?:the )?(?:(?:following|attached|accompanying|two|three|four|next|table) )*tables?(?: (?:below|above|following|as follows|[\dA-Z]{1,2}))*(?: as follows)?[.:]*$/i,
	/,? (?:(?:is|are|was|were|has been|have been|can be) )?(?:(?:shown|set out|given|provided|detailed|listed|reproduced|summari[sz]ed|broken down) )?(?:as follows|as set out below|below|as shown)[.:]*$/i,
	/,? (?:is|are|was|were|has been|have been)[.:]+$/i,
	/[.:]+$/,
];
/** Of a question, what asks and not what is asked of. */
const ASKING: readonly RegExp[] = [
	/^to ask [^?]{4,200}?,? (?=(?:pursuant|with reference|further to|what|how|if|whether|when|which|who|where)\b)/i,
	/^(?:pursuant to|with reference to|further to) [^?]{4,200}?, (?=(?:what|how|if|whether|which)\b)/i,
	/^asked [^?]{4,80}?,? ?(?=(?:what|how|if|whether|when|which|who|where|further)\b)/i,
	/^(?:if (?:he|she|they) will (?:provide|publish|give|list|set out|place in the library|estimate|make an? (?:estimate|assessment) of)|what (?:recent )?(?:estimate|assessment) (?:he|she|they|his department|her department)? ?(?:has|have)? ?(?:made|been made) of|what (?:information (?:he|she) holds on)|what|how many|how much|which|whether)\b ?/i,
	/\s?\[?\(?(?:HL)?\d{4,6}\)?\]?$/,
	/[;,]? (?:and )?(?:if|whether) (?:he|she|they) will make a statement.*$/i,
	/[?;.]+$/,
];
const TELLING = /\p{L}{4,}/gu;
/** Words that a table may be announced with, whatever it counts. */
const VAGUE = new Set(
	'information data figure figures details detail table tables following requested available latest updated these those this that with from have been total amounts amount sums costs incurred spent each last years year financial academic only both which were such split provided shown held given asked table three four five'.split(
		' ',
	),
);
/** Telling words; a title of fewer is shown with what it stands for. */
const ENOUGH = 4;
const LONGEST = 300;
/** What a lead-in says in so many telling words stands alone. */
const PLENTY = 6;
/** A question of which a lead-in lacks fewer telling words adds nothing. */
const NEWS = 2;
const LONGEST_ASKED = 160;
/** Words of a lead-in that stand for something said before it. */
const POINTS_BACK =
	/\b(?:these|those|this|such|its|their|requested|concerned|in question|following (?:sums|amounts|figures|numbers|costs))\b/i;
/** `(2)`, `and (b)`: what a limb is called by. */
const LETTER = /^(?:and )?\((?:\d|[a-h])\) /;
/** Where one limb of a question ends and the next begins. */
const LIMBS = /;\s+|(?<=[?.)\]])\s+(?=(?:To ask|asked)\b)/i;

/**
 * What a table counts: its title where it has one that tells, else what the sentence leading into it says besides announcing it, else what was asked.
 *
 * @param asked the words of the question it answers; empty where there is none.
 */
export function topicOf(title: string | null, leadIn: string | null, asked: string): Topic | null {
	const led = leadIn === null ? '' : without(leadIn, ANNOUNCEMENTS);
	if (title !== null && tells(untabled(title), ENOUGH))
		return { words: untabled(title), basis: 'lead-in', asked: null };
	if (tells(led)) {
		const words = joinedTo(title, led);
		return { words, basis: 'lead-in', asked: askedBesides(words, asked) };
	}
	const question = matterOf(asked);
	if (tells(question)) return { words: joinedTo(title, question), basis: 'question', asked: null };
	return title === null ? null : { words: title, basis: 'lead-in', asked: null };
}

/**
 * What was asked, of a lead-in that says little or points back at the question: the one limb that has most in common with it. Null where the
 * lead-in stands alone, and where nothing decides between limbs.
 */
function askedBesides(words: string, asked: string): string | null {
	const own = nounStems(words.split(' '));
	if (own.size >= PLENTY && !POINTS_BACK.test(words)) return null;
	const limbs = asked
		.split(LIMBS)
		.map((limb) => without(limb.replace(LETTER, ''), ASKING))
		.filter((limb) => tells(limb))
		.map((limb) => {
			const stems = nounStems(limb.split(' '));
			const common = shared(stems, own);
			return { limb, common, news: stems.size - common };
		});
	const most = Math.max(...limbs.map(({ common }) => common));
	const [nearest, other] = limbs.filter(({ common }) => common === most);
	if (nearest === undefined || other !== undefined || nearest.news < NEWS) return null;
	return cutAt(nearest.limb, LONGEST_ASKED);
}

/** A title of a word or a number (`SSFA`, `Table 1`) with what it stands for. */
function joinedTo(title: string | null, words: string): string {
	const own = title === null ? '' : untabled(title);
	// `Lamps lit` before `lamps lit and lamps mended` says which of the two.
	const said =
		words.toLowerCase().startsWith(own.toLowerCase()) && !/^,? and\b/.test(words.slice(own.length));
	return own === '' || said ? words : `${own}: ${words}`;
}

function untabled(title: string): string {
	return title.replace(/^(?:table|box|chart|figure)\s+[\dA-Z]{1,2}(?:\.\d+)?\b\s?[:.–—-]?\s*/i, '').trim();
}

/** A question without what asks and whom it asks. */
export function matterOf(asked: string): string {
	return without(asked, ASKING);
}

function without(words: string, patterns: readonly RegExp[]): string {
	let left = words.replace(/\s+/g, ' ').trim();
	for (const pattern of patterns) left = left.replace(pattern, '').trim();
	return cutAt(left, LONGEST);
}

function tells(words: string, least = 2): boolean {
	const telling = (words.toLowerCase().match(TELLING) ?? []).filter((word) => !VAGUE.has(word));
	return new Set(telling).size >= least;
}
