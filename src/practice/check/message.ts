import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../../limits.ts';
import { refusals } from '../refusal.ts';
import { componentsForm } from './component.ts';
import { embedsForm } from './embed.ts';
import { fault, list, readForm, snowflake, text } from './form.ts';

/** A file that came with a message. */
export interface SentFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array;
}

const mentionsForm = z
	.object({
		parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
		users: list(snowflake, limits.mentionedUsers).nullish(),
		roles: list(snowflake, limits.mentionedRoles).nullish(),
		replied_user: z.boolean().nullish(),
	})
	.superRefine((mentions, judge) => {
		for (const kind of ['users', 'roles'] as const)
			if (mentions.parse?.includes(kind) && mentions[kind]?.length)
				fault(
					judge,
					'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
					`parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
				);
	});

const attachmentForm = z.object({
	id: z.union([z.int().transform(String), snowflake]),
	filename: text(limits.fileName).nullish(),
	description: text(limits.altText, 0).nullish(),
	title: text(limits.altText, 0).nullish(),
});

const bodyForm = (v2: boolean) =>
	z
		.object({
			content: text(limits.content, 0).nullish(),
			embeds: embedsForm.nullish(),
			components: componentsForm(v2).nullish(),
			allowed_mentions: mentionsForm.nullish(),
			attachments: list(attachmentForm, limits.attachments).nullish(),
			flags: z.int().min(0).nullish(),
			tts: z.boolean().nullish(),
			message_reference: z
				.object({ message_id: snowflake, fail_if_not_exists: z.boolean().nullish() })
				.nullish(),
		})
		.superRefine((body, judge) => {
			if (v2)
				for (const field of ['content', 'embeds'] as const)
					if (body[field]?.length)
						fault(
							judge,
							'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
							`The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
							[field],
						);
		});

/** Made once: zod compiles a form when it is first used. */
const forms = { rows: bodyForm(false), v2: bodyForm(true) };

/** A message as a bot sends or edits it, found to be within Discord's limits. */
export type SentMessage = z.infer<ReturnType<typeof bodyForm>>;

/**
 * Reads a message's body; throws what Discord would refuse it with.
 * @param at where in the request the message stands, for naming the fields at fault.
 * @param v2 true where the message being edited has the Components V2 flag already.
 */
export function readMessage(
	body: unknown,
	files: readonly SentFile[],
	at: readonly PropertyKey[] = [],
	v2 = false,
): SentMessage {
	const flags = Number((body as { flags?: unknown } | null)?.flags ?? 0);
	const message = readForm(
		v2 || (flags & MessageFlags.IsComponentsV2) !== 0 ? forms.v2 : forms.rows,
		body,
		at,
	);
	if (files.length > limits.attachments || files.some((file) => file.bytes.length > limits.file))
		throw refusals.tooLarge();
	return message;
}

/** Throws where a new message would show nothing at all. */
export function refuseEmpty(message: SentMessage, files: readonly SentFile[]): void {
	const shown = [message.content?.trim(), message.embeds?.length, message.components?.length, files.length];
	if (!shown.some(Boolean)) throw refusals.emptyMessage();
}
