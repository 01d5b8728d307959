import { describe, expect, test } from 'vitest';
import { ASIDES, asideIn, menuLines } from '../../src/hansard/asides.ts';
import { BUSINESS, businessIn } from '../../src/hansard/business.ts';
import { CORRECTION, correctionIn } from '../../src/hansard/correction.ts';
import { OTHER_KINDS, otherKind } from '../../src/hansard/other-kinds.ts';
import { isProcedure, PROCEDURE } from '../../src/hansard/procedure.ts';
import { readPerson, samePerson } from '../../src/hansard/turns/person.ts';
import type { Example } from '../../src/hansard/turns/rule.ts';
import { RULES } from '../../src/hansard/turns/rules.ts';
import { type Setting, turnIn } from '../../src/hansard/turns/turn.ts';

const lineOf = (text: string) => ({ start: 0, end: text.length, text, gap: 0 });

function settingOf({ before, after, layout, answers, year, mover }: Example): Setting {
	return {
		layout: layout ?? 'colon',
		before: before === undefined ? null : lineOf(before),
		after: after === undefined ? null : lineOf(after),
		answers: answers ?? false,
		listed: false,
		isKnown: () => false,
		year: year ?? null,
		mover: mover === undefined ? null : readPerson(mover),
	};
}

/** Rules that end a turn and name nobody. */
const NOBODYS = ['a question without a name', 'a turn in brackets'];

describe.each(RULES)('the rule of turns: $name', (rule) => {
	test('has examples of both kinds', () => {
		expect(rule.not.length).toBeGreaterThanOrEqual(3);
		if (!NOBODYS.includes(rule.name)) expect(rule.reads.length).toBeGreaterThanOrEqual(3);
	});

	test.each(rule.reads)('reads “$line”', (example) => {
		expect(rule.read(example.line, settingOf(example))?.person?.speaker).toBe(example.speaker);
		expect(turnIn(lineOf(example.line), settingOf(example))?.speaker).toBe(example.speaker);
	});

	test.each(rule.not)('gives “$line” to nobody', (example) => {
		expect(turnIn(lineOf(example.line), settingOf(example))?.speaker ?? null).toBeNull();
	});
});

describe('what stands before a name', () => {
	const found = (text: string) => turnIn(lineOf(text), settingOf({ line: text }));

	test('an ordinal, or a number, makes a tabled question of it', () => {
		expect(found('4. Mr. Fell (Coal Bay): What is new?')).toMatchObject({
			speaker: 'Mr. Fell (Coal Bay)',
			tabled: true,
		});
		expect(found('T2. [66881] Bill Tarn (Hill End) (Lab): How many closed?')).toMatchObject({
			speaker: 'Bill Tarn (Hill End) (Lab)',
			uin: '66881',
			tabled: true,
		});
		expect(found('Q1. [909123] Ann Tarn (Coal Bay) (Con): If he will list his engagements.')).toMatchObject({
			uin: '909123',
		});
	});

	test('a sign of a turn without any name that is known still ends the turn before', () => {
		expect(found('§ hear, hear')).toMatchObject({ speaker: null });
	});
});

describe('printed names', () => {
	test.each([
		['Mr. Fell', 'title'],
		['Lieut.-Colonel Fell', 'title'],
		['Lord Fell of Coal Bay', 'title'],
		['SIR T. FELL', 'title'],
		['Mr. Ll. Fell-Tarn', 'title'],
		['THE EARL OF TARN', 'rank'],
		['The Lord Bishop of Fell and Tarn', 'rank'],
		['The Prime Minister', 'office'],
		['The Parliamentary Under-Secretary of State for Lamps', 'office'],
		['The First Lord of the Admiralty', 'office'],
		['Mr. Deputy Speaker', 'chair'],
		['The Chairman of Ways and Means', 'chair'],
		['An hon. Member', 'crowd'],
		['Several Noble Lords', 'crowd'],
		['Zeb Quill (Coal Bay) (LD)', 'party'],
		['Ann Quill', 'given name'],
		['Zeb Quill', 'shape'],
		['Major Quill', 'shape'],
	])('%s is known by %s', (printed, known) => {
		expect(readPerson(printed)?.known).toBe(known);
	});

	test('an office keeps the name in brackets behind it', () => {
		expect(readPerson('Madam Deputy Speaker (Ann Tarn)')).toMatchObject({
			speaker: 'Ann Tarn',
			office: 'Madam Deputy Speaker',
		});
	});

	test.each([
		'The figures are as follows',
		'Lamp Board',
		'Home Department',
		'The lamp oil of Tarn',
		'Mr. Fell has 12 lamps',
		'Yes',
		'North West',
		'The Home Office',
	])('%s is nobody’s name', (printed) => {
		expect(readPerson(printed)).toBeNull();
	});

	test('are one person’s, in full and short', () => {
		expect(samePerson('Mr. Tom Fell (Coal Bay)', 'Mr. Fell')).toBe(true);
		expect(samePerson('Mr. Fell', 'Mr. Tarn')).toBe(false);
		expect(samePerson(null, null)).toBe(false);
	});
});

describe.each(ASIDES)('a $what', (rule) => {
	test.each(rule.reads)('is “%s”', (line) => {
		expect(asideIn(line)?.what).toBe(rule.what);
	});
	test.each(rule.not)('is not “%s”', (line) => {
		expect(asideIn(line)?.what).not.toBe(rule.what);
	});
});

test('a menu’s phrases stand together, where each alone might be a heading', () => {
	const menu = (...lines: string[]) => [...menuLines(lines.map((text) => ({ text })))];
	expect(menu('Lamps', 'Index', 'Home Page')).toEqual([1, 2]);
	expect(menu('Accessibility', 'Contact us', 'Jobs', 'Lamps')).toEqual([0, 1, 2]);
	expect(menu('Education', 'Lamps', 'Jobs')).toEqual([]);
});

describe.each(PROCEDURE)('what the House does: $name', (rule) => {
	test.each(rule.reads)('“%s”', (line) => {
		expect(isProcedure(line)).toBe(true);
	});
	test.each(rule.not)('not “%s”', (line) => {
		expect(isProcedure(line)).toBe(false);
	});
});

describe.each(BUSINESS)('headings of $business', (rule) => {
	test.each(rule.reads)('“%s”', (line) => {
		expect(businessIn(line)).toBe(rule.business);
	});
	test.each(rule.not)('not “%s”', (line) => {
		expect(businessIn(line)).toBeUndefined();
	});
});

describe.each(CORRECTION)('lines of a correction: $says', (rule) => {
	test.each(rule.reads)('“%s”', (line) => {
		expect(correctionIn(line)).toBe(rule.says);
	});
	test.each(rule.not)('not “%s”', (line) => {
		expect(correctionIn(line)).toBeNull();
	});
});

describe.each(OTHER_KINDS)('$is', (kind) => {
	test.each(kind.reads)('is known by “%s”', (line) => {
		expect(otherKind(`Lamps\n\n${line}\n`)).toBe(kind.is);
	});
	test.each(kind.not)('is not known by “%s”', (line) => {
		expect(otherKind(`Lamps\n\n${line}\n`)).toBeNull();
	});
});
