/**
 * Escapes what Discord would read as Markdown, as a mention or as a link, so that the text shows character for character.
 * For descriptions, field names, field values and titles; footers and labels of buttons show text as it stands.
 *
 * A printed address is kept from becoming a link: inside a link Discord shows the backslashes.
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\*_~`|<[\]]/g, '\\$&')
		.replace(/^([^\S\n]*)([#>+-])/gm, '$1\\$2')
		.replace(/^([^\S\n]*\d+)([.)])(?=\s)/gm, '$1\\$2')
		.replace(/:\/\//g, '\\://')
		.replace(/@(?=everyone|here)/g, '\\@');
}

/** What a reader sees of escaped text: the inverse of `escapeMarkdown`. */
export function unescapeMarkdown(text: string): string {
	return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
