import type { Account, Subject } from './facts.ts';
import type { Named } from './names/names.ts';
import { distinct, headOf, type Passage, type Sentence } from './passages.ts';
import { tie } from './subject.ts';

const IS =
	/^(?: \([^)]{2,14}\))?,? (?:is|was|are|were) (?:(?:also|currently|essentially) )?(?:an?|the|our|one of|now|made up|part of|part-funded|wholly)\b|^(?: \([^)]{2,14}\))?,? (?:originated as|has become|consists of|comprises|was launched|ran from|began|took place)\b/u;
const AIM =
	/^(?: \([^)]{2,14}\))?,? (?:(?:which|that) )?(?:aim(?:s|ed) (?:to|at)|seeks? to|sought to|target(?:s|ed|ing)|was (?:designed|intended|launched|set up|established|created|mounted|initiated) (?:to|in)|is (?:designed|intended|aimed|focused|focussed|targeted)|focus(?:es|ed|ses|sed) on|tackles|tackled|has (?:the|as its) (?:aim|objective)|'s aim|’s aim)/u;
const PURPOSE = /\bwith the (?:shared |joint |common |main |overall )?(?:aim|objective|purpose) (?:of|to)\b/;
const MADE_TO = /\bto (?:target|tackle|combat|disrupt|prevent|reduce|address|identify|rescue|protect)\b/;
const OPENED =
	/\b(?:opened|established|launched|set up|created|formed|founded|established) (?:the |a new |a )?$/;

/**
 * What an operation is said to be, to aim at, who is said to lead it and who took part; and what a body is said to be. Each in
 * the sentence's own words; a party is named only as far as the text names it.
 */
export function accountsOf(text: string, passage: Passage): Account[] {
	const found: Account[] = [];
	for (const sentence of passage.sentences) {
		if (
			sentence.words.endsWith('?') ||
			sentence.block.kind === 'footnote' ||
			sentence.block.kind === 'heading'
		)
			continue;
		const push = (
			named: Named,
			basis: Subject['basis'],
			phrase: string,
			aspect: Account['aspect'],
			parties: readonly string[] = [],
		) => {
			const naming = basis === 'named' ? null : (sentence.back?.naming ?? null);
			found.push({
				kind: 'account',
				rule: 'account.clause',
				because: null,
				...tie(text, named, basis, phrase, naming),
				aspect,
				parties,
				start: sentence.start,
				end: sentence.end,
				exchange: passage.exchangeIndex,
				contributionStart: passage.contribution.start,
			});
		};
		const head = headOf(sentence);
		if (head && head.named.kind !== 'term') {
			const rest = text.slice(
				head.basis === 'named' ? head.named.end : sentence.start + head.phrase.length,
				sentence.end,
			);
			if (IS.test(rest) && !/^[^.]{0,40}\b(?:responsible|not)\b/.test(rest))
				push(head.named, head.basis, head.phrase, 'is');
			if (
				head.named.kind === 'operation' &&
				(AIM.test(rest) || PURPOSE.test(rest) || (IS.test(rest) && MADE_TO.test(rest))) &&
				!/\b(?:as a result|following|since)\b/.test(rest.slice(0, 60))
			) {
				push(head.named, head.basis, head.phrase, 'aim');
			}
		}
		for (const named of sentence.named) {
			if (
				named.kind !== 'term' &&
				named !== head?.named &&
				/^(?: \([^)]{2,14}\))?, (?:which|who) (?:is|was) (?:an?|the)\b/.test(
					text.slice(named.end, sentence.end),
				)
			)
				push(named, 'named', named.name, 'is');
		}
		const operations = distinct(sentence.named.filter((named) => named.kind === 'operation'));
		const operation = operations.length === 1 ? operations[0] : undefined;
		if (operation) {
			const leaders = leadersOf(sentence, operation);
			if (leaders.length > 0) push(operation, 'named', operation.name, 'led by', leaders);
			const others = partnersOf(text, sentence, operation);
			if (others.length > 0) push(operation, 'named', operation.name, 'took part', others);
		}
		for (const named of sentence.named) {
			if (
				named.kind === 'agency' &&
				OPENED.test(text.slice(Math.max(sentence.start, named.start - 40), named.start))
			)
				push(named, 'named', named.name, 'is');
		}
	}
	return found;
}

