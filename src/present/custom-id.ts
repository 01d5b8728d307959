import { limits } from '../limits.ts';

const VERSION = '1';
const SEPARATOR = '~';

/** What a button or menu carries, so that it still works after a restart: nothing is remembered but what stands in it. */
export interface Handle {
	readonly action: string;
	/** Snowflake of whoever asked for the message: they alone turn its pages and, with moderators, withdraw it. */
	readonly owner: string;
	readonly args: readonly string[];
}

/**
 * Writes a `custom_id`: `1~action~owner~arg~arg`.
 *
 * @param args ids made from content, page numbers; none of them holds a `~`. What does not fit is to be read back from the
 *   message that was pressed.
 * @throws when it would be longer than Discord takes: a bug of whoever chose the arguments.
 */
export function customId(action: string, owner: string, ...args: readonly string[]): string {
	const parts = [VERSION, action, owner, ...args];
	const written = parts.join(SEPARATOR);
	if (written.split(SEPARATOR).length !== parts.length) throw new Error(`a ~ inside a custom_id: ${action}`);
	if (written.length > limits.customId) throw new Error(`custom_id too long: ${action}`);
	return written;
}

/** Reads one back; null for one of another version or making, which is answered politely. */
export function readCustomId(written: string): Handle | null {
	const [version, action, owner, ...args] = written.split(SEPARATOR);
	if (version !== VERSION || !action || owner === undefined) return null;
	return { action, owner, args };
}
