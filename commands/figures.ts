import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Archive } from '../src/corpus/archive.ts';
import { UserError } from '../src/errors.ts';
import { isQuestion } from '../src/lookup/ask/shape.ts';
import { elsewhere } from '../src/lookup/headed.ts';
import { type FiguresAbout, lookUpFiguresAbout, subjectId } from '../src/lookup/tables/about.ts';
import { readAsked } from '../src/lookup/tables/asked.ts';
import { suggestSubjects } from '../src/lookup/tables/subjects.ts';
import { tableId } from '../src/lookup/tables/table.ts';
import type { Scope } from '../src/lookup/words/scope.ts';
import { type Candidate, typedWords } from '../src/present/choices.ts';
import { missMessage } from '../src/present/miss.ts';
import { scopeWords, undated } from '../src/present/scope.ts';
import { answerMessage } from '../src/present/shown.ts';
import { subjectChoices } from '../src/present/subjects.ts';
import { TABLE_VIEW } from '../src/present/table/table.ts';
import type { Choice, Command, Reply, Request } from './command.ts';
import { suggestWords } from './complete.ts';
import { isPrivate, privateOption, scopeAsked, scopeOptions, slashCommand, typedInto } from './options.ts';
import { openView } from './views.ts';

/** Code of the view; see `views.ts`. */
const FIGURES_VIEW = 'f';
/** The subject itself is the view's id: as long as a `custom_id` has room for. */
const LONGEST_ID = 55;
const LONGEST_SUBJECT = 200;
/** Subjects offered, of the 25 choices; the others complete the word being typed. */
const SUBJECTS = 12;

export const figures: Command = {
	data: slashCommand('figures', 'Figures and tables on any subject, each with its words, date and source', [
		{
			type: ApplicationCommandOptionType.String,
			name: 'about',
			description: 'What is counted, where and when: prison places, heroin seizures Kent 2007-08',
			required: true,
			autocomplete: true,
			max_length: LONGEST_SUBJECT,
		},
		...scopeOptions('Best first'),
		privateOption,
	]),
	execute: answerFigures,
	autocomplete: (_option, typed, archive) => suggest(typed, archive),
};

function answerFigures(request: Request, archive: Archive): Reply {
	const about = typedInto(request, 'about')
		.replace(/[~\s]+/g, ' ')
		.trim();
	if (about.length > LONGEST_SUBJECT)
		throw new UserError(
			`A subject may be up to ${LONGEST_SUBJECT} characters long. Please leave some words out.`,
		);
	if (!/[\p{L}\p{N}]/u.test(about)) throw new UserError('Please say what the figures should be about.');
	const scope = scopeAsked(request);
	const view = viewFor(about, scope, archive);
	const shown = view === null ? null : openView(archive, view.code, view.id);
	if (view === null || shown === null) return nothing({ about, scope }, archive, request.asker);
	const ephemeral = isPrivate(request);
	const frame = { view: view.code, id: view.id, page: 0, asker: request.asker, ephemeral };
	return { message: answerMessage(shown, frame), ephemeral, found: true };
}

/** The view that answers: a table that was picked, the subject as typed, or of a longer one its best table. */
function viewFor(
	about: string,
	scope: Scope,
	archive: Archive,
): { readonly code: string; readonly id: string } | null {
	if (archive.table(about) !== null) return { code: TABLE_VIEW, id: about };
	const id = subjectId(about, scope);
	if (id.length <= LONGEST_ID) return { code: FIGURES_VIEW, id };
	const answer = lookUpFiguresAbout(archive, about, scope);
	const [best] = answer?.tables ?? [];
	if (best !== undefined) return { code: TABLE_VIEW, id: tableId(best) };
	return answer === null ? null : { code: FIGURES_VIEW, id: shortened(answer) };
}

/** As many of the telling words, in their order, as a button has room for. */
function shortened({ asked, scope }: FiguresAbout): string {
	let words = '';
	for (const { typed } of asked.parts) {
		const longer = `${words} ${typed}`.trim();
		if (subjectId(longer, scope).length > LONGEST_ID) break;
		words = longer;
	}
	return subjectId(words, scope);
}

function suggest(typed: string, archive: Archive): readonly Choice[] {
	const subjects = subjectChoices(suggestSubjects(archive, typed, SUBJECTS));
	return [...subjects, ...suggestWords(typed, archive, 100)];
}

/** Words of a subject that are left out in turn, to offer what the others have. */
const MOST_LEFT_OUT = 5;

/** A subject as it was asked for. */
interface Subject {
	readonly about: string;
	readonly scope: Scope;
}

/** That no figure was read, with what there is: figures of all its words but one, answers with such a heading, the search. */
function nothing(subject: Subject, archive: Archive, asker: string): Reply {
	const { about, scope } = subject;
	const within = scopeWords(scope);
	const sentence = [
		`No figure about ${typedWords(about)} was found here${within.length > 0 ? `, searching ${within.join(', ')} alone` : ''}.`,
		...undated(scope, archive.extent()),
		...(within.length > 0 ? ['Leave out the House or the dates to search all of it.'] : []),
	].join(' ');
	const miss = {
		typed: about,
		title: 'No figure found',
		sentence,
		near: withoutOne(subject, archive),
		elsewhere: elsewhere(archive, about),
		question: isQuestion(about),
	};
	return { message: missMessage(miss, asker, archive.extent()), ephemeral: true, found: false };
}

/** The subject without one of its words, where there are figures of the others; a word that stands nowhere is left out first. */
function withoutOne({ about, scope }: Subject, archive: Archive): readonly Candidate[] {
	const { parts, unknown } = readAsked(archive, about);
	if (parts.length < 2) return [];
	const not = new Set(unknown.map((word) => word.toLowerCase()));
	const isUnknown = ({ typed }: { readonly typed: string }) => not.has(typed.toLowerCase());
	const leftOut = parts.some(isUnknown) ? [parts.filter(isUnknown)] : parts.map((part) => [part]);
	return leftOut.slice(0, MOST_LEFT_OUT).flatMap((without) => {
		const others = parts
			.filter((part) => !without.includes(part))
			.map(({ typed }) => typed)
			.join(' ');
		const id = subjectId(others, scope);
		if (others === '' || id.length > LONGEST_ID || lookUpFiguresAbout(archive, others, scope) === null)
			return [];
		const hint = `without ${without.map(({ typed }) => typed).join(', ')}`;
		return [{ view: FIGURES_VIEW, id, label: `Figures: ${others}`, hint }];
	});
}
