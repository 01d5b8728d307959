/** How far from its end, in pixels, a channel still counts as being at it. */
const nearEnd = 80;

/** Pixels above a message that is shown from its beginning. */
const above = 8;

/**
 * Keeps the end of the channel in sight as it grows, where it is in sight already: of a message taller than the window its beginning, where
 * its title stands.
 *
 * @returns a function that goes to the end and stays there, for after one's own deeds.
 */
export function keepEndInSight(scroller: Element): () => void {
	let atEnd = true;
	/** Where it stood when last looked at. */
	let last = 0;
	const follow = () => {
		if (!atEnd) return;
		const newest = [...scroller.querySelectorAll('article')].at(-1)?.getBoundingClientRect();
		const isTaller = newest !== undefined && newest.height + above > scroller.clientHeight;
		scroller.scrollTop = isTaller
			? scroller.scrollTop + newest.top - scroller.getBoundingClientRect().top - above
			: scroller.scrollHeight;
		last = scroller.scrollTop;
	};
	scroller.addEventListener('scroll', () => {
		// Only a move upwards leaves the end: the browser itself moves down a little when a message is drawn in the place of another line.
		const { scrollTop, scrollHeight, clientHeight } = scroller;
		if (scrollHeight - scrollTop - clientHeight < nearEnd) atEnd = true;
		else if (scrollTop < last) atEnd = false;
		last = scrollTop;
	});
	const grown = new ResizeObserver(follow);
	grown.observe(scroller);
	for (const child of scroller.children) grown.observe(child);
	return () => {
		atEnd = true;
		follow();
	};
}
