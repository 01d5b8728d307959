import { afterAll, expect, test } from 'vitest';
import { archiveOfDocuments } from '../support/archive.ts';
import { reply } from '../support/turning.ts';

const day = (date: string, question: string, answer: string) => ({
	name: `${date}.txt`,
	url: `https://hansard.parliament.uk/Commons/2003-0${date.includes('March') ? '3-03' : '5-06'}/debates/1/Buoys`,
	text: ['Skip to main content', 'Buoys', `Volume 401: debated on ${date}`, question, answer].join('\n\n'),
});
const archive = archiveOfDocuments([
	day(
		'Monday 3 March 2003',
		'To ask the Secretary of State for Coasts what his policy on buoys is. (61001)',
		'This is a matter for the Wherry Board.',
	),
	day(
		'Tuesday 6 May 2003',
		'To ask the Secretary of State for Coasts how buoys are inspected. (61002)',
		'The Wherry Board is responsible for inspecting buoys and lighthouses on the east coast.',
	),
]);
afterAll(() => archive.close());

test('a body opens with what it does, not with what is a matter for it', () => {
	const { description } = reply('/agency Wherry Board', archive).message.embeds[0] ?? {};
	expect(description).toMatch(/^> The Wherry Board is responsible for inspecting buoys/);
});

test('the link under an answer leads to the words that its card opens with', () => {
	const labels = reply('/agency Wherry Board', archive).message.components.flatMap(({ components }) =>
		components.flatMap((one) => ('label' in one && one.label ? [one.label] : [])),
	);
	expect(labels[0]).toBe('Hansard, 6 May 2003');
});
