import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/practice/page/blocks.ts';

test('lists and small print stand apart from the prose around them', () => {
	expect(
		blocksOf('Known:\n- one **light**\n- two\n\nThe rest\nis silence.\n1. first\n2. second\n-# as of today'),
	).toEqual([
		{ kind: 'prose', text: 'Known:' },
		{ kind: 'list', ordered: false, items: ['one **light**', 'two'] },
		{ kind: 'prose', text: '\nThe rest\nis silence.' },
		{ kind: 'list', ordered: true, items: ['first', 'second'] },
		{ kind: 'small', text: 'as of today' },
	]);
});

test.each(['a - b', '-3 degrees', '*emphasis* first', '> - quoted', '1.5 miles', '12', '- ', 'see\n-#5'])(
	'%j is prose',
	(text) => {
		expect(blocksOf(text)).toEqual([{ kind: 'prose', text }]);
	},
);

test('a code block keeps its lines', () => {
	const text = '```\n- not a list\n```';
	expect(blocksOf(text)).toEqual([{ kind: 'prose', text }]);
});
