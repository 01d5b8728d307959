import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customId, readCustomId } from '../../src/present/custom-id.ts';

const part = fc.stringMatching(/^[a-z0-9:-]{1,12}$/);

test('what is written is read back', () => {
	fc.assert(
		fc.property(part, part, fc.array(part, { maxLength: 4 }), (action, owner, args) => {
			expect(readCustomId(customId(action, owner, ...args))).toEqual({ action, owner, args });
		}),
	);
});

test.each(['', 'page', '0~page~1~2', '2~page~1', '1~', '1~page'])('%j is nobody’s button', (written) => {
	expect(readCustomId(written)).toBeNull();
});

test('an argument that would break the parts, or is too long for Discord, is refused when written', () => {
	expect(() => customId('page', '1', 'a~b')).toThrow();
	expect(() => customId('page', '1', 'a'.repeat(100))).toThrow();
});
