import type { Archive, Extent, LoadedDocument } from '../corpus/archive.ts';
import { type EntityKind, entityKinds } from '../kinds.ts';

/** What is loaded. The one look-up that quotes nothing. */
export interface AboutAnswer {
	readonly kind: 'about';
	readonly extent: Extent;
	/** ISO day on which anything was last loaded or taken out; null where it is not known. */
	readonly changedOn: string | null;
	/** Years from the first to the last, each with how many of its sitting days something is loaded of: 0 is a gap. */
	readonly years: readonly { readonly year: number; readonly days: number }[];
	/** Sitting days of which all debates, answers or statements are loaded, and of which only pages or single debates are. */
	readonly whole: number;
	readonly partial: number;
	readonly known: readonly { readonly kind: EntityKind; readonly count: number }[];
}

/** How much is loaded, and of what. */
export function lookUpAbout(archive: Archive): AboutAnswer {
	const days = archive.sittingDays();
	const whole = archive.wholeDays().length;
	return {
		kind: 'about',
		extent: archive.extent(),
		changedOn: archive.changedOn(),
		years: yearsOf(days),
		whole,
		partial: Math.max(days.length - whole, 0),
		known: entityKinds.map((kind) => ({ kind, count: archive.countEntities(kind) })),
	};
}

function yearsOf(days: readonly string[]): AboutAnswer['years'] {
	const counts = Map.groupBy(days, (day) => Number(day.slice(0, 4)));
	const first = Number(days[0]?.slice(0, 4));
	const last = Number(days.at(-1)?.slice(0, 4));
	return days.length === 0
		? []
		: Array.from({ length: last - first + 1 }, (_, at) => ({
				year: first + at,
				days: counts.get(first + at)?.length ?? 0,
			}));
}

/** Documents that one list names. */
const MOST_LISTED = 20_000;

/** The documents that are loaded, by day; and whether there are more than are listed. */
export function lookUpLoaded(archive: Archive): {
	readonly documents: readonly LoadedDocument[];
	readonly more: boolean;
} {
	const found = archive.documents(MOST_LISTED + 1);
	const documents = found
		.slice(0, MOST_LISTED)
		.toSorted((one, other) => (one.sittingDate ?? '').localeCompare(other.sittingDate ?? ''));
	return { documents, more: found.length > MOST_LISTED };
}
