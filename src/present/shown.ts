import type { APIButtonComponent, APIEmbed } from 'discord-api-types/v10';
import { ENTITY_KINDS } from '../kinds.ts';
import { limits } from '../limits.ts';
import type { Answer, Named, Passage } from '../lookup/answer.ts';
import type { Attachment } from './attachment.ts';
import { cut } from './card.ts';
import { customId } from './custom-id.ts';
import type { Draft } from './embed.ts';
import type { Message } from './message.ts';
import { button, hansardButtons, menu, type Row, rows } from './rows.ts';

/** What an answer's words also name, to be opened from its menu, as many as there is room for. */
export function openingsOf(named: readonly Named[], most: number): readonly Opening[] {
	return named
		.slice(0, most)
		.map(({ kind, name, id }) => ({ label: name, view: ENTITY_KINDS[kind].view, id }));
}

/** Another answer that the menu of this one opens. */
export interface Opening {
	readonly label: string;
	/** Code of the view, and the id in it. */
	readonly view: string;
	readonly id: string;
}

/** An answer put into words, before it is cut into a first card and the rest, and given its buttons. */
export interface Shown {
	readonly answer: Answer;
	readonly draft: Draft;
	readonly openings: readonly Opening[];
	/** A button beside those that every answer has. */
	readonly beside?: APIButtonComponent | null;
	/** Files that are shown with it: pictures. */
	readonly files?: readonly Attachment[];
	/** Its figures as a file, made where it is asked for. */
	readonly sheet?: () => Attachment;
	/** Its table as a picture, where that has more columns than the card. */
	readonly picture?: () => Attachment;
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
	/** What Post carries where the view and its id do not bring the same message again. */
	readonly postId?: string;
}

/** How an answer can be looked at: its first card, what the card leaves out, its sources one by one, ready to cite, the whole of what was said, its figures as a file, its table as a picture, all of it as files. */
export type Mode = 'answer' | 'more' | 'sources' | 'cite' | 'whole' | 'sheet' | 'picture' | 'files';

const MODE_CODES = {
	answer: 'a',
	more: 'm',
	sources: 's',
	cite: 'c',
	whole: 'w',
	sheet: 'v',
	picture: 'p',
	files: 'f',
} as const satisfies Record<Mode, string>;

/** The mode a button's code stands for; null for a code of another version. */
export function modeOf(code: string | undefined): Mode | null {
	const found = Object.entries(MODE_CODES).find(([, known]) => known === code);
	return found ? (found[0] as Mode) : null;
}

/** A `custom_id` for showing an answer: `show` in a new private message, `turn` in the place of the pressed one, `post` in the channel. */
export function showId(action: 'show' | 'turn' | 'post', mode: Mode, frame: Frame): string {
	return customId(action, frame.asker, MODE_CODES[mode], frame.view, frame.id, String(frame.page));
}

/** An answer as a message: its first card, a row of buttons, and one menu for everything else. */
export function answerMessage(
	{ answer, draft, openings, beside = null, files, sheet, picture }: Shown,
	frame: Frame,
): Message {
	const { passages } = answer;
	const first = { ...frame, page: 0 };
	const { card, more } = cut(draft);
	return {
		embeds: [pictured(card, files)],
		components: [
			...rows([
				...hansardButtons(asShown(passages, card).map(({ source }) => source)).slice(0, 1),
				button('Cite', showId('show', 'cite', first)),
				...(more.length > 0 ? [button('More', showId('show', 'more', first))] : []),
				...(sheet === undefined ? [] : [button('CSV', showId('show', 'sheet', first))]),
				...(beside === null ? [] : [beside]),
				keeping('answer', frame),
			]),
			furtherMenu(passages.length, openings, frame, picture !== undefined),
		],
		...(files === undefined ? {} : { files }),
	};
}

/** Letters and figures of a quotation by which it is found on a card. */
const TOLD_BY = 50;

/** The passages of an answer in the order in which their words stand on its card, then those behind it: the link is to what is seen first. */
function asShown(passages: readonly Passage[], { description, fields }: APIEmbed): readonly Passage[] {
	const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
	const seen = plain([description ?? '', ...(fields ?? []).map(({ value }) => value)].join(' '));
	const placed = passages.map((passage) => {
		const at = seen.indexOf(plain(passage.quote).slice(0, TOLD_BY));
		return { passage, at: at < 0 ? seen.length : at };
	});
	return placed.toSorted((one, other) => one.at - other.at).map(({ passage }) => passage);
}

/** An embed with the first picture of a message in it: there it stands below the figures. */
function pictured(embed: APIEmbed, files: readonly Attachment[] = []): APIEmbed {
	const picture = files.find(({ content }) => typeof content !== 'string');
	return picture === undefined ? embed : { ...embed, image: { url: `attachment://${picture.name}` } };
}

/** Entries of the menu that are no other answer, by the value that each carries. */
export const FURTHER = { picture: 'p', whole: 'w', sources: 's', files: 'f', discuss: 'd' } as const;

/** Where an answer leads: the whole of what was said, its sources, a thread, and other answers. */
function furtherMenu(
	sources: number,
	openings: readonly Opening[],
	{ view, id, asker, ephemeral }: Frame,
	hasPicture: boolean,
): Row {
	const own = [
		...(hasPicture ? [{ label: 'The whole table as a picture', value: FURTHER.picture }] : []),
		{ label: 'The whole of what was said', value: FURTHER.whole },
		{ label: sources === 1 ? 'Source' : `Sources (${sources})`, value: FURTHER.sources },
		{ label: 'Take it away as files: Markdown, citations, CSV', value: FURTHER.files },
		...(ephemeral ? [] : [{ label: 'Discuss in a thread', value: FURTHER.discuss }]),
	];
	const others = openings.map(({ label, view: code, id: opened }) => ({ label, value: `${code} ${opened}` }));
	const options = [...new Map([...own, ...others].map((one) => [one.value, one])).values()];
	return menu(
		customId('further', asker, view, id),
		'The whole, sources, and what else is named',
		options.map((option) => ({ ...option, description: null })),
	);
}

/** What the first card of an answer leaves out, page by page; null where it leaves out nothing. */
export function moreMessage({ draft }: Shown, frame: Frame): Message | null {
	const { more } = cut(draft);
	return more.length === 0
		? null
		: pagesMessage(more, 'more', frame, [rows([keeping('more', frame), wrongButton(frame)])]);
}

/** Leads to what to tell whoever runs the bot. */
function wrongButton({ asker, view, id }: Frame) {
	return button('Wrong reading?', customId('wrong', asker, view, id));
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
		? button('Post to channel', frame.postId ?? showId('post', mode, frame))
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
