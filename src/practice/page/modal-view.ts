import type { APIModalInteractionResponseCallbackData, APITextInputComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** A form that the bot has asked to be filled in. */
export interface OpenModal {
	readonly interaction: string;
	readonly modal: APIModalInteractionResponseCallbackData;
}

export type FieldValue = { readonly customId: string; readonly value: string };

const componentType = { row: 1, textInput: 4, label: 18 } as const;
const paragraph = 2;

/** The form as a dialog: Escape and Cancel put it away, Submit sends what was written. */
export function modalView(
	{ modal }: OpenModal,
	submit: (fields: readonly FieldValue[]) => void,
	close: () => void,
): TemplateResult {
	const send = (event: SubmitEvent) => {
		event.preventDefault();
		const data = new FormData(event.currentTarget as HTMLFormElement);
		submit([...data].map(([customId, value]) => ({ customId, value: String(value) })));
	};
	return html`<dialog class="modal" aria-labelledby="modal-title" @close=${close} ${ref(open)}>
		<form @submit=${send}>
			<h2 id="modal-title">${modal.title}</h2>
			${inputsOf(modal).map(({ label, input }) => inputView(label, input))}
			<div class="modal-buttons">
				<button type="button" @click=${close}>Cancel</button>
				<button type="submit" class="primary">Submit</button>
			</div>
		</form>
	</dialog>`;
}

function open(element: Element | undefined): void {
	if (!(element instanceof HTMLDialogElement)) return;
	queueMicrotask(() => {
		if (element.isConnected && !element.open) element.showModal();
	});
}

/** Text inputs with their labels, in either of the two shapes that Discord knows. */
function inputsOf({ components }: APIModalInteractionResponseCallbackData): readonly {
	readonly label: string;
	readonly input: APITextInputComponent;
}[] {
	return components.flatMap((component) => {
		if (component.type === componentType.row) {
			return component.components.map((input) => ({ label: input.label ?? '', input }));
		}
		if (component.type !== componentType.label || component.component.type !== componentType.textInput)
			return [];
		return [{ label: component.label, input: component.component }];
	});
}

function inputView(label: string, input: APITextInputComponent): TemplateResult {
	const { custom_id, style, required = true, value = '', placeholder, min_length, max_length } = input;
	const mark = required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing;
	return html`<label
		>${label}${mark}${
			style === paragraph
				? html`<textarea
						name=${custom_id}
						rows="4"
						?required=${required}
						placeholder=${placeholder ?? nothing}
						minlength=${min_length ?? nothing}
						maxlength=${max_length ?? nothing}
						.value=${value}
					></textarea>`
				: html`<input
						name=${custom_id}
						?required=${required}
						placeholder=${placeholder ?? nothing}
						minlength=${min_length ?? nothing}
						maxlength=${max_length ?? nothing}
						.value=${value}
					/>`
		}</label
	>`;
}
