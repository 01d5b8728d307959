import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract } from '../../src/extract/extract.ts';
import type { Fact } from '../../src/extract/facts.ts';
import { readDocument } from '../../src/hansard/read.ts';

/** One exchange of a real document, with what was read out of it: what a label is made for. */
export interface Unit {
	/** File name and first UIN: the same whatever stands around it. */
	readonly key: string;
	/** First 8 hex digits of the SHA-256 of its text without white space: a label for another text is not scored. */
	readonly check: string;
	readonly text: string;
	/** Offset of the exchange in the stored text. */
	readonly start: number;
	readonly facts: readonly Fact[];
}

/** Every exchange with a UIN in a file, in order; none for a superseded scrape. */
export function unitsOf(path: string): Unit[] {
	const document = readDocument(readFileSync(path), {
		name: basename(path),
		url: null,
		house: null,
		date: null,
	});
	if ('skipped' in document) return [];
	return document.sections.flatMap((section) => {
		const { facts } = extract(document.text, section);
		return section.exchanges.flatMap((exchange, index) => {
			const [uin] = exchange.uins;
			if (uin === undefined) return [];
			const text = document.text.slice(exchange.start, exchange.end);
			const check = createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex').slice(0, 8);
			return [
				{
					key: `${document.name}#${uin}`,
					check,
					text,
					start: exchange.start,
					facts: facts.filter((fact) => fact.exchange === index),
				},
			];
		});
	});
}
