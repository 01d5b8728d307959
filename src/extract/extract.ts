import { openTagger, type Tagger } from '../grammar/tagger.ts';
import type { Section } from '../hansard/section.ts';
import { accountsOf } from './accounts.ts';
import { correctionsOf } from './corrections/corrections.ts';
import { definitionsOf } from './definitions/definitions.ts';
import type { Fact, Facts, Mention } from './facts.ts';
import { figuresOf } from './figures/figures.ts';
import { gapsOf } from './gaps/gaps.ts';
import { withScope } from './gaps/scope.ts';
import { limbsOf } from './limbs/limbs.ts';
import { type Named, namesOf } from './names/names.ts';
import { passagesOf } from './passages.ts';
import { promisesOf } from './promises/promises.ts';
import { referencesOf } from './references.ts';
import { rolesOf } from './roles/roles.ts';
import { figuresOf as cellsOf } from './tables/cells.ts';
import { tablesOf } from './tables/tables.ts';

/**
 * Reads the facts out of one section: what is defined, counted, done by whom, not known, referred to, promised and put right,
 * and which limb of a question was answered, with every name and the evidence that joins names. Depends on nothing but the text and the section.
 *
 * @param text the stored text of the document; every span given is into it.
 */
export const extract = openExtractor();

/** A reader of facts with a tagger of its own, whose model is loaded with the first sentence that needs it. */
export function openExtractor(tagger: Tagger = openTagger()): (text: string, section: Section) => Facts {
	return (text, section) => factsOf(text, section, tagger);
}

function factsOf(text: string, section: Section, tagger: Tagger): Facts {
	const names = namesOf(text, section, tagger);
	const passages = passagesOf(text, section, names, tagger);
	const facts: Fact[] = [];
	for (const passage of passages) {
		facts.push(...definitionsOf(text, section, passage));
		facts.push(...figuresOf(text, passage, tagger));
		facts.push(...rolesOf(text, passage));
		facts.push(...accountsOf(text, passage));
		for (const table of tablesOf(text, passage)) facts.push(table, ...cellsOf(table));
	}
	const gaps = gapsOf(text, section, passages);
	facts.push(
		...gaps.map((gap) => ({ ...gap, about: withScope(text, section, gap) })),
		...limbsOf(text, section, gaps),
	);
	facts.push(...referencesOf(text, section), ...promisesOf(text, passages), ...correctionsOf(text, section));
	return { facts, mentions: names.named.map(mentionOf), links: names.links };
}

function mentionOf({ kind, owner, exchange, contributionStart, asked, start, end }: Named): Mention {
	return { kind, name: owner, exchange, contributionStart, asked, start, end };
}
