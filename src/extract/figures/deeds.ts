/** Past participles that are not made by -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
	spend: 'spent',
	spends: 'spent',
	hold: 'held',
	holds: 'held',
	find: 'found',
	finds: 'found',
	give: 'given',
	gives: 'given',
	gave: 'given',
	take: 'taken',
	takes: 'taken',
	took: 'taken',
	make: 'made',
	makes: 'made',
	build: 'built',
	builds: 'built',
	pay: 'paid',
	pays: 'paid',
	sell: 'sold',
	sells: 'sold',
	buy: 'bought',
	buys: 'bought',
	lose: 'lost',
	loses: 'lost',
	send: 'sent',
	sends: 'sent',
	bring: 'brought',
	brings: 'brought',
	keep: 'kept',
	keeps: 'kept',
	set: 'set',
	sets: 'set',
	cut: 'cut',
	cuts: 'cut',
	let: 'let',
	put: 'put',
	puts: 'put',
	teach: 'taught',
	catch: 'caught',
	catches: 'caught',
	write: 'written',
	wrote: 'written',
	see: 'seen',
	sees: 'seen',
	saw: 'seen',
	get: 'got',
	gets: 'got',
	undertake: 'undertaken',
	undertakes: 'undertaken',
	undertook: 'undertaken',
	draw: 'drawn',
	drew: 'drawn',
	begin: 'begun',
	began: 'begun',
	win: 'won',
	wins: 'won',
	shoot: 'shot',
	shut: 'shut',
	tell: 'told',
	steal: 'stolen',
	stole: 'stolen',
	meet: 'met',
	meets: 'met',
	rise: 'risen',
	rises: 'risen',
	rose: 'risen',
	fall: 'fallen',
	falls: 'fallen',
	fell: 'fallen',
	grow: 'grown',
	grows: 'grown',
	grew: 'grown',
	go: 'gone',
	went: 'gone',
	withdraw: 'withdrawn',
	withdrew: 'withdrawn',
	light: 'lit',
	lights: 'lit',
};

/** Forms that are participles already: `paid`, `met`. */
const DONE = new Set(Object.values(IRREGULAR));

/** Verbs that only join a number to what it is a number of: `led to 14 arrests`, `made 82 recommendations`, `had 12 staff`. */
const LIGHT = new Set(
	(
		'led lead leads leading resulted result results resulting had have has having made make makes making secured secure secures saw seen see sees ' +
		'produced produce produces include includes included including contain contains contained comprise comprises comprised got get gets ' +
		'recorded record records'
	).split(' '),
);

/** A deed as a heading says it of what it was done to: `seizes` → `seized`, `managed to rescue` → `rescued`. Nothing for a verb that only joins. */
export function deedDone(verb: string): readonly string[] {
	if (LIGHT.has(verb) || /^(?:be|been|being|is|are|was|were|am)$/.test(verb)) return [];
	const irregular = IRREGULAR[verb];
	if (irregular !== undefined) return [irregular];
	if (DONE.has(verb)) return [verb];
	if (/(?:ed|en|wn|ght|lt|nt|ld)$/.test(verb) && verb.length > 3) return [verb];
	if (/ing$/.test(verb)) return [verb];
	const base = verb.replace(/(?<=(?:ss|sh|ch|x|z))es$|(?<!s)s$/, '').replace(/ie$/, 'y');
	if (/e$/.test(base)) return [`${base}d`];
	if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
	if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(base)) return [`${base}${base.at(-1)}ed`];
	return [`${base}ed`];
}
