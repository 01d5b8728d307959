import { describe } from 'vitest';
import { correctionIn } from '../../src/extract/corrections/corrections.ts';
import { CORRECTION_RULES } from '../../src/extract/corrections/rules.ts';
import { sentences } from '../../src/grammar/sentences.ts';
import { everyExample } from '../support/rules.ts';

function read(text: string) {
	const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
		start: index,
		end: index + line.length,
	}));
	return lines.flatMap((line) =>
		sentences(text, line).flatMap(
			({ start, end }) => correctionIn(text.slice(start, end), text.slice(end)) ?? [],
		),
	);
}

describe('corrections', () => everyExample(CORRECTION_RULES, read));
