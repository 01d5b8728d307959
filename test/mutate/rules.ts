import { isDeepStrictEqual } from 'node:util';
import { type AnyRule, BOOKS, type Book } from './books.ts';
import type { Survey } from './survey.ts';

/** A rule whose parts can be taken out while its examples are read. */
type Loose = { -readonly [Key in keyof AnyRule]: AnyRule[Key] } & { when: unknown };
type Reason = NonNullable<AnyRule['unless']>[number];

/** A rule with the book that its examples are read through. */
interface Bound {
	readonly book: Book;
	readonly rule: AnyRule;
}

/**
 * Drops each rule of every book in turn, and each of its reasons to refuse, and reads its examples. A reason that several rules share is
 * dropped from all of them at once: the examples of any may notice.
 */
export function surveyRules(): Survey {
	const bound = BOOKS.flatMap((book) => book.rules.map((rule): Bound => ({ book, rule })));
	const survivors: string[] = [];
	for (const one of bound) if (!withoutRule(one)) survivors.push(`${one.rule.id}: dropped whole`);
	const reasons = new Set(bound.flatMap(({ rule }) => rule.unless ?? []));
	for (const reason of reasons) {
		const holders = bound.filter(({ rule }) => rule.unless?.includes(reason));
		if (!withoutReason(holders, reason)) {
			const [first, ...more] = holders.map(({ rule }) => rule.id);
			survivors.push(
				`${first}${more.length === 0 ? '' : ` and ${more.length} more`}: without "${reason.why}"`,
			);
		}
	}
	return { tried: bound.length + reasons.size, survivors };
}

function withoutRule({ book, rule }: Bound): boolean {
	const loose = rule as unknown as Loose;
	const { when } = loose;
	if (typeof when !== 'function') throw new Error(`${rule.id} has no condition`);
	loose.when = () => null;
	const noticed = notices(book, rule);
	loose.when = when;
	return noticed;
}

function withoutReason(holders: readonly Bound[], reason: Reason): boolean {
	const isRefused = holders.map(isUnheard);
	const before = holders.map(({ rule }) => rule.unless ?? []);
	holders.forEach(({ rule }, at) => {
		(rule as Loose).unless = before[at]?.filter((one) => one !== reason) ?? [];
	});
	const noticed = holders.some(
		(one, at) => notices(one.book, one.rule) || (isRefused[at] === true && !isUnheard(one)),
	);
	holders.forEach(({ rule }, at) => {
		(rule as Loose).unless = before[at] ?? [];
	});
	return noticed;
}

/** Whether nothing is read by the rule where its examples are said in debate. */
function isUnheard({ book: { hear }, rule: { id, reads } }: Bound): boolean {
	return (
		hear !== undefined &&
		reads.every(({ text }) => !hear(text).some((one) => 'rule' in one && one.rule === id))
	);
}

/** Whether an example of the rule fails. */
export function notices({ read, forbids = false }: Book, rule: AnyRule): boolean {
	const own = (text: string) =>
		read(text, rule).filter((one) => forbids || ('rule' in one && one.rule === rule.id));
	if (forbids)
		return (
			rule.reads.some(({ text }) => own(text).length > 0) || rule.not.some((text) => own(text).length === 0)
		);
	return (
		rule.reads.some(({ text, gives }) => !own(text).some((one) => holds(one, gives))) ||
		rule.not.some((text) => own(text).length > 0)
	);
}

function holds(one: object, gives: Readonly<Record<string, unknown>>): boolean {
	return Object.entries(gives).every(([key, value]) =>
		isDeepStrictEqual((one as Readonly<Record<string, unknown>>)[key], value),
	);
}
