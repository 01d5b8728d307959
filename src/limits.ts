/**
 * Discord's limits, each once, all inclusive. Lengths are in UTF-16 units, never fewer than Discord counts. Sources:
 * discord/discord-api-spec and discord/discord-api-docs; where the two differ the lower stands, so that neither is passed.
 * Whoever makes messages clamps to these; the practice Discord refuses what goes beyond.
 */
export const limits = {
	/** Message content, in replies and in channels alike. */
	content: 2000,
	embeds: 10,
	/** Title, description, field names and values, footer and author of all embeds of one message together. */
	embedsTogether: 6000,
	embedTitle: 256,
	embedDescription: 4096,
	embedAuthor: 256,
	embedFooter: 2048,
	embedUrl: 2048,
	embedColour: 0xff_ff_ff,
	fields: 25,
	fieldName: 256,
	fieldValue: 1024,
	rows: 5,
	buttonsInRow: 5,
	selectsInRow: 1,
	/** Components of every depth in one message. */
	components: 40,
	buttonLabel: 80,
	buttonUrl: 512,
	/** 1 to 100, and no two alike in one message. */
	customId: 100,
	selectOptions: 25,
	selectOptionLabel: 100,
	selectOptionValue: 100,
	selectOptionDescription: 100,
	selectPlaceholder: 150,
	modalTitle: 45,
	modalRows: 5,
	textInputLabel: 45,
	textInputValue: 4000,
	textInputPlaceholder: 100,
	labelDescription: 100,
	/** Text displays in a section, one of a text display, and pictures in a gallery (Components V2). */
	sectionTexts: 3,
	textDisplay: 4000,
	galleryItems: 10,
	/** Choices in one answer to an autocomplete, and fixed choices of one option. */
	choices: 25,
	choiceName: 100,
	choiceValue: 100,
	attachments: 10,
	fileName: 1024,
	altText: 1024,
	/** Bytes of one file. */
	file: 10 * 1024 * 1024,
	/** Bytes of one whole request. */
	request: 25 * 1024 * 1024,
	mentionedUsers: 100,
	mentionedRoles: 100,
	threadName: 100,
	commandName: 32,
	commandDescription: 100,
	commandOptions: 25,
	/** Name, description and values of a command and all of its options together. */
	commandTogether: 8000,
	/** Ceiling of an option's own `min_length` and `max_length`. */
	optionLength: 6000,
	slashCommands: 100,
	userCommands: 15,
	messageCommands: 15,
	/** Milliseconds within which an interaction must first be answered. */
	firstAnswer: 3000,
	/** Milliseconds for which an interaction's token works. */
	tokenLife: 15 * 60 * 1000,
	/** Requests a second, over all but the interaction endpoints. */
	requestsPerSecond: 50,
	/** Commands newly created for one guild in one day. */
	commandCreatesPerDay: 200,
	/** Follow-ups to one interaction where the app is installed to the person only. */
	followUpsWhenUserInstalled: 5,
	appDescription: 400,
	appTags: 5,
	appTag: 20,
	/** Sessions on the gateway that a bot may begin in a day. */
	sessionStartsPerDay: 1000,
	/** Frames that a gateway connection may send in a minute. */
	gatewayFramesPerMinute: 120,
} as const;

/** What a slash command's and an option's name may be made of; beside this it must be in lower case. */
export const commandNamePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
