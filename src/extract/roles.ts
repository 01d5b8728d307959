import type { Role, Subject } from './facts.ts';
import type { Named } from './names/names.ts';
import { distinct, headOf, type Passage, type Sentence } from './passages.ts';
import { tie } from './subject.ts';

/** Verbs that say what a body is for or does by office, by their yield in the record. */
const DOES =
	/^(?:(?:and|,) )?(?:(?:also|currently|already|therefore|jointly|now|routinely|regularly) )*((?:is|are|remains?) (?:(?:also|primarily|currently|jointly|ultimately|directly|solely|wholly|statutorily) )*(?:responsible for|tasked with|charged with|accountable for|the (?:central|focal|lead|main|principal|competent|single|independent|national|regulatory|enforcement|UK|statutory|primary|key)\b|the (?:body|agency|organisation|department|regulator|authority|department|point)\b|required to|empowered to|obliged to|under a (?:statutory )?duty|working (?:with|closely|in partnership)|supported by|overseen by|sponsored by|funded by|accountable to)|(?:was|were) (?:set up|established|created|launched|opened|formed|given|tasked)\b(?=[^.;]{0,40}\b(?:to|as|for|with)\b)(?! under the machinery)|has (?:a|an|the|overall|lead|primary|statutory|sole|policy|direct) (?:\p{Ll}+ )*(?:responsibilit(?:y|ies)|role|duty|duties|remit|power|powers|function)|has (?:responsibility|powers|a duty|oversight)|leads? (?:on|the)?|licen[sc]es|regulates|provides|co-?ordinates|produces|plays? (?:an?|the)|works? (?:with|closely|alongside|in partnership)|publishes|collates|monitors|inspects|oversees|administers|enforces|investigates|maintains|manages|runs|operates|advises|supports|delivers|issues|promotes|funds|assesses|represents (?:and|the interests)|protects|supervises|commissions|collects|carries out|conducts|acts as|serves as|exists to|supplies|develops|ensures|owns|brings together|prosecutes|handles|deals with|undertakes|takes (?:the lead|lead responsibility|responsibility)|took on (?:the )?responsibility|continues? to (?:develop|work|provide|lead|support|monitor|deliver|co-?ordinate)|processes|certifies|accredits|sponsors|audits)\b/u;
const PLANNED =
	/^((?:will|is to|are to|is expected to|would|is being set up to|is being established to|shall) (?:(?:also|therefore|continue to|now) )*(?:be (?:responsible|staffed|tasked|charged|able to|the|a|led|run|given|required|based)|co-?ordinate|bring together|provide|lead|work|support|regulate|license|produce|play|monitor|oversee|manage|deliver|act|develop|advise|enforce|investigate|help|ensure|promote|co-?operate|operate|administer|have (?:a|the|responsibility|powers)|focus|collect|serve|assess|build|carry out)\b)/u;
const PASSIVE =
	/\b(?:(?:is|are|be|being|was) (?:\p{Ll}+ )?(?:collated|led|run|managed|administered|regulated|licensed|co-?ordinated|overseen|maintained|enforced|monitored|inspected|operated|supervised|delivered)|(?<!\b(?:was|were|is|are|be|been) (?:\p{Ll}+ )?)(?:administered|regulated|maintained|overseen|run|managed|licensed|enforced|collated)) by (?:the )?$/u;
/** What a speaker in debate says of a body counts as its role only in these words: the rest of a speech argues. */
const BY_OFFICE =
	/\b(?:responsible for|set up|established|created|regulates|licen[sc]es|statutory|accountable)\b/;
/** What a body has not, does not or says is no role. */
const NO_ROLE =
	/\b(?:does not|do not|is not|are not|has not|have not|cannot|no longer|not responsible|never)\b|^(?:is|are) (?:responsible for (?:this|that|these) (?:matter|question|answer))|^(?:provides?|publishes|supplies) (?:the |a )?(?:following|information|figures|data) (?:is|are|was|in|for)?\b|\b(?:has|have) (?:provided|supplied) (?:the|us|me)\b/;
const NO_BODY_FOR_ROLE =
	/^(?:UK Government|HM Government|European Parliament|United Nations|Royal Navy|House of (?:Commons|Lords)|Scottish Parliament)$/;

