import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { limits } from '../limits.ts';

/** One text input of a modal. */
export interface ModalInput {
	readonly customId: string;
	readonly label: string;
	readonly required: boolean;
	/** UTF-16 units. */
	readonly least: number;
	readonly most: number;
	/** What the bot receives for it. */
	readonly filled: (value: string) => unknown;
}

/** The text inputs of a modal, be they in rows or under labels. */
export function modalInputs(modal: APIModalInteractionResponseCallbackData): ModalInput[] {
	return modal.components.flatMap((part): ModalInput[] => {
		const inRow = part.type === ComponentType.ActionRow;
		const input = inRow ? part.components[0] : part.type === ComponentType.Label ? part.component : undefined;
		if (input?.type !== ComponentType.TextInput) return [];
		const { type, custom_id } = input;
		return [
			{
				customId: custom_id,
				label: (part.type === ComponentType.Label ? part.label : input.label) ?? custom_id,
				required: input.required ?? true,
				least: input.min_length ?? 0,
				most: input.max_length ?? limits.textInputValue,
				filled: (value) => {
					const component = { id: 1, type, custom_id, value };
					return inRow
						? { type: ComponentType.ActionRow, id: 2, components: [component] }
						: { type: ComponentType.Label, id: 2, component };
				},
			},
		];
	});
}

/** What still keeps a modal from being sent off, in words; null where nothing does. */
export function unfilled(inputs: readonly ModalInput[], given: ReadonlyMap<string, string>): string | null {
	for (const { customId, label, required, least, most } of inputs) {
		const value = given.get(customId) ?? '';
		if (required && value.trim() === '') return `${label} is required.`;
		if (value !== '' && (value.length < least || value.length > most))
			return `${label} has ${least} to ${most} characters.`;
	}
	return null;
}
