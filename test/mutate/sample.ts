import { createHash } from 'node:crypto';

/** What is asked here of a place in the code, as Stryker's parser tells it. */
interface Place {
	readonly node: { readonly start?: number; readonly end?: number; readonly id?: { readonly name?: string } };
	isFunction(): boolean;
	getFunctionParent(): unknown;
}

/**
 * Draws one in so many functions, whole, by its name and its length: the same ones in every run until they change, wherever they stand.
 *
 * @param oneIn nothing, and every function is drawn.
 * @returns why a function is left alone; undefined where it is drawn.
 */
export function unlessDrawn(oneIn: string | undefined): (place: object) => string | undefined {
	const share = Number(oneIn ?? 1);
	return (place) => {
		const { node } = place as Place;
		if (share === 1 || !isOutermost(place as Place)) return undefined;
		const key = `${node.id?.name ?? ''}:${(node.end ?? 0) - (node.start ?? 0)}`;
		return createHash('sha256').update(key).digest().readUInt32BE() % share === 0 ? undefined : 'not drawn';
	};
}

function isOutermost(place: Place): boolean {
	return place.isFunction() && place.getFunctionParent() === null;
}
