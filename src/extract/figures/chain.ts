import { clausesAround } from '../../grammar/clauses.ts';
import type { Span } from '../../hansard/section.ts';
import type { Subject } from '../facts.ts';
import { nameKey } from '../names/name-key.ts';
import { distinct, type Sentence } from '../passages.ts';
import { ofAskedAbout } from './links/asked-about.ts';
import { ofBeside } from './links/beside.ts';
import {
	ofClauseNames,
	ofFrontedProgramme,
	ofLoneProgramme,
	ofNamesBeside,
	ofProgramme,
} from './links/clause-names.ts';
import { ofBack, ofDefinite, ofProgrammeBefore, ofSchemeBefore, ofThread, ofWhole } from './links/earlier.ts';
import { ofHeading } from './links/heading.ts';
import type { ChainInput } from './links/link.ts';
import { ofAsked, ofLead, ofOperations } from './links/operations.ts';
import { ofBuilding, ofFrontedPlace } from './links/place.ts';
import { ofPronoun } from './links/pronoun.ts';
import { ofTakenUp } from './links/taken-up.ts';
import { topicOf } from './links/topic.ts';

/** What a number is of: the links of the chain, nearest first. */
export interface Chain {
	/** The nearest certain subject; two where the sentence says a number of both, or may be read of either. */
	readonly subjects: readonly Subject[];
	/** Every link. */
	readonly keys: readonly Subject[];
	/** The passage that names what a back-reference stands for. */
	readonly naming: Span | null;
	/** Why, for whoever asks. */
	readonly because: string;
	readonly joint: boolean;
}

/** What was said just before, that a number may go on from. */
export interface Thread {
	readonly sentence: Sentence;
	readonly chain: Chain;
}

/** The chain of a number: nearest first, each link with its basis. The nearest certain one is its subject. */
export function chainOf(input: ChainInput): Chain {
	const links = [
		ofWhole(input),
		ofOperations(input),
		ofLead(input),
		ofProgramme(input),
		ofFrontedProgramme(input),
		ofFrontedPlace(input),
		ofClauseNames(input),
		ofPronoun(input),
		ofNamesBeside(input),
		ofLoneProgramme(input),
		ofBuilding(input),
		ofTakenUp(input),
		ofBack(input),
		ofDefinite(input),
		ofThread(input),
		ofProgrammeBefore(input),
		ofSchemeBefore(input),
		ofAsked(input),
		ofHeading(input),
		ofAskedAbout(input),
		ofBeside(input),
	].filter((link) => link !== null);
	const refused = links.find(({ subjects }) => subjects.length === 0);
	const nearest = refused === undefined || links[0] !== refused ? links[0] : undefined;
	const topic = topicOf(input);
	const subjects =
		nearest === undefined
			? [topic]
			: nearest.subjects.map((one) => inFull(printedHere(one, topic, input), input));
	const keys = unique([
		...subjects,
		...(nearest === undefined ? [] : [topic]),
		...links.flatMap((link) => link.subjects),
	]);
	return {
		subjects,
		keys,
		naming: nearest?.naming ?? null,
		because: nearest?.because ?? 'what it counts',
		joint: nearest?.joint ?? false,
	};
}

/**
 * A name that was carried to a number, with the words that stand at the number's place: the pronoun that its clause is said of, or the thing
 * that the number's own statement is about. So both are told: `Kelp Fund`, and `awards` of `Seven awards have been made`.
 */
function printedHere(one: Subject, thing: Subject, { site, sentence }: ChainInput): Subject {
	if (one.basis === 'named' || (one.kind === 'topic' && one.basis !== 'question')) return one;
	const { asPrinted } = one;
	const own = clausesAround(site.parsed.clauses, site.clause).find(
		({ subject }) => subject !== null,
	)?.subject;
	if (own != null && sentence.words.slice(own.start - sentence.start, own.end - sentence.start) === asPrinted)
		return one;
	if (thing.basis === 'named') return { ...one, asPrinted: thing.name };
	return sentence.words.includes(asPrinted) ? one : { ...one, asPrinted: one.name };
}

/** `The Tide Service`, of the Royal Fell Tide Service that was asked of: the one name of the question that ends so. */
function inFull(one: Subject, { passage }: ChainInput): Subject {
	if (one.kind === 'topic' || !one.name.includes(' ')) return one;
	const [full, other] = distinct(
		passage.askedOf.filter(({ kind, name }) => kind === one.kind && name.endsWith(` ${one.name}`)),
	);
	return full === undefined || other !== undefined
		? one
		: { ...one, name: full.owner, basis: one.basis === 'named' ? 'question' : one.basis };
}

/** True where a chain ties its number to a name, not to a topic. */
export function isTied({ subjects }: Chain): boolean {
	return subjects.some(({ kind }) => kind !== 'topic');
}

function unique(subjects: readonly Subject[]): Subject[] {
	const seen = new Set<string>();
	return subjects.filter(({ kind, name }) => {
		const key = `${kind}:${nameKey(name)}`;
		if (name === '' || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
