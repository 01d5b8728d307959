import { measured } from './measures.ts';

const SOURCE =
	/(?:\b(?:the |a |an |our )?(?:[^,.;]{0,90}?\b)?(?:research|papers?|reports?|stud(?:y|ies)|surveys?|estimates?|findings|analysis|data|intelligence|statistics|figures|evidence|review|assessment)\b[^,.;]{0,90}?\b(?:suggests?|estimates?|indicates?|shows?|found|finds|says|states|concluded|concludes|put the)|\baccording to [^,.;]+|\b(?:it (?:is|was|has been) estimated|[^,.;]{0,60}\b(?:estimates?|estimated) that)|\b(?:I am|we are|have been|has been|been) (?:told|advised|informed)[^,.;]{0,60})/i;

/** Whose number it is, as printed with its hedging words, read from what stands before the number; null where nothing says so. */
export function attributedTo(before: string): string | null {
	const estimate =
		/\b(?:[Oo]ur|[Tt]he|[Aa]n?) (?:(?:latest|most recent|current|best|only|official) )*estimate[^.;]{0,70}? (?:is|was)(?= that)/.exec(
			before,
		);
	const match = estimate ?? SOURCE.exec(before);
	if (match === null) return null;
	return match[0]
		.trim()
		.replace(/^(?:(?:In |On |By )?(?:\p{L}+ )?\d{4},? )/u, '')
		.replace(/ that$/, '');
}

/** What an amount or a share is of, where no counted noun follows it: `of bulbs found`, `cash recovered`, `value of bulbs`. */
export function unitMeasure(unit: string, before: string, after: string): string | null {
	if (unit === 'per cent') {
		const of =
			/^\.? of (?:the |all |those |these )?([^.,;:(]{3,80}?)(?= (?:were|was|are|is|have|has|had|in|at|by|who|which|that|and|to|from)\b|[.,;:(]|$)/.exec(
				after,
			);
		if (!of?.[1]) return null;
		const verb = / (?:were|was|have been|has been|are|is) (\p{Ll}+ed|\p{Ll}+n|found|held|made)\b/u.exec(
			after.slice(of[0].length, of[0].length + 40),
		)?.[1];
		return `of ${of[1]}${verb ? ` ${verb}` : ''}`;
	}
	const worth = /(\p{L}+(?: \p{L}+)?) (?:worth|valued at|to the value of)(?: \p{L}+){0,2} $/u.exec(
		before,
	)?.[1];
	if (worth) return `value of ${worth.replace(/^(?:of|the) /, '')}`;
	const deed = measured(before, after);
	const kind =
		/^ (?:in|of|worth of) (\p{Ll}+(?: \p{Ll}+)?)(?= (?:was|were|has been|have been|had been|from)\b)(?: (?:was|were|has been|have been|had been) (?:also )?(\p{Ll}+))?/u.exec(
			after,
		);
	if (kind?.[1]) return `${kind[1]}${kind[2] ? ` ${kind[2]}` : ''}`;
	const purpose =
		/^ (?:(?:was|were|has been|have been|is|are) )?((?:\p{Ll}+ )?(?:for|on|in|to|of|from|by|towards) [^.;:(]{3,100}?)(?=[.;:(,]|$| (?:between|during|since|in (?:the|each|\d))\b)/u.exec(
			after,
		);
	if (purpose?.[1] && !/^in (?:\d|each|the (?:last|first|past|year|financial))/.test(purpose[1]))
		return purpose[1];
	const spent =
		/\b((?:cost|value|budget|expenditure|spend|spending|funding|income|grant|fine|price|salary|total)s?(?: (?:of|for|on) [^.,;:]{2,80}?)?) (?:was|were|is|are|of|totalled|amounted to|stood at)\s*$/i.exec(
			before,
		);
	if (spent?.[1]) return spent[1];
	return deed.measure.trim() || null;
}
