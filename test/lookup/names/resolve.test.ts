import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openNameIndex } from '../../../src/corpus/names/open.ts';
import type { EntityKind } from '../../../src/extract/facts.ts';
import { nameKey } from '../../../src/extract/names/name-key.ts';
import { distanceTo } from '../../../src/lookup/names/distance.ts';
import { resolveName } from '../../../src/lookup/names/resolve.ts';
import { seeded } from '../../bench/measure.ts';
import { inventNames, misspell } from '../../bench/name-data.ts';
import { archiveOfNames, named } from '../../support/named.ts';

const index = openNameIndex(
	archiveOfNames([
		named('operation', 'Operation Kestrel'),
		named('operation', 'Operation Kestrel 2'),
		named('operation', 'Operation MALLOW'),
		named('agency', 'Coastal Fisheries Inspection Agency', ['CFIA', 'initialism'], ['CIA', 'initials']),
		named('agency', 'Crown Salvage Service', ['CSS', 'initials']),
		named('agency', 'Central Standards Service', ['CSS', 'initials']),
		named('agency', 'United Kingdom Wreck Centre', ['UKWC', 'initialism'], ['UK Wreck Centre', 'alias']),
		named(
			'term',
			'Wrecking of vessels',
			['deliberate wrecking', 'alias'],
			['vessel that has been wrecked', 'alias'],
		),
		named('term', 'National Salvage Requirement', ['NSR', 'initialism']),
	]),
);

function resolved(query: string, ...kinds: readonly EntityKind[]) {
	const { decision, matches } = resolveName(index, query, kinds.length > 0 ? { kinds } : {});
	return [decision, matches[0]?.name, matches[0]?.why];
}

describe('a name met whole is answered', () => {
	test.each([
		['Operation Kestrel', 'Operation Kestrel', 'exact'],
		['kestrel', 'Operation Kestrel', 'normalised'],
		['the operation kestrel', 'Operation Kestrel', 'normalised'],
		['kestrel two', 'Operation Kestrel 2', 'normalised'],
		['Kestrel II', 'Operation Kestrel 2', 'normalised'],
		['operation mallow', 'Operation MALLOW', 'exact'],
		['opertion mallow', 'Operation MALLOW', 'normalised'],
		['operationmallow', 'Operation MALLOW', 'normalised'],
		['C.F.I.A.', 'Coastal Fisheries Inspection Agency', 'initialism'],
		['nsr', 'National Salvage Requirement', 'initialism'],
		['UK wreck centre', 'United Kingdom Wreck Centre', 'normalised'],
		['coastalfisheries inspectionagency', 'Coastal Fisheries Inspection Agency', 'normalised'],
		['a:crown-salvage-service', 'Crown Salvage Service', 'exact'],
	])('%s', (query, name, why) => {
		expect(resolved(query)).toEqual(['answer', name, why]);
	});

	test('letters that nothing prints beside the name are told from those that are printed', () => {
		expect(resolved('CIA')).toEqual(['answer', 'Coastal Fisheries Inspection Agency', 'initials']);
	});

	test('an entity known by letters alone is not taken for the one whose letters they may be', () => {
		const both = openNameIndex(
			archiveOfNames([named('agency', 'MOT'), named('agency', 'Ministry of Tides', ['MOT', 'initials'])]),
		);
		const { decision, matches } = resolveName(both, 'mot');
		expect([decision, matches.length]).toEqual(['choose', 2]);
	});

	test('letters that fit two names leave the choice to the reader', () => {
		const { decision, matches } = resolveName(index, 'CSS');
		expect(decision).toBe('choose');
		expect(matches.map(({ name }) => name).sort()).toEqual([
			'Central Standards Service',
			'Crown Salvage Service',
		]);
	});
});

