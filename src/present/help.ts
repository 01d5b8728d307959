import type { Extent } from '../corpus/archive.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';

/** A command as help lists it. */
export interface Described {
	readonly name: string;
	readonly description: string;
	/** A menu on messages is not typed, and has no description of its own. */
	readonly typed: boolean;
}

const MESSAGE_MENUS = 'On a message: press and hold or right-click it, then Apps.';

/**
 * The commands, to click on where they are registered.
 *
 * @param ids of the registered commands by name; empty in the terminal.
 */
export function helpMessage(
	commands: readonly Described[],
	ids: ReadonlyMap<string, string>,
	extent: Extent,
): Message {
	const typed = commands
		.filter((command) => command.typed)
		.map(({ name, description }) => {
			const id = ids.get(name);
			return `${id === undefined ? `**/${name}**` : `</${name}:${id}>`}: ${description}`;
		});
	const menus = commands.filter((command) => !command.typed).map(({ name }) => `- ${name}`);
	return {
		embeds: [
			{
				title: 'What Despatch Box answers',
				description: typed.join('\n'),
				fields: [
					...(menus.length > 0
						? [{ name: 'Menus on messages', value: [MESSAGE_MENUS, ...menus].join('\n') }]
						: []),
					{
						name: 'How it answers',
						value:
							'A misspelt or half-typed name is found; where several fit you choose. Words behind a bar or between straight double quotation marks are the record, character for character; everything else is our own.',
					},
					{
						name: 'Private or public',
						value:
							'With **private** you alone see the answer, and may post it afterwards. A public answer can be withdrawn by whoever asked for it. In a server that does not let members use apps of their own, answers stay private.',
					},
				],
				footer: { text: footer(extent, []) },
			},
		],
		components: [],
	};
}
