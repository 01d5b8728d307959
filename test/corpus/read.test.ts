import { expect, test } from 'vitest';
import type { Source } from '../../src/corpus/archive.ts';
import { textQueries } from '../../src/corpus/blocks.ts';
import { exportLines } from '../../src/corpus/export.ts';
import { KEEP_QUERIES } from '../../src/corpus/keep.ts';
import { archiveOf, EXTENT_QUERIES } from '../../src/corpus/read.ts';
import { ENTITY_QUERIES } from '../../src/corpus/read-entities.ts';
import { EXCHANGE_QUERIES } from '../../src/corpus/read-exchanges.ts';
import { FACT_QUERIES } from '../../src/corpus/read-facts.ts';
import { TABLE_QUERIES } from '../../src/corpus/read-tables.ts';
import { READINGS_QUERY } from '../../src/corpus/readings.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import type { Reference } from '../../src/extract/facts.ts';
import { load, page, plainExtract } from './pages.ts';

function archiveWith(pages: Readonly<Record<string, string>>, extract = plainExtract) {
	const writer = openWriter(':memory:', []);
	for (const [name, text] of Object.entries(pages)) load(writer, name, text, extract);
	return { writer, archive: archiveOf(writer.db) };
}

const seized = 'Operation Lantern led to 12 boats seized.';

test('an answer given to two questions in the same words is a line of each in the export, of one id', () => {
	const { writer } = archiveWith({
		'late.txt': page('Salt', 'Tuesday 5 March 2002', '41002', 'what was found.', `It was so. ${seized}`),
		'early.txt': page('Salt', 'Monday 4 March 2002', '41001', 'what was seized.', seized),
		'again.txt': page('Salt', 'Tuesday 5 March 2002', '41002', 'what was found.', `It was so. ${seized}`),
	});
	const lines = [...exportLines(writer.db, 'figures')];
	expect(lines.map(({ uin, sittingDate, quote }) => [uin, sittingDate, quote])).toEqual([
		['41001', '2002-03-04', seized],
		['41002', '2002-03-05', seized],
	]);
	expect(new Set(lines.map(({ id }) => id)).size).toBe(1);
	for (const { document, start, end } of lines)
		expect(archiveOf(writer.db).slice(String(document), { start: Number(start), end: Number(end) })).toBe(
			seized,
		);
});

test('one fact on two pages is one fact with two citations, the elder first, each quote cut from its page', () => {
	const { writer, archive } = archiveWith({
		'late.txt': page('Salt', 'Tuesday 5 March 2002', '41002', 'what was found.', `It was so. ${seized}`),
		'early.txt': page('Salt', 'Monday 4 March 2002', '41001', 'what was seized.', seized),
	});
	const entity = archive.entity('o:lantern');
	if (entity === null) throw new Error('no such operation');
	const [figure, ...others] = archive.figures(entity);
	expect(others).toEqual([]);
	expect(figure).toMatchObject({
		quote: seized,
		value: 12,
		source: { document: 'early.txt', sittingDate: '2002-03-04', uin: '41001' },
	});
	expect(figure?.citations.map(({ document }) => document)).toEqual(['late.txt']);
	for (const source of [figure?.source, ...(figure?.citations ?? [])])
		expect(source && archive.slice(source.document, source)).toBe(seized);
	expect(entity.facts.figure).toBe(1);

	writer.unload('early.txt');
	expect(archive.fact(figure?.id ?? '')).toMatchObject({ source: { document: 'late.txt' }, citations: [] });
	expect(archive.entity('o:lantern')?.facts.figure).toBe(1);
	expect(archive.extent()).toMatchObject({ documents: 1, firstDate: '2002-03-05', dates: ['2002-03-05'] });
});