describe('a slip is forgiven', () => {
	test.each([
		['kestral', 'Operation Kestrel'],
		['operation ketsrel', 'Operation Kestrel'],
		['kestrl 2', 'Operation Kestrel 2'],
		['UKCW', 'United Kingdom Wreck Centre'],
		['mlalow', 'Operation MALLOW'],
		['deliberate wreking', 'Wrecking of vessels'],
		['wrecked vessel', 'Wrecking of vessels'],
		['vessels, wrecking of', 'Wrecking of vessels'],
		['coastal fishery inspection agency', 'Coastal Fisheries Inspection Agency'],
		['natl salvage requirement', 'National Salvage Requirement'],
		['fisheries inspection agency', 'Coastal Fisheries Inspection Agency'],
		['National Savlage Requirment', 'National Salvage Requirement'],
		['kest', 'Operation Kestrel'],
	])('%s', (query, name) => {
		expect(resolved(query).slice(0, 2)).toEqual(['answer', name]);
	});
});

describe('a word that every name of a kind may hold names nothing', () => {
	const names = openNameIndex(
		archiveOfNames([
			named('operation', 'Operation Kestrel'),
			named('term', 'operational moorings'),
			named('agency', 'Agency Divers Guild'),
			named('agency', 'Crown Salvage Service'),
			named('term', 'project berths'),
			named('operation', 'Operation Protector'),
			named('agency', 'Board of Beacons'),
			named('agency', 'Surveys Quay Company'),
		]),
	);

	test.each([
		['operati', 'operation'],
		['owperation', 'operation'],
		['opertaion', 'operation'],
		['project', 'operation'],
		['projct', 'operation'],
		['agency', 'agency'],
		['agenc', 'agency'],
		['agancy', 'agency'],
	])('%s', (query, kind) => {
		const { decision, matches } = resolveName(names, query);
		expect([decision, ...new Set(matches.map((match) => match.kind))]).toEqual(['did-you-mean', kind]);
	});

	test.each([
		['board', 'Board of Beacons'],
		['surveys', 'Surveys Quay Company'],
	])('%s alone is taken for no one name, though only one begins so', (query, name) => {
		const { decision, matches } = resolveName(names, query);
		expect([decision, matches[0]?.name]).toEqual(['did-you-mean', name]);
	});

	test.each([
		['board of', 'Board of Beacons'],
		['surveys quay', 'Surveys Quay Company'],
		['operational', 'operational moorings'],
		['agency divers', 'Agency Divers Guild'],
		['protect', 'Operation Protector'],
		['owperation kestrel', 'Operation Kestrel'],
	])('%s is more than such a word', (query, name) => {
		const { decision, matches } = resolveName(names, query);
		expect([decision, matches[0]?.name]).toEqual(['answer', name]);
	});

	test('it is answered with no name of another kind either', () => {
		expect(resolveName(names, 'operati', { kinds: ['term'] }).decision).toBe('did-you-mean');
	});
});

describe('a short name is found by its sound, and with two slips in it, but not taken for meant', () => {
	const names = openNameIndex(
		archiveOfNames([
			...inventNames(400, seeded(21)),
			named('operation', 'Operation Phoca'),
			named('operation', 'Operation Quaich'),
			named('operation', 'Operation Dunlin'),
			named('operation', 'Operation Sanderl'),
		]),
	);

	test.each([
		['foka', 'Operation Phoca'],
		['kwaich', 'Operation Quaich'],
		['dnulni', 'Operation Dunlin'],
		['dumbin', 'Operation Dunlin'],
		['sxndqrl', 'Operation Sanderl'],
	])('%s', (query, name) => {
		const { decision, matches } = resolveName(names, query);
		expect([decision, matches[0]?.name]).toEqual(['did-you-mean', name]);
	});
});

