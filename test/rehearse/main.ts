import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Course, rehearse } from '../support/fleet.ts';
import { freePort } from '../support/free-port.ts';

/*
 * npm run rehearse [-- --interactions N]
 * Three servers through a bad day, behind haproxy where it is installed: an edition is published while they answer, a download is cut off,
 * a server is killed. Exits with 1 unless every interaction had one answer, from one whole edition.
 */

const { values } = parseArgs({ options: { interactions: { type: 'string', default: '3000' } } });
const interactions = Number(values.interactions);
const hasHaproxy = spawnSync('haproxy', ['-v']).status === 0;
const course = await rehearse({
	interactions,
	workers: [1, 1, 2],
	...(hasHaproxy ? { balancer: haproxy } : {}),
});
print(course);
process.exitCode = course.odd.length === 0 && course.left.every((code) => code === 0) ? 0 : 1;

function print({ first, second, odd, cutOff, left, took }: Course): void {
	const milliseconds = (of: number) => `${of.toFixed(0)} ms`;
	console.log(`${interactions} signed interactions behind ${hasHaproxy ? 'haproxy' : 'a balancer of the tests’ own'}
  answered from the first edition    ${first}
  answered from the second           ${second}
  not, or otherwise than either      ${odd.length}
  downloads that were cut off        ${cutOff}
  servers that left when asked       ${left.filter((code) => code === 0).length} of ${left.length}, one was killed
  median, slowest hundredth, slowest ${milliseconds(took.median)}, ${milliseconds(took.p99)}, ${milliseconds(took.worst)}`);
	for (const answer of odd.slice(0, 5)) console.log(answer.slice(0, 200));
}

/** As docs/scaling.md has it. */
async function haproxy(servers: readonly string[]) {
	const folder = mkdtempSync(join(tmpdir(), 'haproxy-'));
	const port = await freePort();
	const lines = servers.map((server, at) => `  server s${at} ${new URL(server).host} check inter 500`);
	const file = join(folder, 'haproxy.cfg');
	writeFileSync(
		file,
		`defaults
  mode http
  timeout connect 1s
  timeout client 10s
  timeout server 5s
  option http-buffer-request
  option redispatch 1
  retries 3
  retry-on conn-failure empty-response 503
frontend interactions
  bind 127.0.0.1:${port}
  default_backend servers
backend servers
  balance leastconn
  option httpchk GET /health
${lines.join('\n')}
`,
	);
	const child: ChildProcess = spawn('haproxy', ['-db', '-f', file], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const address = `http://127.0.0.1:${port}/`;
	for (let tries = 0; tries < 100; tries += 1) {
		const answered = await fetch(`${address}health`).catch(() => null);
		if (answered?.status === 200) break;
		await wait(100);
	}
	return {
		address,
		close: async () => {
			child.kill('SIGTERM');
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
