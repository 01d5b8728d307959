import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { config as readEnvFile } from 'dotenv';
import { z } from 'zod';
import { UserError } from './errors.ts';

/** What the project reads from its surroundings, each variable with what it is for: `.env.example` says the same at length. */
export interface Config {
	/** Null where it is not set at all: then the practice channel serves. Empty where it is set but blank: `npm start` stops. */
	readonly discordToken: string | null;
	/** Commands are registered in this server alone, at once, instead of everywhere. */
	readonly discordGuildId: string | null;
	/** Base of Discord's REST API without its version; null for Discord itself. The gateway follows from it. */
	readonly discordApi: string | null;
	readonly databasePath: string;
	/** Null where the archive is the file of `databasePath`. */
	readonly editions: EditionSettings | null;
	/** Null where nothing is said: then `warn` in the practice channel, `info` otherwise. */
	readonly logLevel: LogLevel | null;
	readonly practicePort: number;
	/** Null where interactions come over the gateway. */
	readonly http: Http | null;
	/** Null for no health endpoint. */
	readonly healthPort: number | null;
	readonly host: Host;
}

/** How interactions come over HTTP. */
export interface Http {
	readonly port: number;
	/** The application's public key, hexadecimal. */
	readonly publicKey: string;
	/** Processes that answer. */
	readonly workers: number;
}

/** Where editions of the archive are published. */
export interface EditionSettings {
	/** An address, or a folder. */
	readonly source: string;
	/** Milliseconds between two looks. */
	readonly every: number;
}

/** What whoever runs the bot settles for everybody who asks, and says of themselves; null where nothing is said. */
export interface Host {
	/** Answers are private where the asker does not say. */
	readonly privateByDefault: boolean;
	/** Whom to tell of a wrong reading: an address, a name, a channel. */
	readonly contact: string | null;
	readonly privacyUrl: string | null;
	readonly termsUrl: string | null;
}

/** Longer than any way to reach somebody. */
const LONGEST_CONTACT = 200;

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof levels)[number];

const port = z
	.string()
	.regex(/^\d{1,5}$/)
	.transform(Number)
	.refine((number) => number <= 65_535);

const count = (most: number) =>
	z
		.string()
		.regex(/^\d{1,6}$/)
		.transform(Number)
		.refine((number) => number >= 1 && number <= most);

/** Blank stands for "not set", as in a copied `.env.example`. */
const unlessBlank = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);

const environment = z.object({
	DISCORD_TOKEN: z
		.string()
		.trim()
		.regex(/^\S*$/)
		.optional()
		.describe('paste the bot’s token, one word without spaces, after the = sign, or remove the line'),
	DISCORD_GUILD_ID: unlessBlank(
		z
			.string()
			.trim()
			.regex(/^\d{17,20}$/)
			.optional(),
	).describe('give the server’s id, 17 to 20 digits, or leave it out to register the commands everywhere'),
	DISCORD_PUBLIC_KEY: unlessBlank(
		z
			.string()
			.trim()
			.regex(/^[\da-f]{64}$/i)
			.optional(),
	).describe('paste the application’s public key, 64 characters from 0 to 9 and a to f, or leave it out'),
	HTTP_PORT: unlessBlank(port.optional()).describe(
		'give a port number, 0 to 65535, together with DISCORD_PUBLIC_KEY, or leave both out',
	),
	HTTP_WORKERS: unlessBlank(count(64).default(availableParallelism())).describe(
		'give a number from 1 to 64, or leave it out for one a core',
	),
	DISCORD_API: unlessBlank(
		z
			.url({ protocol: /^https?$/ })
			.refine(isSafeAddress)
			.transform((url) => url.replace(/\/+$/, '').replace(/\/v\d+$/, ''))
			.optional(),
	).describe(
		'give an address such as https://discord.com/api, or leave it out; without https only one of this machine will do, since the token travels there',
	),
	DATABASE_PATH: unlessBlank(z.string().trim().default('data/despatch-box.sqlite')).describe(
		'give the path of a file that may be written',
	),
	ARCHIVE_SOURCE: unlessBlank(z.string().trim().optional()).describe(
		'give an address with http or https, or a folder, or leave it out',
	),
	ARCHIVE_EVERY: unlessBlank(count(86_400).default(300)).describe(
		'give a number of seconds, from 1 to 86400',
	),
	LOG_LEVEL: unlessBlank(z.enum(levels).optional()).describe(`choose one of ${levels.join(', ')}`),
	PRACTICE_PORT: unlessBlank(port.default(8450)).describe('give a port number, 0 to 65535'),
	HEALTH_PORT: unlessBlank(port.optional()).describe('give a port number, 0 to 65535, or leave it out'),
	DEFAULT_PRIVATE: unlessBlank(z.enum(['true', 'false']).default('false')).describe('give true or false'),
	OPERATOR_CONTACT: unlessBlank(z.string().trim().max(LONGEST_CONTACT).optional()).describe(
		`give an address, a name or a channel, up to ${LONGEST_CONTACT} characters`,
	),
	PRIVACY_URL: unlessBlank(z.url({ protocol: /^https$/ }).optional()).describe('give an address with https'),
	TERMS_URL: unlessBlank(z.url({ protocol: /^https$/ }).optional()).describe('give an address with https'),
});

