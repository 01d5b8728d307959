import { setImmediate } from 'node:timers/promises';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Archive } from '../src/corpus/archive.ts';
import { UserError } from '../src/errors.ts';
import { atOnce, checkingDraft, LONGEST_DRAFT } from '../src/lookup/check/check-draft.ts';
import { LARGEST_FILE, tooLarge } from '../src/lookup/check/file/draft-file.ts';
import { readDraftFile } from '../src/lookup/check/file/read-file.ts';
import { sparing } from '../src/lookup/check/unsure.ts';
import { checkingMessage, isAnythingFound } from '../src/lookup/check.ts';
import { checkMessageOf, postedCheck } from '../src/present/check.ts';
import { draftPage, summaryMessage } from '../src/present/draft-check.ts';
import { FINDINGS_FILE, readFindings } from '../src/present/findings-file.ts';
import { unmarkedDraft } from '../src/present/marked-draft.ts';
import type { Command, Control, GivenFile, Reply, Request } from './command.ts';
import { listsPrivately, messageCommand, privateOption, slashCommand, typedInto } from './options.ts';

/** What Discord lets a person send in one message. */
const LONGEST_TEXT = 2_000;
/** Milliseconds after which a check lets others be answered. */
const STRETCH = 10;

export const check: Command = {
	data: slashCommand('check', 'Hold the quotations, figures and citations of a text against the record', [
		{
			type: ApplicationCommandOptionType.String,
			name: 'text',
			description: 'The text, with its quotations in quotation marks',
			max_length: LONGEST_TEXT,
		},
		{
			type: ApplicationCommandOptionType.Attachment,
			name: 'file',
			description: 'Or a draft as a file: text, Markdown, .docx or PDF, up to 5 MB; the answer is private',
		},
		privateOption,
	]),
	costly: true,
	later(request, archive) {
		const file = request.files?.get('file');
		if (file === undefined) return null;
		if (file.size > LARGEST_FILE) throw tooLarge();
		return { file, reply: (bytes) => checkedFile(file, bytes, request, archive) };
	},
	execute: (request, archive) => atOnce(checkingTyped(request, archive)),
	inSteps: checkingTyped,
};

function* checkingTyped(request: Request, archive: Archive): Generator<undefined, Reply> {
	const text = typedInto(request, 'text');
	if (text === '') throw new UserError('Give a text to check, or a file.');
	return yield* checking(text, { target: null, ephemeral: listsPrivately(request), request }, archive);
}

export const checkInMessage: Command = {
	data: messageCommand('Check against Hansard'),
	costly: true,
	execute: (request, archive) => atOnce(checkingTarget(request, archive)),
	inSteps: checkingTarget,
};

function checkingTarget(request: Request, archive: Archive): Generator<undefined, Reply> {
	return checking(request.targetText ?? '', { target: targetId(request), ephemeral: true, request }, archive);
}

interface Asking {
	/** The message that is checked; null where words were typed. */
	readonly target: string | null;
	readonly ephemeral: boolean;
	readonly request: Request;
}

function* checking(
	text: string,
	{ target, ephemeral, request: { asker } }: Asking,
	archive: Archive,
): Generator<undefined, Reply> {
	if (!hasWords(text)) throw new UserError('There are no words in this message to check.');
	const answer = yield* checkingMessage(archive, text);
	yield;
	const found = isAnythingFound(answer);
	return {
		message: checkMessageOf(answer, { asker, target, ephemeral: ephemeral || !found }),
		ephemeral: ephemeral || !found,
		found,
	};
}

/** A draft out of a file, checked in short stretches, so that others are answered between them. */
async function checkedFile(
	{ name }: GivenFile,
	bytes: Uint8Array,
	{ asker }: Request,
	archive: Archive,
): Promise<Reply> {
	const file = await readDraftFile(bytes);
	const text = unmarkedDraft(file.text);
	if (!hasWords(text)) throw new UserError('There are no words in this file to check.');
	const steps = checkingDraft(archive, text);
	let step = steps.next();
	for (let since = performance.now(); step.done !== true; step = steps.next()) {
		if (performance.now() - since < STRETCH) continue;
		await setImmediate();
		since = performance.now();
	}
	const findings = sparing(step.value.findings, file.unsure);
	const draft = { text, name, findings, extent: step.value.extent, isCut: text.length > LONGEST_DRAFT };
	return {
		message: summaryMessage(draft, { asker, ephemeral: true }),
		ephemeral: true,
		found: findings.length > 0,
	};
}

function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** The last part of a message's link. */
function targetId({ targetUrl }: Request): string | null {
	return /\/(\d+)$/.exec(targetUrl ?? '')?.[1] ?? null;
}

/** Posts a check, or one finding of it, as it stands, in answer to the message that was checked. Nothing is asked anew: the text is kept nowhere. */
const post: Control = {
	action: 'check-post',
	press: ({ message, asker, args }) => ({
		act: 'post',
		message: postedCheck(message, asker),
		replyTo: args[0] && args[0] !== '0' ? args[0] : null,
	}),
};

/** Turns to the summary or to one finding, out of the file that the message holds. */
const page: Control = {
	action: 'check-page',
	press({ args, values, files, owner, asker, ephemeral }, archive) {
		const file = files?.get(FINDINGS_FILE);
		if (file === undefined)
			throw new UserError('The findings are no longer attached to this message: check it again.');
		const wanted = Number.parseInt(values[0] ?? args[0] ?? '0', 10) || 0;
		const frame = { asker: ephemeral ? owner : asker, ephemeral: ephemeral || asker !== owner };
		return {
			act: 'turn',
			file,
			message(bytes) {
				const findings = readFindings(new TextDecoder().decode(bytes));
				if (findings === null)
					throw new UserError('This check was made by another version of Despatch Box: check it again.');
				return draftPage(findings, wanted, archive.extent(), frame);
			},
		};
	},
};

export const checkControls: readonly Control[] = [post, page];
