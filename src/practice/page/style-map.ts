import { noChange } from 'lit';
import { type AttributePart, Directive, directive } from 'lit/directive.js';
import type { StyleInfo } from 'lit/directives/style-map.js';

class StyleMap extends Directive {
	render(_styles: StyleInfo): symbol {
		return noChange;
	}

	override update({ element }: AttributePart, [styles]: [StyleInfo]): symbol {
		const { style } = element as HTMLElement;
		for (const [name, value] of Object.entries(styles)) {
			const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
			if (value === undefined || value === null || value === '') style.removeProperty(property);
			else style.setProperty(property, String(value));
		}
		return noChange;
	}
}

/** Lit's `styleMap` without its first writing of a style attribute, which a policy without 'unsafe-inline' refuses. */
export const styleMap = directive(StyleMap);
