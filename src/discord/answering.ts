import type { RawFile, REST } from '@discordjs/rest';
import {
	type APIInteractionResponse,
	InteractionResponseType,
	MessageFlags,
	type RESTPostAPIWebhookWithTokenJSONBody,
	Routes,
} from 'discord-api-types/v10';
import type { Interaction } from './interaction.ts';

/*
 * Answering one interaction. The first answer goes back by the road the interaction came; whatever follows goes over REST.
 */

/** The first answer to an interaction. */
export interface FirstAnswer {
	readonly response: APIInteractionResponse;
	readonly files: readonly RawFile[];
	/** Whether more is sent at once: Discord must have taken this one before. */
	readonly moreFollows: boolean;
}

/** Discord had given the interaction up before its answer could be sent. */
export class TooLate extends Error {
	override readonly name = 'TooLate';
}

/** How the first answer reaches Discord. Resolves once it has; rejects where it was refused or came too late. */
export type Road = (answer: FirstAnswer) => Promise<void>;

/** A message as it is sent: its body, and the files that its `attachments` tell of. */
export interface Sent {
	readonly body: Omit<RESTPostAPIWebhookWithTokenJSONBody, 'username' | 'avatar_url' | 'poll' | 'tts'>;
	readonly files: readonly RawFile[];
}

/** One interaction while it is answered. */
export interface Answering<I extends Interaction = Interaction> {
	readonly interaction: I;
	readonly rest: REST;
	/** Whether it was answered before, so that only a further message can be sent. */
	readonly answered: () => boolean;
	/** Gives the first answer. */
	readonly answer: (
		response: APIInteractionResponse,
		more?: Partial<Omit<FirstAnswer, 'response'>>,
	) => Promise<void>;
	/** Sends a further message. */
	readonly followUp: (sent: Sent) => Promise<void>;
	/** Changes what was answered, or the message that was pressed and updated. */
	readonly edit: (body: Partial<Sent['body']>, files?: readonly RawFile[]) => Promise<void>;
	/** Deletes it. */
	readonly withdraw: () => Promise<void>;
}

/** @param road by which the first answer goes. */
export function createAnswering<I extends Interaction>(interaction: I, road: Road, rest: REST): Answering<I> {
	const { application_id: application, token } = interaction;
	let answered = false;
	return {
		interaction,
		rest,
		answered: () => answered,
		async answer(response, { files = [], moreFollows = false } = {}) {
			await road({ response, files, moreFollows });
			answered = true;
		},
		async followUp({ body, files }) {
			await rest.post(Routes.webhook(application, token), { body, files: [...files], auth: false });
		},
		async edit(body, files = []) {
			await rest.patch(Routes.webhookMessage(application, token), { body, files: [...files], auth: false });
		},
		async withdraw() {
			await rest.delete(Routes.webhookMessage(application, token), { auth: false });
		},
	};
}

/** The road of whatever came over the gateway: a request of our own. */
export function callbackRoad({ id, token }: Interaction, rest: REST): Road {
	return async ({ response, files }) => {
		await rest.post(Routes.interactionCallback(id, token), {
			body: response,
			files: [...files],
			auth: false,
		});
	};
}

/** Says that a press was seen; the message it was on stays. */
export function acknowledge({ answer }: Answering): Promise<void> {
	return answer({ type: InteractionResponseType.DeferredMessageUpdate }, { moreFollows: true });
}

/** Says that an answer is under way, which its asker alone will see. */
export function deferPrivately({ answer }: Answering): Promise<void> {
	return answer(
		{
			type: InteractionResponseType.DeferredChannelMessageWithSource,
			data: { flags: MessageFlags.Ephemeral },
		},
		{ moreFollows: true },
	);
}
