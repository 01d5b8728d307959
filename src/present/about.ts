import type { Host } from '../config.ts';
import { printDate } from '../hansard/dates.ts';
import { ENTITY_KINDS } from '../kinds.ts';
import type { AboutAnswer, lookUpLoaded } from '../lookup/about.ts';
import { fileName } from './attachment.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { footer, LICENCE, LICENCE_URL, searched } from './footer.ts';
import type { Message } from './message.ts';
import { button, rows } from './rows.ts';
import { csv } from './table/sheet.ts';
import { counted } from './wording.ts';

/** What is loaded and up to when, the licence, what is kept about people (nothing), and how to report a wrong reading. */
export function aboutMessage(
	{ extent, changedOn, known, years, whole, partial }: AboutAnswer,
	asker: string,
	host?: Host,
): Message {
	const links = linksOf(host);
	const { withoutDate, withoutColumn, withheld, removed } = extent;
	const lacking = [
		...(withoutDate > 0 ? [`${counted(withoutDate, 'document')} without a date`] : []),
		...(withoutColumn > 0 ? [`${counted(withoutColumn, 'document')} without columns`] : []),
	];
	const taken = [
		...(removed > 0 ? [`${counted(removed, 'document')} removed`] : []),
		...(withheld > 0 ? [`${counted(withheld, 'reading')} taken back`] : []),
	];
	return {
		embeds: [
			{
				title: 'About Despatch Box',
				description:
					'Look-ups in Hansard, the Official Report of the United Kingdom Parliament. Every answer gives the words of the record, the figures, and where each stands. It says nothing of its own.',
				fields: [
					{
						name: 'What is loaded',
						value: [
							`${searched(extent)}.`,
							`${counted(extent.exchanges, 'exchange')}; ${known.map(({ kind, count }) => counted(count, ENTITY_KINDS[kind].word, ENTITY_KINDS[kind].plural)).join(', ')} known by name.`,
							...yearLines(years),
							...wholeLines(whole, partial),
							...(changedOn === null
								? []
								: [`Last loaded, or otherwise changed, on ${printDate(changedOn)}.`]),
							...(lacking.length > 0 ? [`Not in these copies: ${lacking.join(', ')}.`] : []),
							...(taken.length > 0 ? [`Taken out: ${taken.join(', ')}.`] : []),
							'“On record” always means: in these documents.',
						].join('\n'),
					},
					{ name: 'Licence', value: `${LICENCE}\n[The licence](${LICENCE_URL})` },
					{
						name: 'Privacy',
						value: [
							'Nothing is stored about anyone, and who looked up what is never logged. The words of a message you check are read for the answer and dropped.',
							...links,
						].join('\n'),
					},
					{
						name: 'Unofficial',
						value:
							'Not connected with Parliament or with any Government department, and endorsed by neither. No legal advice.',
					},
					{
						name: 'A wrong reading?',
						value: `Press **More** under the answer, then **Wrong reading?**: it says what to tell ${contactOf(host)}. A reading can be taken back for good.`,
					},
				],
				footer: { text: footer(extent, []) },
			},
		],
		components: extent.documents === 0 ? [] : rows([button('List of documents', customId('loaded', asker))]),
	};
}

/** Stretches of years named at most. */
const MOST_STRETCHES = 12;

/** `Sitting days: 2006: 1 · 2007: none · 2008 to 2009: 3`: stretches of years with something and without. */
function yearLines(years: AboutAnswer['years']): readonly string[] {
	const stretches: { from: number; to: number; days: number }[] = [];
	for (const { year, days } of years) {
		const last = stretches.at(-1);
		if (last === undefined || last.days > 0 !== days > 0) stretches.push({ from: year, to: year, days });
		else Object.assign(last, { to: year, days: last.days + days });
	}
	if (stretches.length === 0) return [];
	const told = stretches
		.slice(-MOST_STRETCHES)
		.map(
			({ from, to, days }) =>
				`${from === to ? from : `${from} to ${to}`}: ${days === 0 ? 'none' : days.toLocaleString('en-GB')}`,
		);
	return [
		`Sitting days: ${stretches.length > MOST_STRETCHES ? '\u2026 \u00b7 ' : ''}${told.join(' \u00b7 ')}.`,
	];
}

/** Of how many days more was said than is loaded: what is not found there may stand in the rest. */
function wholeLines(whole: number, partial: number): readonly string[] {
	if (partial === 0)
		return whole === 0 ? [] : ['Each day is held whole, in its debates, its answers or its statements.'];
	const rest =
		'only the pages or debates that were loaded: what is not found may stand in the rest of the day';
	if (whole === 0) return [`No day is held whole, ${rest}.`];
	return [
		`Held whole, in debates, answers or statements: ${counted(whole, 'day')}. Of the other ${partial.toLocaleString('en-GB')}, ${rest}.`,
	];
}

/** The documents that are loaded as a file, in the order of their days. */
export function loadedMessage(
	{ documents, more }: ReturnType<typeof lookUpLoaded>,
	extent: AboutAnswer['extent'],
): Message {
	const lines = [
		['Sitting date', 'House', 'First heading', 'Questions and answers', 'Of its day', 'Document', 'Address'],
		...documents.map(({ sittingDate, house, title, exchanges, whole, document, url }) => [
			sittingDate ?? '',
			house ?? '',
			title ?? '',
			String(exchanges),
			whole ? 'all debates, answers or statements' : 'a part',
			document,
			url ?? '',
		]),
		[],
		['Licence', LICENCE, LICENCE_URL],
	];
	return {
		embeds: [
			{
				title: 'Documents loaded',
				description: `${counted(documents.length, 'document')} in the file, by sitting day${more ? ': those loaded first' : ''}.`,
				footer: { text: footer(extent, []) },
			},
		],
		components: [],
		files: [{ name: fileName('documents loaded', 'csv'), alt: null, content: csv(lines) }],
	};
}

/** Whom to tell of a wrong reading. */
export function contactOf(host?: Host): string {
	return host?.contact == null ? 'whoever runs this bot' : escapeMarkdown(host.contact);
}

function linksOf(host?: Host): readonly string[] {
	const links = [
		...(host?.privacyUrl == null ? [] : [`[Privacy](${host.privacyUrl})`]),
		...(host?.termsUrl == null ? [] : [`[Terms](${host.termsUrl})`]),
	];
	return links.length === 0 ? [] : [links.join(' · ')];
}
