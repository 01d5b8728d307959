import { initialsOf, nameKey } from '../../src/extract/names/name-key.ts';
import { distanceTo } from '../../src/lookup/names/distance.ts';
import type { NamedEntity } from '../support/named.ts';

/** Invented names and misspelt queries, the same for the same seed. Nothing here is in any record. */

type Random = () => number;

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const ONSETS =
	'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sl sp st sw t th tr v w wh'.split(
		' ',
	);
const VOWELS = 'a e i o u ai ea ee oo ou ie'.split(' ');
const ENDS = ['', '', '', 'l', 'n', 'r', 's', 'm', 't', 'ck', 'nd', 'nt', 'st', 'rd', 'll', 'ss'];
const SCOPES =
	'National Northern Southern Eastern Western Joint Independent Royal Regional Central Coastal Rural Metropolitan Borough Inland Strategic Combined Interim Special General'.split(
		' ',
	);
const SUBJECTS =
	'Fisheries Harbour Forestry Drainage Lighthouse Canal Orchard Quarry Aviation Pensions Tenancy Probate Customs Revenue Asylum Border Passport Prison Probation Fraud Cyber Weapons Narcotics Wildlife Waste Water Energy Rail Bridge Ferry Postal Census Archive Museum Heritage Nursing Dental Pharmacy Hospital Ambulance School Teaching Apprentice Lottery Gaming Betting Charity Insurance Banking Housing Planning Safety Standards Radio Spectrum Patent Textile Poultry Livestock Grain Meteorological'.split(
		' ',
	);
const FUNCTIONS =
	'Inspection Licensing Intelligence Enforcement Protection Recovery Research Training Oversight Complaints Investigation Support Advisory Development Assessment Prosecution Compensation Liaison Monitoring Review'.split(
		' ',
	);
const BODIES =
	'Board Agency Authority Directorate Centre Council Service Unit Commission Office Taskforce Panel Inspectorate Tribunal'.split(
		' ',
	);
const QUALITIES =
	'unlawful persistent organised aggravated domestic seasonal compulsory voluntary excessive hidden retail rural commercial temporary juvenile serious habitual negligent concealed reckless'.split(
		' ',
	);
const MATTERS =
	'eviction smuggling tenancy borrowing grazing dumping dispersal lending harassment employment trespass absence evasion detention intimidation cultivation possession servitude exploitation adoption disclosure vagrancy profiteering impersonation poaching'.split(
		' ',
	);
const TAILS = [
	'',
	'',
	'',
	' of minors',
	' in transit',
	' for profit',
	' of livestock',
	' by officials',
	' at sea',
	' of tenants',
];

function codename(random: Random, syllables: number): string {
	let word = '';
	for (let left = syllables; left > 0; left--)
		word += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, ENDS);
	return (word[0] ?? '').toUpperCase() + word.slice(1);
}

/** @returns `count` entities with different names: two fifths operations, a third agencies, the rest terms. */
export function inventNames(count: number, random: Random): readonly NamedEntity[] {
	const entities = new Map<string, NamedEntity>();
	while (entities.size < count) {
		const draw = random();
		const made = draw < 0.4 ? operation(random) : draw < 0.75 ? agency(random, count) : term(random, count);
		const id = `${made.kind[0]}:${nameKey(made.name).replaceAll(' ', '-')}`;
		if (!entities.has(id)) entities.set(id, { ...made, id });
	}
	return [...entities.values()];
}

/** Few are much spoken of. */
function standing(random: Random) {
	return { figures: Math.floor(random() ** 4 * 12), mentions: 1 + Math.floor(random() ** 4 * 60) };
}

function operation(random: Random): Omit<NamedEntity, 'id'> {
	const word = codename(random, random() < 0.6 ? 3 : 2) + (random() < 0.25 ? ` ${codename(random, 2)}` : '');
	const name = `Operation ${word}${random() < 0.15 ? ` ${2 + Math.floor(random() * 3)}` : ''}`;
	return { kind: 'operation', name, forms: [{ form: name, role: 'name' }], ...standing(random) };
}

function agency(random: Random, count: number): Omit<NamedEntity, 'id'> {
	const place = count > 20_000 ? random() < 0.7 : random() < 0.2;
	const parts = [
		place ? codename(random, 2) : pick(random, SCOPES),
		pick(random, SUBJECTS),
		...(random() < 0.7 ? [pick(random, FUNCTIONS)] : []),
		pick(random, BODIES),
	];
	const name = parts.join(' ');
	const initialism = initialsOf(name);
	const forms: NamedEntity['forms'][number][] = [{ form: name, role: 'name' }];
	if (initialism !== null) forms.push({ form: initialism, role: random() < 0.6 ? 'initialism' : 'initials' });
	if (random() < 0.2) forms.push({ form: `${parts[0]} ${parts.at(-1)} for ${parts[1]}`, role: 'alias' });
	return { kind: 'agency', name, forms, ...standing(random) };
}

function term(random: Random, count: number): Omit<NamedEntity, 'id'> {
	const subject = count > 2_000 ? `${codename(random, 2).toLowerCase()} ` : '';
	const name = `${pick(random, QUALITIES)} ${subject}${pick(random, MATTERS)}${pick(random, TAILS)}`;
	const forms: NamedEntity['forms'][number][] = [{ form: name, role: 'name' }];
	if (random() < 0.2)
		forms.push({
			form: `${pick(random, MATTERS)} of a ${subject}${pick(random, QUALITIES)} kind`,
			role: 'alias',
		});
	return { kind: 'term', name, forms, ...standing(random) };
}