/**
 * What bodies are said to do by office: the sentence verbatim, the clause that says it, and whether it is only announced.
 * A back-reference holds as `passagesOf` follows it; "does not keep data" is no role.
 */
export function rolesOf(text: string, passage: Passage): Role[] {
	const found: Role[] = [];
	for (const sentence of passage.sentences) {
		if (
			sentence.words.endsWith('?') ||
			sentence.block.kind === 'heading' ||
			sentence.block.kind === 'footnote'
		)
			continue;
		if (sentence.words.length > 1200) continue;
		const told = new Set<string>();
		const push = (role: {
			named: Named;
			basis: Subject['basis'];
			phrase: string;
			at: number;
			to: number;
			planned: boolean;
		}) => {
			if (role.named.kind !== 'agency' || told.has(role.named.key) || NO_BODY_FOR_ROLE.test(role.named.name))
				return;
			if (
				passage.contribution.kind === 'speech' &&
				passage.exchange === null &&
				!BY_OFFICE.test(text.slice(role.at, role.at + 60))
			)
				return;
			told.add(role.named.key);
			const naming = sentence.back?.naming ?? null;
			const tied = tie(text, role.named, role.basis, role.phrase, naming);
			found.push({
				kind: 'role',
				rule: 'role.clause',
				because: null,
				...tied,
				role: text.slice(role.at, role.to),
				planned: role.planned,
				start: sentence.start,
				end: sentence.end,
				exchange: passage.exchangeIndex,
				contributionStart: passage.contribution.start,
			});
		};
		headRole(text, sentence, push);
		clauseRoles(text, sentence, push);
		relativeRoles(text, sentence, push);
		passiveRoles(text, sentence, push);
		throughItsRole(sentence, push);
		staffRoles(text, sentence, push);
	}
	return found;
}

type Push = (role: {
	named: Named;
	basis: Subject['basis'];
	phrase: string;
	at: number;
	to: number;
	planned: boolean;
}) => void;

/** The body at the head of the sentence, and the verb right after it. */
function headRole(text: string, sentence: Sentence, push: Push): void {
	const head = headOf(sentence);
	if (head === null) return;
	const after = head.basis === 'named' ? head.named.end : sentence.start + head.phrase.length;
	const bracket = /^ \([^)]{2,90}\)/.exec(text.slice(after, sentence.end))?.[0].length ?? 0;
	const at = after + bracket;
	const second = sentence.named.find((named) => named.start > head.named.start && named.kind === 'agency');
	const joined =
		second &&
		head.basis === 'named' &&
		/^,? (?:and|together with|along with|in conjunction with) (?:the )?$/.test(text.slice(at, second.start))
			? second
			: null;
	if (joined) {
		const verb = text.slice(joined.end + 1, sentence.end);
		if (
			!/^(?:are|work|lead|continue to|provide|support|co-?ordinate|share|have (?:joint|responsibility)|both|jointly|will|fund)\b/.test(
				verb,
			) ||
			NO_ROLE.test(verb.slice(0, 120))
		)
			return;
		for (const named of [head.named, joined])
			push({
				named,
				basis: 'named',
				phrase: named.name,
				at: joined.end + 1,
				to: clauseEnd(text, joined.end + 1, sentence),
				planned: PLANNED.test(verb),
			});
		return;
	}
	const gap = /^(?:,[^,]{2,160},)? /u.exec(text.slice(at, sentence.end))?.[0].length ?? 0;
	const rest = text.slice(at + gap, sentence.end);
	const planned = PLANNED.exec(rest);
	if (!planned && !DOES.test(rest)) return;
	if (NO_ROLE.test(rest.slice(0, 120))) return;
	push({
		named: head.named,
		basis: head.basis,
		phrase: head.phrase,
		at: at + gap,
		to: clauseEnd(text, at + gap, sentence),
		planned: planned !== null,
	});
}

