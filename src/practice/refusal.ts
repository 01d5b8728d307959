/** Nested as Discord nests it: keys lead to the field at fault, where `_errors` lists what is wrong with it. */
export interface FieldErrors {
	[key: string]: FieldErrors | FieldError[] | undefined;
	_errors?: FieldError[];
}

/** One thing wrong with one field. */
export interface FieldError {
	readonly code: string;
	readonly message: string;
}

/** What Discord would refuse: an HTTP status, Discord's own code and words, and for a bad form which fields are at fault. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly status: number;
	readonly code: number;
	readonly errors: FieldErrors | null;
	/** What the fault sends beside the usual body, such as `retry_after`. */
	readonly extra: Readonly<Record<string, unknown>>;
	readonly headers: Readonly<Record<string, string>>;

	constructor(
		status: number,
		code: number,
		message: string,
		more: {
			readonly errors?: FieldErrors;
			readonly extra?: Readonly<Record<string, unknown>>;
			readonly headers?: Readonly<Record<string, string>>;
		} = {},
	) {
		super(message);
		this.status = status;
		this.code = code;
		this.errors = more.errors ?? null;
		this.extra = more.extra ?? {};
		this.headers = more.headers ?? {};
	}
}

/** The body that goes with a refusal. */
export function refusalBody(refusal: Refusal): Record<string, unknown> {
	const { code, message, errors, extra } = refusal;
	return { message, code, ...(errors === null ? {} : { errors }), ...extra };
}

/** Each field at fault and what is wrong with it, such as `data.embeds.0.title: Must be 256 or fewer in length.` */
export function fieldsAtFault(errors: FieldErrors | null, at = ''): string[] {
	return Object.entries(errors ?? {}).flatMap(([key, inner]) => {
		if (Array.isArray(inner)) return inner.map(({ message }) => `${at}: ${message}`);
		return fieldsAtFault(inner ?? null, at === '' ? key : `${at}.${key}`);
	});
}

/** Discord's refusals by name (discord-api-docs, topics/opcodes-and-status-codes). */
export const refusals = {
	unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
	notFound: () => new Refusal(404, 0, '404: Not Found'),
	methodNotAllowed: () => new Refusal(405, 0, '405: Method Not Allowed'),
	serverError: (status: number) =>
		new Refusal(status, 0, `${status}: ${status === 502 ? 'Bad Gateway' : 'Internal Server Error'}`),
	unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
	unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
	unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
	unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
	unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
	unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
	unknownApplication: () => new Refusal(404, 10002, 'Unknown Application'),
	unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
	unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
	tooManyCommands: (most: number) =>
		new Refusal(400, 30032, `Maximum number of application commands reached (${most}).`),
	tooManyCreates: () =>
		new Refusal(400, 30034, 'Max number of daily application command creates has been reached (200)'),
	tooLarge: () => new Refusal(413, 40005, 'Request entity too large'),
	alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
	tooManyFollowUps: () =>
		new Refusal(400, 40094, 'This interaction has reached the maximum number of follow-up messages.'),
	missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
	notOurs: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
	emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
	missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
	invalidWebhookToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
	notInThisChannel: () => new Refusal(400, 50024, 'Cannot execute action on this channel type'),
	unknownReference: () =>
		new Refusal(400, 50035, 'Invalid Form Body', {
			errors: {
				message_reference: {
					_errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }],
				},
			},
		}),
	invalidApiVersion: () => new Refusal(400, 50041, 'Invalid API version'),
	invalidJson: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
	threadExists: () => new Refusal(400, 160004, 'A thread has already been created for this message'),
	/** @param seconds how long the caller must wait. */
	rateLimited: (
		seconds: number,
		global = false,
		/** Of the route's own limit. */
		headers: Readonly<Record<string, string>> = {},
	) =>
		new Refusal(429, 0, 'You are being rate limited.', {
			extra: { retry_after: seconds, global },
			headers: {
				'retry-after': String(Math.ceil(seconds)),
				...headers,
				'x-ratelimit-scope': global ? 'global' : 'x-ratelimit-bucket' in headers ? 'user' : 'shared',
				...(global ? { 'x-ratelimit-global': 'true' } : {}),
			},
		}),
} as const;
