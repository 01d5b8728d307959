import { limits } from '../limits.ts';
import type { CheckAnswer } from '../lookup/check.ts';
import type { FigureCheck } from '../lookup/claimed-figures.ts';
import type { Difference, QuotationCheck } from '../lookup/quoted.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { customId } from './custom-id.ts';
import { paged } from './embed.ts';
import { escapeMarkdown } from './escape.ts';
import { type Field, figureField, figureName } from './figure-field.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { quotation } from './quotation.ts';
import { printedValue } from './reading.ts';
import { button, hansardButtons, rows } from './rows.ts';
import { openingsOf, showId } from './shown.ts';
import { clipped, counted, listed } from './wording.ts';

/** Whom a check is shown to, and the message it is of. */
export interface CheckFrame {
	readonly asker: string;
	/** Id of the message that was checked; null for words typed into `/check`. */
	readonly target: string | null;
	readonly ephemeral: boolean;
}

const STANDING = {
	verbatim: 'verbatim',
	altered: 'altered',
	'on record': 'on record',
	projected: 'on record as a plan, target, forecast or limit alone',
	another: 'another figure on record',
	'not here': 'not in this corpus',
} as const satisfies Record<QuotationCheck['standing'] | FigureCheck['standing'], string>;

/** What the record holds of a message's quotations and figures, one to a field; never whether a claim is true. */
export function checkMessageOf(check: CheckAnswer, frame: CheckFrame): Message {
	const sources = check.passages.map(({ source }) => source);
	const [embed] = paged({
		title: titleOf(check),
		url: null,
		colour: colourOf(sources),
		description: descriptionOf(check),
		fields: [...check.quotations.map(quotationField), ...figureChecks(check.figures)],
		footer: footer(check.extent, sources),
	});
	const named = check.inMessage.names.flatMap(({ entities }) => entities);
	const openings = openingsOf([...new Map(named.map((one) => [one.id, one])).values()], limits.buttonsInRow);
	const view = { page: 0, asker: frame.asker, ephemeral: true };
	return {
		embeds: embed ? [embed] : [],
		components: rows(
			hansardButtons(sources),
			openings.map(({ label, view: code, id }) =>
				button(label, showId('show', 'answer', { ...view, view: code, id })),
			),
			[keepingCheck(frame)],
		),
	};
}

/** The button that posts a private check to the channel, in answer to the message it checked; a public one is withdrawn. */
function keepingCheck({ asker, target, ephemeral }: CheckFrame) {
	return ephemeral
		? button('Post to channel', customId('check-post', asker, target ?? '0'))
		: button('Withdraw', customId('withdraw', asker));
}

/** A check as it stands, for the channel: its own links and a way to withdraw it. */
export function postedCheck(message: Message, asker: string): Message {
	return {
		...message,
		components: [
			...message.components.slice(0, -1),
			...rows([button('Withdraw', customId('withdraw', asker))]),
		],
	};
}

function titleOf({ quotations, figures }: CheckAnswer): string {
	const count = (standing: FigureCheck['standing']) =>
		figures.filter((figure) => figure.standing === standing).length;
	const told = [
		...(quotations.length > 0 ? [quotationCount(quotations)] : []),
		...(count('on record') > 0 ? [`${counted(count('on record'), 'figure')} on record`] : []),
		...(count('projected') > 0 ? [`${counted(count('projected'), 'figure')} ${STANDING.projected}`] : []),
		...(count('another') > 0 ? [`${counted(count('another'), 'figure')} with another on record`] : []),
		...(count('not here') > 0 ? [`${counted(count('not here'), 'figure')} not in this corpus`] : []),
	];
	return told.length === 0
		? 'Nothing to check'
		: told.join('; ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function quotationCount(quotations: readonly QuotationCheck[]): string {
	const by = Map.groupBy(quotations, ({ standing }) => standing);
	return [...by]
		.map(([standing, list]) => `${counted(list.length, 'quotation')} ${STANDING[standing]}`)
		.join(', ');
}

function descriptionOf(check: CheckAnswer): string {
	const { quotations, figures, apart } = check;
	const shares = figures.filter(({ share }) => share !== null).length;
	return [
		...(apart
			? [
					'**The record does not say that these figures belong to one operation.** Which each is said of stands with it.',
				]
			: []),
		...(quotations.length === 0 ? ['No quotation marks in the message, so no quotation to check.'] : []),
		...(figures.length === 0 ? ['No figure in the message that counts something.'] : []),
		...(shares > 0 ? [`The record gives a part beside ${counted(shares, 'figure')}.`] : []),
		'Despatch Box does not say whether a claim is true, only what the record here holds.',
	].join('\n');
}

function quotationField({ typed, standing, record, differences }: QuotationCheck): Field {
	const name = clipped(`Quotation, ${STANDING[standing]}: ${escapeMarkdown(typed)}`, limits.fieldName);
	if (record === null)
		return { name, value: 'No passage here has these words, nor most of them in this order.' };
	const changed = standing === 'altered' ? differencesOf(differences) : [];
	const tail = [...changed, sourceLine(record.source)].join('\n');
	return {
		name,
		value: `${quotation(record.quote, Math.max(300, limits.fieldValue - tail.length - 1))}\n${tail}`,
	};
}

/** Differences told of one quotation; more would bury the record. */
const TOLD = 5;

function differencesOf(differences: readonly Difference[]): readonly string[] {
	if (differences.length === 0) return ['Word for word the same; marks between the words differ.'];
	const told = differences.slice(0, TOLD).map(({ typed, record }) => {
		if (typed === '') return `left out: **${escapeMarkdown(clipped(record, 80))}**`;
		if (record === '') return `added: **${escapeMarkdown(clipped(typed.replaceAll('"', ''), 80))}**`;
		return `**${escapeMarkdown(clipped(typed.replaceAll('"', ''), 80))}** where the record has **${escapeMarkdown(clipped(record, 80))}**`;
	});
	const more = differences.length - told.length;
	return [`Differs here: ${told.join('; ')}${more > 0 ? `; and in ${counted(more, 'more place')}` : ''}.`];
}

function figureChecks(checks: readonly FigureCheck[]): readonly Field[] {
	const shown: string[] = [];
	return checks.flatMap((check) => {
		const fields = [figureCheckField(check, shown.join('\n'))];
		shown.push(...check.findings.flatMap(({ whole }) => [whole.quote]));
		return fields;
	});
}

function figureCheckField({ typed, subject, standing, findings, share }: FigureCheck, above: string): Field {
	const name = clipped(`${escapeMarkdown(typed)}: ${STANDING[standing]}`, limits.fieldName);
	const near = subject === null ? '' : ` near ${escapeMarkdown(subject.name)}`;
	if (findings.length === 0) return { name, value: `No figure that counts this${near} is on record here.` };
	const lines = findings.map((finding) => {
		const named = listed(
			finding.whole.subjects
				.filter(({ kind }) => kind !== 'topic')
				.map(({ name: said }) => escapeMarkdown(said)),
		);
		const field = figureField(finding, null, above);
		return `**${figureName(finding, named === '' ? null : named)}**\n${field.value}`;
	});
	const part =
		share === null
			? []
			: [
					`The message says **${escapeMarkdown(share.typed)}**; the record gives a part: ${listed(share.parts.map((one) => `${escapeMarkdown(printedValue(one))} ${escapeMarkdown(one.measure)}, of the ${one.partOf?.toLocaleString('en-GB')}`))}.`,
				];
	return { name, value: [...part, ...lines].join('\n') };
}
