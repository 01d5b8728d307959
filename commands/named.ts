import type { Archive } from '../src/corpus/archive.ts';
import { ENTITY_KINDS, type EntityKind, entityKinds, kindsOf } from '../src/kinds.ts';
import { isQuestion } from '../src/lookup/ask/shape.ts';
import { elsewhere } from '../src/lookup/headed.ts';
import type { Match } from '../src/lookup/names/match.ts';
import { calledOtherwise } from '../src/lookup/names/otherwise.ts';
import { resolveName } from '../src/lookup/names/resolve.ts';
import { suggest } from '../src/lookup/names/suggest.ts';
import { type Candidate, choose, typedWords } from '../src/present/choices.ts';
import type { Message } from '../src/present/message.ts';
import { missMessage } from '../src/present/miss.ts';
import { nameChoices } from '../src/present/names.ts';
import { answerMessage } from '../src/present/shown.ts';
import type { Choice, Reply, Request } from './command.ts';
import { isPrivate, listsPrivately, typedInto } from './options.ts';
import { openView } from './views.ts';

/** Names offered where none is met. */
const NEAR = 5;
/** A list to pick from holds as many as a menu does. */
const LISTED = 25;

/** A command that looks up a name, the option that the name is typed into, and the view that answers with. */
export interface Asking {
	readonly command: 'operation' | 'agency' | 'define';
	readonly option: string;
	readonly view: string;
}

/** Answers a command whose first option is the name of an operation, a body, a programme or a term. */
export function answerName(asking: Asking, request: Request, archive: Archive): Reply {
	const kinds = kindsOf(asking.command);
	const given = typedInto(request, asking.option);
	const ephemeral = isPrivate(request);
	const picked = archive.entity(given);
	const typed = picked?.name ?? given;
	if (picked !== null) {
		const message = messageFor(archive, viewed(asking, picked), request, ephemeral);
		if (message !== null) return { message, ephemeral, found: true };
	}
	const { decision, matches } = resolveName(archive.names, typed, { kinds, limit: LISTED });
	const [best] = matches;
	if (decision === 'answer' && best !== undefined) {
		const message = messageFor(
			archive,
			viewed(asking, { id: best.entityId, kind: best.kind }),
			request,
			ephemeral,
		);
		const note = matchNote(typed, best);
		if (message !== null)
			return { message: note === null ? message : { ...message, content: note }, ephemeral, found: true };
	}
	const candidate = (match: Match) => candidateOf(asking, match);
	if (decision === 'choose') {
		const list = matches.map(candidate);
		const message = choose(typed, list, list.length, request.asker, archive.extent());
		return { message, ephemeral: listsPrivately(request), found: false };
	}
	const others = resolveName(archive.names, typed, { kinds: otherKinds(asking), limit: NEAR });
	return (
		ofAnotherKind(asking, { typed, others }, request, archive) ?? {
			message: nothing(
				asking,
				{ typed, near: decision === 'answer' ? [] : matches, others },
				request,
				archive,
			),
			ephemeral: true,
			found: false,
		}
	);
}

/** What was typed and no name of the kinds asked for is met by. */
interface Missed {
	readonly typed: string;
	/** Names of these kinds that are near. */
	readonly near: readonly Match[];
	/** What it is among the names of other kinds. */
	readonly others: ReturnType<typeof resolveName>;
}

/** How a name is met that is printed so, and no other. */
const JUST_SO: ReadonlySet<Match['why']> = new Set(['exact', 'normalised', 'initialism']);

/** The answer on the one thing of another kind that is called just so: `/define` of a body says what the body is. Null where none is. */
function ofAnotherKind(
	asking: Asking,
	{ typed, others }: Pick<Missed, 'typed' | 'others'>,
	request: Request,
	archive: Archive,
): Reply | null {
	const [best, ...more] = others.matches.filter(({ why }) => JUST_SO.has(why));
	if (best === undefined || more.length > 0) return null;
	const ephemeral = isPrivate(request);
	const message = messageFor(
		archive,
		viewed(asking, { id: best.entityId, kind: best.kind }),
		request,
		ephemeral,
	);
	const { word } = ENTITY_KINDS[best.kind];
	const note = `${typedWords(typed)} is on record as ${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}.`;
	return message && { message: { ...message, content: note }, ephemeral, found: true };
}

function otherKinds({ command }: Asking): readonly EntityKind[] {
	const asked = kindsOf(command);
	return entityKinds.filter((kind) => !asked.includes(kind));
}

/** A view and the id in it: the command's own view for what the command looks up, else the one of its kind. */
interface Viewed {
	readonly view: string;
	readonly id: string;
}

function viewed({ command, view }: Asking, { id, kind }: { id: string; kind: EntityKind }): Viewed {
	return { id, view: kindsOf(command).includes(kind) ? view : ENTITY_KINDS[kind].view };
}

function messageFor(
	archive: Archive,
	{ view, id }: Viewed,
	{ asker }: Request,
	ephemeral: boolean,
): Message | null {
	const shown = openView(archive, view, id);
	return shown && answerMessage(shown, { view, id, page: 0, asker, ephemeral });
}

/** How a name was met, where that is not plain. */
function matchNote(typed: string, { why, name }: Match): string | null {
	if (why === 'near') return `The nearest name on record to ${typedWords(typed)}.`;
	if (why === 'initials')
		return `${typedWords(typed)} is matched by initials; the letters do not stand in the record beside ${typedWords(name)}.`;
	return null;
}

function candidateOf(asking: Asking, { entityId, kind, name, matchedOn, unprinted }: Match): Candidate {
	const other = matchedOn === name || unprinted ? '' : `, also ${matchedOn}`;
	return {
		...viewed(asking, { id: entityId, kind }),
		label: name,
		hint: `${ENTITY_KINDS[kind].word}${other}`,
	};
}

/** Names of the kinds asked for that are near or say it otherwise, and whatever of another kind has this name. */
function nothing(
	asking: Asking,
	{ typed, near, others }: Missed,
	{ asker }: Request,
	archive: Archive,
): Message {
	const met = others.decision === 'answer' || others.decision === 'choose' ? others.matches : [];
	const otherwise = calledOtherwise(archive.names, typed, entityKinds, NEAR);
	const offered = [...met, ...otherwise, ...near, ...others.matches]
		.filter(({ entityId }, at, all) => all.findIndex((other) => other.entityId === entityId) === at)
		.map((match) => candidateOf(asking, match))
		.filter(({ view, id }) => openView(archive, view, id) !== null)
		.slice(0, NEAR);
	const kind = asking.command === 'define' ? 'term' : ENTITY_KINDS[asking.command].word;
	const sentence = `No ${kind} here is called ${typedWords(typed)}.`;
	return missMessage(
		{ typed, sentence, near: offered, elsewhere: elsewhere(archive, typed), question: isQuestion(typed) },
		asker,
		archive.extent(),
	);
}

/** Names for what is being typed: the most documented before anything is, then whatever is met or near. The value is an id. */
export function suggestNames({ command }: Asking, typed: string, archive: Archive): readonly Choice[] {
	return nameChoices(suggest(archive.names, typed, { kinds: kindsOf(command) }));
}
