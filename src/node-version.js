/*
 * Loaded ahead of every script, and JavaScript that old versions read too: they would say of the first TypeScript file only that its extension
 * is unknown.
 */
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
	console.error(
		`Despatch Box needs Node.js 24 and this is ${process.version}. Run \`npm ci\` here, which brings the right one, and start scripts with \`npm run\`.`,
	);
	process.exit(1);
}
