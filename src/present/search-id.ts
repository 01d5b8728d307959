import type { APIButtonComponent } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { scopeCode, scopeCoded } from '../lookup/words/scope.ts';
import type { Search, SearchKind } from '../lookup/words/search.ts';
import { customId } from './custom-id.ts';
import { button } from './rows.ts';

const KINDS = {
	questions: 'q',
	written: 'w',
	oral: 'o',
	debates: 'd',
	statements: 's',
	petitions: 'p',
	corrections: 'c',
} as const satisfies Record<SearchKind, string>;

/** What a button of a search does: turns to a page in place, or posts the page to the channel. */
export type SearchAct = 'turn' | 'post';

/**
 * A search as the arguments of a `custom_id`: the act, the page, what narrows it in one word, and its words where there is
 * room for them. Where there is none they are read back from the title of the message that was pressed.
 */
export function packSearch(act: SearchAct, asker: string, search: Search, page: number): readonly string[] {
	const scope = `${scopeCode(search)}${search.kind === null ? '-' : KINDS[search.kind]}`;
	const args = [act === 'turn' ? 't' : 'p', String(page), scope];
	const room = limits.customId - customId('search', asker, ...args, '').length;
	return search.words.length <= room && !search.words.includes('~') ? [...args, search.words] : args;
}

/** What `packSearch` packed; null for another making. `words` is null where they are to be read back. */
export function unpackSearch(args: readonly string[]):
	| (Omit<Search, 'words'> & {
			readonly act: SearchAct;
			readonly page: number;
			readonly words: string | null;
	  })
	| null {
	const [act, page = '', scope = '', words] = args;
	const narrowed = scopeCoded(scope.slice(0, -1));
	if ((act !== 't' && act !== 'p') || !/^-?\d{1,5}$/.test(page) || narrowed === null) return null;
	return {
		...narrowed,
		act: act === 't' ? 'turn' : 'post',
		page: Math.max(0, Number(page)),
		kind: kindCoded(scope.slice(-1)),
		words: words ?? null,
	};
}

function kindCoded(code: string): SearchKind | null {
	return (Object.keys(KINDS) as SearchKind[]).find((kind) => KINDS[kind] === code) ?? null;
}

/** A button that makes a search in the place of what is shown; null where its words are too many for a button. */
export function searchButton(label: string, asker: string, search: Search): APIButtonComponent | null {
	const args = packSearch('turn', asker, search, 0);
	return args.length > 3 ? button(label, customId('search', asker, ...args)) : null;
}
