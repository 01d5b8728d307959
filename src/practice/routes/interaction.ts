import { answerInteraction } from '../answering.ts';
import { answerMessage, deleteAnswer, editAnswer, followUp, interactionOf } from '../following.ts';
import { type Call, openRoute, type Route } from './route.ts';

const at = '/webhooks/{app}/{token}';
const interaction = ({ world, params }: Call) => interactionOf(world, params.app ?? '', params.token ?? '');

/** Answers to interactions, which carry their token in the path. */
export const interactionRoutes: readonly Route[] = [
	openRoute('POST /interactions/{id}/{token}/callback', ({ world, params, query, body, files }) => {
		const answered = answerInteraction(world, params.id ?? '', params.token ?? '', body, files);
		return query.get('with_response') === 'true' ? answered : undefined;
	}),
	openRoute(`POST ${at}`, (call) => followUp(call.world, interaction(call), call.body, call.files)),
	openRoute(
		`GET ${at}/messages/{message}`,
		(call) => answerMessage(call.world, interaction(call), call.params.message ?? '').message,
	),
	openRoute(`PATCH ${at}/messages/{message}`, (call) =>
		editAnswer(call.world, interaction(call), call.params.message ?? '', call.body, call.files),
	),
	openRoute(`DELETE ${at}/messages/{message}`, (call) =>
		deleteAnswer(call.world, interaction(call), call.params.message ?? ''),
	),
];
