import {
	type APIActionRowComponent,
	type APIButtonComponent,
	type APIComponentInMessageActionRow,
	ButtonStyle,
	ComponentType,
} from 'discord-api-types/v10';
import type { Source } from '../corpus/archive.ts';
import { printDate } from '../hansard/dates.ts';
import { limits } from '../limits.ts';
import { linkTo } from './link.ts';
import { clipped } from './wording.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A button that does something here. */
export function button(label: string, customId: string, disabled = false): APIButtonComponent {
	return {
		type: ComponentType.Button,
		style: ButtonStyle.Secondary,
		label: clipped(label, limits.buttonLabel),
		custom_id: customId,
		...(disabled ? { disabled } : {}),
	};
}

/** A button that opens a page; null for an address that may not be one. */
export function linkButton(label: string, url: string | null): APIButtonComponent | null {
	const link = linkTo(url, limits.buttonUrl);
	if (link === null) return null;
	return {
		type: ComponentType.Button,
		style: ButtonStyle.Link,
		label: clipped(label, limits.buttonLabel),
		url: link,
	};
}

/** `Hansard, 4 July 1996` for each page that the sources stand on, at most one row of them. */
export function hansardButtons(sources: readonly Source[]): readonly APIButtonComponent[] {
	const byUrl = new Map<string, Source>();
	for (const source of sources)
		if (source.url !== null && !byUrl.has(source.url)) byUrl.set(source.url, source);
	const labels = [...byUrl].map(([url, source]) => ({
		url,
		label: source.sittingDate === null ? 'Hansard' : `Hansard, ${printDate(source.sittingDate)}`,
		source,
	}));
	const alike = (label: string) => labels.filter((other) => other.label === label).length > 1;
	const told = labels.map(({ url, label, source }) => ({
		url,
		label: alike(label) && source.uin !== null ? `${label} (${source.uin})` : label,
	}));
	return told
		.filter(({ label }, at) => told.findIndex((other) => other.label === label) === at)
		.map(({ label, url }) => linkButton(label, url))
		.filter((made) => made !== null)
		.slice(0, limits.buttonsInRow);
}

/** The groups of buttons as rows, a group that is too long for one row over several; at most five rows leave. */
export function rows(...groups: readonly (readonly APIButtonComponent[])[]): readonly Row[] {
	return groups
		.flatMap((group) => chunks(group, limits.buttonsInRow))
		.slice(0, limits.rows)
		.map((components) => ({ type: ComponentType.ActionRow, components: [...components] }));
}

/** A menu to pick from, in a row of its own. */
export function menu(
	customId: string,
	placeholder: string,
	options: readonly { readonly label: string; readonly value: string; readonly description: string | null }[],
): Row {
	return {
		type: ComponentType.ActionRow,
		components: [
			{
				type: ComponentType.StringSelect,
				custom_id: customId,
				placeholder: clipped(placeholder, limits.selectPlaceholder),
				options: options.slice(0, limits.selectOptions).map(({ label, value, description }) => ({
					label: clipped(label, limits.selectOptionLabel),
					value,
					...(description ? { description: clipped(description, limits.selectOptionDescription) } : {}),
				})),
			},
		],
	};
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
	return list.length === 0 ? [] : [list.slice(0, size), ...chunks(list.slice(size), size)];
}
