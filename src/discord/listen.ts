import type { Server } from 'node:http';
import { UserError } from '../errors.ts';

/** Where a server listens, and the setting that says so. */
export interface Place {
	/** 0 picks a free one. */
	readonly port: number;
	readonly setting: string;
	/** An address of this machine; all of them where nothing is said. */
	readonly host?: string;
}

/** Resolves once a server listens. @throws UserError naming the setting where the port is taken or may not be used. */
export function listenOn(server: Server, { port, setting, host }: Place): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => reject(portFault(error, { port, setting }) ?? error));
		server.listen(port, host, resolve);
	});
}

/** What is wrong with a port that was chosen, in a sentence; null for any other fault. */
export function portFault(
	error: NodeJS.ErrnoException,
	{ port, setting }: Pick<Place, 'port' | 'setting'>,
): UserError | null {
	const reason = REASONS[error.code ?? ''];
	if (reason === undefined) return null;
	return new UserError(`Port ${port} ${reason}. Set ${setting} to another port, or leave it out.`);
}

const REASONS: Readonly<Record<string, string>> = {
	EADDRINUSE: 'is taken: perhaps Despatch Box runs already',
	EACCES: 'may not be used by this user',
};