/** `The police recently led other agencies in Operation X`; `Operation X, led by Y`; `Operation X is the Y led initiative`. */
function leadersOf(sentence: Sentence, operation: Named): string[] {
	const words = sentence.words;
	const at = operation.start - sentence.start;
	const active =
		/^(.{3,90}?) (?:(?:recently|also|jointly|successfully|have|has) )*(?:led(?! to\b)|lead(?! to\b)|leads(?! to\b)|headed|ran|runs|co-?ordinated|co-?ordinates|launched|mounted|conducted)\b/u.exec(
			words.slice(0, at),
		);
	if (
		active?.[1] &&
		!/^(?:It|This|That|They|We|Which|Since|As|In|On|During|Under|Following|There|I)\b/.test(active[1]) &&
		!/[,;]/.test(active[1])
	)
		return [active[1]];
	const after = words.slice(operation.end - sentence.start);
	const passive =
		/^[^;.]{0,80}?\b(?:led|headed|run|co-?ordinated|mounted|conducted|launched) (?:jointly )?by (?:the )?([^,;.]{3,90}?)(?= (?:to|in|with|and (?:the )?(?:supported|involv)|on|which|that|as|since|during|resulted|has|was|is|aimed|targeting)\b|[,;.]|$)/u.exec(
			after,
		);
	if (passive?.[1]) return [passive[1]];
	const compound = /^ (?:is|was) (?:an?|the) ([^,;.]{3,80}?)[ -]led\b/u.exec(after);
	return compound?.[1] ? [compound[1]] : [];
}

const PARTNERS =
	/\b(?:police|forces?|agencies|partners|authorities|services?|departments?|organisations|officers|charities|companies|industry|constabular(?:y|ies))\b/i;
const TOOK_PART =
	/\b(?:takes?|took|have taken|has taken|taking|plays?|played) (?:an? )?(?:\p{L}+ )?(?:part|role) in (?:the )?$|\b(?:participated|were involved|was involved|participates?) in (?:the )?$/u;

function partnersOf(text: string, sentence: Sentence, operation: Named): string[] {
	const words = sentence.words;
	const at = operation.start - sentence.start;
	const ledOthers =
		/\bled ((?:other|several|a number of|many|all|\p{L}+) (?:agencies|authorities|bodies|constabularies|councils|departments|forces|organisations|partners|police forces|services)) in (?:the )?$/u.exec(
			words.slice(0, at),
		);
	if (ledOthers?.[1]) return [ledOthers[1]];
	const from = operation.end - sentence.start;
	const match =
		/\b(?:in partnership with|working with|works with|alongside|supported by|together with|involv(?:ed|ing|es)|with the (?:support|assistance|participation) of|in (?:conjunction|co-?operation|collaboration) with)\b/u.exec(
			words.slice(from),
		);
	if (TOOK_PART.test(words.slice(0, at))) {
		const bodies = sentence.named
			.filter((named) => named.kind === 'agency' && named.end <= operation.start)
			.map(({ name }) => name);
		if (bodies.length > 0) return bodies;
	}
	if (match === null) {
		const took =
			/^(.{3,120}?) (?:also )?(?:took part|participated|were involved|was involved) in (?:the )?$/u.exec(
				words.slice(0, at),
			);
		return took?.[1] && !/[;]/.test(took[1]) ? [took[1]] : [];
	}
	const reach = sentence.start + from + match.index + match[0].length;
	const parties: string[] = [];
	let end = reach;
	for (const named of sentence.named) {
		if (named.kind !== 'agency' || named.start < reach) continue;
		if (
			parties.length === 0 &&
			/^ (?:all )?(?:\d+ |the )?[^.;:]{0,60}(?:forces|agencies|partners|services|authorities|departments)\b[^.;:]{0,30}$/.test(
				text.slice(reach, named.start),
			)
		)
			end = named.start;
		if (!/^(?:[\s,()]|\band\b|\bthe\b|\bas well as\b|\bother\b)*$/u.test(text.slice(end, named.start))) break;
		if (text[named.start - 1] !== '(') parties.push(named.name);
		end = named.end;
	}
	if (parties.length > 0) return parties;
	const plain =
		/^ (?:the )?([^,;.]{3,80}?)(?= (?:to|in|which|that|and (?:resulted|led|was))\b|[,;.]|$)/u.exec(
			words.slice(from + match.index + match[0].length),
		);
	return plain?.[1] && !/^(?:its|their|a|an|this|\d)/.test(plain[1]) && PARTNERS.test(plain[1])
		? [plain[1]]
		: [];
}
