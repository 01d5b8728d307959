import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { shared } from './shared.ts';

/** Discord's own description of its REST API. */
interface Spec {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
}
interface Operation {
	readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

const spec = readSpec();
const ajv = spec === null ? null : compiler(spec);
/** Paths in parts; one written out stands before one with a parameter in its place. */
const templates = Object.keys(spec?.paths ?? {})
	.sort((a, b) => a.split('{').length - b.split('{').length)
	.map((path) => path.split('/'));
const forms = new Map<string, ValidateFunction | null>();

/** Whether bodies are held against Discord's spec here; where they are not, the reason has been printed. */
export const specIsHere = spec !== null;

/**
 * What Discord's spec finds wrong with a request's JSON body; empty where it finds nothing, has no form for the request, or is
 * not on this machine. The spec is discord/discord-api-spec's `openapi.json`.
 * @param path after `/api/v10`, without the query.
 */
export function specFaults(method: string, path: string, body: unknown): string[] {
	const asked = path.split('/');
	const written = templates.find((parts) => matches(parts, asked))?.join('/');
	if (written === undefined) return [];
	const form = formOf(written, method.toLowerCase());
	if (form === null || form(body)) return [];
	const faults = (form.errors ?? []).filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'anyOf');
	return faults.map(({ instancePath, message }) => `${method} ${written} ${instancePath || '/'} ${message}`);
}

function readSpec(): Spec | null {
	const file = shared === null ? null : join(shared, 'discord/openapi.json');
	try {
		if (file !== null) return JSON.parse(readFileSync(file, 'utf8'));
	} catch {}
	console.info("Discord's spec is not on this machine: bodies are held against our own limits only");
	return null;
}

function compiler(document: Spec): Ajv2020 {
	const checker = new Ajv2020({ strict: false });
	checker.addFormat('snowflake', /^(0|[1-9][0-9]*)$/);
	checker.addFormat('nonce', true);
	checker.addFormat('uri', (text: string) => URL.canParse(text));
	checker.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
	const whole = (bits: number) => (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** bits;
	checker.addFormat('int32', { type: 'number', validate: whole(31) });
	checker.addFormat('uint32', { type: 'number', validate: whole(32) });
	checker.addFormat('int64', { type: 'number', validate: Number.isInteger });
	checker.addFormat('int53', { type: 'number', validate: whole(53) });
	checker.addFormat('double', { type: 'number', validate: Number.isFinite });
	checker.addSchema(document, 'discord');
	return checker;
}

function matches(parts: readonly string[], asked: readonly string[]): boolean {
	return parts.length === asked.length && parts.every((part, i) => part.startsWith('{') || part === asked[i]);
}

function formOf(written: string, method: string): ValidateFunction | null {
	const key = `${method} ${written}`;
	const known = forms.get(key);
	if (known !== undefined) return known;
	const content = spec?.paths[written]?.[method]?.requestBody?.content;
	const pointer = [written, method, 'requestBody', 'content', 'application/json', 'schema']
		.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
		.join('/');
	const form =
		ajv !== null && content?.['application/json'] !== undefined
			? ajv.compile({ $ref: `discord#/paths/${pointer}` })
			: null;
	forms.set(key, form);
	return form;
}
