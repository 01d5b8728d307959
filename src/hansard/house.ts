import type { Exchange, House } from './section.ts';

/**
 * The House, where only the words can tell it: from the form of the questions, else from how members speak of one another. The
 * result is an inference and is marked as one wherever it is shown. Null where the words point both ways or nowhere.
 */
export function inferHouse(text: string, exchanges: readonly Exchange[]): House | null {
	const uins = exchanges.flatMap((exchange) => exchange.uins);
	if (uins.length > 0) {
		const lords = uins.filter((uin) => uin.startsWith('HL')).length;
		return lords === uins.length ? 'Lords' : lords === 0 ? 'Commons' : null;
	}
	const head = text.slice(0, 20_000);
	const lords =
		/\bMy Lords,|\bthe noble (?:Lord|Baroness|Earl|Viscount|Baronesses)\b|\bask(?:ed)? (?:Her|His) Majesty['’]s Government\b/.test(
			head,
		);
	const commons =
		/\b(?:right )?hon\. (?:and learned )?(?:Friend|Member|Gentleman|Lady|Members)\b|(?:\bTo ask|asked) the (?:Secretary|Minister|Prime|Chancellor|President of the Board)\b|asked Mr\. Chancellor\b/.test(
			head,
		);
	return lords === commons ? null : lords ? 'Lords' : 'Commons';
}
