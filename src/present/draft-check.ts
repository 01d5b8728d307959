import type { Extent } from '../corpus/archive.ts';
import { limits } from '../limits.ts';
import type { Finding, Verdict } from '../lookup/check/finding.ts';
import { fileName } from './attachment.ts';
import { customId } from './custom-id.ts';
import { paged } from './embed.ts';
import { escapeMarkdown } from './escape.ts';
import { colourFor, fieldsOf, inOrder, labelOf, titleOf } from './finding-field.ts';
import { findingsFile } from './findings-file.ts';
import { footer } from './footer.ts';
import { markedDraft } from './marked-draft.ts';
import type { Message } from './message.ts';
import { button, hansardButtons, menu, rows } from './rows.ts';
import { capitalised, clipped, counted } from './wording.ts';

/** A draft and what the record holds of it. */
export interface DraftCheck {
	readonly text: string;
	/** Of its file; null for words that were typed. */
	readonly name: string | null;
	/** It is longer than what is checked. */
	readonly isCut: boolean;
	/** In the order of the draft. */
	readonly findings: readonly Finding[];
	readonly extent: Extent;
}

interface PageFrame {
	readonly asker: string;
	readonly ephemeral: boolean;
}

/** What a reader looks at first, and how many of these a summary lists. */
const TO_LOOK_AT: ReadonlySet<Verdict> = new Set<Verdict>([
	'differs',
	'stands elsewhere',
	'on record, but',
	'punctuation only',
]);
const LISTED = 10;

/** The first page of a check of a draft: how many findings came to what, those to look at, and the draft with a footnote to each, as a file. */
export function summaryMessage(check: DraftCheck, frame: PageFrame): Message {
	const { text, name, findings, extent, isCut } = check;
	return {
		...summaryOf(findings, extent, frame, isCut),
		files: [
			{ name: fileName(`${stemOf(name)} checked`, 'md'), alt: null, content: markedDraft(text, findings) },
			findingsFile(findings),
		],
	};
}

/**
 * A page of a check, its summary or one finding, out of the findings that its message holds as a file.
 *
 * @param page 0 for the summary, else the number of the finding in the order of the draft.
 */
export function draftPage(
	findings: readonly Finding[],
	page: number,
	extent: Extent,
	frame: PageFrame,
): Message {
	const finding = findings[page - 1];
	if (finding === undefined) return summaryOf(findings, extent, frame, false);
	const sources = finding.source === null ? [] : [finding.source];
	const [embed] = paged({
		title: `Finding ${page} of ${findings.length}`,
		url: null,
		colour: colourFor([finding]),
		description: '',
		fields: fieldsOf([finding], extent),
		footer: footer(extent, sources),
	});
	return {
		embeds: embed === undefined ? [] : [embed],
		components: [
			...rows(hansardButtons(sources)),
			findingsMenu(findings, frame),
			...rows([
				button('Previous finding', pageId(page - 1, frame, 'p'), page === 1),
				button('Next finding', pageId(page + 1, frame, 'n'), page === findings.length),
				button('Summary', pageId(0, frame)),
				frame.ephemeral
					? button('Post this finding', customId('check-post', frame.asker, '0'))
					: button('Withdraw', customId('withdraw', frame.asker)),
			]),
		],
	};
}

function summaryOf(findings: readonly Finding[], extent: Extent, frame: PageFrame, isCut: boolean): Message {
	const wanted = inOrder(findings).filter(({ verdict }) => TO_LOOK_AT.has(verdict));
	const lines = wanted.slice(0, LISTED).map((finding) => {
		const rather =
			finding.shouldBe === null || finding.kind === 'quotation'
				? ''
				: ` → **${escapeMarkdown(clipped(finding.shouldBe, 60))}**`;
		return `${findings.indexOf(finding) + 1} · ${escapeMarkdown(clipped(labelOf(finding), 110))}${rather}`;
	});
	const more = wanted.length - lines.length;
	const [embed] = paged({
		title: titleOf(inOrder(findings)),
		url: null,
		colour: colourFor(findings),
		description: [
			...lines,
			...(more > 0 ? [`and ${counted(more, 'more finding')} to look at`] : []),
			...(isCut ? ['**The draft is longer than what is checked: its end was not looked at.**'] : []),
			'The attached draft has a footnote to each finding. Despatch Box does not say whether a claim is true, only what the record here holds.',
		].join('\n'),
		fields: [],
		footer: footer(extent, []),
	});
	return {
		embeds: embed === undefined ? [] : [embed],
		components: [
			...(findings.length === 0 ? [] : [findingsMenu(findings, frame)]),
			...rows([
				...(findings.length === 0 ? [] : [button('First finding', pageId(1, frame, 'n'))]),
				...(frame.ephemeral ? [] : [button('Withdraw', customId('withdraw', frame.asker))]),
			]),
		],
	};
}

function findingsMenu(findings: readonly Finding[], { asker }: PageFrame) {
	return menu(
		customId('check-page', asker, 'm'),
		'A finding, what differs first',
		inOrder(findings)
			.slice(0, limits.selectOptions)
			.map((finding) => {
				const number = findings.indexOf(finding) + 1;
				return { label: `${number} · ${labelOf(finding)}`, value: String(number), description: null };
			}),
	);
}

/** @param way two buttons of one message may not carry the same. */
function pageId(page: number, { asker }: PageFrame, way = 's'): string {
	return customId('check-page', asker, String(page), way);
}

function stemOf(name: string | null): string {
	return capitalised((name ?? 'draft').replace(/\.[^.]{1,5}$/, ''));
}
