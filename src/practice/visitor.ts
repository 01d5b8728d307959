import { act } from './acts.ts';
import { offeredCommands } from './commands.ts';
import type { Action, Happening, Person, Snapshot } from './protocol.ts';
import type { World } from './world.ts';

/** Someone in the channel: a page over its socket, or a test without one. */
export interface Visitor {
	readonly person: () => Person;
	/** Does as a person would; what comes of it is heard, bearing the action's nonce. */
	act(action: Action): void;
	leave(): void;
}

/** How many messages of each place a page is given to begin with. */
const shown = 100;

/** Enters the channel as a person; `hear` is told at once how things stand, then all that this person may see. */
export function visit(world: World, as: string | null, hear: (happening: Happening) => void): Visitor {
	let person = world.people.find(({ id }) => id === as) ?? firstPerson(world);
	const listener = (happening: Happening, to: string | null) => {
		if (to === null || to === person.id) hear(happening);
	};
	world.listeners.add(listener);
	hear(snapshot(world, person));
	return {
		person: () => person,
		act: (action) => {
			if (action.type === 'be') {
				person = world.people.find(({ id }) => id === action.person) ?? person;
				hear(snapshot(world, person));
				return;
			}
			const reason = act(world, person, action, hear);
			if (reason !== null) hear({ type: 'refused', nonce: action.nonce, reason });
		},
		leave: () => void world.listeners.delete(listener),
	};
}

function firstPerson(world: World): Person {
	const [person] = world.people;
	if (person === undefined) throw new Error('The practice Discord has nobody in it');
	return person;
}

/** How things stand, as a person sees them; what was shown to them alone is gone, as it is in Discord. */
function snapshot(world: World, self: Person): Snapshot {
	const open = [...world.messages.values()].filter(({ seenBy }) => seenBy === null);
	const newest = (place: string) => open.filter(({ message }) => message.channel_id === place).slice(-shown);
	const places = [...world.places.values()].filter((place) => (place.with ?? self.id) === self.id);
	return {
		type: 'snapshot',
		self,
		people: world.people,
		bot: world.bot,
		botOnline: world.online(),
		guildName: world.guildName,
		places,
		messages: places.flatMap(({ id }) => newest(id)).map(({ message }) => message),
		commands: offeredCommands(world),
		hints: world.hints,
	};
}
