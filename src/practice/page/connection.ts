import { type Action, type Happening, socketPath } from '../protocol.ts';

/** An action without its mark, which the connection gives it. */
export type Unmarked = Action extends infer One ? (One extends Action ? Omit<One, 'nonce'> : never) : never;

export interface Connection {
	/** Sends an action and gives the nonce that whatever comes of it will bear. Null while there is no connection. */
	readonly send: (action: Unmarked) => string | null;
}

const firstDelay = 250;
const longestDelay = 5_000;

/** Keeps a connection to the practice Discord, for the person who `whom` says; a lost one is tried for again, ever more slowly. */
export function connect(
	whom: () => string | null,
	hear: (happening: Happening) => void,
	lose: () => void,
): Connection {
	let socket: WebSocket | null = null;
	let delay = firstDelay;
	let sent = 0;
	// Marks of one page load never meet those of another that is open beside it.
	const load = crypto.randomUUID();

	const open = () => {
		const person = whom();
		const query = person === null ? '' : `?as=${encodeURIComponent(person)}`;
		const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
		socket = new WebSocket(`${scheme}://${location.host}${socketPath}${query}`);
		socket.addEventListener('message', ({ data }) => {
			delay = firstDelay;
			hear(JSON.parse(String(data)) as Happening);
		});
		socket.addEventListener('close', () => {
			lose();
			setTimeout(open, delay);
			delay = Math.min(delay * 2, longestDelay);
		});
	};
	open();

	return {
		send: (action) => {
			if (socket?.readyState !== WebSocket.OPEN) return null;
			sent += 1;
			const nonce = `${load}-${sent}`;
			socket.send(JSON.stringify({ ...action, nonce }));
			return nonce;
		},
	};
}
