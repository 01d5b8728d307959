import { expect, test } from 'vitest';
import { resolveName } from '../../src/lookup/names/resolve.ts';
import { archiveOfDocuments } from '../support/archive.ts';

const page = (title: string, date: string, ...paragraphs: string[]) =>
	['Skip to main content', title, `Volume 460: debated on ${date}`, ...paragraphs].join('\n\n');

// A debate on one licensing authority once had its figures answered under another body that is printed with the same letters.
test('one initialism of two bodies: neither takes the other’s facts, and the reader is asked which', () => {
	const archive = archiveOfDocuments([
		{
			name: 'one.txt',
			text: page(
				'Orchids',
				'Tuesday 15 May 2007',
				'To ask what is done on theft. (100001)',
				'The Orchid Growers Agency (OGA) is responsible for the register.',
			),
		},
		{
			name: 'two.txt',
			text: page(
				'Oats',
				'Wednesday 16 May 2007',
				'To ask what is done on mills. (100002)',
				'After the fire the Oat Grading Authority was set up.',
				'The OGA licenses 1,230 millers.',
			),
		},
	]);
	const { decision, matches } = resolveName(archive.names, 'OGA');
	expect(decision).toBe('choose');
	expect(matches.map(({ name }) => name).sort()).toEqual(['Oat Grading Authority', 'Orchid Growers Agency']);
	const roles = Object.fromEntries(
		matches.map(({ entityId, name }) => {
			const entity = archive.entity(entityId);
			return [name, entity ? archive.roles(entity).map(({ role }) => role) : []];
		}),
	);
	expect(roles['Orchid Growers Agency']).toEqual(['is responsible for the register']);
	expect(roles['Oat Grading Authority']).toContain('licenses 1,230 millers');
});
