import { limits } from '../limits.ts';
import type { Subject } from '../lookup/tables/subjects.ts';
import { tableTitle } from './table/card.ts';
import { clipped, counted } from './wording.ts';

/** Subjects to offer while one is typed: `Lock keepers, 1997 to 2009 · 52 figures`. The value is the table's id. */
export function subjectChoices(subjects: readonly Subject[]): readonly { name: string; value: string }[] {
	return subjects.map(({ table, years, figures }) => {
		const span =
			years === null || tableTitle(table).includes(years.last)
				? ''
				: years.first === years.last
					? `, ${years.first}`
					: `, ${years.first} to ${years.last}`;
		const rest = `${span} · ${counted(figures, 'figure')}`;
		return {
			name: `${clipped(tableTitle(table), limits.choiceName - rest.length)}${rest}`,
			value: table.id,
		};
	});
}
