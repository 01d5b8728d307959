import type { Span } from '../../hansard/section.ts';
import type { Named } from '../names/names.ts';
import type { Passage } from '../passages.ts';
import { bodyNamed } from './mention.ts';

/** What a Secretary of State is of, and the department that goes by it. Offices whose department has changed its name are left out. */
const DEPARTMENTS: Readonly<Record<string, string>> = {
	'Business, Innovation and Skills': 'Department for Business, Innovation and Skills',
	'Children, Schools and Families': 'Department for Children, Schools and Families',
	'Communities and Local Government': 'Department for Communities and Local Government',
	'Culture, Media and Sport': 'Department for Culture, Media and Sport',
	Defence: 'Ministry of Defence',
	'Energy and Climate Change': 'Department of Energy and Climate Change',
	'Environment, Food and Rural Affairs': 'Department for Environment, Food and Rural Affairs',
	'Foreign and Commonwealth Affairs': 'Foreign and Commonwealth Office',
	Health: 'Department of Health',
	'Innovation, Universities and Skills': 'Department for Innovation, Universities and Skills',
	'International Development': 'Department for International Development',
	Justice: 'Ministry of Justice',
	'Northern Ireland': 'Northern Ireland Office',
	Scotland: 'Scotland Office',
	'the Home Department': 'Home Office',
	Transport: 'Department for Transport',
	Wales: 'Wales Office',
	'Work and Pensions': 'Department for Work and Pensions',
};
const OFFICE = new RegExp(
	`Secretary of State for (${Object.keys(DEPARTMENTS).join('|')})(?=,? \\p{Ll}|,? \\(|\\.)`,
	'u',
);

/**
 * The department of the Secretary of State to whom the questions of a passage are put, with the place of the office; null where
 * another answers, the office is not known, or the questions are put to two.
 */
export function departmentAsked(text: string, passage: Passage): { named: Named; naming: Span } | null {
	const { exchange } = passage;
	if (exchange === null || exchange.askedToReply) return null;
	const found = exchange.questions.flatMap((question) => {
		const office = OFFICE.exec(text.slice(question.start, question.end));
		const name = DEPARTMENTS[office?.[1] ?? ''];
		if (office === null || name === undefined) return [];
		const start = question.start + office.index;
		return [{ name, start, end: start + office[0].length }];
	});
	const [first] = found;
	if (first === undefined || found.some(({ name }) => name !== first.name)) return null;
	const { name, ...naming } = first;
	const called = { name, key: name.toLowerCase(), noun: 'department', asked: true };
	return { named: bodyNamed(passage, called, naming), naming };
}
