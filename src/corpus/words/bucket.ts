/** Passage ids are a day's number times 2^20 plus a number within the day: 2^25 of them are 32 days. */
const SPAN = 2 ** 25;
/** More stems than any archive has. */
const STEMS = 2 ** 24;
const ENTRY = 8;
const GONE = 0xffff_ffff;

/** What a passage is, as far as a search may ask for it. The order is what is stored: add at the end only. */
export const KINDS = [
	'other',
	'written question',
	'oral question',
	'debate',
	'statement',
	'petition',
	'correction',
	'question',
] as const;
export type PassageKind = (typeof KINDS)[number];

const HOUSES = [null, 'Commons', 'Lords'] as const;

/** One passage as its bucket holds it. */
export interface Member {
	readonly id: number;
	readonly house: 'Commons' | 'Lords' | null;
	readonly kind: PassageKind;
}

/** Which bucket a passage is in. */
export function bucketOf(passage: number): number {
	return Math.floor(passage / SPAN);
}

/** The ids that passages of a bucket have: the first, and the first of the next bucket. */
export function idsOf(bucket: number): { readonly from: number; readonly below: number } {
	return { from: bucket * SPAN, below: (bucket + 1) * SPAN };
}

/** Row of `words_postings`: those of one bucket lie together, so that a load writes to a few hundred pages and not to thousands. */
export function postingsRow(stem: number, bucket: number): number {
	return bucket * STEMS + stem;
}

/** The passages of a bucket: what stands at an ordinal, and at which ordinal a passage stands. */
export interface Bucket {
	readonly size: number;
	/** -1 where the passage has been taken out. */
	idAt(ordinal: number): number;
	houseAt(ordinal: number): Member['house'];
	kindAt(ordinal: number): PassageKind;
	/** -1 where it is not in the bucket. */
	ordinalOf(id: number): number;
}

/** @param members in the order of their ordinals, which a load only ever adds to. */
export function packMembers(members: readonly Member[]): Buffer {
	const packed = Buffer.alloc(members.length * ENTRY);
	for (const [index, member] of members.entries()) {
		packed.writeUInt32LE(member.id % SPAN, index * ENTRY);
		packed[index * ENTRY + 4] = HOUSES.indexOf(member.house);
		packed[index * ENTRY + 5] = KINDS.indexOf(member.kind);
	}
	return packed;
}

/** The same bucket with these passages marked as gone. Their ordinals are not used again. */
export function withoutMembers(packed: Buffer, gone: ReadonlySet<number>, bucket: number): Buffer {
	const left = Buffer.from(packed);
	for (let at = 0; at < left.length; at += ENTRY) {
		if (gone.has(left.readUInt32LE(at) + bucket * SPAN)) left.writeUInt32LE(GONE, at);
	}
	return left;
}

/** @param packed every `packMembers` of this bucket, one after another. */
export function readBucket(packed: Buffer, bucket: number): Bucket {
	const size = packed.length / ENTRY;
	const base = bucket * SPAN;
	let ordinals: Map<number, number> | null = null;
	const idAt = (ordinal: number) => {
		const within = packed.readUInt32LE(ordinal * ENTRY);
		return within === GONE ? -1 : base + within;
	};
	return {
		size,
		idAt,
		houseAt: (ordinal) => HOUSES[packed[ordinal * ENTRY + 4] ?? 0] ?? null,
		kindAt: (ordinal) => KINDS[packed[ordinal * ENTRY + 5] ?? 0] ?? 'other',
		ordinalOf(id) {
			if (ordinals === null) {
				ordinals = new Map();
				for (let ordinal = 0; ordinal < size; ordinal++) ordinals.set(idAt(ordinal), ordinal);
			}
			return ordinals.get(id) ?? -1;
		},
	};
}
