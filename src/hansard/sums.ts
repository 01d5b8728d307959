/** One cell for the arithmetic: what it adds, and whether it is a dash that may stand for nil. */
export type Addend = number | 'dash' | null;

/** A table of numbers with the labels of its rows and columns. */
export interface Numbers {
	readonly rowLabels: readonly string[];
	readonly columnLabels: readonly string[];
	/** Of each row the cells of the figure columns. */
	readonly cells: readonly (readonly Addend[])[];
}

interface Place {
	readonly row: number;
	readonly column: number;
}

/** What a printed total stands over: the cells it adds up, and whether they come to it. */
export interface Sum {
	readonly total: Place;
	readonly parts: readonly Place[];
	readonly sum: number;
	readonly printed: number;
	readonly exact: boolean;
	/** True where the parts come to the total, but for the rounding of each. */
	readonly right: boolean;
	/** True where dashes count as nothing among its parts. */
	readonly dashes: boolean;
}

/**
 * The sums that a table prints: of a column for each row that is a total, of a row for each column that is one. A total adds up what stands since
 * the total before it; where that is wrong, all that is no total; where that is, the totals before it.
 */
export function sumsOf({ rowLabels, columnLabels, cells }: Numbers): readonly Sum[] {
	const rows = totalsOf(rowLabels);
	const columns = totalsOf(columnLabels);
	const width = columnLabels.length;
	return [
		...rows.flatMap((row) =>
			range(0, width).flatMap((column) =>
				best(
					cells,
					{ row, column },
					options(row, rows).map((parts) => parts.map((part) => ({ row: part, column }))),
				),
			),
		),
		...columns.flatMap((column) =>
			range(0, cells.length).flatMap((row) =>
				best(
					cells,
					{ row, column },
					options(column, columns).map((parts) => parts.map((part) => ({ row, column: part }))),
				),
			),
		),
	];
}

function totalsOf(labels: readonly string[]): readonly number[] {
	return labels.flatMap((label, at) => (isTotal(label) && at > 0 ? [at] : []));
}

function options(total: number, totals: readonly number[]): readonly (readonly number[])[] {
	const before = totals.findLast((other) => other < total) ?? -1;
	return [
		range(before + 1, total),
		range(0, total).filter((other) => !totals.includes(other)),
		totals.filter((other) => other < total),
	];
}

function best(cells: Numbers['cells'], total: Place, choices: readonly (readonly Place[])[]): readonly Sum[] {
	const printed = cells[total.row]?.[total.column];
	if (typeof printed !== 'number') return [];
	const sums = choices.flatMap((parts) => {
		const values = parts.map(({ row, column }) => cells[row]?.[column] ?? null);
		const numbers = values.filter((value) => typeof value === 'number');
		if (numbers.length < 1 || values.length < 2 || values.includes(null)) return [];
		const sum = Number(numbers.reduce((all, value) => all + value, 0).toPrecision(12));
		const off = Math.abs(sum - printed);
		return [
			{
				total,
				parts,
				sum,
				printed,
				exact: off < 1e-9 * Math.max(1, Math.abs(printed)),
				right: off <= slack([printed, ...numbers]),
				dashes: values.includes('dash'),
			},
		];
	});
	const found = sums.find(({ exact }) => exact) ?? sums.find(({ right }) => right) ?? sums[0];
	return found === undefined ? [] : [found];
}

/** Numbers that were rounded each for itself need not add up: half of the last place printed, for each of them. Whole numbers must. */
function slack(values: readonly number[]): number {
	const places = Math.max(...values.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0));
	// Two or three numbers that end in nought may do so by chance.
	const steps = values.length >= 4 ? [100_000, 10_000, 1_000, 100, 10, 5] : [100_000, 10_000, 1_000, 100];
	const rounded = steps.find((step) => values.every((value) => value % step === 0));
	const step = places > 0 ? 10 ** -places : (rounded ?? 0);
	return (step / 2) * values.length + 1e-9;
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** Whether a label only says that a row or column adds the others up. */
export function isTotal(label: string): boolean {
	// Scanned words have letters broken off: `Q1 t otal`.
	return /^(?:(?:grand |sub-?|overall )?t ?otals?|all|sum|overall)\b[:.]?|\bt ?otals?[:.]?$/i.test(
		label.trim(),
	);
}
