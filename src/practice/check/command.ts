import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { commandNamePattern, limits } from '../../limits.ts';
import { fault, list, repeated, text } from './form.ts';

type OptionType = ApplicationCommandOptionType;
const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
const nesting: readonly OptionType[] = [Subcommand, SubcommandGroup];
const choosable: readonly OptionType[] = [
	ApplicationCommandOptionType.String,
	ApplicationCommandOptionType.Integer,
	ApplicationCommandOptionType.Number,
];

const slashName = z.string().superRefine((name, judge) => {
	if (name.length > limits.commandName || name.length === 0)
		fault(judge, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${limits.commandName} in length.`);
	else if (!commandNamePattern.test(name) || name !== name.toLowerCase())
		fault(judge, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
});
const locales = new Set<string>(Object.values(Locale));
const localized = (of: z.ZodType<string>) =>
	z
		.record(z.string(), of.nullable())
		.superRefine((names, judge) => {
			for (const locale of Object.keys(names))
				if (!locales.has(locale)) fault(judge, 'BASE_TYPE_CHOICES', 'Not a locale of Discord.', [locale]);
		})
		.nullish();
const description = text(limits.commandDescription);
const choiceName = text(limits.choiceName);
const optionLength = z.int().min(0).max(limits.optionLength).nullish();

/** A choice: fixed ones of an option, and those that answer an autocomplete. */
export const choiceForm = z.object({
	name: choiceName,
	name_localizations: localized(choiceName),
	value: z.union([z.number(), text(limits.choiceValue, 0)]),
});

const named = {
	name: slashName,
	name_localizations: localized(slashName),
	description,
	description_localizations: localized(description),
};

interface Named {
	readonly name: string;
	readonly description: string;
	readonly name_localizations?: Record<string, string | null> | null | undefined;
	readonly description_localizations?: Record<string, string | null> | null | undefined;
}

/** An option of a slash command that Discord would take. */
export interface SentOption extends Named {
	readonly type: OptionType;
	readonly required?: boolean | null | undefined;
	readonly autocomplete?: boolean | null | undefined;
	readonly choices?: readonly z.infer<typeof choiceForm>[] | null | undefined;
	readonly options?: readonly SentOption[] | null | undefined;
	readonly min_length?: number | null | undefined;
	readonly max_length?: number | null | undefined;
	readonly min_value?: number | null | undefined;
	readonly max_value?: number | null | undefined;
}

/** @param depth how deep the options stand: 0 in the command itself, 1 in a subcommand or group, 2 in a group's subcommand. */
const optionForm = (depth: number): z.ZodType<SentOption> =>
	z
		.object({
			type: z.enum(ApplicationCommandOptionType),
			...named,
			required: z.boolean().nullish(),
			autocomplete: z.boolean().nullish(),
			choices: list(choiceForm, limits.choices).nullish(),
			options: (depth < 2 ? optionsForm(depth + 1) : list(z.never(), 0)).nullish(),
			channel_types: z.array(z.int()).nullish(),
			min_length: optionLength,
			max_length: optionLength,
			min_value: z.number().nullish(),
			max_value: z.number().nullish(),
		})
		.superRefine((option, judge) => {
			if (option.options?.length && !nesting.includes(option.type))
				fault(judge, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Command option may not have options', [
					'options',
				]);
			if (option.autocomplete && option.choices?.length)
				fault(
					judge,
					'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
					'Autocomplete options may not have choices',
					['autocomplete'],
				);
			for (const [index, { value }] of (option.choices ?? []).entries())
				if (!fitsType(value, option.type))
					fault(
						judge,
						'APPLICATION_COMMAND_OPTIONS_CHOICE_TYPE_INVALID',
						'Choice is not of the option’s type',
						['choices', index, 'value'],
					);
			if (option.autocomplete && !choosable.includes(option.type))
				fault(judge, 'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID', 'Option may not autocomplete', [
					'autocomplete',
				]);
		});

function fitsType(value: string | number, type: OptionType): boolean {
	if (type === ApplicationCommandOptionType.String) return typeof value === 'string';
	if (type === ApplicationCommandOptionType.Integer) return Number.isInteger(value);
	return type === ApplicationCommandOptionType.Number && typeof value === 'number';
}

function optionsForm(depth: number): z.ZodType<SentOption[]> {
	return list(
		z.lazy(() => optionForm(depth)),
		limits.commandOptions,
	).superRefine((options, judge) => {
		repeated(
			options.map((option) => option.name),
			(index) =>
				fault(
					judge,
					'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
					'Option name already exists in these options',
					[index, 'name'],
				),
		);
		const firstFree = options.findIndex((option) => !option.required && !nesting.includes(option.type));
		for (const [index, option] of options.entries())
			if (option.required && firstFree !== -1 && index > firstFree)
				fault(
					judge,
					'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
					'Required options must be placed before non-required options',
					[index],
				);
		const nested = options.filter((option) => nesting.includes(option.type)).length;
		if (nested > 0 && nested < options.length)
			fault(
				judge,
				'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
				'Sub-command and sub-command group option types are mutually exclusive to all other types',
			);
	});
}

const settings = {
	name_localizations: localized(slashName),
	description_localizations: localized(description),
	default_member_permissions: z.string().regex(/^\d+$/).nullish(),
	dm_permission: z.boolean().nullish(),
	nsfw: z.boolean().nullish(),
	contexts: z.array(z.literal([0, 1, 2])).nullish(),
	integration_types: z.array(z.literal([0, 1])).nullish(),
};

const slashForm = z.object({
	...settings,
	...named,
	type: z.literal(ApplicationCommandType.ChatInput),
	options: optionsForm(0).nullish(),
});
const menuForm = z.object({
	...settings,
	type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
	name: text(limits.commandName),
	name_localizations: localized(text(limits.commandName)),
	description: z
		.string()
		.nullish()
		.superRefine((value, judge) => {
			if (value)
				fault(
					judge,
					'APPLICATION_COMMAND_DESCRIPTION_INVALID',
					'Context menu commands cannot have description',
				);
		}),
});

/** A command as a bot registers it: a slash command, or one of a person's or a message's menu. */
export const commandForm = z.preprocess(
	(body) =>
		typeof body === 'object' && body !== null ? { type: ApplicationCommandType.ChatInput, ...body } : body,
	z.discriminatedUnion('type', [slashForm, menuForm]).superRefine((command, judge) => {
		if (command.type === ApplicationCommandType.ChatInput && commandSize(command) > limits.commandTogether)
			fault(
				judge,
				'APPLICATION_COMMAND_TOO_LARGE',
				`Command exceeds maximum size (${limits.commandTogether})`,
			);
	}),
);

/** A command that Discord would take. */
export type SentCommand = z.infer<typeof commandForm>;

/** Names, descriptions and choice values of a command and all of its options, each at its longest localisation. */
export function commandSize(
	command: Named & { readonly options?: readonly SentOption[] | null | undefined },
): number {
	const longest = (plain: string, other: Record<string, string | null> | null | undefined) =>
		Math.max(plain.length, ...Object.values(other ?? {}).map((value) => value?.length ?? 0));
	const own =
		longest(command.name, command.name_localizations) +
		longest(command.description, command.description_localizations);
	const choices = ('choices' in command ? (command as SentOption).choices : null) ?? [];
	return (
		own +
		choices.reduce(
			(sum, choice) => sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
			0,
		) +
		(command.options ?? []).reduce((sum, option) => sum + commandSize(option), 0)
	);
}