export const SLIPS = [
	'one edit',
	'two edits',
	'dropped letter',
	'swapped letters',
	'missing space',
	'start',
	'half typed, one edit',
	'initialism',
	'by ear',
] as const;
export type Slip = (typeof SLIPS)[number];

export interface Misspelt {
	readonly query: string;
	readonly slip: Slip;
	/** Id of the entity whose name it was made of. */
	readonly meant: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const BY_EAR: readonly (readonly [RegExp, string])[] = [
	[/ph/, 'f'],
	[/ck/, 'k'],
	[/qu/, 'kw'],
	[/ee/, 'ea'],
	[/ea/, 'ee'],
	[/ie/, 'ei'],
	[/ai/, 'ay'],
	[/tion/, 'shun'],
	[/c(?=[ei])/, 's'],
	[/c(?=[aou])/, 'k'],
	[/ou/, 'ow'],
	[/ll/, 'l'],
	[/ss/, 's'],
	[/wh/, 'w'],
	[/oo/, 'u'],
	[/y\b/, 'ie'],
	[/er\b/, 'or'],
	[/l(?=[aeiou])/, 'll'],
	[/z/, 's'],
	[/s\b/, 'z'],
	[/j/, 'g'],
];

/** One wrong, dropped, added or swapped letter, never in a digit. */
function slipOnce(text: string, random: Random): string {
	const places = [...text.matchAll(/[a-z]/gi)].map((found) => found.index);
	const at = pick(random, places);
	const draw = Math.floor(random() * 4);
	if (draw === 0) return text.slice(0, at) + text.slice(at + 1);
	if (draw === 1) return text.slice(0, at) + pick(random, [...LETTERS]) + text.slice(at);
	if (draw === 2) return text.slice(0, at) + pick(random, [...LETTERS]) + text.slice(at + 1);
	return swap(text, at);
}

function swap(text: string, at: number): string {
	const [one = '', other = ''] = [text[at] ?? '', text[at + 1] ?? ''];
	return /[a-z]/i.test(other) ? text.slice(0, at) + other + one + text.slice(at + 2) : text;
}

/**
 * @param entities the names that the queries are of; queries that fit another name as well as their own, by a plain scan, are
 *   drawn again: no way of finding could tell which was meant.
 */
export function misspell(
	entities: readonly NamedEntity[],
	count: number,
	random: Random,
): readonly Misspelt[] {
	const nearest = nearestOf(entities);
	const made: Misspelt[] = [];
	while (made.length < count) {
		const slip = SLIPS[made.length % SLIPS.length] as Slip;
		const entity = pick(random, entities);
		const query = slipped(entity, slip, random);
		if (query === null || nameKey(query) === nameKey(entity.name)) continue;
		if (!nearest(query, entity)) continue;
		made.push({ query, slip, meant: entity.id });
	}
	return made;
}

/** @returns null where this name cannot be misspelt so. */
function slipped(entity: NamedEntity, slip: Slip, random: Random): string | null {
	const letters = entity.forms.find(({ role }) => role === 'initialism' || role === 'initials')?.form;
	const shown = random() < 0.6 ? entity.name.replace(/^Operation /, '') : entity.name;
	const name = random() < 0.7 ? shown.toLowerCase() : shown;
	const body = name.replace(/^operation /i, '');
	const lead = name.slice(0, name.length - body.length);
	if (body.length < 9) return null;
	switch (slip) {
		case 'initialism':
			return letters ?? null;
		case 'one edit':
			return lead + slipOnce(body, random);
		case 'two edits':
			return lead + slipOnce(slipOnce(body, random), random);
		case 'dropped letter': {
			const at = 1 + Math.floor(random() * (body.length - 1));
			return lead + body.slice(0, at) + body.slice(at + 1);
		}
		case 'swapped letters':
			return lead + swap(body, Math.floor(random() * (body.length - 1)));
		case 'missing space':
			return name.includes(' ') ? name.replace(' ', '') : null;
		case 'start':
			return lead + halfOf(body, random);
		case 'half typed, one edit':
			return lead + slipOnce(halfOf(body, random), random);
		case 'by ear': {
			const fitting = BY_EAR.filter(([sound]) => sound.test(body.toLowerCase()));
			if (fitting.length === 0) return null;
			const [sound, spelt] = pick(random, fitting);
			return lead + body.toLowerCase().replace(sound, spelt);
		}
	}
}

/** Half of a name and up to six sevenths of it. */
function halfOf(name: string, random: Random): string {
	return name.slice(0, Math.max(6, Math.ceil(name.length * (0.5 + random() * 0.35))));
}

/** Whether a name is nearer to a query than every other name is, whole or by its start: a plain scan, for the bench alone. */
function nearestOf(entities: readonly NamedEntity[]): (query: string, entity: NamedEntity) => boolean {
	const flat = (text: string) => nameKey(text).replaceAll(' ', '');
	const forms = entities.flatMap((entity) =>
		entity.forms.map(({ form }) => ({ id: entity.id, key: flat(form) })),
	);
	return (query, entity) => {
		const key = flat(query);
		const distance = distanceTo(key);
		const nearness = (other: string) => {
			const { full, start } = distance(other);
			return Math.min(full, start);
		};
		const own = Math.min(...entity.forms.map(({ form }) => nearness(flat(form))));
		return forms.every(
			({ id, key: other }) => id === entity.id || other.length < key.length - own || nearness(other) > own,
		);
	};
}
