import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '../present/attachment.ts';

const require = createRequire(import.meta.url);

/** The machine's own fonts are left out: a picture looks the same wherever it is drawn, and text without a font is empty. */
const FONT = {
	loadSystemFonts: false,
	fontFiles: ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
		require.resolve(`@expo-google-fonts/noto-sans/${file}`),
	),
	defaultFontFamily: 'Noto Sans',
};

/** A picture as PNG. */
export function drawPng({ svg, width }: Picture): Uint8Array {
	return new Resvg(svg, { font: FONT, fitTo: { mode: 'width', value: width } }).render().asPng();
}
