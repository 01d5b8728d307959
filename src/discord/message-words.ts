import type { APIMessage, APIMessageSnapshotFields } from 'discord-api-types/v10';

/** What may hold words: a component of any kind and depth, as Discord sends it. */
interface Worded {
	readonly content?: string;
	readonly label?: string | null;
	readonly description?: string | null;
	readonly placeholder?: string | null;
	readonly components?: readonly unknown[];
	readonly component?: unknown;
	readonly accessory?: unknown;
	readonly items?: readonly unknown[];
	readonly options?: readonly unknown[];
}

/**
 * Everything that a reader sees as words in a colleague's message, a line each: its text, its embeds with author and foot, a poll, the text
 * of its components, the names of its files, and the same of what it forwards.
 */
export function wordsOf(message: APIMessage): string {
	const forwarded = (message.message_snapshots ?? []).map((snapshot) => snapshot.message);
	return [message, ...forwarded]
		.flatMap(partsOf)
		.filter((words) => words.trim() !== '')
		.join('\n');
}

function partsOf(message: APIMessage | APIMessageSnapshotFields): readonly string[] {
	const { content, embeds, attachments, components } = message;
	const poll = 'poll' in message ? message.poll : undefined;
	return [
		content,
		...(embeds ?? []).flatMap(({ author, title, description, fields, footer }) => [
			author?.name,
			title,
			description,
			...(fields ?? []).flatMap(({ name, value }) => [name, value]),
			footer?.text,
		]),
		...(poll === undefined
			? []
			: [poll.question.text, ...poll.answers.map((answer) => answer.poll_media.text)]),
		...(components ?? []).flatMap(wordsIn),
		...(attachments ?? []).flatMap(({ filename, title, description }) => [title ?? filename, description]),
	].filter((words) => typeof words === 'string');
}

/** The words of a component and of all in it, in the order in which they are shown. */
function wordsIn(component: unknown): readonly string[] {
	if (typeof component !== 'object' || component === null) return [];
	const {
		content,
		label,
		description,
		placeholder,
		components,
		component: one,
		accessory,
		items,
		options,
	} = component as Worded;
	const own = [content, label, placeholder, description].filter((words) => typeof words === 'string');
	const within = [...(components ?? []), one, accessory, ...(items ?? []), ...(options ?? [])];
	return [...own, ...within.flatMap(wordsIn)];
}
