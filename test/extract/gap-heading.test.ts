import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asHeading } from '../../src/extract/gaps/heading.ts';

test.each([
	['what lamps cost in Saltby', 'what lamps cost in Saltby'],
	[
		'how many lamps were lit by oil in the old town of Saltby since spring tides',
		'lamps were lit by oil in the old town of Saltby since spring tides',
	],
	[
		'how many of the keepers of the Saltby light were paid by the Kite Board of his Department since 1998',
		'of keepers of Saltby light paid by Kite Board since 1998',
	],
	[
		'how many of the keepers of the Saltby light were paid for lamps and ropes and oil by the Kite Board at Saltby parish level',
		'of keepers of Saltby light paid for lamps and ropes at Saltby parish level',
	],
	[
		'data on the number of wrecks that were raised in the bay during the long campaigns Operation Kelp 1 and 2',
		'wrecks raised in bay during long campaigns Operation Kelp 1 and 2',
	],
	[
		'wrecks that were raised in the inner bay of Saltby by the boats under Operation Kelp 1 and 2 and lamps',
		'wrecks raised in inner bay of Saltby by boats under Operation Kelp 1 and 2',
	],
	[
		'how many keepers of boats that were kept outside the bay were seen lighting oil lamps on deck for which a fee was not paid in each year since 1998',
		'keepers of boats kept outside bay seen lighting oil for which fee not paid',
	],
	[
		'how many keepers of the lights in the inner bay of Saltby and the outer bay of Kite were not trained by the board',
		'keepers of lights in inner bay of Saltby and outer bay not trained',
	],
	[
		'how many keepers who were not trained lit the lamps in the inner bay of Saltby and the outer bay of Kite',
		'keepers not trained lit lamps in inner bay of Saltby and outer bay',
	],
])('%s', (about, heading) => {
	expect(asHeading(about)).toBe(heading);
});

test('a heading has at most fourteen words', () =>
	expect(asHeading(Array(40).fill('lamps').join(' ')).split(' ')).toHaveLength(14));

test('a heading has only words of what it was made of, and no more of them', () => {
	const word = fc.constantFrom('the', 'lamps', 'of', 'Saltby', 'were', 'lit', 'in', 'his', 'how', 'many');
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
			const heading = asHeading(words.join(' ')).split(/\s+/);
			expect(heading.length).toBeLessThanOrEqual(words.length);
			expect(words).toEqual(expect.arrayContaining(heading.filter((one) => one !== '')));
		}),
	);
});
