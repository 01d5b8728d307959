import { printDate } from '../hansard/dates.ts';
import { limits } from '../limits.ts';
import { type Scope, scopeCode, WHOLE_RECORD } from '../lookup/words/scope.ts';
import { isAsSpelt, perMillion, type TrendAnswer, type TrendPeriod } from '../lookup/words/trend.ts';
import { type Attachment, fileName } from './attachment.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { footer, LICENCE, LICENCE_URL } from './footer.ts';
import type { Message } from './message.ts';
import { chartPicture } from './picture/chart.ts';
import { button, rows } from './rows.ts';
import { scopeWords, undated } from './scope.ts';
import { blockLines, columnsThatFit, type Grid } from './table/block.ts';
import { csv } from './table/sheet.ts';
import { clipped, counted, listed } from './wording.ts';

/** What a button of a trend does: shows it again, posts it, gives its numbers as a file. */
export type TrendAct = 'show' | 'post' | 'sheet';

const ACTS = { show: 's', post: 'p', sheet: 'v' } as const satisfies Record<TrendAct, string>;
/** Times in the block of a card; all of them stand in the file and the picture. */
const MOST_ROWS = 8;

/** A `custom_id` for a trend; null where its words are too many for a button. */
export function trendId(act: TrendAct, asker: string, words: string, scope: Scope): string | null {
	const code = scopeCode(scope);
	const more = code === scopeCode(WHOLE_RECORD) ? [] : [code];
	const room = limits.customId - customId('trend', asker, ACTS[act], '', ...more).length;
	return words.length <= room && !words.includes('~')
		? customId('trend', asker, ACTS[act], words, ...more)
		: null;
}

/** The act that a button's code stands for; null for one of another version. */
export function trendActOf(code: string | undefined): TrendAct | null {
	const found = Object.entries(ACTS).find(([, known]) => known === code);
	return found ? (found[0] as TrendAct) : null;
}

/** How often words stand in the record: the newest first, then the numbers and the picture, and what was left out. */
export function trendMessage(
	answer: TrendAnswer,
	{ asker, ephemeral }: { readonly asker: string; readonly ephemeral: boolean },
): Message {
	const { asked, periods, scope } = answer;
	const words = asked.join(', ');
	const picture = trendPicture(answer);
	const ids = [
		['CSV', trendId('sheet', asker, words, scope)],
		...(ephemeral ? [['Post to channel', trendId('post', asker, words, scope)] as const] : []),
	] as const;
	return {
		embeds: [
			{
				title: clipped(`How often: ${escapeMarkdown(listed(asked))}`, limits.embedTitle),
				description: [...newest(answer), block(answer), ...caveats(answer)].join('\n'),
				...(periods.length > 1 ? { image: { url: `attachment://${picture.name}` } } : {}),
				footer: { text: footer(answer.extent, []) },
			},
		],
		components: rows([
			...ids.flatMap(([label, id]) => (id === null ? [] : [button(label, id)])),
			...(ephemeral ? [] : [button('Withdraw', customId('withdraw', asker))]),
		]),
		...(periods.length > 1 ? { files: [picture] } : {}),
	};
}

/** The numbers of a trend as a file. */
export function trendSheet(answer: TrendAnswer): Attachment {
	const { asked, periods } = answer;
	const lines = [
		[`How often words stand in the record, by ${answer.by}`],
		[],
		['', 'Sitting days', 'Words', ...asked.flatMap((words) => [words, `${words}, per million words`])],
		...periods.map(({ period, days, words, counts }) => [
			printed(period),
			String(days),
			String(words),
			...counts.flatMap((count) => [String(count), rate(perMillion(count, words))]),
		]),
		[],
		...caveats(answer).map((line) => ['Note', line]),
		['Licence', LICENCE, LICENCE_URL],
		['Made by', 'Despatch Box, unofficial'],
	];
	return { name: fileName(`how often ${asked.join(' ')}`, 'csv'), alt: null, content: csv(lines) };
}

function newest({ asked, periods }: TrendAnswer): readonly string[] {
	const last = periods.at(-1);
	if (last === undefined) return [];
	return asked.map((words, at) => {
		const count = last.counts[at] ?? 0;
		return `**${escapeMarkdown(words)}**: **${rate(perMillion(count, last.words))}** in a million words · ${counted(count, 'time')}, ${printed(last.period)}`;
	});
}

