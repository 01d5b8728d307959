import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../../limits.ts';
import { address, fault, list, repeated, snowflake, text } from './form.ts';

const id = z.int().min(0).nullish();
const customId = text(limits.customId);
const emoji = z.object({
	id: snowflake.nullish(),
	name: text(32, 0).nullish(),
	animated: z.boolean().nullish(),
});

/** A button: a link has an address and no custom id, the others the reverse; every one shows something. */
const buttonForm = z
	.object({
		type: z.literal(ComponentType.Button),
		id,
		style: z.enum(ButtonStyle),
		label: text(limits.buttonLabel, 0).nullish(),
		emoji: emoji.nullish(),
		custom_id: customId.nullish(),
		url: address(limits.buttonUrl, ['http', 'https', 'discord']).nullish(),
		disabled: z.boolean().nullish(),
		sku_id: snowflake.nullish(),
	})
	.superRefine((button, judge) => {
		if (button.style === ButtonStyle.Premium) return;
		const isLink = button.style === ButtonStyle.Link;
		const [needed, barred] = isLink ? (['url', 'custom_id'] as const) : (['custom_id', 'url'] as const);
		if (!button[needed])
			fault(judge, 'BASE_TYPE_REQUIRED', isLink ? 'A url is required' : 'A custom id is required', [needed]);
		if (button[barred])
			fault(
				judge,
				'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
				'A custom id and url cannot both be specified',
				['custom_id'],
			);
		if (!button.label?.trim() && !button.emoji)
			fault(judge, 'BUTTON_COMPONENT_INVALID', 'A button must have a label or an emoji', ['label']);
	});

const selectOption = z.object({
	label: text(limits.selectOptionLabel),
	value: text(limits.selectOptionValue),
	description: text(limits.selectOptionDescription, 0).nullish(),
	emoji: emoji.nullish(),
	default: z.boolean().nullish(),
});

const selectParts = {
	id,
	custom_id: customId,
	placeholder: text(limits.selectPlaceholder, 0).nullish(),
	min_values: z.int().min(0).max(limits.selectOptions).nullish(),
	max_values: z.int().min(1).max(limits.selectOptions).nullish(),
	disabled: z.boolean().nullish(),
	required: z.boolean().nullish(),
};

/** A menu of fixed options, no two of the same value. */
const stringSelectForm = z
	.object({
		type: z.literal(ComponentType.StringSelect),
		options: list(selectOption, limits.selectOptions, 1),
		...selectParts,
	})
	.superRefine((select, judge) => {
		repeated(
			select.options.map((option) => option.value),
			(index) =>
				fault(
					judge,
					'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
					'The specified option value is already used',
					['options', index, 'value'],
				),
		);
		const fewest = select.min_values ?? 1;
		const most = select.max_values ?? 1;
		if (fewest > most)
			fault(judge, 'SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX', 'Min values is greater than max values.', [
				'min_values',
			]);
		if (most > select.options.length)
			fault(
				judge,
				'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
				'Max values is larger than the number of options.',
				['max_values'],
			);
		if (select.options.filter((option) => option.default).length > most)
			fault(judge, 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'There are more default options than max values.', [
				'options',
			]);
	});

const pickerForm = z.object({
	type: z.literal([
		ComponentType.UserSelect,
		ComponentType.RoleSelect,
		ComponentType.MentionableSelect,
		ComponentType.ChannelSelect,
	]),
	channel_types: z.array(z.int()).nullish(),
	default_values: z.array(z.object({ id: snowflake, type: z.enum(['user', 'role', 'channel']) })).nullish(),
	...selectParts,
});

/** Every kind of select menu. */
export const selectForm = z.discriminatedUnion('type', [stringSelectForm, pickerForm]);

/** A row of one to five buttons, or of one menu. */
const rowForm = z
	.object({
		type: z.literal(ComponentType.ActionRow),
		id,
		components: list(
			z.discriminatedUnion('type', [buttonForm, stringSelectForm, pickerForm]),
			limits.buttonsInRow,
			1,
		),
	})
	.superRefine((row, judge) => {
		const menus = row.components.filter((part) => part.type !== ComponentType.Button).length;
		if (menus > 0 && row.components.length > limits.selectsInRow)
			fault(judge, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width', [
				'components',
				row.components.length - 1,
			]);
	});

const media = z.object({ url: address(limits.embedUrl, ['http', 'https', 'attachment']) });
const altText = text(limits.altText, 0).nullish();
const spoiler = z.boolean().nullish();
const textDisplay = z.object({
	type: z.literal(ComponentType.TextDisplay),
	id,
	content: text(limits.textDisplay),
});
const thumbnail = z.object({
	type: z.literal(ComponentType.Thumbnail),
	id,
	media,
	description: altText,
	spoiler,
});
const section = z.object({
	type: z.literal(ComponentType.Section),
	id,
	components: list(textDisplay, limits.sectionTexts, 1),
	accessory: z.discriminatedUnion('type', [buttonForm, thumbnail]),
});
const gallery = z.object({
	type: z.literal(ComponentType.MediaGallery),
	id,
	items: list(z.object({ media, description: altText, spoiler }), limits.galleryItems, 1),
});
const separator = z.object({
	type: z.literal(ComponentType.Separator),
	id,
	divider: z.boolean().nullish(),
	spacing: z.literal([1, 2]).nullish(),
});
const file = z.object({ type: z.literal(ComponentType.File), id, file: media, spoiler });
const inContainer = [rowForm, section, textDisplay, gallery, separator, file] as const;
const container = z.object({
	type: z.literal(ComponentType.Container),
	id,
	components: list(z.discriminatedUnion('type', inContainer), limits.components, 1),
	accent_color: z.int().min(0).max(limits.embedColour).nullish(),
	spoiler,
});

const anyPart = z.discriminatedUnion('type', [...inContainer, container]);
/** The components of a message with or without the Components V2 flag. */
export function componentsForm(v2: boolean) {
	const form = v2 ? list(anyPart, limits.components) : list(anyPart, limits.rows);
	return form.superRefine((components, judge) => {
		if (!v2)
			for (const [index, part] of components.entries())
				if (part.type !== ComponentType.ActionRow)
					fault(judge, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).', [index, 'type']);
		const all = everyComponent<AnyPart>(components);
		if (all.length > limits.components)
			fault(
				judge,
				'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
				`The total number of components cannot exceed ${limits.components}`,
			);
		const named = all.filter(({ part }) => typeof part.custom_id === 'string');
		repeated(
			named.map(({ part }) => String(part.custom_id)),
			(index) =>
				fault(judge, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated', [
					...(named[index]?.path ?? []),
					'custom_id',
				]),
		);
	});
}

interface Nesting<T> {
	readonly components?: readonly T[];
	readonly accessory?: T;
}

interface AnyPart extends Nesting<AnyPart> {
	readonly type: number;
	readonly custom_id?: unknown;
}

/** Every component at every depth, outer before inner, each with the path that leads to it. */
export function everyComponent<T extends Nesting<T>>(
	components: readonly T[],
	from: readonly PropertyKey[] = [],
): { readonly part: T; readonly path: readonly PropertyKey[] }[] {
	return components.flatMap((part, index) => {
		const path = [...from, index];
		return [
			{ part, path },
			...everyComponent(part.components ?? [], [...path, 'components']),
			...(part.accessory ? [{ part: part.accessory, path: [...path, 'accessory'] }] : []),
		];
	});
}
