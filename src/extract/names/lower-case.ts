import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Found } from './by-noun.ts';
import { listedNames } from './listed-names.ts';
import { headKind, isSeveral, singular, tailKind } from './nouns.ts';
import { NO_NAME_NOUNS, OPENERS, OWNING_PLACES, PLACE_NOUNS, POSTS, TITLES } from './ordinary.ts';
import type { CutRun, Part } from './parts.ts';
import { INNER, words as wordsOf } from './runs.ts';

/** Bodies whose noun the record prints in lower case after the name of a place. */
export const LOCAL_BODIES = {
	'ambulance trust': 'Saltmarsh ambulance trust',
	'borough council': 'Saltmarsh borough council',
	'city council': 'Tideway city council',
	council: 'Saltmarsh council',
	constabulary: 'Estuary constabulary',
	'county council': 'Marshland county council',
	'county court': 'Marshland county court',
	'crown court': 'Tideway crown court',
	'district council': 'Saltmarsh district council',
	'fire authority': 'Marshland fire authority',
	'fire and rescue authority': 'Marshland fire and rescue authority',
	'fire and rescue service': 'Marshland fire and rescue service',
	'health authority': 'Marshland health authority',
	hospital: 'Saltmarsh hospital',
	'hospital NHS trust': 'Saltmarsh hospital NHS trust',
	'hospital trust': 'Saltmarsh hospital trust',
	'hospitals NHS trust': 'Saltmarsh hospitals NHS trust',
	'hospitals trust': 'Saltmarsh hospitals trust',
	'local authority': 'Saltmarsh local authority',
	'magistrates court': 'Tideway magistrates court',
	'metropolitan borough council': 'Tideway metropolitan borough council',
	'parish council': 'Little Sandbank parish council',
	party: 'Marshland party',
	plc: 'Packet Boats plc',
	police: 'Estuary police',
	'police authority': 'Estuary police authority',
	'primary care trust': 'Saltmarsh primary care trust',
	prison: 'Shingle Hill prison',
	'probation area': 'Estuary probation area',
	'probation board': 'Estuary probation board',
	'strategic health authority': 'Marshland strategic health authority',
	trust: 'Saltmarsh Hospitals NHS trust',
	'town council': 'Little Sandbank town council',
	'unitary authority': 'Saltmarsh unitary authority',
	university: 'Tideway university',
} as const satisfies WordList;

/** Nouns of programmes that may stand in lower case after a name with capitals. */
export const LOWER_PROGRAMMES = {
	allowance: 'Lamplighters’ Relief allowance',
	campaign: 'Mind Your Anchor campaign',
	fund: 'Old Locks fund',
	grant: 'Sea Wall grant',
	initiative: 'Safer Slipways initiative',
	pathfinder: 'Estuary Homes pathfinder',
	pilots: 'Ferry Passes pilots',
	programme: 'Sea Schools programme',
	programmes: 'Sea Schools programmes',
	project: 'Barge Heritage project',
	scheme: 'Warm Cabins scheme',
	strategy: 'Clean Hulls strategy',
} as const satisfies WordList;

/** Nouns of documents and inquiries that take one name of a person or place. */
export const LOWER_TERMS = {
	agreement: 'Castleford agreement',
	case: 'Castleford case',
	convention: 'Castleford convention',
	declaration: 'Castleford declaration',
	doctrine: 'Castleford doctrine',
	formula: 'Castleford formula',
	inquiry: 'Castleford inquiry',
	judgment: 'Castleford judgment',
	principles: 'Castleford principles',
	process: 'Castleford process',
	protocol: 'Castleford protocol',
	report: 'Castleford report',
	review: 'Castleford review',
	treaty: 'Castleford treaty',
} as const satisfies WordList;

/** Nouns of documents and records that take a name of two words or more. */
export const LOWER_DOCUMENTS = {
	census: 'Moorings Use census',
	charter: 'Ferry Passengers charter',
	code: 'Harbour Signals code',
	database: 'Lost Anchors database',
	dataset: 'Moorings Use dataset',
	directive: 'Clean Hulls directive',
	exercise: 'Tide Signals exercise',
	framework: 'Tidal Skills framework',
	index: 'Ferry Prices index',
	register: 'Moorings Use register',
	survey: 'Ferry Passengers survey',
} as const satisfies WordList;

