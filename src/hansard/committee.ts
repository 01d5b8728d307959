import { asideIn } from './asides.ts';
import { businessIn } from './business.ts';
import type { Line } from './lines.ts';
import { isProcedure } from './procedure.ts';
import type { Section } from './section.ts';
import { endsSentence } from './turns/setting.ts';

const BILL = /^[\p{Lu}(].{2,100} Bill(?: \[Lords\])?$/u;
/** Lines at a report's beginning that say which Bill it is on. */
const HEAD_LINES = 120;

/** What shows that a report is a committee's of the Commons: its debates have a report of their own, and columns of their own. */
interface CommitteeRule {
	readonly business: Section['business'];
	/** A line of its own, anywhere. */
	readonly line: RegExp;
	readonly reads: readonly string[];
	readonly not: readonly string[];
}

/** In the order in which they are tried: what names the kind before what only shows that a committee sat. */
export const COMMITTEES: readonly CommitteeRule[] = [
	{
		business: 'public bill committee',
		line: /^Public Bill Committees?(?:\.|:? .{3,100})?$|^Standing Committee [A-L](?: .{3,60})?$/i,
		reads: ['Public Bill Committee', 'Standing Committee A', 'PUBLIC BILL COMMITTEES'],
		not: ['The Public Bill Committee met.', 'Standing Committee on Delegated Legislation', 'Public Bills'],
	},
	{
		business: 'general committee',
		line: /^(?:\w+ )?(?:Delegated Legislation Committee|Standing Committee on Delegated Legislation)\.?$|^European (?:Standing )?Committee(?: [A-E])?\.?$|^(?:Scottish|Welsh|Northern Ireland) Grand Committee\.?$|^General Committees?(?: Debates)?\.?$/i,
		reads: [
			'Third Delegated Legislation Committee',
			'European Standing Committee B',
			'Northern Ireland Grand Committee',
		],
		not: ['Grand Committee', 'European Scrutiny Committee', 'A European Committee met.'],
	},
	{
		business: 'general committee',
		line: /^Committee (?:rose|adjourned) (?:accordingly )?at\b.{4,60}$|^The following Members? .{0,40}attended the Committee\b|^The Committee consisted of the following Members:?$|^That the Committee (?:takes note of|has considered)\b/,
		reads: [
			'Committee rose at nine minutes past Four o’clock.',
			'The following Members attended the Committee:',
			'That the Committee has considered the draft Harbour Lamps Order 2004.',
		],
		not: ['The Committee rose to its feet.', 'Committee stage', 'Its members attended the Committee.'],
	},
];

/**
 * The committee whose report the lines are of; null where they do not show that a committee sat. Where no line names its kind, one on
 * a Bill is told by the title that a Bill has.
 */
export function committeeIn(lines: readonly Line[]): Section['business'] {
	const rule = COMMITTEES.find(({ line }) => lines.some(({ text }) => text.length < 160 && line.test(text)));
	if (rule === undefined) return null;
	const onBill = lines.slice(0, 12).some(({ text }) => BILL.test(text));
	return onBill ? 'public bill committee' : rule.business;
}

/**
 * The Bill that a committee sat on, as a line of its own says, or else the first motion (`during proceedings on the Harbours Bill`); null
 * where this copy says neither.
 */
export function billIn(lines: readonly Line[]): string | null {
	const head = lines.slice(0, HEAD_LINES);
	const title = head.find(({ text }) => BILL.test(text))?.text;
	if (title !== undefined) return title;
	const words = head.map(({ text }) => text).join(' ');
	return (
		/\b(?:during|on|of) (?:further )?proceedings on the (.{3,90}? Bill(?: \[Lords\])?)(?![\w’'])/.exec(
			words,
		)?.[1] ?? null
	);
}

/** Lists that a committee's report prints and nobody says. */
export interface RollRule {
	readonly starts: RegExp;
	/** Lines that go on with it; without it, all to the next day, business, turn or sentence of the record. */
	readonly goesOn?: RegExp;
	/** The line that ends it and belongs to it. */
	readonly ends?: RegExp;
}

export const ROLLS: readonly RollRule[] = [
	{ starts: /^The Committee consisted of the following Members:?$/, ends: /^†? ?attended the Committee$/ },
	{ starts: /^The following Members? .{0,60}attended the Committee\b.{0,40}$/ },
	{
		starts: /^(?:Further )?[Ww]ritten evidence (?:to be )?reported to the House\.?$/,
		goesOn: /^[A-Z&]{1,10} ?\d{1,3}\b/,
	},
];

/** Whether a line goes on with such a list. @param speaks true where a turn begins there. */
export function goesOnRoll({ goesOn, ends }: RollRule, line: Line, speaks: boolean): boolean {
	if (goesOn) return goesOn.test(line.text);
	if (ends?.test(line.text)) return true;
	const aside = asideIn(line.text)?.what;
	if (aside === 'day' || aside === 'chair' || aside === 'clock time') return false;
	return businessIn(line.text) === undefined && !isProcedure(line.text) && !(speaks && endsSentence(line));
}
