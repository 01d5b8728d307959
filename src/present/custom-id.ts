import { limits } from '../limits.ts';

const VERSION = '1';
const SEPARATOR = '~';

/** What a button or menu carries, so that it still works after a restart: nothing is remembered but what stands in it. */
export interface Handle {
	readonly action: string;
	/** Snowflake of whoever asked for the message: they alone turn its pages and, with moderators, withdraw it. */
	readonly asker: string;
	readonly args: readonly string[];
}

/**
 * Writes a `custom_id`: `1~action~asker~arg~arg`.
 *
 * @param args ids made from content, page numbers; none of them holds a `~`. What does not fit is to be read back from the
 *   message that was pressed.
 * @throws when it would be longer than Discord takes: a bug of whoever chose the arguments.
 */
export function customId(action: string, asker: string, ...args: readonly string[]): string {
	const parts = [VERSION, action, asker, ...args];
	const written = parts.join(SEPARATOR);
	if (written.split(SEPARATOR).length !== parts.length) throw new Error(`a ~ inside a custom_id: ${action}`);
	if (written.length > limits.customId) throw new Error(`custom_id too long: ${action}`);
	return written;
}

/** Reads one back; null for one of another version or making, which is answered politely. */
export function readCustomId(written: string): Handle | null {
	const [version, action, asker, ...args] = written.split(SEPARATOR);
	if (version !== VERSION || !action || asker === undefined) return null;
	return { action, asker, args };
}
