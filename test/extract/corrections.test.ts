import { describe } from 'vitest';
import { CORRECTION_RULES } from '../../src/extract/corrections/rules.ts';
import { correctionsIn } from '../support/corrections.ts';
import { everyExample } from '../support/rules.ts';

describe('corrections', () => everyExample(CORRECTION_RULES, correctionsIn));
