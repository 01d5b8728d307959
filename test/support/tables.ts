import { extract } from '../../src/extract/extract.ts';
import type { Fact, Figure, TableFact } from '../../src/extract/facts.ts';
import { read } from './reading.ts';

/** A table of the source: a cell `*Heading*` is set in italics, as heads are; `Heading|2` spans two columns; `^1` behind words is a raised mark. */
export interface Drawn {
	readonly rows: readonly (readonly string[])[];
	/** Paragraphs before it. */
	readonly above?: readonly string[];
	/** Paragraphs after it. */
	readonly below?: readonly string[];
	readonly question?: string;
}

/** The figures that are read out of an answer with these tables. */
export function tableFigures(...drawn: readonly Drawn[]): readonly Figure[] {
	return factsOf(drawn).filter((fact): fact is Figure => fact.kind === 'figure' && fact.cell !== undefined);
}

/** The tables that are read out of an answer. */
export function tableFacts(...drawn: readonly Drawn[]): readonly TableFact[] {
	return factsOf(drawn).filter((fact): fact is TableFact => fact.kind === 'table');
}

/** All that is read out of an answer with these tables. */
function factsOf(drawn: readonly Drawn[]): readonly Fact[] {
	const document = read(answerWith(...drawn), { name: 'answers2011-03-01a.xml' });
	const [section] = document.sections;
	if (section === undefined) throw new Error('no section');
	return extract(document.text, section).facts;
}

/** A document of one answer with these tables, in TheyWorkForYou's XML. */
export function answerWith(...drawn: readonly Drawn[]): string {
	const [first] = drawn;
	const body = drawn
		.map(({ rows, above = [], below = [] }) => {
			const table = `<table><tbody>${rows.map((row) => `<tr>${row.map(cell).join(' ')}</tr>`).join('\n')}</tbody></table>`;
			return [...above.map(paragraph), table, ...below.map(paragraph)].join('\n');
		})
		.join('\n');
	return `<?xml version="1.0" encoding="UTF-8"?><publicwhip>
		<major-heading id="uk.org.publicwhip/wrans/2011-03-01a.1.0">Harbours</major-heading>
		<minor-heading id="uk.org.publicwhip/wrans/2011-03-01a.1.1">Landings</minor-heading>
		<ques id="uk.org.publicwhip/wrans/2011-03-01a.40001.q0" speakername="A Member"><p qnum="40001">${first?.question ?? 'To ask the Secretary of State what was landed.'}</p></ques>
		<reply id="uk.org.publicwhip/wrans/2011-03-01a.40001.r0" speakername="A Minister">${body}</reply></publicwhip>`;
}

/** What one figure says, on one line: its labels, value, unit and time. */
export function told({ labels, value, unit, period, asOf, qualifier }: Figure): string {
	const time = [period, asOf].filter((words) => words !== null).join(' as of ');
	return `${labels.slice(1).join(' / ')}: ${qualifier === null ? '' : `${qualifier} `}${value}${unit === null ? '' : ` ${unit}`}${time === '' ? '' : `, ${time}`}`;
}

function paragraph(words: string): string {
	return `<p>${words.replace(/^\((\d)\) /, '<sup>($1)</sup> ')}</p>`;
}

function cell(words: string): string {
	const [, text = '', span] = /^(.*?)(?:\|(\d+))?$/.exec(words) ?? [];
	const marked = text.replace(/\^(\d)/, '<sup>($1)</sup>');
	const set = /^\*(.+)\*$/.exec(marked)?.[1];
	return `<td${span === undefined ? '' : ` colspan="${span}"`}>${set === undefined ? marked : `<i>${set}</i>`}</td>`;
}
