export type Theme = 'dark' | 'light';

const key = 'theme';

/** The theme that was chosen here before, or else the one that the machine prefers. */
export function initialTheme(): Theme {
	const chosen = localStorage.getItem(key);
	if (chosen === 'dark' || chosen === 'light') return chosen;
	return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** Shows a theme; `keep` remembers it for the next visit. */
export function showTheme(theme: Theme, keep: boolean): void {
	document.documentElement.dataset.theme = theme;
	if (keep) localStorage.setItem(key, theme);
}