/** The newest times in lines that fit a telephone; of what does not fit beside one another the first. */
function block({ asked, periods, scope }: TrendAnswer): string {
	const last = periods.slice(-MOST_ROWS);
	const grid: Grid = {
		heads: asked,
		rows: (scope.sort === 'newest' ? last.toReversed() : last).map(({ period, words, counts }) => ({
			group: null,
			label: printed(period),
			cells: counts.map((count) => `${rate(perMillion(count, words))} (${count})`),
		})),
	};
	const fit = columnsThatFit(grid);
	const shown = {
		heads: grid.heads.slice(0, fit),
		rows: grid.rows.map((row) => ({ ...row, cells: row.cells.slice(0, fit) })),
	};
	return `\`\`\`\n${blockLines(shown).join('\n').replaceAll('```', "'''")}\n\`\`\``;
}

/** Which forms of the words are counted. */
function formsOf(asked: readonly string[]): string {
	const forms = asked.every(isAsSpelt) ? [] : ['in any form of the word'];
	const spelt = asked.some(isAsSpelt) ? ['as spelt between quotation marks'] : [];
	return [...forms, ...spelt].join(', but ');
}

/** What was counted, over what, and what was left out. */
function caveats({ asked, by, periods, over, scope, extent }: TrendAnswer): readonly string[] {
	const days = periods.reduce((sum, period) => sum + period.days, 0);
	const documents = new Set([...over.documents.values()].flatMap((some) => [...some])).size;
	const within = scopeWords(scope).map((words) => `, ${words}`);
	const fewest = periods.toSorted((one, other) => one.days - other.days)[0];
	const thin =
		fewest === undefined || by === 'day' || fewest.days >= 20
			? []
			: [`${printed(fewest.period)} rests on ${counted(fewest.days, 'sitting day')}.`];
	return [
		`Per million words (in brackets: how often in all), ${formsOf(asked)}.`,
		`Counted by us over ${counted(days, 'sitting day')}${within.join('')}, in ${counted(documents, 'document')} that hold whole days of debates, answers or statements.`,
		...undated(scope, extent),
		...(over.leftOut === 0
			? []
			: [
					`Left out: ${counted(over.leftOut, 'document')} that hold single pages or answers, since these may have been fetched for their words.`,
				]),
		...thin,
	];
}

function trendPicture(answer: TrendAnswer): Attachment {
	const { asked, periods, by } = answer;
	const title = `How often ${listed(asked)} ${asked.length > 1 ? 'stand' : 'stands'} in the record`;
	const lines = asked.map((words, at) => ({
		label: words,
		points: periods.map(({ period, words: all, counts }, place) => {
			const value = perMillion(counts[at] ?? 0, all);
			return {
				at: timeOf(period),
				period: printed(period),
				value,
				printed: rate(value),
				apart: place > 0 && isGap(periods[place - 1], period, by),
			};
		}),
	}));
	const spoken = lines.map(
		({ label, points }) =>
			`${label}: ${points.map((point) => `${point.period} ${point.printed}`).join('; ')}.`,
	);
	return {
		name: fileName(`how often ${asked.join(' ')}`, 'png'),
		alt: clipped(`${title}, in a million words by ${by}. ${spoken.join(' ')}`, limits.altText),
		content: chartPicture({
			title,
			unit: `Times in a million words, by ${by}`,
			lines,
			foot: [...caveats(answer).slice(1), 'Unofficial: counted and drawn by Despatch Box.', LICENCE],
		}),
	};
}

/** Years, months or days that are not held stand between the two. */
function isGap(before: TrendPeriod | undefined, period: string, by: TrendAnswer['by']): boolean {
	const step = { year: 1, month: 1 / 12, day: 7 / 365 }[by];
	return before !== undefined && timeOf(period) - timeOf(before.period) > step * 1.2;
}

/** In years. */
function timeOf(period: string): number {
	const [year = 0, month = 1, day = 1] = period.split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 365;
}

function printed(period: string): string {
	if (period.length === 10) return printDate(period);
	return period.length === 7 ? printDate(`${period}-01`).replace(/^\d+ /, '') : period;
}

function rate(value: number): string {
	return value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 });
}