/** `..., and the X is working in partnership with the Y`: a clause of its own, of which both are told. */
function clauseRoles(text: string, sentence: Sentence, push: Push): void {
	for (const named of sentence.named) {
		if (named.kind !== 'agency') continue;
		if (
			!/(?:,|;| and| while| whereas) (?:and )?(?:the )?$/.test(
				text.slice(Math.max(sentence.start, named.start - 14), named.start),
			)
		)
			continue;
		const bracket = /^ \([^)]{2,12}\)/.exec(text.slice(named.end, sentence.end))?.[0].length ?? 0;
		const at = named.end + bracket + 1;
		const clause = text.slice(at, sentence.end);
		const together =
			/^(?:is|are) (?:currently |also )?working (?:closely |in partnership )*with (?:the )?/.exec(clause);
		if (
			!together &&
			!/^(?:is responsible for|are responsible for|has responsibility|leads on|regulates|licenses|co-?ordinates)\b/.test(
				clause,
			)
		)
			continue;
		const to = clauseEnd(text, at, sentence);
		push({ named, basis: 'named', phrase: named.name, at, to, planned: false });
		const partner = together
			? sentence.named.find((other) => other.kind === 'agency' && other.start === at + together[0].length)
			: undefined;
		if (partner) push({ named: partner, basis: 'named', phrase: partner.name, at, to, planned: false });
	}
}

/** `..., the X, which is responsible for ...` */
function relativeRoles(text: string, sentence: Sentence, push: Push): void {
	for (const named of sentence.named) {
		const rest = text.slice(named.end, sentence.end);
		const relative = /^(?: \([^)]{2,12}\))?,? (?:which|who|that) /u.exec(rest);
		if (relative === null) continue;
		const at = named.end + relative[0].length;
		const clause = text.slice(at, sentence.end);
		const planned = PLANNED.test(clause);
		if ((!planned && !DOES.test(clause)) || NO_ROLE.test(clause.slice(0, 120))) continue;
		push({ named, basis: 'named', phrase: named.name, at, to: clauseEnd(text, at, sentence), planned });
	}
}

/** `which is collated by X on behalf of ...` */
function passiveRoles(text: string, sentence: Sentence, push: Push): void {
	for (const named of sentence.named) {
		const before = text.slice(Math.max(sentence.start, named.start - 60), named.start);
		const passive = PASSIVE.exec(before);
		if (passive === null || NO_ROLE.test(before)) continue;
		const at = named.start - before.length + passive.index;
		push({
			named,
			basis: 'named',
			phrase: named.name,
			at,
			to: clauseEnd(text, at, sentence),
			planned: /\bbe /.test(passive[0]),
		});
	}
}

/** `the X through ... its role as the central repository of ...` */
function throughItsRole(sentence: Sentence, push: Push): void {
	const match = /\bits (?:role|function|remit|responsibility|work) (?:as|in|of|for|to|is) [^.;]+/.exec(
		sentence.words,
	);
	if (match === null) return;
	const before = distinct(
		sentence.named.filter((named) => named.kind === 'agency' && named.end <= sentence.start + match.index),
	);
	const owner = before[0];
	const others = before.slice(1);
	const between = owner ? sentence.words.slice(owner.end - sentence.start, match.index) : '';
	if (owner === undefined || (others.length > 0 && !/\bits\b/.test(between))) return;
	const at = sentence.start + match.index;
	push({
		named: owner,
		basis: 'named',
		phrase: owner.name,
		at,
		to: at + match[0].trimEnd().length,
		planned: false,
	});
}

/** `staffed by police as well as officers from the X, the Y and the Z`: each is named as a source of staff. */
function staffRoles(text: string, sentence: Sentence, push: Push): void {
	const match = /\b(?:staffed (?:by|with)|secondees from)\b/.exec(sentence.words);
	if (match === null) return;
	const at = sentence.start + match.index;
	const bodies = sentence.named.filter((named) => named.kind === 'agency' && named.start > at);
	let reach = at + match[0].length;
	for (const named of bodies) {
		if (
			!/^[^.;:]{0,60}$/.test(text.slice(reach, named.start)) ||
			/\b(?:to|with|which|who|by)\b/.test(text.slice(reach, named.start))
		)
			break;
		push({
			named,
			basis: 'named',
			phrase: named.name,
			at,
			to: clauseEnd(text, at, sentence),
			planned: /\bwill\b/.test(sentence.words.slice(0, match.index)),
		});
		reach = named.end;
	}
}

/** The role runs to the end of its sentence, without the full stop, or to a semicolon. */
function clauseEnd(text: string, at: number, sentence: Sentence): number {
	const clause = text.slice(at, sentence.end);
	const stop = clause.indexOf(';');
	return at + (stop > 20 ? stop : clause.replace(/[.:]$/, '').length);
}
