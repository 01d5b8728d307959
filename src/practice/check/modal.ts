import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../../limits.ts';
import { selectForm } from './component.ts';
import { fault, list, repeated, text } from './form.ts';

const length = z.int().min(0).max(limits.textInputValue).nullish();
const textInput = z
	.object({
		type: z.literal(ComponentType.TextInput),
		id: z.int().min(0).nullish(),
		custom_id: text(limits.customId),
		style: z.literal([1, 2]),
		label: text(limits.textInputLabel).nullish(),
		value: text(limits.textInputValue, 0).nullish(),
		placeholder: text(limits.textInputPlaceholder, 0).nullish(),
		required: z.boolean().nullish(),
		min_length: length,
		max_length: length,
	})
	.superRefine((input, judge) => {
		if ((input.min_length ?? 0) > (input.max_length ?? limits.textInputValue))
			fault(judge, 'TEXT_INPUT_MIN_GREATER_THAN_MAX', 'Min length is greater than max length.', [
				'min_length',
			]);
	});

const parts = z.discriminatedUnion('type', [
	z.object({
		type: z.literal(ComponentType.ActionRow),
		components: list(
			textInput.superRefine((input, judge) => {
				if (!input.label) fault(judge, 'BASE_TYPE_REQUIRED', 'This field is required', ['label']);
			}),
			1,
			1,
		),
	}),
	z.object({
		type: z.literal(ComponentType.Label),
		label: text(limits.textInputLabel),
		description: text(limits.labelDescription, 0).nullish(),
		component: z.discriminatedUnion('type', [textInput, selectForm]),
	}),
	z.object({ type: z.literal(ComponentType.TextDisplay), content: text(limits.textDisplay) }),
]);

/** A modal as a bot opens it. */
export const modalForm = z
	.object({
		custom_id: text(limits.customId),
		title: text(limits.modalTitle),
		components: list(parts, limits.modalRows, 1),
	})
	.superRefine((modal, judge) => {
		const ids = modal.components.flatMap((part) => {
			if (part.type === ComponentType.ActionRow) return part.components.map((input) => input.custom_id);
			return part.type === ComponentType.Label ? [part.component.custom_id] : [];
		});
		repeated(ids, () =>
			fault(judge, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated', [
				'components',
			]),
		);
	});
