/** What differs from one kind of fact to another. */
interface FactKindRow {
	/** What `npm run export` calls them, and an export of entities counts them as. */
	readonly exported: string;
	/** For one, as a list tells how much is on record. */
	readonly word: string;
	/**
	 * How they are counted for an entity: under each name as they come and go, or anew whenever it is settled, as one fact may stand under
	 * several of its names. Null: not at all.
	 */
	readonly counted: 'by name' | 'when settled' | null;
	/** Their words are often a set phrase: the question tells one from another. */
	readonly setPhrase: boolean;
}

/** The kinds of fact. What an export tells of each stands in `src/corpus/export.ts`. */
export const FACT_KINDS = {
	definition: { exported: 'definitions', word: 'definition', counted: 'when settled', setPhrase: false },
	figure: { exported: 'figures', word: 'figure', counted: 'by name', setPhrase: false },
	table: { exported: 'tables', word: 'table', counted: null, setPhrase: false },
	role: { exported: 'roles', word: 'role', counted: 'by name', setPhrase: false },
	gap: { exported: 'gaps', word: 'gap', counted: null, setPhrase: true },
	reference: { exported: 'references', word: 'reference', counted: null, setPhrase: true },
	account: { exported: 'accounts', word: 'statement', counted: 'by name', setPhrase: false },
	limb: { exported: 'limbs', word: 'limb', counted: null, setPhrase: true },
	promise: { exported: 'promises', word: 'promise', counted: null, setPhrase: true },
	correction: { exported: 'corrections', word: 'correction', counted: null, setPhrase: true },
} as const satisfies Record<string, FactKindRow>;

export type FactKind = keyof typeof FACT_KINDS;

export const factKinds = Object.keys(FACT_KINDS) as readonly FactKind[];

/** How many facts of each kind are on record of something; a kind of which there are none may be left out. */
export type Tallies = Readonly<Partial<Record<FactKind, number>>>;

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
	readonly telling: readonly FactKind[];
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
		telling: ['figure', 'account', 'role', 'definition'],
	},
	agency: {
		letter: 'a',
		word: 'body',
		plural: 'bodies',
		alsoTyped: ['agency', 'agencies'],
		commands: ['agency'],
		view: 'a',
		telling: ['role', 'figure', 'account', 'definition'],
	},
	/** Programmes and schemes: asked about as operations are, and defined as terms are. */
	programme: {
		letter: 'p',
		word: 'programme',
		plural: 'programmes',
		alsoTyped: ['scheme', 'schemes'],
		commands: ['operation', 'define'],
		view: 'o',
		telling: ['figure', 'account', 'definition', 'role'],
	},
	term: {
		letter: 't',
		word: 'term',
		plural: 'terms',
		alsoTyped: ['definition', 'definitions'],
		commands: ['define'],
		view: 't',
		telling: ['definition', 'figure', 'role', 'account'],
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

/** The kinds that one command looks up together with this one, itself first: what was told for the one may be told for another later. */
export function kindsBeside(kind: EntityKind): readonly EntityKind[] {
	const { commands } = ENTITY_KINDS[kind] as EntityKindRow;
	const beside = entityKinds.filter(
		(other) => other !== kind && commands.some((one) => kindsOf(one).includes(other)),
	);
	return [kind, ...beside];
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
