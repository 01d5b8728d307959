/** Verbs whose participle is not made by -ed: as they stand after `to`, in the past, and as participles. */
const IRREGULAR_VERBS = `
	awake awoke awoken, become became become, begin began begun, bend bent bent, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown,
	break broke broken, breed bred bred, bring brought brought, build built built, burst burst burst, buy bought bought, catch caught caught,
	choose chose chosen, come came come, cost cost cost, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, drink drank drunk,
	drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled,
	fly flew flown, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got got, give gave given, go went gone,
	grow grew grown, hang hung hung, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept,
	know knew known, lay laid laid, lead led led, leave left left, lend lent lent, let let let, light lit lit, lose lost lost, make made made,
	mean meant meant, meet met met, outgrow outgrew outgrown, overcome overcame overcome, pay paid paid, put put put, quit quit quit, read read read,
	rebuild rebuilt rebuilt, repay repaid repaid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen,
	seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken, shed shed shed, shoot shot shot, show showed shown,
	shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, speak spoke spoken,
	speed sped sped, spend spent spent, split split split, spread spread spread, stand stood stood, steal stole stolen, stick stuck stuck,
	strike struck struck, swear swore sworn, sweep swept swept, swim swam swum, take took taken, teach taught taught, tear tore torn,
	tell told told, think thought thought, throw threw thrown, undergo underwent undergone, understand understood understood,
	undertake undertook undertaken, uphold upheld upheld, wake woke woken, wear wore worn, weep wept wept, win won won, wind wound wound,
	withdraw withdrew withdrawn, withhold withheld withheld, write wrote written`;

/** Each of their forms, with the participle. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
	IRREGULAR_VERBS.trim()
		.split(/,\s+/)
		.flatMap((line) => {
			const [base = '', past = '', participle = ''] = line.split(' ');
			const third = /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base.replace(/(?<=[^aeiou])y$/, 'ie')}s`;
			return [base, third, past, participle].map((form) => [form, participle] as const);
		}),
);

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
	const irregular = IRREGULAR.get(verb);
	if (irregular !== undefined) return [irregular];
	if (/(?:ed|en|wn|ght|lt|nt|ld)$/.test(verb) && verb.length > 3) return [verb];
	if (/ing$/.test(verb)) return [verb];
	const base = verb.replace(/(?<=(?:ss|sh|ch|x|z))es$|(?<!s)s$/, '').replace(/ie$/, 'y');
	if (/e$/.test(base)) return [`${base}d`];
	if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
	if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(base)) return [`${base}${base.at(-1)}ed`];
	return [`${base}ed`];
}