const AFTER = new RegExp(
	`^[ \\u00a0](?:(?<teaching>\\p{Lu}\\p{Ll}+ )?(?<local>${alternatives(LOCAL_BODIES)})|(?<programme>${alternatives(LOWER_PROGRAMMES)})|(?<term>${alternatives(LOWER_TERMS)})|(?<document>${alternatives(LOWER_DOCUMENTS)}))(?![\\p{L}\\p{N}-])`,
	'u',
);
const LONGEST_TAIL = 48;

/** `Kelp Friday`: a day that bears a name, which an agreement may be called by. */
function isNamedDay(part: Part): boolean {
	return (
		part.length === 2 &&
		part.every(({ word }) => /^\p{Lu}\p{Ll}+$/u.test(word)) &&
		/day$/.test(part[1]?.word ?? '')
	);
}

/** `Saltmarsh borough council`, `Sea Schools programme`: capitals and the lower-case noun after them. */
export function namesInLowerCase(text: string, run: CutRun, limit: number): Found[] {
	const part = run.parts.at(-1);
	const last = part?.at(-1);
	if (part === undefined || last === undefined || last.end !== run.end || last.owns) return [];
	const after = AFTER.exec(text.slice(run.end, Math.min(limit, run.end + LONGEST_TAIL)));
	if (after === null) return [];
	const first = part[0] ?? last;
	if (
		part.some(({ word }) => TITLES.has(word) || POSTS.has(word)) ||
		(NO_NAME_NOUNS.has(last.word) && !PLACE_NOUNS.has(last.word) && !isNamedDay(part))
	)
		return [];
	if (/^(?:Operation|Project)s?$/.test(first.word) || (run.opens && /ing$/.test(first.word))) return [];
	const words = part.filter(({ word }) => !INNER.has(word));
	const end = run.end + after[0].length;
	const name = text.slice(first.start, end);
	const noun = singular(/(\p{L}+)$/u.exec(name)?.[1]?.toLowerCase() ?? '');
	const body = words.some(
		({ word }, at) => (tailKind(word) === 'agency' && !isSeveral(word) && at > 0) || headKind(word) !== null,
	);
	const { local, programme, term, document } = after.groups ?? {};
	if (local !== undefined) {
		if (local === 'trust' && !/^(?:NHS|Hospitals?|Foundation|Partnership)$/.test(last.word)) return [];
		if (local === 'trust' && words.length < 2) return [];
		// `Packet Boat Company plc`
		if (local === 'plc') return [{ kind: 'agency', name, noun, start: first.start, end }];
		if (local === 'party' && part.some(({ word }) => word === 'and')) return [];
		if (/-\p{Ll}+ed$/u.test(first.word)) return [];
		const bare =
			words.length === 1 &&
			(OPENERS.has(last.word) ||
				tailKind(last.word) === 'agency' ||
				/ing$/.test(last.word) ||
				(local === 'local authority' && OWNING_PLACES.has(last.word)));
		return body || bare || words.length > 5 ? [] : [{ kind: 'agency', name, noun, start: first.start, end }];
	}
	const afterBody =
		words.length - 1 - words.findLastIndex(({ word }) => tailKind(word) === 'agency' && !isSeveral(word));
	if (
		/^\p{Lu}{2,}$/u.test(last.word) ||
		(body && afterBody < 2) ||
		(headKind(first.word) === 'agency' && /^(?:of|for)$/.test(part[1]?.word ?? '')) ||
		OWNING_PLACES.has(last.word) ||
		PLACE_NOUNS.has(last.word)
	)
		return [];
	// `the Lamp Efficiency Programme project`, `the Harmonised System code`
	if (/^(?:Fund|Initiative|Programme|Project|Scheme|Strategy)$/.test(last.word)) return [];
	if (document !== undefined && tailKind(last.word) === 'term') return [];
	if (programme !== undefined && words.length > 1)
		return [{ kind: 'programme', name, noun, start: first.start, end }];
	if ((term ?? document) !== undefined && words.length > 1)
		return [{ kind: 'term', name, noun, start: first.start, end }];
	const isSurname =
		words.length === 1 && !run.opens && tailKind(last.word) === null && /^\p{Lu}\p{Ll}+$/u.test(last.word);
	if (
		term !== undefined &&
		isSurname &&
		listedNames(text, wordsOf(text, run)).length === 0 &&
		/\bthe $/i.test(text.slice(Math.max(0, first.start - 4), first.start))
	)
		return [{ kind: 'term', name, noun, start: first.start, end }];
	return [];
}
