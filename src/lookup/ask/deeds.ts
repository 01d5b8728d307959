/** How a deed's stem is printed as a thing: `defin` of `define` as `definit`, `reduc` as `reduct`, `provid` as `provis`; and whoever does it as what they do it in, `guardian` as `guardianship`. */
const DEED_AS_THING: readonly (readonly [RegExp, string])[] = [
	[/in$/, 'init'],
	[/uc$/, 'uct'],
	[/d$/, 's'],
	[/ib$/, 'ipt'],
	[/ish$/, 'it'],
	[/mit$/, 'miss'],
	[/r$/, 'rat'],
	[/t$/, 'tat'],
	[/v$/, 'vat'],
	[/z$/, 'zat'],
	[/eiv$/, 'ept'],
	[/ifi$/, 'if'],
	[/r$|n$|t$|ic$/, '$&ship'],
	[/m$/, 'mat'],
	[/n$/, 'nat'],
];
const SHORTEST_DEED = 5;

/** Stems under which the record may have what somebody does: none for short ones. */
export function derived(stem: string): readonly string[] {
	if (stem.length < SHORTEST_DEED) return [];
	return DEED_AS_THING.filter(([end]) => end.test(stem)).map(([end, as]) => stem.replace(end, as));
}
