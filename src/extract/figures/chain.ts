import type { Span } from '../../hansard/section.ts';
import type { Subject } from '../facts.ts';
import { nameKey } from '../names/name-key.ts';
import type { Sentence } from '../passages.ts';
import { ofBeside } from './links/beside.ts';
import { ofClauseNames, ofLoneProgramme, ofProgramme } from './links/clause-names.ts';
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
		ofFrontedPlace(input),
		ofClauseNames(input),
		ofLoneProgramme(input),
		ofBuilding(input),
		ofPronoun(input),
		ofTakenUp(input),
		ofBack(input),
		ofDefinite(input),
		ofThread(input),
		ofProgrammeBefore(input),
		ofSchemeBefore(input),
		ofAsked(input),
		ofHeading(input),
		ofBeside(input),
	].filter((link) => link !== null);
	const refused = links.find(({ subjects }) => subjects.length === 0);
	const nearest = refused === undefined || links[0] !== refused ? links[0] : undefined;
	const topic = topicOf(input);
	const subjects = nearest === undefined ? [topic] : nearest.subjects;
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
