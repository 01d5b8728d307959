import type { Span } from '../../hansard/section.ts';

/** Tells of any span whether it is free of those given. */
export function freeOf(found: readonly Span[]): (span: Span) => boolean {
	const taken = found.map(pick).sort((a, b) => a.start - b.start);
	return (span) => !overlaps(taken, span);
}

/** @param taken sorted by start. */
function overlaps(taken: readonly Span[], span: Span): boolean {
	let low = 0;
	let high = taken.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((taken[middle]?.end ?? 0) <= span.start) low = middle + 1;
		else high = middle;
	}
	const next = taken[low];
	return next !== undefined && next.start < span.end;
}

export function pick(span: Span): Span {
	return { start: span.start, end: span.end };
}
