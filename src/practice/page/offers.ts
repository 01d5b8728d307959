import type { APIApplicationCommand } from 'discord-api-types/v10';

/** ApplicationCommandType and ApplicationCommandOptionType, as far as the page tells them apart. */
export const slashCommand = 1;
export const messageCommand = 3;
export const optionType = {
	subcommand: 1,
	group: 2,
	string: 3,
	integer: 4,
	boolean: 5,
	number: 10,
	attachment: 11,
} as const;

/** One option of a command, as it was registered. */
export interface Option {
	readonly name: string;
	readonly description: string;
	readonly type: number;
	readonly required: boolean;
	readonly autocomplete: boolean;
	/** The only values it takes; empty where anything may be typed. */
	readonly choices: readonly Choice[];
}

export interface Choice {
	readonly name: string;
	readonly value: string | number;
}

/** A line of the picker: a slash command, or a subcommand with the way to it. */
export interface Offer {
	/** Id of the command. */
	readonly command: string;
	/** Words after the slash: the command, then group and subcommand where it has them. */
	readonly path: readonly string[];
	readonly description: string;
	readonly options: readonly Option[];
}

interface RegisteredOption {
	readonly name: string;
	readonly description: string;
	readonly type: number;
	readonly required?: boolean;
	readonly autocomplete?: boolean;
	readonly choices?: readonly Choice[];
	readonly options?: readonly RegisteredOption[];
}

/** All that can be typed after a slash, in the order registered. */
export function offersOf(commands: readonly APIApplicationCommand[]): readonly Offer[] {
	return commands
		.filter(({ type }) => type === slashCommand)
		.flatMap(({ id, name, description, options }) =>
			unfold(id, [name], description, (options ?? []) as readonly RegisteredOption[]),
		);
}

function unfold(
	command: string,
	path: readonly string[],
	description: string,
	options: readonly RegisteredOption[],
): readonly Offer[] {
	const inner = options.filter(({ type }) => type === optionType.subcommand || type === optionType.group);
	if (inner.length > 0) {
		return inner.flatMap((sub) => unfold(command, [...path, sub.name], sub.description, sub.options ?? []));
	}
	const plain = options.map(({ name, description, type, required, autocomplete, choices }) => ({
		name,
		description,
		type,
		required: required ?? false,
		autocomplete: autocomplete ?? false,
		choices: type === optionType.boolean ? yesOrNo : (choices ?? []),
	}));
	return [{ command, path, description, options: plain }];
}

const yesOrNo: readonly Choice[] = [
	{ name: 'True', value: 'true' },
	{ name: 'False', value: 'false' },
];

/** The offers whose name begins with what was typed after the slash, then those that hold it. */
export function matchingOffers(offers: readonly Offer[], typed: string): readonly Offer[] {
	const sought = typed.trim().toLowerCase();
	const rank = ({ path }: Offer) => path.join(' ').indexOf(sought);
	return offers.filter((offer) => rank(offer) >= 0).sort((a, b) => Math.sign(rank(a)) - Math.sign(rank(b)));
}
