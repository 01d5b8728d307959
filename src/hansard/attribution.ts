/** Who speaks, and in what office, as far as the printed attribution says. */
export interface Attribution {
	readonly speaker: string;
	readonly office: string | null;
}

/** `The Minister for Ports (Ann Marsh)`: the office stands first and the name in brackets. Any other name is kept as printed. */
export function readAttribution(printed: string): Attribution {
	const found = /^(The [^()]{3,200}) \(([^()]{2,80})\)$/.exec(printed.trim());
	return found?.[1] && found[2]
		? { speaker: found[2], office: found[1] }
		: { speaker: printed.trim(), office: null };
}