test('an initialism printed beside one name leads to it, and the id of any name finds the one body', () => {
	const { archive } = archiveWith({
		'a.txt': page(
			'Coast',
			'Monday 4 March 2002',
			'41001',
			'what.',
			'The Harbour Watch Agency (HWA) is responsible for the coast.',
		),
		'b.txt': page('Coast', 'Tuesday 5 March 2002', '41002', 'what.', 'HWA is responsible for the lights.'),
	});
	const body = archive.entity('a:hwa');
	expect(body).toMatchObject({
		id: 'a:harbour-watch-agency',
		name: 'Harbour Watch Agency',
		initialism: 'HWA',
		initialismBasis: 'printed',
	});
	expect(archive.entity('a:harbour-watch-agency')).toEqual(body);
	expect(body && archive.roles(body).map(({ role }) => role)).toEqual([
		'is responsible for the coast',
		'is responsible for the lights',
	]);
	expect(body?.names.find(({ name }) => name === 'HWA')).toMatchObject({
		basis: 'printed',
		quote: 'The Harbour Watch Agency (HWA) is responsible for the coast.',
		source: { document: 'a.txt' },
	});
	expect(archive.countEntities('agency')).toBe(1);
});

test('an initialism printed beside two names belongs to neither, and both still show it', () => {
	const { archive } = archiveWith({
		'a.txt': page(
			'Coast',
			'Monday 4 March 2002',
			'41001',
			'what.',
			'The Harbour Watch Agency (HWA) is responsible for the coast.',
		),
		'b.txt': page(
			'Heath',
			'Tuesday 5 March 2002',
			'41002',
			'what.',
			'The Heath Wardens Agency (HWA) is responsible for the heath. HWA is responsible for gorse.',
		),
	});
	expect(archive.entity('a:hwa')).toMatchObject({ name: 'HWA', initialism: null });
	expect(archive.entity('a:harbour-watch-agency')).toMatchObject({ initialism: 'HWA', facts: { role: 1 } });
	expect(archive.entity('a:heath-wardens-agency')).toMatchObject({ initialism: 'HWA', facts: { role: 1 } });
	const shown = ['a:harbour-watch-agency', 'a:heath-wardens-agency'].map((id) =>
		archive.entity(id)?.names.find(({ name }) => name === 'HWA'),
	);
	expect(shown.map((name) => name?.source?.document)).toEqual(['a.txt', 'b.txt']);
});

test('small words do not make two owners of one initialism', () => {
	const { archive } = archiveWith({
		'a.txt': page(
			'Coast',
			'Monday 4 March 2002',
			'41001',
			'what.',
			'The Harbour and Watch Agency (HWA) is responsible for the coast.',
		),
		'b.txt': page(
			'Coast',
			'Tuesday 5 March 2002',
			'41002',
			'what.',
			'The Harbour Watch Agency (HWA) is responsible for the lights. HWA is responsible for sand.',
		),
	});
	expect(archive.countEntities('agency')).toBe(1);
	expect(archive.entity('a:hwa')?.facts.role).toBe(3);
});

test('letters alone tie an initialism to the one name that fits, marked as inferred; a second such name unties it', () => {
	const { writer, archive } = archiveWith({
		'a.txt': page(
			'Tolls',
			'Monday 4 March 2002',
			'41001',
			'what.',
			'The Inland Tolls Agency is responsible for bridges. ITA is responsible for fords.',
		),
	});
	expect(archive.entity('a:ita')).toMatchObject({
		name: 'Inland Tolls Agency',
		initialism: 'ITA',
		initialismBasis: 'initials',
	});
	expect(archive.entity('a:ita')?.names).toContainEqual({
		name: 'ITA',
		basis: 'initials',
		quote: null,
		source: null,
	});
	load(
		writer,
		'b.txt',
		page(
			'Ink',
			'Tuesday 5 March 2002',
			'41002',
			'what.',
			'The Imperial Typeface Agency is responsible for ink.',
		),
	);
	expect(archive.entity('a:ita')).toMatchObject({ name: 'ITA', facts: { role: 1 } });
	expect(archive.entity('a:inland-tolls-agency')).toMatchObject({ initialism: null });
	writer.unload('b.txt');
	expect(archive.entity('a:ita')).toMatchObject({ name: 'Inland Tolls Agency' });
});

