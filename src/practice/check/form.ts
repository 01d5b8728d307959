import { z } from 'zod';
import { type FieldErrors, Refusal } from '../refusal.ts';

/** What zod hands to a refinement, narrowed to what is used here. */
interface Judge {
	addIssue(issue: {
		code: 'custom';
		message: string;
		path?: PropertyKey[];
		params: { discord: string };
	}): void;
}

/** Says that something is wrong, with Discord's code for it; `path` leads on from the value judged. */
export function fault(judge: Judge, discord: string, message: string, path: PropertyKey[] = []): void {
	judge.addIssue({ code: 'custom', message, path, params: { discord } });
}

/** Reads a body as its form wants it; throws Discord's 50035 naming every field at fault, each path beginning with `at`. */
export function readForm<T>(form: z.ZodType<T>, body: unknown, at: readonly PropertyKey[] = []): T {
	const read = form.safeParse(body, { reportInput: true });
	if (read.success) return read.data;
	throw invalidForm(
		read.error.issues.map((issue) => ({
			path: [...at, ...issue.path],
			code: discordCode(issue),
			message: issue.code === 'custom' ? issue.message : discordWords(issue),
		})),
	);
}

/** Discord's "Invalid Form Body" from what is wrong and where. */
export function invalidForm(
	faults: readonly {
		readonly path: readonly PropertyKey[];
		readonly code: string;
		readonly message: string;
	}[],
): Refusal {
	const errors: FieldErrors = {};
	for (const { path, code, message } of faults) {
		let at = errors;
		for (const step of path) {
			const next = at[String(step)];
			const deeper: FieldErrors = next === undefined || Array.isArray(next) ? {} : next;
			at[String(step)] = deeper;
			at = deeper;
		}
		at._errors = [...(at._errors ?? []), { code, message }];
	}
	return new Refusal(400, 50035, 'Invalid Form Body', { errors });
}

function discordCode(issue: z.core.$ZodIssue): string {
	if (issue.code === 'custom') return String(issue.params?.discord ?? 'BASE_TYPE_BAD_TYPE');
	if (issue.code === 'invalid_type')
		return issue.input === undefined ? 'BASE_TYPE_REQUIRED' : 'BASE_TYPE_BAD_TYPE';
	if (issue.code === 'invalid_value') return 'BASE_TYPE_CHOICES';
	if (issue.code === 'invalid_union') return 'UNION_TYPE_CHOICES';
	if (issue.code === 'too_big') return 'NUMBER_TYPE_MAX';
	if (issue.code === 'too_small') return 'NUMBER_TYPE_MIN';
	return 'BASE_TYPE_BAD_TYPE';
}

function discordWords(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_type' && issue.input === undefined) return 'This field is required';
	if (issue.code === 'too_big') return `Value should be less than or equal to ${issue.maximum}.`;
	if (issue.code === 'too_small') return `Value should be greater than or equal to ${issue.minimum}.`;
	return issue.message;
}

/** Text of `least` to `most` UTF-16 units; white space alone is no text. */
export const text = (most: number, least = 1) =>
	z.string().superRefine((value, judge) => {
		if (least > 0 && value.trim() === '') fault(judge, 'BASE_TYPE_REQUIRED', 'This field is required');
		else if (value.length > most) {
			if (least > 0) fault(judge, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
			else fault(judge, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
		}
	});

/** A list of `least` to `most` things. */
export const list = <T>(of: z.ZodType<T>, most: number, least = 0) =>
	z.array(of).superRefine((value, judge) => {
		if (value.length >= least && value.length <= most) return;
		if (least > 0) fault(judge, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
		else fault(judge, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
	});

/** An address of one of `schemes`, at most `most` long. */
export const address = (most: number, schemes: readonly string[]) =>
	text(most, 0).superRefine((value, judge) => {
		const url = URL.parse(value);
		if (url === null) fault(judge, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
		else if (!schemes.includes(url.protocol.slice(0, -1))) {
			const named = schemes.map((scheme) => `'${scheme}'`).join(', ');
			fault(
				judge,
				'URL_TYPE_INVALID_SCHEME',
				`Scheme "${url.protocol.slice(0, -1)}" is not supported. Scheme must be one of (${named}).`,
			);
		}
	});

export const snowflake = z.string().superRefine((value, judge) => {
	if (!/^\d{1,20}$/.test(value)) fault(judge, 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`);
});

/** Tells the place of every value that stood earlier in the list too. */
export function repeated(values: readonly string[], found: (index: number) => void): void {
	const seen = new Set<string>();
	for (const [index, value] of values.entries()) {
		if (seen.has(value)) found(index);
		seen.add(value);
	}
}
