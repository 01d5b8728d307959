import type { Host } from '../config.ts';
import { ENTITY_KINDS } from '../kinds.ts';
import type { AboutAnswer } from '../lookup/about.ts';
import { escapeMarkdown } from './escape.ts';
import { footer, LICENCE, LICENCE_URL, searched } from './footer.ts';
import type { Message } from './message.ts';
import { counted } from './wording.ts';

/** What is loaded and up to when, the licence, what is kept about people (nothing), and how to report a wrong reading. */
export function aboutMessage({ extent, known }: AboutAnswer, host?: Host): Message {
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
		components: [],
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
