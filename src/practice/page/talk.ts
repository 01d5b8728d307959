import type { Happening } from '../protocol.ts';
import { activeOption, type Composing, composingNothing, drafting } from './composing.ts';
import { connect, type Unmarked } from './connection.ts';
import { type Draft, emptyDraft, givenOptions, picked, typed } from './draft.ts';
import { isPrivate } from './message-view.ts';
import { offersOf } from './offers.ts';
import type { Store } from './store.ts';

const personKey = 'person';
/** Milliseconds without a key before choices are asked for. */
const typingPause = 60;

/** What the person says to the practice Discord, through the box or past it. */
export interface Talk {
	/** Asks for something; what comes of it is waited for under `label`, or at the pressed button. False where nobody hears. */
	readonly ask: (action: Unmarked, label: string | null, pressed?: string) => boolean;
	/** Takes the composer's next state, and asks for choices where there may be others. */
	readonly compose: (next: Composing) => void;
	readonly send: (draft: Draft) => void;
	/** Hands a file in for the option that is being filled in. */
	readonly hand: (file: File) => void;
	/** Types a line as a person would: with `now` it is sent at once. */
	readonly write: (line: string, now: boolean) => void;
	readonly be: (person: string) => void;
}

/** Connects the page; `goToEnd` is called when something comes that the person is waiting for. */
export function createTalk(store: Store, goToEnd: () => void): Talk {
	const { now, change, happen } = store;
	/** Marks of what was asked while typing; the last is the one whose choices still matter. */
	const asked = new Set<string>();
	let pause: ReturnType<typeof setTimeout> | undefined;

	const hear = (happening: Happening) => {
		if ('nonce' in happening && asked.has(happening.nonce)) {
			hearChoices(happening);
			return;
		}
		if (isForSelf(happening, now().channel.self?.id)) goToEnd();
		if (happening.type === 'modal') {
			change({ modal: { interaction: happening.interaction, modal: happening.modal } });
		}
		happen(happening);
	};

	const hearChoices = (happening: Extract<Happening, { nonce: string }>) => {
		if (happening.type === 'accepted') return;
		const latest = [...asked].at(-1) === happening.nonce;
		asked.delete(happening.nonce);
		if (!latest) return;
		const { composing } = now();
		const choices = happening.type === 'choices' ? happening.choices : [];
		const problem = happening.type === 'failed' ? 'Loading options failed' : composing.problem;
		change({ composing: { ...composing, choices, problem, marked: -1 } });
	};

	const connection = connect(
		() => sessionStorage.getItem(personKey),
		hear,
		() => happen({ type: 'lost' }),
	);

	const ask: Talk['ask'] = (action, label, pressed) => {
		const nonce = connection.send(action);
		const { place } = now().channel;
		if (nonce === null) happen({ type: 'notice', text: 'There is no connection to the practice channel.' });
		else happen({ type: 'asked', nonce, wait: { place, label, pressed: pressed ?? null } });
		return nonce !== null;
	};

	const askForChoices = (draft: Draft) => {
		if (draft.offer === null) return;
		const nonce = connection.send({
			type: 'autocomplete',
			place: now().channel.place,
			command: draft.offer.command,
			options: givenOptions(draft, draft.active),
		});
		if (nonce !== null) asked.add(nonce);
	};

	const compose = (next: Composing) => {
		const { draft } = now().composing;
		const moved = next.draft.active !== draft.active || next.draft.offer !== draft.offer;
		change({ composing: next });
		clearTimeout(pause);
		if (!moved && next.draft.box.text === draft.box.text) return;
		if (!next.listOpen || !activeOption(next.draft)?.autocomplete) return;
		pause = setTimeout(() => askForChoices(next.draft), moved ? 0 : typingPause);
	};

	const send = (draft: Draft) => {
		if (!ask(...actionOf(draft, now().channel.place))) return;
		clearTimeout(pause);
		change({ composing: composingNothing });
		goToEnd();
	};

	const hand = async (file: File): Promise<void> => {
		const answer = await fetch(`/practice/attachments?name=${encodeURIComponent(file.name)}`, {
			method: 'POST',
			body: file,
		}).catch(() => null);
		const { composing } = now();
		if (answer?.ok !== true) {
			change({ composing: { ...composing, problem: 'Your file could not be taken in.' } });
			return;
		}
		const { id } = (await answer.json()) as { id: string };
		compose(drafting(composing, picked(composing.draft, { name: file.name, value: id })));
		document.querySelector<HTMLElement>('#box')?.focus();
	};

	return {
		ask,
		compose,
		send,
		hand: (file) => void hand(file),
		write: (line, atOnce) => {
			const draft = typed(emptyDraft, line, offersOf(now().channel.commands));
			if (atOnce) send(draft);
			else compose(drafting(composingNothing, draft));
			document.querySelector<HTMLElement>('#box')?.focus();
		},
		be: (person) => {
			sessionStorage.setItem(personKey, person);
			connection.send({ type: 'be', person });
		},
	};
}

function actionOf(draft: Draft, place: string): [Unmarked, string | null] {
	const { offer, box } = draft;
	if (offer === null) return [{ type: 'send', place, content: box.text.trim() }, null];
	const action = { type: 'command', place, command: offer.command, options: givenOptions(draft) } as const;
	return [action, `Sending /${offer.path.join(' ')}…`];
}

/** Whether something answers the person whom this page is, so that they should see it. */
function isForSelf(happening: Happening, self: string | undefined): boolean {
	if (happening.type === 'failed' || happening.type === 'refused') return true;
	if (happening.type !== 'message-create') return false;
	const { message } = happening;
	return isPrivate(message) || message.interaction_metadata?.user.id === self;
}
