import { opening } from '../question.ts';
import { glued, onItsOwn, reported } from './alone-rules.ts';
import { beforeColon, bracketed } from './colon-rules.ts';
import { handedOver, mover } from './label-rules.ts';
import type { TurnRule } from './rule.ts';

/** A question whose asker this copy does not print: it is nobody's, and ends the turn before. */
const question: TurnRule = {
	name: 'a question without a name',
	read: (words) =>
		/^(?:To ask|asked (?:the|Her|His|Mr))\b/.test(words) || /\[(?:HL)?\d{4,6}\]$/.test(words)
			? opening(words) !== null || /^asked\b/.test(words)
				? { person: null, at: 0 }
				: null
			: null,
	reads: [],
	not: [
		{ line: 'To ask the Secretary of State for Lamps how deep it is. [40001]' },
		{ line: "asked His Majesty's Government whether it is deep." },
		{ line: 'What steps he is taking on lamps. [40001]' },
	],
};

/** In the order in which they are tried. */
export const RULES: readonly TurnRule[] = [
	handedOver,
	mover,
	beforeColon,
	reported,
	glued,
	onItsOwn,
	bracketed,
	question,
];