describe('what may be something else is not answered but asked', () => {
	test.each([
		['kestrel 3', 'of another number'],
		['CFIB', 'other letters'],
		['cargo wrecking', 'half of it is another word'],
		['salvage', 'one word of several names'],
		['mellow', 'a word of its own, one letter away'],
		['mallowens', 'a longer word'],
	])('%s: %s', (query) => {
		expect(resolved(query)[0]).toBe('did-you-mean');
	});

	test('a name of another kind that is met whole keeps a near one from being taken for it', () => {
		const near = openNameIndex(
			archiveOfNames([
				named('agency', 'Harriers Board', ['Harriers', 'alias']),
				named('operation', 'Operation Harrier'),
			]),
		);
		expect(resolveName(near, 'harriers', { kinds: ['operation'] }).decision).toBe('did-you-mean');
	});

	test.each(['', ' ', '???', '“”', 'xylophone concerto', 'mallards', 'shallow', '\u0000', '💥'])(
		'nothing is near %j',
		(query) => {
			expect(resolveName(index, query)).toEqual({ decision: 'nothing', matches: [] });
		},
	);
});

describe('among many names', () => {
	const entities = inventNames(800, seeded(11));
	const many = openNameIndex(archiveOfNames(entities));

	test('every name leads to its own entity', () => {
		for (const { id, name } of entities) {
			const { decision, matches } = resolveName(many, name);
			expect([decision, matches[0]?.entityId, matches[0]?.score]).toEqual(['answer', id, 1]);
		}
	});

	test('a misspelt name is among the first five, and never answered with another', () => {
		for (const { query, meant, slip } of misspell(entities, 270, seeded(12))) {
			const { decision, matches } = resolveName(many, query);
			expect(
				matches.map(({ entityId }) => entityId),
				`${slip}: ${query}`,
			).toContain(meant);
			if (decision === 'answer') expect(matches[0]?.entityId, `${slip}: ${query}`).toBe(meant);
		}
	});

	test('how sure it is does not hang on how many matches are wanted', () => {
		for (const { query } of misspell(entities, 45, seeded(13))) {
			const { decision, matches } = resolveName(many, query, { limit: 25 });
			expect(resolveName(many, query, { limit: 1 })).toEqual({ decision, matches: matches.slice(0, 1) });
		}
	});

	test('a name with one slip in it leads to the nearest name that a scan of them all finds', () => {
		const forms = entities.flatMap(({ id, forms: all }) => all.map(({ form }) => ({ id, key: flat(form) })));
		const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
		const slip = fc.record({
			name: fc.constantFrom(...forms.filter(({ key }) => key.length > 4)),
			at: fc.nat(),
			letter,
		});
		fc.assert(
			fc.property(slip, ({ name: { key }, at, letter: wrong }) => {
				const place = at % key.length;
				const query = key.slice(0, place) + wrong + key.slice(place + 1);
				const edits = (other: string) => distanceTo(flat(query))(other).full;
				const nearest = Math.min(...forms.map((form) => edits(form.key)));
				const [best] = resolveName(many, query).matches;
				const found = forms.filter(({ id }) => id === best?.entityId).map((form) => edits(form.key));
				expect(Math.min(...found)).toBe(nearest);
			}),
			{ numRuns: 100 },
		);
	});

	test('anything at all can be asked, and no more is given back than was wanted', () => {
		const query = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.string({ unit: 'grapheme', maxLength: 300 }),
			fc.constantFrom(
				"'; DROP TABLE name_forms; --",
				'%',
				'_',
				'*',
				'"',
				'NEAR(a b)',
				'a'.repeat(100_000),
				'\ud800',
			),
		);
		fc.assert(
			fc.property(query, fc.integer({ min: 1, max: 25 }), (typed, limit) => {
				const { decision, matches } = resolveName(many, typed, { limit });
				expect(matches.length).toBeLessThanOrEqual(limit);
				expect(matches.length === 0).toBe(decision === 'nothing');
				expect(new Set(matches.map(({ entityId }) => entityId)).size).toBe(matches.length);
			}),
			{ numRuns: 100 },
		);
	});
});

function flat(form: string): string {
	return nameKey(form).replaceAll(' ', '');
}
