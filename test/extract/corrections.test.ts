import { describe } from 'vitest';
import { ALL_CORRECTIONS } from '../../src/extract/corrections/slips.ts';
import { correctionsIn } from '../support/corrections.ts';
import { everyExample } from '../support/rules.ts';

describe('corrections', () => everyExample(ALL_CORRECTIONS, correctionsIn));
