/** Orders UINs lowest first, by number, with `HL` or without. */
export function byUin(a: string, b: string): number {
	return Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, ''));
}
