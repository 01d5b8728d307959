import { describe } from 'vitest';
import { LIMB_RULES } from '../../src/extract/limbs/asked.ts';
import { LINK_RULES } from '../../src/extract/limbs/links.ts';
import { limbsIn } from '../support/limbs.ts';
import { everyExample } from '../support/rules.ts';

describe('limbs of a question', () =>
	everyExample(LIMB_RULES, (text) => LIMB_RULES.flatMap(({ when }) => when(text) ?? [])));

describe('what answers a limb', () => everyExample(LINK_RULES, limbsIn));
