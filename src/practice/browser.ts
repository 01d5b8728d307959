import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * A headless browser to look at the page with: on Linux the one that npm brought, with its own libraries or the machine's;
 * elsewhere an installed Chrome or Edge.
 *
 * @throws Error that says of each browser why it did not start.
 */
export async function openBrowser(): Promise<Browser> {
	const reasons: string[] = [];
	for (const [name, prepare] of Object.entries(browsers)) {
		try {
			return await chromium.launch(await prepare());
		} catch (error) {
			const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
			reasons.push(`${name}: ${reason}`);
		}
	}
	throw new Error(`No browser starts here. ${reasons.join('; ')}`);
}

const bundled = process.platform === 'linux' && process.arch === 'x64';

const browsers: Readonly<Record<string, () => Promise<LaunchOptions>>> = {
	...(bundled && {
		'@sparticuz/chromium': () => launchBundled(true),
		"@sparticuz/chromium with the machine's libraries": () => launchBundled(false),
	}),
	chrome: async () => ({ channel: 'chrome' }),
	edge: async () => ({ channel: 'msedge' }),
};

async function launchBundled(ownLibraries: boolean): Promise<LaunchOptions> {
	const home = await unpack();
	const env = { ...process.env, FONTCONFIG_PATH: join(home, 'fonts') } as Record<string, string>;
	if (ownLibraries) env.LD_LIBRARY_PATH = join(home, 'al2023', 'lib');
	return {
		executablePath: join(home, 'chromium'),
		// The sandbox needs rights that a container seldom gives; only our own page is ever opened.
		args: ['--no-sandbox', '--font-render-hinting=none'],
		env,
	};
}

/**
 * The folder with the unpacked browser. Left to itself the package unpacks into /tmp, where a second test process finds half a
 * browser, and where one unpacked without its libraries hides them from the next.
 */
async function unpack(): Promise<string> {
	const home = join(cache, 'browser');
	if (existsSync(home)) {
		writeFonts(home, home);
		return home;
	}
	mkdirSync(cache, { recursive: true });
	const fresh = mkdtempSync(`${home}-`);
	// Read as the package is first imported, and changed by it.
	const settings = { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
	const before = { ...process.env };
	Object.assign(process.env, settings);
	try {
		const { default: packed } = await import('@sparticuz/chromium');
		await packed.executablePath();
	} finally {
		for (const name of [...Object.keys(settings), 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH']) {
			if (before[name] === undefined) delete process.env[name];
			else process.env[name] = before[name];
		}
	}
	writeFonts(fresh, home);
	try {
		renameSync(fresh, home);
	} catch {
		// Another process was quicker; its browser is as good.
		rmSync(fresh, { recursive: true, force: true });
	}
	return home;
}

/** The browser brings no monospaced font: the machine's own serves, where it has one. */
function writeFonts(folder: string, home: string): void {
	const folders = [join(home, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
	const monospace = ['DejaVu Sans Mono', 'Liberation Mono', 'Noto Sans Mono'].map(
		(name) => `<family>${name}</family>`,
	);
	writeFileSync(
		join(folder, 'fonts', 'fonts.conf'),
		`<fontconfig>${folders}<cachedir>${join(home, 'font-cache')}</cachedir><alias><family>monospace</family><prefer>${monospace.join('')}</prefer></alias></fontconfig>\n`,
	);
}
