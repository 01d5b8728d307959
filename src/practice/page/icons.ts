import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Drawn here, as a machine need not have a font with such signs. */
function icon(drawing: SVGTemplateResult): TemplateResult {
	return html`<svg
		class="icon"
		viewBox="0 0 24 24"
		width="20"
		height="20"
		fill="none"
		stroke="currentColor"
		stroke-width="2"
		stroke-linecap="round"
		aria-hidden="true"
	>
		${drawing}
	</svg>`;
}

export const lines = icon(svg`<path d="M4 6h16M4 12h16M4 18h16" />`);
export const dots = icon(svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.5" />`);
export const plane = icon(svg`<path d="M4 4l16 8-16 8 3-8zM7 12h6" stroke-linejoin="round" />`);
export const moon = icon(
	svg`<path d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z" stroke-linejoin="round" />`,
);
export const sun = icon(
	svg`<circle cx="12" cy="12" r="4" /><path d="M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5" />`,
);
export const branch = icon(svg`<path d="M7 4v8a4 4 0 0 0 4 4h8" />`);
