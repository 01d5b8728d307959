import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { read } from '../support/reading.ts';

test('a cell whose figures may end in the mark of a note gives no figure', () => {
	const page = [
		'Skip to main content',
		'Landings',
		'Volume 457: debated on Tuesday 6 March 2007',
		'To ask the Secretary of State what was landed. (40001)',
		'The landings are in the following table:',
		...['Harbour', 'Tonnes', 'North', '181', 'South', '205', 'West', '47'],
		'1 Estimate.',
	].join('\n\n');
	const document = read(page, { name: 'page.txt', house: 'Commons' });
	const [section] = document.sections;
	if (!section) throw new Error('no section');
	const values = extract(document.text, section).facts.flatMap((fact) =>
		fact.kind === 'figure' ? [fact.value] : [],
	);
	expect(values).toEqual([205, 47]);
});
