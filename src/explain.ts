import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { exportLines } from './corpus/export.ts';
import { openAnyArchive } from './corpus/opening.ts';
import { UserError } from './errors.ts';
import { type ExplainedSentence, explain } from './extract/explain.ts';
import type { Fact } from './extract/facts.ts';
import type { Mark } from './grammar/marks/mark.ts';
import { runScript } from './script.ts';

/*
 * npm run --silent explain -- [--json] "SENTENCE"
 * npm run --silent explain -- [--json] [--db FILE] DOCUMENT#UIN
 * How words are read: tokens, marks, clauses, the rules that fired and those that were refused, and why.
 */

const USAGE = `usage: npm run --silent explain -- [--json] [--db FILE] "SENTENCE" | DOCUMENT#UIN

Prints how a sentence, or the answer of an exchange on record, is read.`;

await runScript(async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { json: { type: 'boolean', default: false }, db: { type: 'string' } },
	});
	const [asked] = positionals;
	if (asked === undefined || positionals.length > 1 || asked.trim() === '') throw new UserError(USAGE);
	const explained = /^\S+#\S+$/.test(asked) ? explainExchange(asked, values.db) : explain(asked);
	if (values.json) console.log(JSON.stringify(explained, null, '\t'));
	else for (const sentence of explained) console.log(printed(sentence));
	return 0;
}, 2);

/** @throws UserError where no such exchange is on record. */
function explainExchange(place: string, db: string | undefined): readonly ExplainedSentence[] {
	const [document, uin] = place.split('#');
	const archive = openAnyArchive(db ?? readConfig().databasePath, db === undefined, (sentence) =>
		console.error(sentence),
	);
	try {
		for (const line of exportLines(archive.db, 'exchanges')) {
			const {
				document: name,
				uins,
				question,
				answer,
			} = line as { document: string; uins: readonly string[]; question: string; answer: string | null };
			if (name === document && uins.includes(uin ?? '') && answer !== null)
				return explain(answer, question.replaceAll('\n', ' '));
		}
	} finally {
		archive.close();
	}
	throw new UserError(
		`No answered question ${place} is on record here. It is written DOCUMENT#UIN, as the export names them.`,
	);
}

function printed({
	words,
	start,
	tokens,
	marks,
	clauses,
	numbers,
	refusals,
	facts,
}: ExplainedSentence): string {
	const slice = (span: { start: number; end: number }) => words.slice(span.start - start, span.end - start);
	return [
		words,
		`  tokens   ${tokens.map((token) => `${token.words}/${token.pos}`).join(' ')}`,
		...marks.map((mark) => `  mark     ${slice(mark)}: ${described(mark)} (${mark.rule})`),
		...clauses.map(
			({ kind, opener, subject, verb }) =>
				`  clause   ${kind}${opener === null ? '' : ` “${opener}”`}: ${subject === null ? 'no subject' : slice(subject)} · ${verb === null ? 'no verb' : slice(verb)}`,
		),
		...numbers.map(
			({ printed: number, rule, because, refused }) =>
				`  number   ${number}: ${refused === null ? `read by ${rule}, of ${because}` : `refused: ${refused}`}`,
		),
		...refusals.map(({ rule, of, refused }) => `  refused  ${rule}, of ${of}: ${refused}`),
		...facts.map(
			(fact) =>
				`  fact     ${fact.kind} (${fact.rule})${fact.kind === 'figure' ? `: ${fact.subjects.map(({ name, basis }) => `${name} [${basis}]`).join(' + ')} · ${fact.measure}: ${fact.valueText}${fact.period === null ? '' : `, ${fact.period}`}, ${fact.status}` : toldOf(fact)}`,
		),
		'',
	].join('\n');
}

function toldOf(fact: Fact): string {
	if (fact.kind === 'definition') return `: ${fact.term} · ${fact.nature}`;
	return fact.kind === 'role' ? `: ${fact.subject.name} [${fact.subject.basis}] · ${fact.role}` : '';
}

function described(mark: Mark): string {
	if (mark.kind === 'quantity')
		return `${mark.role} ${mark.value}${mark.valueTo === null ? '' : ` to ${mark.valueTo}`}${mark.unit === null ? '' : ` ${mark.unit}`}`;
	if (mark.kind === 'time')
		return `${mark.role}${mark.asOf ? ', as of' : ''} ${mark.from ?? '?'} to ${mark.to ?? '?'}`;
	return mark.tone === null ? mark.kind : `${mark.kind}, ${mark.tone}`;
}
