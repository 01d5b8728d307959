import { expect, test } from 'vitest';
import { readAnswer } from '../support/answer.ts';

const ASKED =
	'To ask the Secretary of State for Lamps how much was received from the sale of oil lamps withdrawn from service in each year since 1986.';

test.each([
	[
		'We are not able to provide details of receipts back to 1986.',
		'receipts back to 1986 (received from sale of oil lamps withdrawn from service)',
	],
	[
		'The data requested are not available.',
		'received from sale of oil lamps withdrawn from service in each year since 1986',
	],
	[
		'These figures exclude the Moss light, where the information could be found only at disproportionate cost.',
		'the Moss light (received from sale of oil lamps withdrawn from service)',
	],
	['The price of kites is not collected.', 'The price of kites'],
])('what is missing is told with the scope of the question: %s', (answer, about) =>
	expect(readAnswer(ASKED, answer).of('gap')).toMatchObject([{ about }]),
);
