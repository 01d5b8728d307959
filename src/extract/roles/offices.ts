import type { Span } from '../../hansard/section.ts';
import type { Named } from '../names/names.ts';
import type { Passage } from '../passages.ts';
import { bodyNamed } from './mention.ts';

/** What a Secretary of State is of, and the department that goes by it. Offices whose department has changed its name are left out. */
const DEPARTMENTS: Readonly<Record<string, string>> = {
	'Business and Trade': 'Department for Business and Trade',
	'Business, Energy and Industrial Strategy': 'Department for Business, Energy and Industrial Strategy',
	'Business, Innovation and Skills': 'Department for Business, Innovation and Skills',
	'Children, Schools and Families': 'Department for Children, Schools and Families',
	'Communities and Local Government': 'Department for Communities and Local Government',
	'Constitutional Affairs': 'Department for Constitutional Affairs',
	'Culture, Media and Sport': 'Department for Culture, Media and Sport',
	Defence: 'Ministry of Defence',
	'Digital, Culture, Media and Sport': 'Department for Digital, Culture, Media and Sport',
	Education: 'Department for Education',
	'Education and Employment': 'Department for Education and Employment',
	'Education and Science': 'Department of Education and Science',
	'Education and Skills': 'Department for Education and Skills',
	Employment: 'Department of Employment',
	Energy: 'Department of Energy',
	'Energy and Climate Change': 'Department of Energy and Climate Change',
	'Energy Security and Net Zero': 'Department for Energy Security and Net Zero',
	'Environment, Food and Rural Affairs': 'Department for Environment, Food and Rural Affairs',
	'Exiting the European Union': 'Department for Exiting the European Union',
	'Foreign and Commonwealth Affairs': 'Foreign and Commonwealth Office',
	'Foreign, Commonwealth and Development Affairs': 'Foreign, Commonwealth and Development Office',
	Health: 'Department of Health',
	'Health and Social Care': 'Department of Health and Social Care',
	'Housing, Communities and Local Government': 'Ministry of Housing, Communities and Local Government',
	Industry: 'Department of Industry',
	'Innovation, Universities and Skills': 'Department for Innovation, Universities and Skills',
	'International Development': 'Department for International Development',
	'International Trade': 'Department for International Trade',
	Justice: 'Ministry of Justice',
	'Levelling Up, Housing and Communities': 'Department for Levelling Up, Housing and Communities',
	'National Heritage': 'Department of National Heritage',
	'Northern Ireland': 'Northern Ireland Office',
	'Prices and Consumer Protection': 'Department of Prices and Consumer Protection',
	'Science, Innovation and Technology': 'Department for Science, Innovation and Technology',
	Scotland: 'Scotland Office',
	'Social Security': 'Department of Social Security',
	'Social Services': 'Department of Health and Social Security',
	'the Environment': 'Department of the Environment',
	'the Environment, Transport and the Regions': 'Department of the Environment, Transport and the Regions',
	'the Home Department': 'Home Office',
	Trade: 'Department of Trade',
	'Trade and Industry': 'Department of Trade and Industry',
	Transport: 'Department for Transport',
	'Transport, Local Government and the Regions': 'Department for Transport, Local Government and the Regions',
	Wales: 'Wales Office',
	'Work and Pensions': 'Department for Work and Pensions',
};
const OFFICE = new RegExp(
	`Secretary of State for (${Object.keys(DEPARTMENTS)
		.sort((one, other) => other.length - one.length)
		.join('|')})(?=,? \\p{Ll}|,? \\(|\\.)`,
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
