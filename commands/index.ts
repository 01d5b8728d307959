import { about, aboutControls } from './about.ts';
import { agency } from './agency.ts';
import { ask, askControls } from './ask.ts';
import { browse, browseControls } from './browse.ts';
import { check, checkControls, checkInMessage } from './check.ts';
import type { Command, Control } from './command.ts';
import { controls as answerControls } from './controls.ts';
import { define } from './define.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { lookUpControls, lookUpInMessage } from './look-up.ts';
import { operation } from './operation.ts';
import { question } from './question.ts';
import { search, searchControls } from './search.ts';
import { trend, trendControls } from './trend.ts';

const lookUps: readonly Command[] = [
	ask,
	define,
	operation,
	agency,
	figures,
	search,
	trend,
	question,
	browse,
	check,
	about,
];

/** Commands of the menu on a message. */
const onMessages: readonly Command[] = [lookUpInMessage, checkInMessage];

/** Every command, in the order in which `/help` lists them. A new one is one file and one line here. */
export const commands: readonly Command[] = [...lookUps, help([...lookUps, ...onMessages]), ...onMessages];

/** What the buttons and menus of answers do, each known by the action in its `custom_id`. */
export const controls: readonly Control[] = [
	...answerControls,
	...askControls,
	...searchControls,
	...trendControls,
	...browseControls,
	...lookUpControls,
	...checkControls,
	...aboutControls,
];
