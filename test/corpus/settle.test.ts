import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWriter, type Writer } from '../../src/corpus/writer.ts';
import { extract } from '../../src/extract/extract.ts';
import { archiveOfDocuments } from '../support/archive.ts';
import { load, page } from './pages.ts';

/** Sentences that name some things in several ways, that tell their kinds now so and now otherwise, or that contradict one another. */
const SENTENCES = [
	'The Kelp Moorings Authority (KMA) is responsible for buoys.',
	'Later KMA tables were sold to the Authority for Kelp and Moorings.',
	'The KMA has published 12 charts.',
	'The Knots Mapping Agency (KMA) is responsible for ropes.',
	'Staff of the Kelp and Mooring Authority wrote.',
	'The Warm Cabins Scheme helped 31 crews.',
	'We ended the Warm Cabins scheme, and Warm Cabins Schemes elsewhere.',
	'A private finance initiative (PFI) paid for it.',
	'It was for the PFI to decide, and PFI credits went to HM Treasury.',
	'The Treasury is responsible for taxes. Winter fuel payments are late.',
	'One Winter Fuel Payment was made. Saltmarsh PCT paid.',
	'Saltmarsh primary care trust is responsible for nurses.',
	'Operation Lantern led to 7 arrests.',
];

const pageOf = (sentence: string, at: number) =>
	page(
		`Page ${at}`,
		`${['Monday 4', 'Tuesday 5', 'Wednesday 6'][at % 3]} March 2002`,
		`${41001 + at}`,
		'what is done.',
		sentence,
	);

const entitiesOf = ({ db }: Writer) => ({
	entities: db
		.prepare(`SELECT e.kind, r.id AS root, e.id, e.name, e.initialism, e.initialism_basis, e.facts, e.mentions, e.first_date, e.last_date
			FROM entities e JOIN entity_keys r ON r.row = e.root ORDER BY e.id`)
		.all(),
	keys: db
		.prepare(
			'SELECT k.id, k.owner, k.basis, r.id AS root FROM entity_keys k JOIN entity_keys r ON r.row = k.root ORDER BY k.id',
		)
		.all(),
});

test('names are settled alike in whatever order documents come, and when others have come and gone between', () => {
	const all = SENTENCES.map((_, at) => at);
	fc.assert(
		fc.property(
			fc
				.uniqueArray(fc.constantFrom(...all), { minLength: 2 })
				.chain((kept) =>
					fc.tuple(
						fc.constant([...kept].sort((one, other) => one - other)),
						fc.shuffledSubarray(kept, { minLength: kept.length }),
						fc.subarray(all.filter((at) => !kept.includes(at))),
					),
				),
			([sorted, shuffled, passing]) => {
				const straight = openWriter(':memory:');
				for (const at of sorted) load(straight, `${at}.txt`, pageOf(SENTENCES[at] ?? '', at), extract);
				const roundabout = openWriter(':memory:');
				for (const at of passing) load(roundabout, `${at}.txt`, pageOf(SENTENCES[at] ?? '', at), extract);
				for (const at of shuffled) load(roundabout, `${at}.txt`, pageOf(SENTENCES[at] ?? '', at), extract);
				for (const at of passing) roundabout.unload(`${at}.txt`);
				expect(entitiesOf(roundabout)).toEqual(entitiesOf(straight));
				for (const { id } of entitiesOf(straight).entities as { id: string }[])
					expect(straight.db.prepare('SELECT root FROM entity_keys WHERE id = ?').get(id)).toBeDefined();
			},
		),
		{ numRuns: 25 },
	);
});

const archiveOf = (...sentences: readonly string[]) =>
	archiveOfDocuments(sentences.map((sentence, at) => ({ name: `${at}.txt`, text: pageOf(sentence, at) })));

test('what differs in case, number and small words is one entity, under whichever of its names it is asked for', () => {
	const archive = archiveOf(
		'The Warm Cabins Scheme is late.',
		'Sixty crews joined the Warm Cabins scheme.',
		'The Authority for Kelp and Moorings met the Authority of Kelp and Mooring.',
	);
	expect(archive.entities('programme', 9, 0).map(({ name }) => name.toLowerCase())).toEqual([
		'warm cabins scheme',
	]);
	expect(archive.entities('agency', 9, 0)).toHaveLength(1);
	expect(archive.entity('a:authority-of-kelp-and-mooring')?.id).toBe(archive.entities('agency', 1, 0)[0]?.id);
});

test('letters that act as a body in one place and stand alone in another are one entity, and it is a body', () => {
	const archive = archiveOf(
		'The KMA has published 12 charts. The KMA is responsible for buoys.',
		'Old KMA tables were sold.',
	);
	expect(archive.entities('term', 9, 0)).toEqual([]);
	const [body] = archive.entities('agency', 9, 0);
	expect(body?.name).toBe('KMA');
	expect(body && archive.roles(body).map(({ role }) => role)).toContain('is responsible for buoys');
});
