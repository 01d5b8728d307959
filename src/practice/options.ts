import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { GivenOption } from './protocol.ts';

const {
	Subcommand,
	SubcommandGroup,
	String: Text,
	Integer,
	Number: Decimal,
	Boolean: YesNo,
	Attachment: File,
} = ApplicationCommandOptionType;

/** Why Discord's own client would not let these options be sent, in words for whoever typed them; null where it would. */
export function optionsAtFault(
	asked: readonly APIApplicationCommandOption[],
	given: readonly GivenOption[],
): string | null {
	const names = new Set(asked.map(({ name }) => name));
	const stray = given.find(({ name }) => !names.has(name));
	if (stray) return `This command has no option ${stray.name}.`;
	if (asked.some(({ type }) => type === Subcommand || type === SubcommandGroup)) {
		const inner = asked.find(({ name }) => name === given[0]?.name);
		if (given.length !== 1 || inner === undefined) return 'Choose one subcommand.';
		return optionsAtFault(('options' in inner && inner.options) || [], given[0]?.options ?? []);
	}
	for (const option of asked) {
		const value = given.find(({ name }) => name === option.name)?.value;
		if (value === undefined || value === '') {
			if (option.required) return `${option.name} is required.`;
			continue;
		}
		const wrong = valueAtFault(option, value);
		if (wrong !== null) return wrong;
	}
	return null;
}

function valueAtFault(option: APIApplicationCommandOption, value: string | number | boolean): string | null {
	const { name, type } = option;
	if (type === YesNo) return typeof value === 'boolean' ? null : `${name} is yes or no.`;
	if (type === Integer && !Number.isSafeInteger(value)) return `${name} is a whole number.`;
	if (type === Decimal && typeof value !== 'number') return `${name} is a number.`;
	if (type === File && typeof value !== 'string') return `${name} is a file.`;
	if (type === Text && typeof value !== 'string') return `${name} is text.`;
	if (
		'choices' in option &&
		option.choices?.length &&
		!option.choices.some((choice) => choice.value === value)
	)
		return `${name} is one of the choices.`;
	if (type === Text && typeof value === 'string') {
		const least = option.min_length ?? 0;
		const most = option.max_length ?? 6000;
		if (value.length < least || value.length > most) return `${name} has ${least} to ${most} characters.`;
	}
	if ((type === Integer || type === Decimal) && typeof value === 'number') {
		if (option.min_value !== undefined && value < option.min_value)
			return `${name} is at least ${option.min_value}.`;
		if (option.max_value !== undefined && value > option.max_value)
			return `${name} is at most ${option.max_value}.`;
	}
	return null;
}
