import type { Person } from './person.ts';
import type { Setting } from './setting.ts';

/** A turn as a rule reads it: who speaks, and where in the line their words begin. */
export interface Reading {
	/** Null where it is not certain who speaks, or that anybody new does: the words are nobody's. */
	readonly person: Person | null;
	/** Offset of the first word of the speech within what the rule was given; its length where none stands here. */
	readonly at: number;
	/** Who moves an amendment, whose text stands before `The noble Lord said:`. */
	readonly mover?: Person;
}

export interface TurnRule {
	readonly name: string;
	/** Null where the line begins no turn of this form. */
	readonly read: (words: string, setting: Setting) => Reading | null;
	readonly reads: readonly Example[];
	/** Lines that give no certain speaker by this rule. */
	readonly not: readonly Example[];
}

/** A line, what stands around it, and who speaks. */
export interface Example {
	readonly line: string;
	readonly before?: string;
	readonly after?: string;
	readonly layout?: Setting['layout'];
	readonly answers?: true;
	readonly year?: number;
	readonly mover?: string;
	readonly speaker?: string;
}
