import type { Span } from '../../hansard/section.ts';
import { type Finding, NOTHING_FOUND, type Verdict } from './finding.ts';

const ALTERED: ReadonlySet<Verdict> = new Set<Verdict>(['differs', 'punctuation only']);

/**
 * The findings of a file whose words are not certain everywhere: there no quotation is said to be altered.
 *
 * @param unsure stretches of the text of which the order or the letters may be the file's fault.
 */
export function sparing(findings: readonly Finding[], unsure: readonly Span[]): readonly Finding[] {
	return findings.map((finding) => {
		const { kind, verdict, start, end } = finding;
		if (kind !== 'quotation' || !ALTERED.has(verdict)) return finding;
		if (!unsure.some((span) => span.start < end && start < span.end)) return finding;
		return {
			...finding,
			...NOTHING_FOUND,
			verdict: 'cannot be known here',
			notes: [
				'the file does not show for certain which words stand here: a line or a column may be out of order',
			],
		};
	});
}
