import { afterAll, describe, expect, test } from 'vitest';
import { archiveOfDocuments, type Given } from '../support/archive.ts';
import { reply, said } from '../support/turning.ts';

/** A page with one question a paragraph pair. */
function page(name: string, day: string, ...exchanges: readonly (readonly [string, string])[]): Given {
	const body = exchanges.flatMap(([question, answer]) => [
		`To ask the Secretary of State for Coasts ${question}`,
		answer,
	]);
	return {
		name,
		url: null,
		text: ['Skip to main content', name, `Volume 401: debated on ${day}`, ...body].join('\n\n'),
	};
}

const many = Array.from(
	{ length: 160 },
	(_, at) =>
		[
			`what licences were issued in bay ${at}. (${51000 + at})`,
			`The Harbour Inspectorate is responsible for moorings in bay ${at} of the northern shore.`,
		] as const,
);
const archive = archiveOfDocuments([
	page('Moorings', 'Monday 3 March 2003', ...many),
	page('Nets', 'Monday 10 March 2003', [
		'how many nets were found. (52001)',
		'Information on the number of nets found by the Harbour Inspectorate is not collected centrally. The Harbour Inspectorate did count those on the northern shore in 2001.',
	]),
]);
afterAll(() => archive.close());

describe('a body of which very much is on record', () => {
	test('shows the newest and says how much is left out', () => {
		const words = said(reply('/agency harbour inspectorate', archive).message, archive);
		expect(words).toContain('The newest 150 of 160 roles on record here.');
		expect(words).toContain('bay 159 of the northern shore');
		expect(words).not.toMatch(/bay 9 of the northern shore/);
	});
});

test('a gap is shown with the sentence that takes part of it back', () => {
	const words = said(reply('/agency harbour inspectorate', archive).message, archive);
	expect(words).toMatch(
		/is not collected centrally\.\nThe record goes on:\n│ The Harbour Inspectorate did count those on the northern shore in 2001\./,
	);
});
