/** How far from its end, in pixels, a channel still counts as being at it. */
const nearEnd = 80;

/**
 * Keeps the end of the channel in sight as it grows, where it is in sight already.
 *
 * @returns a function that goes to the end and stays there, for after one's own deeds.
 */
export function keepEndInSight(scroller: Element): () => void {
	let atEnd = true;
	const follow = () => {
		if (atEnd) scroller.scrollTop = scroller.scrollHeight;
	};
	scroller.addEventListener('scroll', () => {
		atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
	});
	const grown = new ResizeObserver(follow);
	grown.observe(scroller);
	for (const child of scroller.children) grown.observe(child);
	return () => {
		atEnd = true;
		follow();
	};
}
