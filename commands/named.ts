import type { Archive } from '../src/corpus/archive.ts';
import type { EntityKind } from '../src/extract/facts.ts';
import type { Match } from '../src/lookup/names/match.ts';
import { resolveName } from '../src/lookup/names/resolve.ts';
import { suggest } from '../src/lookup/names/suggest.ts';
import { type Candidate, choose, KIND_WORDS, notFound, typedWords } from '../src/present/choices.ts';
import type { Message } from '../src/present/message.ts';
import { nameChoices } from '../src/present/names.ts';
import { answerMessage, VIEW_OF_KIND } from '../src/present/shown.ts';
import type { Choice, Reply, Request } from './command.ts';
import { isPrivate, typedInto } from './options.ts';
import { openView } from './views.ts';

/** Names offered where none is met. */
const NEAR = 5;
/** A list to pick from holds as many as a menu does. */
const LISTED = 25;

/** Answers a command whose first option is the name of an operation, a body or a term. */
export function answerName(kind: EntityKind, option: string, request: Request, archive: Archive): Reply {
	const given = typedInto(request, option);
	const ephemeral = isPrivate(request);
	const picked = archive.entity(given);
	const typed = picked?.name ?? given;
	if (picked !== null) {
		const message = messageFor(picked, request, ephemeral, archive);
		if (message !== null) return { message, ephemeral, found: true };
	}
	const { decision, matches } = resolveName(archive.names, typed, { kinds: [kind], limit: LISTED });
	const [best] = matches;
	if (decision === 'answer' && best !== undefined) {
		const message = messageFor({ id: best.entityId, kind }, request, ephemeral, archive);
		const note = matchNote(typed, best);
		if (message !== null)
			return { message: note === null ? message : { ...message, content: note }, ephemeral, found: true };
	}
	if (decision === 'choose') {
		const list = matches.map(candidate);
		const message = choose(typed, list, list.length, request.asker, archive.extent());
		return { message, ephemeral, found: false };
	}
	return {
		message: nothing(kind, typed, decision === 'answer' ? [] : matches, request, archive),
		ephemeral: true,
		found: false,
	};
}

function messageFor(
	{ id, kind }: { readonly id: string; readonly kind: EntityKind },
	{ asker }: Request,
	ephemeral: boolean,
	archive: Archive,
): Message | null {
	const view = VIEW_OF_KIND[kind];
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

function candidate({ entityId, kind, name, matchedOn }: Match): Candidate {
	const other = matchedOn === name ? '' : `, also ${matchedOn}`;
	return { view: VIEW_OF_KIND[kind], id: entityId, label: name, hint: `${KIND_WORDS[kind]}${other}` };
}

/** Names of the kind asked for that are near, and whatever of another kind goes by this name. */
function nothing(
	kind: EntityKind,
	typed: string,
	near: readonly Match[],
	{ asker }: Request,
	archive: Archive,
): Message {
	const kinds = (['operation', 'agency', 'term'] as const).filter((other) => other !== kind);
	const others = resolveName(archive.names, typed, { kinds, limit: NEAR });
	const met = others.decision === 'answer' || others.decision === 'choose' ? others.matches : [];
	const offered = [...met, ...near, ...others.matches.filter((match) => !met.includes(match))]
		.map(candidate)
		.filter(({ view, id }) => openView(archive, view, id) !== null)
		.slice(0, NEAR);
	const sentence =
		kind === 'term'
			? `No definition of ${typedWords(typed)} is on record here.`
			: `No ${KIND_WORDS[kind]} called ${typedWords(typed)} is on record here.`;
	return notFound(sentence, offered, asker, archive.extent());
}

/** Names for what is being typed: the most documented before anything is, then whatever is met or near. The value is an id. */
export function suggestNames(kind: EntityKind, typed: string, archive: Archive): readonly Choice[] {
	return nameChoices(suggest(archive.names, typed, { kinds: [kind] }));
}
