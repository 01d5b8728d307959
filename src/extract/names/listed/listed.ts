/** The names in a list that is written as one text: parted by semicolons, over as many lines as it needs. */
export function listed(names: string): readonly string[] {
	return names.split(';').map((name) => name.trim().replace(/\s+/g, ' '));
}
