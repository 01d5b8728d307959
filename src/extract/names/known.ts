import type { EntityKind } from '../facts.ts';
import type { Found } from './by-noun.ts';
import { kindByNoun } from './by-noun.ts';
import { tailKind } from './nouns.ts';
import { isCapital, type Run } from './runs.ts';

/**
 * Public bodies, programmes and terms whose names have no telling noun. That a name stands here makes no fact: it is evidence that
 * these words, where the record prints them with capitals, are a name.
 */
const KNOWN: Readonly<Record<'agency' | 'term', readonly string[]>> = {
	agency: [
		'Acas',
		'Amnesty International',
		'Arts Council England',
		'Barnardo’s',
		'Becta',
		'British Energy',
		'British Waterways',
		'Cafcass',
		'Christian Aid',
		'Church of England',
		'Citizens Advice',
		'Companies House',
		'Consumer Focus',
		'Defence Estates',
		'Defra',
		'Department for Business, Enterprise and Regulatory Reform',
		'Department for Business, Innovation and Skills',
		'Department for Children, Schools and Families',
		'Department for Communities and Local Government',
		'Department for Culture, Media and Sport',
		'Department for Education and Skills',
		'Department for Energy and Climate Change',
		'Department for Environment, Food and Rural Affairs',
		'Department for Innovation, Universities and Skills',
		'Department for Work and Pensions',
		'Department of Communities and Local Government',
		'Department of Energy and Climate Change',
		'Department of Trade and Industry',
		'Department for Environment, Transport and the Regions',
		'Department of the Environment, Transport and the Regions',
		'Director of Public Prosecutions',
		'English Heritage',
		'English Partnerships',
		'Estyn',
		'Eurojust',
		'Europol',
		'Eurostat',
		'European Union',
		'HM Revenue and Customs',
		'HM Treasury',
		'Historic Scotland',
		'Interpol',
		'Jobcentre Plus',
		'Law Centres',
		'London Underground',
		'Metropolitan Police',
		'Monitor',
		'Nacro',
		'Natural England',
		'Network Rail',
		'NHS Direct',
		'NHS Estates',
		'Northern Rock',
		'Oxfam',
		'Ordnance Survey',
		'Partnerships for Schools',
		'Passenger Focus',
		'Post Office Ltd',
		'Red Cross',
		'Revenue and Customs',
		'Royal Air Force',
		'Royal Mail',
		'Royal Marines',
		'Royal Navy',
		'Scottish Natural Heritage',
		'Office for National Statistics',
		'News International',
		'Waste and Resources Action Programme',
		'Skills for Care',
		'Sport England',
		'Sport Scotland',
		'Sport UK',
		'Supreme Court',
		'Transport for London',
		'Transport Scotland',
		'UK Sport',
		'UK Trade and Investment',
		'Unicef',
		'Victim Support',
		'Visit Britain',
		'VisitBritain',
		'VisitEngland',
		'Youth Sport Trust',
		'World Bank',
		'United Nations',
	],
	term: [
		'Access to Work',
		'Aimhigher',
		'Bookstart',
		'Building Schools for the Future',
		'Child Trust Fund',
		'Connexions',
		'Crimestoppers',
		'Decent Homes',
		'Every Child Matters',
		'Extended Schools',
		'Healthy Start',
		'Homebuy',
		'Pathways to Work',
		'Right to Buy',
		'Supporting People',
		'Sure Start',
		'Train to Gain',
		'Warm Front',
		'Working Tax Credit',
	],
};

interface Known {
	readonly words: readonly string[];
	readonly kind: EntityKind;
}

const BY_FIRST: ReadonlyMap<string, readonly Known[]> = Map.groupBy(
	(['agency', 'term'] as const)
		.flatMap((kind) =>
			KNOWN[kind].map((name): Known => ({ kind, words: plain(name.replaceAll(',', ' ,')).split(' ') })),
		)
		.sort((one, other) => other.words.length - one.words.length),
	({ words }) => words[0] ?? '',
);

/** Regulators and the like that are called by one coined word: `Ofsted`. */
const COINED = /^(?:Of(?:com|gas|gem|lot|qual|sted|tel|wat)|OF(?:COM|GEM|QUAL|STED|TEL|WAT))$/;

/** A run's known names, and the stretches of it in which others may stand. */
export interface KnownIn {
	readonly known: readonly Found[];
	readonly rest: readonly Run[];
}

/** Words: a known name of so many is never a piece of a longer one, but where a body's noun follows at once. */
const LONG = 3;

/** The known names in a run. */
export function knownNames(text: string, run: Run): KnownIn {
	const known: Found[] = [];
	const rest: Run[] = [];
	let from = 0;
	for (let at = 0; at < run.words.length; at += 1) {
		const word = run.words[at];
		if (word === undefined) break;
		const name = knownAt(run, at);
		const kind = name?.kind ?? (COINED.test(word.word) ? 'agency' : null);
		if (kind === null) continue;
		const length = name?.words.length ?? 1;
		const last = run.words[at + length - 1 + partOfBody(run, at + length, length)] ?? word;
		const printed = text.slice(word.start, last.end);
		known.push({
			kind,
			name: printed,
			noun: kindByNoun(printed)?.noun ?? null,
			start: word.start,
			end: last.end,
		});
		if (length >= LONG) {
			rest.push(...stretch(run, from, at));
			from = run.words.indexOf(last) + 1;
		}
		at = Math.max(at, run.words.indexOf(last));
	}
	rest.push(...stretch(run, from, run.words.length));
	return { known, rest };
}

function knownAt(run: Run, at: number): Known | undefined {
	return (BY_FIRST.get(plain(run.words[at]?.word ?? '')) ?? []).find(({ words }) =>
		words.every((wanted, step) => {
			const { word = '' } = run.words[at + step] ?? {};
			return plain(word) === wanted && /^(?:\p{Lu}|,|&|and|for|of|to|the)/u.test(word);
		}),
	);
}

/** How many of the words after a long name end it with a body’s noun: `Department for Tides and Kelp Statistics Directorate`. */
function partOfBody(run: Run, at: number, length: number): number {
	if (length < LONG) return 0;
	let count = 0;
	while (count < 3 && isCapital(run.words[at + count] ?? NO_WORD)) count += 1;
	return tailKind(run.words[at + count - 1]?.word ?? '') === 'agency' && !(run.words[at - 1]?.owns ?? true)
		? count
		: 0;
}

const NO_WORD = { word: '', start: 0, end: 0, owns: false, comma: false };

function stretch(run: Run, from: number, to: number): Run[] {
	const words = run.words.slice(from, to);
	const [first, last] = [words[0], words.at(-1)];
	return first === undefined || last === undefined
		? []
		: [{ words, start: first.start, end: last.end, opens: run.opens && from === 0 }];
}

function plain(word: string): string {
	return word
		.toLowerCase()
		.replace(/[’']s?/g, '')
		.replace('&', 'and');
}