/** Whether the token may go to an address: elsewhere than on this machine only under encryption. */
export function isSafeAddress(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname } = new URL(address);
	return (
		protocol === 'https:' || protocol === 'wss:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
	);
}

/** The names of all variables, for the test that keeps README and `.env.example` in step. */
export const variables: readonly string[] = Object.keys(environment.shape);

/**
 * Reads and checks the settings once.
 *
 * @param env the process's environment; the file `.env` in the working directory fills in what it lacks.
 * @throws UserError naming every variable that will not do, and what to do about it. It never repeats a value: one of them
 *   is a secret.
 */
export function readConfig(env: NodeJS.ProcessEnv = withEnvFile()): Config {
	const read = environment.refine(isWhole, { path: ['HTTP_PORT'] }).safeParse(env);
	if (!read.success) {
		const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
		throw new UserError(names.map((name) => `${name} will not do: ${remedy(name)}.`).join('\n'));
	}
	const settings = read.data;
	return {
		discordToken: settings.DISCORD_TOKEN ?? null,
		discordGuildId: settings.DISCORD_GUILD_ID ?? null,
		discordApi: settings.DISCORD_API ?? null,
		databasePath: settings.DATABASE_PATH,
		logLevel: settings.LOG_LEVEL ?? null,
		practicePort: settings.PRACTICE_PORT,
		http: httpOf(settings),
		editions:
			settings.ARCHIVE_SOURCE === undefined
				? null
				: { source: settings.ARCHIVE_SOURCE, every: settings.ARCHIVE_EVERY * 1_000 },
		healthPort: settings.HEALTH_PORT ?? null,
		host: {
			privateByDefault: settings.DEFAULT_PRIVATE === 'true',
			contact: settings.OPERATOR_CONTACT ?? null,
			privacyUrl: settings.PRIVACY_URL ?? null,
			termsUrl: settings.TERMS_URL ?? null,
		},
	};
}

/** One without the other is a mistake. */
function isWhole({ DISCORD_PUBLIC_KEY: key, HTTP_PORT: at }: z.infer<typeof environment>): boolean {
	return (key === undefined) === (at === undefined);
}

function httpOf({
	DISCORD_PUBLIC_KEY: publicKey,
	HTTP_PORT: at,
	HTTP_WORKERS: workers,
}: z.infer<typeof environment>): Http | null {
	return publicKey === undefined || at === undefined ? null : { port: at, publicKey, workers };
}

function remedy(name: string): string {
	return environment.shape[name as keyof typeof environment.shape].description ?? '';
}

/**
 * @returns a warning, where the file with the token can be read by other people of this machine; null where it cannot, or where
 *   there is none. Windows has no such bits.
 */
export function envFileWarning(path = '.env'): string | null {
	if (process.platform === 'win32') return null;
	const file = statSync(path, { throwIfNoEntry: false });
	if (file === undefined || (file.mode & 0o044) === 0) return null;
	return 'Other people of this machine can read .env, and with it the bot’s token: chmod 600 .env keeps it yours.';
}

function withEnvFile(): NodeJS.ProcessEnv {
	readEnvFile({ quiet: true });
	return process.env;
}