test('numbered operations are sisters, kept apart and in order', () => {
	const { archive } = archiveWith({
		'a.txt': page(
			'Salt',
			'Monday 4 March 2002',
			'41001',
			'what.',
			`${seized} Operation Lantern 10 found 4 new coves. Operation Lantern 2 found 3 old coves. Operation Lanterns closed.`,
		),
	});
	expect(archive.entity('o:lantern')?.sisters).toEqual(['o:lantern-2', 'o:lantern-10']);
	expect(archive.entity('o:lantern-2')?.sisters).toEqual(['o:lantern', 'o:lantern-10']);
	expect(archive.entity('o:lantern-2')?.facts.figure).toBe(1);
});

test('a mention is told apart from the words of a fact, with the sentence it stands in', () => {
	const { archive } = archiveWith({
		'a.txt': page(
			'Salt',
			'Monday 4 March 2002',
			'41001',
			'what.',
			`${seized} It went on, e.g. at night. We learnt much from Operation Lantern since then. Nothing more.`,
		),
	});
	const entity = archive.entity('o:lantern');
	if (entity === null) throw new Error('no such operation');
	expect(archive.countMentions(entity)).toBe(1);
	expect(archive.mentions(entity, 5, 0)).toMatchObject([
		{
			name: 'Operation Lantern',
			quote: 'We learnt much from Operation Lantern since then.',
			source: { uin: '41001' },
		},
	]);
	expect(archive.mentions(entity, 5, 1)).toEqual([]);
});

test('a set phrase is one gap an exchange, not one for all', () => {
	const { archive } = archiveWith({
		'a.txt': page('Salt', 'Monday 4 March 2002', '41001', 'how many.', 'The number is not collected.'),
		'b.txt': page('Tar', 'Monday 4 March 2002', '41007', 'how many.', 'The number is not collected.'),
	});
	const gaps = ['41001', '41007'].flatMap((uin) =>
		archive.exchangesByUin(uin).flatMap((exchange) => archive.gapsIn(exchange)),
	);
	expect(gaps.map(({ source }) => source.uin)).toEqual(['41001', '41007']);
	expect(new Set(gaps.map(({ id }) => id)).size).toBe(2);
});

test('an exchange is found by UIN, by the start of one, and by day; the newest first where a number was given twice', () => {
	const { archive } = archiveWith({
		'a.txt': page('Salt', 'Monday 4 March 2002', '41001', 'how many.', 'None.'),
		'b.txt': page('Tar', 'Monday 7 March 2005', '41001', 'how much.', 'Much.'),
		'copy.txt': page('Salt again', 'Monday 4 March 2002', '41001', 'how many.', 'None.'),
	});
	const found = archive.exchangesByUin('41001');
	expect(found.map(({ answer, citations }) => [answer, citations.length])).toEqual([
		['Much.', 0],
		['None.', 1],
	]);
	expect(found[1]?.question).toBe('To ask the Secretary of State for Tides how many. (41001)');
	expect(archive.exchangesStarting('410', 10)).toEqual(found);
	expect(archive.exchangesStarting('9', 10)).toEqual([]);
	const citation = { house: null, date: '2002-03-04', volume: null, column: null };
	expect(archive.exchangesOn(citation)).toEqual([found[1]]);
	expect(archive.exchangesOn({ ...citation, date: null, volume: '312' })).toHaveLength(2);
	expect(found[0] && archive.exchange(found[0].id)).toEqual(found[0]);
});

