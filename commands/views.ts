import type { Archive } from '../src/corpus/archive.ts';
import { lookUpAgency } from '../src/lookup/agency.ts';
import { lookUpTerm } from '../src/lookup/define.ts';
import { lookUpMentions } from '../src/lookup/mentions.ts';
import { lookUpOperation } from '../src/lookup/operation.ts';
import { lookUpPlace } from '../src/lookup/place.ts';
import { lookUpQuestion } from '../src/lookup/question.ts';
import { lookUpSubject } from '../src/lookup/tables/about.ts';
import { lookUpTable } from '../src/lookup/tables/table.ts';
import { showAgency } from '../src/present/agency.ts';
import { PLACE_VIEW } from '../src/present/ask.ts';
import { showTerm } from '../src/present/define.ts';
import { showFigures } from '../src/present/figures.ts';
import { showMentions } from '../src/present/mentions.ts';
import { showOperation } from '../src/present/operation.ts';
import { showPlace } from '../src/present/place.ts';
import { showQuestion } from '../src/present/question.ts';
import type { Shown } from '../src/present/shown.ts';
import { showTable, TABLE_VIEW } from '../src/present/table/table.ts';

/** A kind of answer that a button can show again, from an id that is made of content. */
export interface View {
	/** Stands in `custom_id`s: short, and never given another meaning. */
	readonly code: string;
	/** Null where the archive holds it no longer. */
	readonly open: (archive: Archive, id: string) => Shown | null;
}

function view<A>(
	code: string,
	lookUp: (archive: Archive, id: string) => A | null,
	show: (answer: A) => Shown,
): View {
	return {
		code,
		open(archive, id) {
			const answer = archive.reading(() => lookUp(archive, id));
			return answer === null ? null : show(answer);
		},
	};
}

export const views: readonly View[] = [
	view('o', lookUpOperation, showOperation),
	view('a', lookUpAgency, showAgency),
	view('t', lookUpTerm, showTerm),
	view('q', lookUpQuestion, showQuestion),
	view('m', lookUpMentions, showMentions),
	view('f', lookUpSubject, showFigures),
	view(TABLE_VIEW, lookUpTable, showTable),
	view(PLACE_VIEW, lookUpPlace, showPlace),
];

/** @returns null for a code of another version, or for something that the archive no longer holds. */
export function openView(archive: Archive, code: string, id: string): Shown | null {
	return views.find((each) => each.code === code)?.open(archive, id) ?? null;
}
