import { valueColumns } from '../../extract/tables/cells.ts';
import type { TableAnswer } from '../../lookup/tables/table.ts';
import { colourOf } from '../colour.ts';
import { escapeMarkdown } from '../escape.ts';
import { footer } from '../footer.ts';
import { coursePictures } from '../picture/course.ts';
import { tablesPicture } from '../picture/table.ts';
import type { Opening, Shown } from '../shown.ts';
import { tableField, tableTitle, wholeFields } from './card.ts';
import { tableCsv } from './sheet.ts';

/** Code of the view of one table. */
export const TABLE_VIEW = 'x';

/** Opens the whole of a table. */
export function tableOpening(table: TableAnswer['found']['table']): Opening {
	return { label: `Table: ${tableTitle(table)}`, view: TABLE_VIEW, id: table.id };
}

/** A table with all of its rows and columns meant. */
export function wholeTable(table: TableAnswer['found']['table']): TableAnswer['found'] {
	const columns = valueColumns(table);
	return { table, rows: table.rows.map((_, at) => at), columns, fit: 0, had: 0, inTurn: true };
}

/** One table: what was asked of it, then the whole of it. */
export function showTable(answer: TableAnswer): Shown {
	const { found, courses, extent } = answer;
	const { table } = found;
	const [fields, notes] = [wholeFields(table), tableField(found, courses)];
	const whole = fields.length === 1 && found.rows.length === table.rows.length;
	return {
		answer,
		openings: [],
		sheet: () => tableCsv(table),
		...tablesPicture(tableTitle(table), table),
		...coursePictures(tableTitle(table), courses),
		draft: {
			title: escapeMarkdown(tableTitle(table)),
			url: table.source.url,
			colour: colourOf([table.source]),
			description: notes.value,
			fields: whole ? [] : fields.map((field) => ({ ...field, behind: true })),
			footer: footer(extent, [table.source]),
		},
	};
}