test('a reference is followed to the one exchange it can mean, and back', () => {
	const cites: Reference['cites'] = {
		house: null,
		date: '2002-03-04',
		volume: null,
		column: null,
		uin: '41001',
	};
	const { archive } = archiveWith(
		{
			'a.txt': page('Salt', 'Monday 4 March 2002', '41001', 'how many.', 'None.'),
			'b.txt': page('Salt', 'Tuesday 5 March 2002', '41002', 'why.', 'I refer to question 41001.'),
			'c.txt': page('Salt', 'Monday 7 March 2005', '41001', 'why not.', 'Because.'),
		},
		(_, section) => {
			const [exchange] = section.exchanges;
			const answer = exchange?.answer ?? null;
			if (answer === null || exchange?.uins[0] !== '41002') return { facts: [], mentions: [], links: [] };
			const at = {
				start: answer.start,
				end: answer.end,
				naming: null,
				exchange: 0,
				contributionStart: answer.start,
			};
			return {
				facts: [{ kind: 'reference', rule: 'test.citing', because: null, ...at, cites }],
				mentions: [],
				links: [],
			};
		},
	);
	const [citing] = archive.exchangesByUin('41002');
	const [later, cited] = archive.exchangesByUin('41001');
	if (citing === undefined || cited === undefined || later === undefined)
		throw new Error('an exchange is missing');
	expect(archive.referencesFrom(citing).map(({ resolved }) => resolved)).toEqual([cited.id]);
	expect(archive.referencesTo(cited).map(({ source }) => source.document)).toEqual(['b.txt']);
	expect(archive.referencesTo(later)).toEqual([]);
});

test('no look-up reads a whole table', () => {
	const { writer } = archiveWith({});
	// The list of documents walks in their order and stops at its LIMIT; what /about counts has one row a document.
	const { documents: _documents, back: _back, loaded: _loaded, whole: _whole, ...extent } = EXTENT_QUERIES;
	// What walks through everything is for the export.
	const { every: _facts, ...facts } = FACT_QUERIES;
	const { every: _exchanges, ...exchanges } = EXCHANGE_QUERIES;
	for (const [name, sql] of Object.entries({
		...ENTITY_QUERIES,
		...KEEP_QUERIES,
		...TABLE_QUERIES,
		...exchanges,
		...facts,
		...extent,
		...textQueries(''),
		readings: READINGS_QUERY,
	})) {
		const values = new Array(sql.split('?').length - 1).fill(1);
		const named = sql.includes(':id') ? [{ id: 'a' }] : [];
		const plan = writer.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values, ...named) as {
			detail: string;
		}[];
		const scans = plan
			.map(({ detail }) => detail)
			.filter((detail) => /^SCAN (?!CONSTANT)/.test(detail) && !/COVERING INDEX sections_date/.test(detail));
		expect(scans, name).toEqual([]);
	}
});

test('what is named in a passage is told in the order of the words, once each', () => {
	const { archive } = archiveWith(
		{
			'a.txt': page(
				'Salt',
				'Monday 4 March 2002',
				'41001',
				'how many.',
				'The Salt Board met the Sea Office. The Salt Board agreed.',
			),
		},
		(text, section) => {
			const answer = section.exchanges[0]?.answer;
			if (!answer) return { facts: [], mentions: [], links: [] };
			const mentions = [...text.matchAll(/Salt Board|Sea Office/g)].map((found) => ({
				kind: 'agency' as const,
				name: found[0],
				start: found.index,
				end: found.index + found[0].length,
				exchange: 0,
				contributionStart: answer.start,
				asked: false,
			}));
			return { facts: [], mentions, links: [] };
		},
	);
	const [exchange] = archive.exchangesByUin('41001');
	if (exchange === undefined) throw new Error('an exchange is missing');
	const named = (source: Source) => archive.namedIn(source).map(({ name }) => name);
	expect(named(exchange.source)).toEqual(['Salt Board', 'Sea Office']);
	expect(named({ ...exchange.source, end: exchange.source.start })).toEqual([]);
});
