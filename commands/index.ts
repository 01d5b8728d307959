import type { Command, Control } from './command.ts';

/** Every command, in the order in which `/help` lists them. A new one is one file and one line here. */
export const commands: readonly Command[] = [];

/** What the buttons and menus of answers do, each known by the action in its `custom_id`. */
export const controls: readonly Control[] = [];
