import { ComponentType } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import type { FindingKind } from '../lookup/check/finding.ts';
import type { CheckAnswer } from '../lookup/check.ts';
import { customId } from './custom-id.ts';
import { summaryMessage } from './draft-check.ts';
import { paged } from './embed.ts';
import { colourFor, fieldsOf, inOrder, titleOf } from './finding-field.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { button, hansardButtons, type Row, rows } from './rows.ts';
import { openingsOf, showId } from './shown.ts';

/** Whom a check is shown to, and the message it is of. */
export interface CheckFrame {
	readonly asker: string;
	/** Id of the message that was checked; null for words typed into `/check`. */
	readonly target: string | null;
	readonly ephemeral: boolean;
}

/** What the record holds of a message, a finding to a field, what differs first; never whether a claim is true. */
export function checkMessageOf(check: CheckAnswer, frame: CheckFrame): Message {
	const sources = check.passages.map(({ source }) => source);
	const findings = inOrder(check.findings);
	const pages = paged({
		title: titleOf(findings),
		url: null,
		colour: colourFor(findings),
		description: descriptionOf(check),
		fields: fieldsOf(findings, check.extent),
		footer: footer(check.extent, sources),
	});
	const [embed, ...further] = pages;
	if (further.length > 0) return summaryMessage({ ...check, name: null, isCut: false }, frame);
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
			check.findings.length === 0 && frame.ephemeral ? [] : [keepingCheck(frame)],
		),
	};
}

/** The button that posts a private check to the channel, in answer to the message it checked; a public one is withdrawn. */
function keepingCheck({ asker, target, ephemeral }: CheckFrame) {
	return ephemeral
		? button('Post to channel', customId('check-post', asker, target ?? '0'))
		: button('Withdraw', customId('withdraw', asker));
}

function isOfButtons({ components }: Row): boolean {
	return components.every(({ type }) => type === ComponentType.Button);
}

/** A check as it stands, for the channel: its own links and a way to withdraw it. */
export function postedCheck(message: Message, asker: string): Message {
	return {
		...message,
		components: [
			...message.components.slice(0, -1).filter(isOfButtons),
			...rows([button('Withdraw', customId('withdraw', asker))]),
		],
	};
}

function descriptionOf({ findings, apart }: CheckAnswer): string {
	const has = (kind: FindingKind) => findings.some((finding) => finding.kind === kind);
	return [
		...(apart
			? [
					'**The record does not say that these figures belong to one operation.** Beside each stands what it is said of.',
				]
			: []),
		...(has('quotation') ? [] : ['No quotation marks in the message, so no quotation to check.']),
		...(has('figure') ? [] : ['No figure in the message to check.']),
		'Despatch Box does not say whether a claim is true, only what the record here holds.',
	].join('\n');
}
