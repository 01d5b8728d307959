import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../src/corpus/archive.ts';
import { checkDraft } from '../../src/lookup/check/check-draft.ts';
import { DIFFERS, type Finding } from '../../src/lookup/check/finding.ts';

/** A passage of a draft as those who wrote it judge it. */
interface Judged {
	readonly text: string;
	readonly kind: Finding['kind'];
	readonly right: boolean | 'not covered';
	readonly fault: string | null;
	readonly shouldBe: string | null;
}

/** So many of so many. */
export interface Count {
	readonly of: number;
	readonly met: number;
}

/** What a check makes of drafts whose every passage is known to be right, wrong or not covered. */
export interface DraftScores {
	/** Faults that were told with the right correction, by kind. */
	readonly found: Readonly<Record<string, Count>>;
	/** Passages that were told to differ although they are right, and although nothing here covers them. */
	readonly accused: Readonly<Record<'right' | 'not covered', Count>>;
	/** Each that was missed or accused, in a line. */
	readonly misses: readonly string[];
}

/** @param folder drafts `NN.md`, each with its `NN.json`. */
export function scoreDrafts(archive: Archive, folder: string): DraftScores {
	const found = new Map<string, Count>();
	const accused = { right: { of: 0, met: 0 }, 'not covered': { of: 0, met: 0 } };
	const misses: string[] = [];
	for (const path of globSync(join(folder, '*.md')).sort()) {
		const draft = readFileSync(path, 'utf8');
		const { checks } = JSON.parse(readFileSync(path.replace(/md$/, 'json'), 'utf8')) as { checks: Judged[] };
		const { findings } = checkDraft(archive, draft);
		let from = 0;
		for (const judged of checks) {
			const start = draft.indexOf(judged.text, from);
			from = start;
			const told = findings.filter(
				({ kind, start: at, end, verdict }) =>
					kind === judged.kind && at < start + judged.text.length && start < end && DIFFERS.has(verdict),
			);
			const right =
				judged.right === false ? told.some(({ shouldBe }) => corrects(judged, shouldBe)) : told.length === 0;
			if (!right) misses.push(`${path}: ${judged.fault ?? 'accused'}: ${judged.text} → ${told[0]?.shouldBe}`);
			const { of, met } =
				judged.right === false
					? (found.get(judged.fault ?? '') ?? { of: 0, met: 0 })
					: accused[judged.right === true ? 'right' : 'not covered'];
			if (judged.right === false) found.set(judged.fault ?? '', { of: of + 1, met: met + Number(right) });
			else
				accused[judged.right === true ? 'right' : 'not covered'] = { of: of + 1, met: met + Number(!right) };
		}
	}
	return { found: Object.fromEntries(found), accused, misses };
}

/** Whether a correction holds what it should be: of a figure its number, of all else its words. */
function corrects({ kind, shouldBe }: Judged, told: string | null): boolean {
	if (told === null || shouldBe === null) return false;
	const plain = (words: string) =>
		words
			.toLowerCase()
			.replace(/[’‘]/g, "'")
			.replace(/[,£]|\s+/g, (mark) => (mark.trim() === '' ? ' ' : ''));
	const wanted = plain(shouldBe);
	const number = /\d+(?:\.\d+)?|(?<=^)\p{L}+$/u.exec(wanted)?.[0] ?? wanted;
	return plain(told).includes(kind === 'figure' ? number : wanted);
}

/** What a check makes of the record's own sentences, and of the same with their number changed. */
export interface OwnScores {
	readonly sentences: number;
	/** Told to differ, or that nothing was found. */
	readonly denied: number;
	/** With another number, and told to be on record. */
	readonly confirmed: number;
	readonly misses: readonly string[];
}

/**
 * Feeds sentences of the record that hold a figure to the check, as they stand and with one figure of their number changed.
 *
 * @param figures each with the sentence it stands in.
 */
export function scoreOwn(
	archive: Archive,
	figures: readonly { readonly quote: string; readonly valueText: string }[],
): OwnScores {
	const misses: string[] = [];
	const sentences = new Map(figures.map((figure) => [figure.quote, figure]));
	let [denied, confirmed] = [0, 0];
	for (const { quote, valueText } of sentences.values()) {
		const at = quote.indexOf(valueText);
		const verdicts = (words: string) =>
			checkDraft(archive, words).findings.filter(
				({ kind, start, end }) => kind === 'figure' && start < at + valueText.length && at < end,
			);
		const told = verdicts(quote);
		if (told.some(({ verdict }) => DIFFERS.has(verdict) || verdict === 'not found here')) {
			denied += 1;
			misses.push(
				`denied: ${quote.slice(0, 200)} → ${told.map(({ verdict, text, shouldBe }) => `${text}: ${verdict} ${shouldBe}`)}`,
			);
		}
		const digit = /[1-9]/.exec(valueText);
		if (digit === null || at === -1) continue;
		const changed = `${quote.slice(0, at + digit.index)}${(Number(digit[0]) % 9) + 1}${quote.slice(at + digit.index + 1)}`;
		const falsely = verdicts(changed);
		if (falsely.some(({ verdict }) => verdict === 'as on record')) {
			confirmed += 1;
			misses.push(`confirmed: ${changed.slice(0, 200)}`);
		}
	}
	return { sentences: sentences.size, denied, confirmed, misses };
}
