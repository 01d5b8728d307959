import type { Picture } from '../attachment.ts';
import { inSvg } from './words.ts';

/** Pixels of the PNG to a unit of the drawing: two, so that it is sharp. */
const PIXELS = 2;
/** Left free on each side. */
export const EDGE = 20;
/** On white, each against it by more than 4.5, but for rules. */
export const INK = { title: '#14181d', text: '#24292f', faint: '#57606a', rule: '#d0d7de' } as const;

/** A picture on a white ground of its own, so that it reads alike in dark and light. @param parts SVG, each laid over those before. */
export function pictureOf(parts: readonly string[], width: number, height: number): Picture {
	return {
		svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans"><rect width="${width}" height="${height}" fill="#ffffff"/>${parts.join('')}</svg>`,
		width: width * PIXELS,
	};
}

/** How words are set. */
export interface Lettering {
	readonly size: number;
	readonly fill: string;
	readonly bold?: boolean;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Set apart from what lies under it. */
	readonly halo?: boolean;
}

/** Words at a place; `x` is where they start, or what `anchor` says. */
export function text(
	words: string,
	x: number,
	y: number,
	{ size, fill, bold = false, anchor = 'start', halo = false }: Lettering,
): string {
	return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold ? ' font-weight="700"' : ''}${halo ? ' stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"' : ''}>${inSvg(words)}</text>`;
}

/** To a tenth of a unit. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
