import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Fact } from '../../src/extract/facts.ts';
import { readDocument } from '../../src/hansard/read.ts';

const FILES = ['000_9c6b4e7ce2d5d56f.txt', '001_7d6f83902296f009.txt'];

function read(): (Fact & { quote: string })[] {
	return FILES.flatMap((name) => {
		const bytes = readFileSync(new URL(`../../seeds/${name}`, import.meta.url));
		const document = readDocument(bytes, { name, url: null, house: null, date: null });
		if ('skipped' in document) throw new Error(document.note);
		return document.sections.flatMap((section) =>
			extract(document.text, section).facts.map((fact) => ({
				...fact,
				quote: document.text.slice(fact.start, fact.end),
			})),
		);
	});
}

const facts = read();
const of = <K extends Fact['kind']>(kind: K) =>
	facts.filter((fact): fact is Extract<Fact, { kind: K }> & { quote: string } => fact.kind === kind);

test('the figures of the seeds, each with what ties it to its subject', () => {
	const figures = of('figure').map((figure) => ({
		value: figure.value,
		measure: figure.measure,
		partOf: figure.partOf,
		subjects: figure.subjects.map(({ name, basis }) => `${name} (${basis})`),
	}));
	expect(figures).toEqual([
		{
			value: 84,
			measure: 'women rescued',
			partOf: null,
			subjects: ['Operation Pentameter (back-reference)'],
		},
		{
			value: 4000,
			measure: 'victims of trafficking for prostitution in the UK',
			partOf: null,
			subjects: ['victims of trafficking for prostitution (named)'],
		},
		{
			value: 528,
			measure: 'arrests',
			partOf: null,
			subjects: ['Operation Pentameter (named)', 'Operation Pentameter 2 (question)'],
		},
		{
			value: 299,
			measure: 'arrests for human trafficking',
			partOf: 528,
			subjects: ['Operation Pentameter (named)', 'Operation Pentameter 2 (question)'],
		},
	]);
	const estimate = of('figure').find(({ value }) => value === 4000);
	expect(estimate?.qualifier).toBe('in the region of');
	expect(estimate?.period).toBe('at any one time in 2003');
	expect(estimate?.attributedTo).toContain('Home Office research paper');
});

test('one definition with its authority, and descriptions that are not put on a par with it', () => {
	const definitions = of('definition');
	expect(definitions.map(({ term, nature }) => `${nature}: ${term}`).sort()).toEqual([
		'definition: Trafficking in persons',
		'description: National Intelligence Requirement',
		'description: Operation Pentameter',
		'description: UK Action Plan on Human Trafficking',
		'description: UK Human Trafficking Centre',
		'description: UK Threat Assessment',
	]);
	const protocol = definitions.find(({ nature }) => nature === 'definition');
	expect(protocol?.authority).toMatch(/^Protocol to the 2000 UN Convention/);
	expect(protocol?.quote).toMatch(/for the purpose of exploitation\.$/);
});

test('silence and damage are told apart', () => {
	expect(
		of('gap').map(({ cause, why, subjects }) => [cause, why, subjects.map(({ name }) => name).join(', ')]),
	).toEqual([
		['silence', 'insufficient evidence', ''],
		['silence', 'not collected', ''],
		['silence', 'not disaggregated', 'Operation Pentameter 2'],
		['damage', 'table lost', 'Operation Pentameter 1, Operation Pentameter 2'],
	]);
});

test('the answer of another day is a reference that names no House', () => {
	expect(of('reference').map(({ cites }) => cites)).toEqual([
		{ house: null, date: '2008-06-09', volume: null, column: '75W', uin: null },
	]);
});

test('roles with a back-reference keep the sentence that names their body', () => {
	const planned = of('role').filter(({ subject }) => subject.basis === 'back-reference');
	expect(planned.map(({ subject }) => subject.asPrinted)).toEqual([
		'This dedicated centre',
		'The centre',
		'It',
	]);
	for (const role of planned) expect(role.naming).not.toBeNull();
});
