import type { Archive } from '../src/corpus/archive.ts';
import { limits } from '../src/limits.ts';
import { wholeOf } from '../src/lookup/whole.ts';
import { citeMessage } from '../src/present/cite.ts';
import { paged } from '../src/present/embed.ts';
import type { Message } from '../src/present/message.ts';
import { hansardButtons, rows } from '../src/present/rows.ts';
import { pictureMessage, sheetMessage } from '../src/present/sheet.ts';
import {
	answerMessage,
	type Frame,
	FURTHER,
	keeping,
	type Mode,
	modeOf,
	moreMessage,
	pagesMessage,
} from '../src/present/shown.ts';
import { sourcesDraft } from '../src/present/sources.ts';
import { takeAwayMessage } from '../src/present/take-away.ts';
import { wholePages } from '../src/present/whole.ts';
import { clipped } from '../src/present/wording.ts';
import { wrongReading } from '../src/present/wrong-reading.ts';
import type { Control, Outcome, Press } from './command.ts';
import { openView } from './views.ts';

const GONE =
	'What this button showed is no longer on record here: the documents have changed since. Please ask again with its command.';

/** Shows an answer, its sources, its citation or the whole of what was said; null where it is no longer on record. */
export function showMode(archive: Archive, mode: Mode, frame: Frame): Message | null {
	const shown = openView(archive, frame.view, frame.id);
	if (shown === null) return null;
	const { answer } = shown;
	const links = hansardButtons(answer.passages.map(({ source }) => source));
	switch (mode) {
		case 'answer':
			return answerMessage(shown, frame);
		case 'more':
			return moreMessage(shown, frame);
		case 'sources':
			return pagesMessage(paged(sourcesDraft(answer)), mode, frame, [
				rows(links),
				rows([keeping(mode, frame)]),
			]);
		case 'cite':
			return citeMessage(answer, frame);
		case 'whole':
			return pagesMessage(wholePages(answer, wholeOf(archive, answer.passages)), mode, frame, [
				rows(links),
				rows([keeping(mode, frame)]),
			]);
		case 'files':
			return takeAwayMessage(shown);
		case 'picture':
			return shown.picture === undefined ? null : pictureMessage(answer, shown.picture());
		case 'sheet':
			return shown.sheet === undefined ? null : sheetMessage(answer, shown.sheet());
	}
}

const gone: Outcome = {
	act: 'reply',
	reply: { message: { content: GONE, embeds: [], components: [] }, ephemeral: true, found: false },
};

/** What a `show`, `turn` or `post` button carries; null for one of another version. */
function target({ args }: Press): { mode: Mode; view: string; id: string; page: number } | null {
	const [code, view, id, page] = args;
	const mode = modeOf(code);
	if (mode === null || view === undefined || id === undefined) return null;
	return { mode, view, id, page: Number.parseInt(page ?? '0', 10) || 0 };
}

/** Opens something beside the pressed message, for whoever pressed alone: nobody's answer changes under them. */
const show: Control = {
	action: 'show',
	press(press, archive) {
		const wanted = target(press);
		const message =
			wanted && showMode(archive, wanted.mode, { ...wanted, asker: press.asker, ephemeral: true });
		return opening(message);
	},
};

/** Puts another page, or the name that was meant, in the place of the pressed message. */
const turn: Control = {
	action: 'turn',
	press(press, archive) {
		const wanted = target(press);
		const own = press.ephemeral || press.asker === press.owner;
		const frame = own
			? { asker: press.owner, ephemeral: press.ephemeral }
			: { asker: press.asker, ephemeral: true };
		const message = wanted && showMode(archive, wanted.mode, { ...wanted, ...frame });
		return message === null ? gone : { act: 'update', message };
	},
};

/** Sends what was shown privately to the channel: a new message, as a private one cannot be made public. */
const post: Control = {
	action: 'post',
	press(press, archive) {
		const wanted = target(press);
		const message =
			wanted && showMode(archive, wanted.mode, { ...wanted, asker: press.asker, ephemeral: false });
		return message === null ? gone : { act: 'post', message, replyTo: null };
	},
};

/** A name picked from a list: the value is the view's code and the id. */
const pick: Control = {
	action: 'pick',
	press(press, archive) {
		const [code = '', id = ''] = (press.values[0] ?? '').split(' ');
		const own = press.ephemeral || press.asker === press.owner;
		const message = showMode(archive, 'answer', {
			view: code,
			id,
			page: 0,
			asker: press.asker,
			ephemeral: press.ephemeral || !own,
		});
		return message === null ? gone : { act: 'update', message };
	},
};

const withdraw: Control = { action: 'withdraw', press: () => ({ act: 'withdraw' }) };

/** Opens what was picked from an answer's menu: its whole, its sources, another answer, a thread named after its subject. */
const further: Control = {
	action: 'further',
	press({ args, values, asker }, archive) {
		const [view = '', id = ''] = args;
		const [code = '', opened] = (values[0] ?? '').split(' ');
		const frame = { page: 0, asker, ephemeral: true };
		if (opened !== undefined)
			return opening(showMode(archive, 'answer', { ...frame, view: code, id: opened }));
		if (code !== FURTHER.discuss) {
			const mode = modeOf(code);
			return opening(mode && showMode(archive, mode, { ...frame, view, id }));
		}
		const shown = openView(archive, view, id);
		return shown === null
			? gone
			: { act: 'discuss', threadName: clipped(`Hansard: ${shown.answer.subject}`, limits.threadName) };
	},
};

/** Says what to tell whoever runs the bot of a wrong reading of the answer. */
const wrong: Control = {
	action: 'wrong',
	press({ args, host }, archive) {
		const [view = '', id = ''] = args;
		const shown = openView(archive, view, id);
		return opening(shown && wrongReading(shown.answer, host));
	},
};

/** A private message beside the pressed one. */
function opening(message: Message | null): Outcome {
	return message === null ? gone : { act: 'reply', reply: { message, ephemeral: true, found: true } };
}

export const controls: readonly Control[] = [show, turn, post, pick, withdraw, further, wrong];
