/** Words whose contrast is below 4.5 to 1 (WCAG 2.2, 1.4.3), run in the page, shadow trees and all. */
export function faintWords(): string[] {
	const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
	const over = ([r = 0, g = 0, b = 0, a = 1]: number[], [R = 0, G = 0, B = 0]: number[]) => [
		r * a + R * (1 - a),
		g * a + G * (1 - a),
		b * a + B * (1 - a),
	];
	const luminance = (colour: number[]) => {
		const [r = 0, g = 0, b = 0] = colour.map((value) => {
			const share = value / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const parentOf = (element: Element): Element | null => {
		if (element.assignedSlot) return element.assignedSlot;
		const parent = element.parentNode;
		return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
	};
	const groundOf = (element: Element | null): number[] => {
		if (element === null) return [255, 255, 255];
		const colour = channels(getComputedStyle(element).backgroundColor);
		return colour[3] === 0 ? groundOf(parentOf(element)) : over(colour, groundOf(parentOf(element)));
	};
	const faint: string[] = [];
	const visit = (root: Element | ShadowRoot): void => {
		for (const element of root.querySelectorAll('*')) {
			if (element.shadowRoot) visit(element.shadowRoot);
			const words = [...element.childNodes]
				.filter((node) => node.nodeType === Node.TEXT_NODE)
				.map((node) => node.textContent?.trim())
				.join('');
			const style = getComputedStyle(element);
			if (words === '' || !element.checkVisibility() || style.cursor === 'not-allowed') continue;
			const ground = groundOf(element);
			const [darker = 0, lighter = 0] = [
				luminance(over(channels(style.color), ground)),
				luminance(ground),
			].sort((a, b) => a - b);
			if ((lighter + 0.05) / (darker + 0.05) < 4.5) faint.push(words.slice(0, 40));
		}
	};
	visit(document.body);
	return faint;
}
