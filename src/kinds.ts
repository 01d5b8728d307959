/** Counts of what is on record of an entity, by which one list tells how much there is. */
export type Counted = 'figures' | 'accounts' | 'roles' | 'definitions';

/** What differs from one kind of entity to another. */
interface EntityKindRow {
	/** First letter of every id of this kind, and the kind in a button of `/browse`. Never given to another kind: old buttons must still answer. */
	readonly letter: string;
	/** For one and for many, as an answer says it. */
	readonly word: string;
	readonly plural: string;
	/** What else a person may type for the kind into `/browse`. */
	readonly alsoTyped: readonly string[];
	/** Commands that look its names up. */
	readonly commands: readonly ('operation' | 'agency' | 'define')[];
	/** Code of the view that shows one of them. */
	readonly view: string;
	/** What a list tells of one of them, the most telling first. */
	readonly telling: readonly Counted[];
}

/** The kinds of entity, in the order in which lists give them. */
export const ENTITY_KINDS = {
	operation: {
		letter: 'o',
		word: 'operation',
		plural: 'operations',
		alsoTyped: [],
		commands: ['operation'],
		view: 'o',
		telling: ['figures', 'accounts', 'roles', 'definitions'],
	},
	agency: {
		letter: 'a',
		word: 'body',
		plural: 'bodies',
		alsoTyped: ['agency', 'agencies'],
		commands: ['agency'],
		view: 'a',
		telling: ['roles', 'figures', 'accounts', 'definitions'],
	},
	/** Programmes and schemes: asked about as operations are, and defined as terms are. */
	programme: {
		letter: 'p',
		word: 'programme',
		plural: 'programmes',
		alsoTyped: ['scheme', 'schemes'],
		commands: ['operation', 'define'],
		view: 'o',
		telling: ['figures', 'accounts', 'definitions', 'roles'],
	},
	term: {
		letter: 't',
		word: 'term',
		plural: 'terms',
		alsoTyped: ['definition', 'definitions'],
		commands: ['define'],
		view: 't',
		telling: ['definitions', 'figures', 'roles', 'accounts'],
	},
} as const satisfies Record<string, EntityKindRow>;

export type EntityKind = keyof typeof ENTITY_KINDS;

/** Every kind of entity, in the order in which lists give them. */
export const entityKinds = Object.keys(ENTITY_KINDS) as readonly EntityKind[];

export function isEntityKind(kind: string): kind is EntityKind {
	return Object.hasOwn(ENTITY_KINDS, kind);
}

/** The kinds whose names a command looks up. */
export function kindsOf(command: EntityKindRow['commands'][number]): readonly EntityKind[] {
	return entityKinds.filter((kind) => (ENTITY_KINDS[kind] as EntityKindRow).commands.includes(command));
}

/** The kind that a word stands for, in one or in many; null where it stands for none. */
export function kindTyped(typed: string): EntityKind | null {
	const word = typed.trim().toLowerCase();
	const goesBy = ({ word: one, plural, alsoTyped }: EntityKindRow) => [one, plural, ...alsoTyped];
	return entityKinds.find((kind) => goesBy(ENTITY_KINDS[kind]).includes(word)) ?? null;
}

/** The kind that a letter stands for; null for a letter of another version. */
export function kindLettered(letter: string | undefined): EntityKind | null {
	return entityKinds.find((kind) => ENTITY_KINDS[kind].letter === letter) ?? null;
}
