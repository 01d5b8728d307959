import type { Archive, Entity, Stored } from '../corpus/archive.ts';
import type { Account, Reference, Role } from '../extract/facts.ts';
import {
	type Answer,
	alsoNamed,
	mentioned,
	type Named,
	oldestFirst,
	onceEach,
	type Passage,
	passageOf,
	some,
} from './answer.ts';
import { type Finding, findings } from './figures-of.ts';
import { type Silence, withNext } from './gap.ts';
import { stretches } from './stretch.ts';
import { tablePassage } from './tables/about.ts';
import type { Found } from './tables/match.ts';
import { besideRows, rowsNaming } from './tables/rows-naming.ts';

/** An answer that this one's words refer to. */
export interface Cited {
	readonly reference: Stored<Reference>;
	/** Id of the exchange it means; null where that is not in this corpus. */
	readonly resolved: string | null;
}

export interface AgencyAnswer extends Answer {
	readonly kind: 'agency';
	readonly agency: Entity;
	/** What it is said to be or to aim at. */
	readonly accounts: readonly Stored<Account>[];
	/** What it does, oldest first; planned ones are marked by the reading. */
	readonly roles: readonly Stored<Role>[];
	/** Accounts of operations that name it as a party. */
	readonly takesPartIn: readonly Stored<Account>[];
	readonly findings: readonly Finding[];
	/** Rows of tables that name it, shown whole with their heads. */
	readonly rows: readonly Found[];
	readonly gaps: readonly Silence[];
	/** The passages that hold the accounts and roles, neighbouring sentences joined, oldest first. */
	readonly passagesOfRoles: readonly Passage[];
	/** What the answers that give its roles refer to. */
	readonly cites: readonly Cited[];
	/** What the passages of its roles also name. */
	readonly alsoNamed: readonly Named[];
	readonly mentions: readonly Passage[];
	readonly mentionCount: number;
	/** Kinds of fact of which only the newest are here. */
	readonly shortened: readonly Shortened[];
}

/** Facts of a kind that one answer leaves out: a great department has thousands. */
export interface Shortened {
	readonly what: 'role' | 'figure' | 'gap';
	readonly shown: number;
	readonly total: number;
}

/** Facts of one kind that one answer shows. */
const MOST = 150;
/** Passages looked through for names, and exchanges for references: as many as a reader turns to. */
const LOOKED_THROUGH = 20;

/** Mentions shown where no role is on record; the rest are turned to page by page. */
const MENTIONS = 3;

/** All that the record says of a body; null where the archive holds no word of it. */
export function lookUpAgency(archive: Archive, id: string): AgencyAnswer | null {
	const agency = archive.entity(id);
	if (agency?.kind !== 'agency') return null;
	const accounts = archive.accounts(agency);
	const allRoles = archive.roles(agency).toSorted(oldestFirst);
	const allFigures = archive.figures(agency);
	const allGaps = archive.gaps(agency);
	const roles = allRoles.slice(-MOST);
	const takesPartIn = archive.accountsNaming(agency);
	const rows = rowsNaming(archive, agency);
	const found = besideRows(findings(allFigures.slice(-MOST)), rows);
	const gaps = allGaps.slice(-MOST).map((gap) => withNext(archive, gap));
	const mentions = archive.mentions(agency, MENTIONS, 0).map(mentioned);
	const passagesOfRoles = stretches(archive, [...accounts, ...roles]);
	const passages = onceEach([
		...passagesOfRoles,
		...found.map(({ whole }) => passageOf(whole)),
		...rows.map((each) => tablePassage(archive, each)),
		...gaps.map(({ gap }) => passageOf(gap)),
		...takesPartIn.map(passageOf),
		...mentions,
		...agency.names.flatMap(({ quote, source }) =>
			quote === null || source === null ? [] : [mentioned({ quote, source })],
		),
	]);
	if (!some(passages)) return null;
	return {
		kind: 'agency',
		subject: agency.name,
		extent: archive.extent(),
		agency,
		accounts,
		roles,
		passagesOfRoles,
		takesPartIn,
		findings: found,
		rows,
		gaps,
		cites: citesOf(archive, roles),
		alsoNamed: alsoNamed(
			archive,
			[...accounts, ...takesPartIn, ...roles].slice(0, LOOKED_THROUGH).map(({ source }) => source),
			agency.id,
		),
		mentions,
		mentionCount: archive.countMentions(agency),
		shortened: (
			[
				{ what: 'role', total: allRoles.length },
				{ what: 'figure', total: allFigures.length },
				{ what: 'gap', total: allGaps.length },
			] as const
		)
			.filter(({ total }) => total > MOST)
			.map((part) => ({ ...part, shown: MOST })),
		passages,
	};
}

function citesOf(archive: Archive, roles: readonly Stored<Role>[]): readonly Cited[] {
	const ids = new Set(roles.map(({ source }) => source.exchange).filter((id) => id !== null));
	return [...ids]
		.slice(-LOOKED_THROUGH)
		.map((id) => archive.exchange(id))
		.filter((exchange) => exchange !== null)
		.flatMap((exchange) => archive.referencesFrom(exchange))
		.map((reference) => ({ reference, resolved: reference.resolved }));
}
