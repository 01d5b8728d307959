import type { APIEmbed } from 'discord.js';
import { ENTITY_KINDS } from '../kinds.ts';
import { limits } from '../limits.ts';
import type { Answer, Named } from '../lookup/answer.ts';
import { customId } from './custom-id.ts';
import { type Draft, paged } from './embed.ts';
import type { Message } from './message.ts';
import { button, hansardButtons, type Row, rows } from './rows.ts';

/** Buttons to what an answer's words also name, as many as there is room for; two that go by the same letters by their names. */
export function openingsOf(named: readonly Named[], most: number): readonly Opening[] {
	const shown = named.slice(0, most);
	const short = ({ initialism, name }: Named) => initialism ?? name;
	const alike = (one: Named) => shown.filter((other) => short(other) === short(one)).length > 1;
	return shown.map((one) => ({
		label: alike(one) ? one.name : short(one),
		view: ENTITY_KINDS[one.kind].view,
		id: one.id,
	}));
}

/** Another answer that a button of this one opens. */
export interface Opening {
	readonly label: string;
	/** Code of the view, and the id in it. */
	readonly view: string;
	readonly id: string;
}

/** An answer put into words, before it is cut into pages and given its buttons. */
export interface Shown {
	readonly answer: Answer;
	readonly draft: Draft;
	readonly openings: readonly Opening[];
}

/** Which answer a message shows, to whom, and which page of it. */
export interface Frame {
	/** Code of the view, and the id in it: what a button carries to show the same again. */
	readonly view: string;
	readonly id: string;
	/** From 0; beyond the last the last is shown. */
	readonly page: number;
	/** Snowflake of whoever asked. */
	readonly asker: string;
	/** Only the asker sees it. */
	readonly ephemeral: boolean;
}

/** How an answer's words can be looked at: the answer, its sources one by one, ready to cite, the whole of what was said. */
export type Mode = 'answer' | 'sources' | 'cite' | 'whole';

const MODE_CODES = { answer: 'a', sources: 's', cite: 'c', whole: 'w' } as const satisfies Record<
	Mode,
	string
>;

/** The mode a button's code stands for; null for a code of another version. */
export function modeOf(code: string | undefined): Mode | null {
	const found = Object.entries(MODE_CODES).find(([, known]) => known === code);
	return found ? (found[0] as Mode) : null;
}

/** A `custom_id` for showing an answer: `show` in a new private message, `turn` in the place of the pressed one, `post` in the channel. */
export function showId(action: 'show' | 'turn' | 'post', mode: Mode, frame: Frame): string {
	return customId(action, frame.asker, MODE_CODES[mode], frame.view, frame.id, String(frame.page));
}

/** An answer as a message: one page of it, its buttons below. */
export function answerMessage({ answer, draft, openings }: Shown, frame: Frame): Message {
	const { passages } = answer;
	const sources = passages.map(({ source }) => source);
	const first = { ...frame, page: 0 };
	return pagesMessage(paged(draft), 'answer', frame, [
		rows(
			hansardButtons(sources),
			openings.map(({ label, view, id }) => button(label, showId('show', 'answer', { ...first, view, id }))),
		),
		rows([
			button('Cite', showId('show', 'cite', first)),
			button(
				passages.length === 1 ? 'Source' : `Sources (${passages.length})`,
				showId('show', 'sources', first),
			),
			button('Read the whole answer', showId('show', 'whole', first)),
			...(frame.ephemeral ? [] : [button('Discuss', customId('discuss', frame.asker, frame.view, frame.id))]),
			keeping('answer', frame),
		]),
	]);
}

/** One of several pages, with the buttons that turn them above the groups of rows. */
export function pagesMessage(
	pages: readonly APIEmbed[],
	mode: Mode,
	frame: Frame,
	groups: readonly (readonly Row[])[] = [],
): Message {
	const page = Math.min(Math.max(0, frame.page), pages.length - 1);
	const embed = pages[page];
	const turning = pages.length > 1 ? rows(turns(mode, { ...frame, page }, pages.length)) : [];
	return { embeds: embed ? [embed] : [], components: withinRows(turning, groups) };
}

/** Withdraw from the channel, or post to it. */
export function keeping(mode: Mode, frame: Frame) {
	return frame.ephemeral
		? button('Post to channel', showId('post', mode, frame))
		: button('Withdraw', customId('withdraw', frame.asker));
}

function turns(mode: Mode, frame: Frame, count: number) {
	const to = (page: number) => showId('turn', mode, { ...frame, page });
	return [
		button('Previous page', to(frame.page - 1), frame.page === 0),
		button('Next page', to(frame.page + 1), frame.page === count - 1),
	];
}

/** Five rows at most: the last group, which holds what every answer must offer, always stays. */
function withinRows(turning: readonly Row[], groups: readonly (readonly Row[])[]): readonly Row[] {
	const last = groups.at(-1) ?? [];
	const middle = groups.slice(0, -1).flat();
	return [...turning, ...middle.slice(0, limits.rows - turning.length - last.length), ...last];
}
