import type { Archive, PlaceCited, StoredExchange } from '../../corpus/archive.ts';
import { stemOf, type Word, wordsIn } from '../../corpus/words/fold.ts';
import { EVERYWHERE } from '../../corpus/words/search.ts';
import type { Wanted } from '../../corpus/words/wanted.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import { SMALL_WORDS } from '../../grammar/words/small-words.ts';
import type { House } from '../../hansard/section.ts';
import { lazily, once } from '../once.ts';
import { stemsOf } from './numbers.ts';
import { numbersOnRecord, type PassageNumbers } from './on-record.ts';
import type { NumberOf } from './weighed.ts';

/** A passage of the record, with what a check asks of it; each part is read when it is first asked for. */
export interface Place {
	readonly id: string;
	readonly passage: FoundPassage;
	/** Null for a speech or a statement. */
	readonly exchange: StoredExchange | null;
	/** Stems of its words, its title and the names of those who speak. */
	stems(): ReadonlySet<string>;
	/** The words of its text. */
	words(): readonly Word[];
	readonly numbers: PassageNumbers;
}

/** The record as one check reads it: nothing is read twice. */
export interface Record {
	readonly archive: Archive;
	readonly numberOf: NumberOf;
	/** How rare a stem is: 0 where no passage has it. */
	rarity(stem: string): number;
	/** Passages that have all of these stems, or any of them, best first. */
	having(stems: readonly string[], most: number, which?: 'all' | 'any'): readonly Place[];
	place(content: string): Place | null;
	/** Exchanges that begin or stand at a place that is cited, by what identifies them: so many at most. */
	idsOn(cited: PlaceCited, most: number): readonly string[];
	/** Whether words of a sitting of that day are on record, in that House or in either. */
	satOn(date: string, house: House | null): boolean;
}

/** A small archive tells little of how rare a word is: so many passages are added in thought, of which a few have it. */
const BACKGROUND = 1_000;
const FEW = 3;
const SMALL = new Set([...SMALL_WORDS].map(stemOf));
/** What the commonest words count for. */
const COMMON = 0.1;
const EVERYTHING: Wanted = { kind: 'all', of: [] };

/** @param archive one committed state of it: a check is made in one breath. */
export function recordFor(archive: Archive): Record {
	const size = archive.extent().exchanges + BACKGROUND;
	let stems = 0;
	const numberOf = once((_: string) => stems++);
	const placeOf = (passage: FoundPassage | null): Place | null => {
		if (passage === null || passage.content === null) return null;
		const { content } = passage;
		const exchange = lazily(() => (passage.isExchange ? archive.exchange(content) : null));
		return {
			id: content,
			passage,
			get exchange() {
				return exchange();
			},
			stems: lazily(() => {
				const people = passage.isExchange ? passage.speakers.join(' ') : '';
				return stemsOf(`${passage.title ?? ''}\n${people}\n${passage.text}`);
			}),
			words: lazily(() => wordsIn(passage.text)),
			numbers: numbersOnRecord(archive, passage, numberOf),
		};
	};
	const held = new Map<string, Place | null>();
	const place = (content: string): Place | null => {
		const known = held.get(content);
		if (known !== undefined) return known;
		const made = placeOf(archive.words.passageOf(content));
		held.set(content, made);
		return made;
	};
	const ofRow = once((row: number) => {
		const passage = archive.words.passage(row);
		const made = passage?.content == null ? null : (held.get(passage.content) ?? placeOf(passage));
		if (made !== null) held.set(made.id, made);
		return made;
	});
	// By what is asked for, in words: a draft says much of one thing.
	const having = once((asked: string): readonly Place[] => {
		const [kind, most, ...stems] = asked.split(' ');
		const wanted: Wanted = {
			kind: kind === 'any' ? 'any' : 'all',
			of: stems.map((stem) => ({ kind: 'word', stems: [stem] })),
		};
		const found = archive.words.search(wanted, EVERYWHERE, 'best', 0, Number(most)).passages.map(ofRow);
		return [...new Set(found)].filter((one) => one !== null);
	});
	// A draft cites one place, and one day, many times.
	const idsOn = once((asked: string) => {
		const [cited, most] = JSON.parse(asked) as [PlaceCited, number];
		return archive.idsOn(cited, most);
	});
	const satOn = once((asked: string) => {
		const [day, house] = JSON.parse(asked) as [string, House | null];
		const filter = { house, from: day, to: day, kinds: null };
		return archive.words.search(EVERYTHING, filter, 'newest', 0, 1).passages.length > 0;
	});
	return {
		archive,
		numberOf,
		rarity: once((stem: string) => {
			const passages = archive.words.passagesWith(stem);
			if (passages === 0) return 0;
			return SMALL.has(stem) ? COMMON : Math.max(COMMON, Math.log(size / (passages + FEW)));
		}),
		having: (stems, most, which = 'all') =>
			stems.length === 0 ? [] : having(`${which} ${most} ${stems.join(' ')}`),
		place,
		idsOn: ({ house, date, volume, column }, most) =>
			idsOn(JSON.stringify([{ house, date, volume, column }, most])),
		satOn: (date, house) => satOn(JSON.stringify([date, house])),
	};
}
