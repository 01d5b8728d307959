import { limits } from '../limits.ts';
import type { Hit, Search, SearchAnswer } from '../lookup/words/search.ts';
import type { Snippet } from '../lookup/words/snippet.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import { linkAfter } from './link.ts';
import type { Message } from './message.ts';
import { button, rows } from './rows.ts';
import { ORDER_WORDS, periodWords, scopeWords, undated } from './scope.ts';
import { packSearch } from './search-id.ts';
import { showId } from './shown.ts';
import { trendId } from './trend.ts';
import { clipped, counted } from './wording.ts';

const TITLE = 'Search: ';
const NO_WORDS = 'Search';

/** Longest link that leaves room for the words in the field of a hit. */
const LONGEST_LINK = 250;

/** To whom a page of hits is shown. */
export interface Showing {
	readonly asker: string;
	readonly ephemeral: boolean;
}

/** Longest escaped search that its title can hold whole, so that a button can read it back. */
export const LONGEST_SEARCH = limits.embedTitle - TITLE.length;

/** One page of hits, with the buttons that turn the pages, sort anew, and open a hit whole. */
export function searchMessage(answer: SearchAnswer, showing: Showing): Message {
	const { search, page, hits, more, extent } = answer;
	const { asker, ephemeral } = showing;
	const turn = (to: number, sort = search.sort) =>
		customId('search', asker, ...packSearch('turn', asker, { ...search, sort }, to));
	const sources = hits.map(({ source }) => source);
	const whole = hits.flatMap(({ exchange }, index) =>
		exchange === null
			? []
			: [
					button(
						`Read ${numberOf(page, index)}`,
						showId('show', 'answer', { view: 'q', id: exchange, page: 0, asker, ephemeral }),
					),
				],
	);
	return {
		embeds: [
			{
				title: search.words === '' ? NO_WORDS : `${TITLE}${escapeMarkdown(search.words)}`,
				color: colourOf(sources),
				description: heading(answer),
				fields: hits.map((hit, index) => ({
					name: clipped(
						`${numberOf(page, index)}. ${escapeMarkdown(hit.title ?? 'Untitled')}`,
						limits.fieldName,
					),
					value: hitLines(hit),
				})),
				footer: { text: clipped(footer(extent, sources), limits.embedFooter) },
			},
		],
		components: [
			...rows(
				[
					...(page > 0 || more
						? [
								button('Previous page', turn(page - 1), page === 0),
								button('Next page', turn(page + 1), !more),
							]
						: []),
					search.sort === 'newest' || search.words === ''
						? button('Oldest first', turn(0, search.sort === 'oldest' ? 'newest' : 'oldest'))
						: button('Newest first', turn(0, 'newest')),
					...(search.sort === 'best' || search.words === '' ? [] : [button('Best first', turn(0, 'best'))]),
				],
				whole,
				[
					...howOften(search, asker),
					ephemeral
						? button('Post to channel', customId('search', asker, ...packSearch('post', asker, search, page)))
						: button('Withdraw', customId('withdraw', asker)),
				],
			),
		],
	};
}

/** A button to how often plain words stand in the record; none for a search that says more than words. */
function howOften(search: Search, asker: string) {
	const { words } = search;
	const id = /^["“]?[\p{L}\p{N}][\p{L}\p{N}\s'’-]*["”]?$/u.test(words)
		? trendId('show', asker, words, { ...search, sort: 'best' })
		: null;
	return id === null ? [] : [button('How often, over time', id)];
}

/** The words of a search as the title of its message has them; null where it is no message of a search. */
export function wordsOf(message: Message): string | null {
	const title = message.embeds[0]?.title ?? '';
	if (title === NO_WORDS) return '';
	return title.startsWith(TITLE) ? unescapeMarkdown(title.slice(TITLE.length)) : null;
}

function numberOf(page: number, index: number): number {
	return page * 5 + index + 1;
}

function heading(answer: SearchAnswer): string {
	const { search, page, total, more, resolved, hits, bestOnly, searchedIn } = answer;
	const count =
		total === null
			? `Hits ${numberOf(page, 0)} to ${numberOf(page, hits.length - 1)}`
			: counted(total, 'passage');
	const words = (word: string) => `**${escapeMarkdown(word)}**`;
	return [
		[
			count,
			ORDER_WORDS[search.sort],
			...narrowed(search),
			...(page > 0 || more ? [`page ${page + 1}`] : []),
		].join(' · '),
		...resolved.corrected.map(
			({ typed, meant }) =>
				`Showing results for ${words(meant)}: ${words(typed)} does not occur in the record here.`,
		),
		...resolved.unknown.map(
			(word) => `${words(word)} does not occur in the record here, nor anything like it.`,
		),
		...resolved.cutShort.map(
			({ start, words: number }) =>
				`${counted(number, 'word')} on record begin with ${words(start)}: the most used of them were searched.`,
		),
		...(bestOnly
			? ['Only the best matches are ranked: narrow the dates, or sort by newest, to see the rest.']
			: []),
		...leftOut(answer),
		...(searchedIn === null
			? []
			: [
					`The phrase is so common that only ${periodWords(searchedIn)} was searched: narrow the dates to search the rest.`,
				]),
	].join('\n');
}

/** What a search leaves out. */
export function narrowed(search: Search): readonly string[] {
	return [...scopeWords(search), ...(search.kind === null ? [] : [KIND_WORDS[search.kind]])];
}

/** Where dates were asked for, documents that cannot be told to be of them; of words in quotation marks, passages that were not read. */
export function leftOut({ search, extent, exactly }: SearchAnswer): readonly string[] {
	return [
		...undated(search, extent),
		...(exactly?.readOf == null
			? []
			: [
					`Only ${counted(exactly.readOf, 'passage')} were checked for this exact spelling: narrow the dates to check the rest.`,
				]),
	];
}

const KIND_WORDS = {
	questions: 'questions',
	written: 'written questions',
	oral: 'oral questions',
	debates: 'debates',
	statements: 'statements',
	petitions: 'petitions',
	corrections: 'corrections',
} as const;

function hitLines({ source, snippet, asked, copies }: Hit): string {
	const link = linkAfter('Hansard', source.url, LONGEST_LINK);
	const notes = [
		...(asked ? ['From the question.'] : []),
		...(snippet !== null && (snippet.cutBefore || snippet.cutAfter) ? ['Cut inside a sentence.'] : []),
		...(copies > 0 ? [`The same words also stand on ${counted(copies, 'other page')}.`] : []),
	].join(' ');
	return [
		snippet === null ? 'No words in this copy.' : quoted(snippet),
		...(notes === '' ? [] : [`*${notes}*`]),
		`${sourceLine(source)}${link}`,
	].join('\n');
}

/** The slice as it stands, what was looked for in bold; a snippet is of one paragraph, so of one line. */
function quoted({ quote, marks }: Snippet): string {
	let shown = '';
	let at = 0;
	for (const { start, end } of marks) {
		shown += `${escapeMarkdown(quote.slice(at, start))}**${escapeMarkdown(quote.slice(start, end))}**`;
		at = end;
	}
	return `> ${shown}${escapeMarkdown(quote.slice(at))}`;
}
