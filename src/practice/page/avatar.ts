import type { Person } from '../protocol.ts';

const grounds = ['#5865f2', '#a12d6b', '#2d7d46', '#b8562e'];

/** A picture for someone in the channel, drawn here: the bot's box, or a person's first letter. */
export function avatarOf({ displayName, bot }: Pick<Person, 'displayName' | 'bot'>): string {
	if (bot) return '/practice/page/icon.svg';
	const letter = displayName.slice(0, 1).toUpperCase();
	const ground = grounds[letter.charCodeAt(0) % grounds.length];
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${ground}"/><text x="20" y="27" text-anchor="middle" font-family="sans-serif" font-size="20" fill="#fff">${/\p{L}/u.test(letter) ? letter : ''}</text></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
