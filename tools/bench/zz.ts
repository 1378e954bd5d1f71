import { readFileSync } from 'node:fs';
import { load } from './client.ts';
import { cpuMs, familyOf, memoryMb } from './processes.ts';
import { percentile } from './report.ts';

const web = Number(readFileSync('/tmp/pv.pid', 'utf8'));
const pg = Number(readFileSync('/tmp/pv-data/postgres/postmaster.pid', 'utf8').split('\n')[0]);
for (const path of ['/', '/forloeb/hjaelp-der-holder']) {
	await load(
		3311,
		50,
		600,
		(t) => `GET ${path}?maaling=${t} HTTP/1.1\r\nhost: localhost:3311\r\naccept-encoding: br\r\n\r\n`,
	);
	const pids = familyOf(pg).map((f) => f.pid);
	const [w0, d0] = [cpuMs([web]), cpuMs(pids)];
	const n = 1500;
	const r = await load(
		3311,
		50,
		n,
		(t) => `GET ${path}?maaling=${t} HTTP/1.1\r\nhost: localhost:3311\r\naccept-encoding: br\r\n\r\n`,
	);
	console.log(
		path,
		r.perSecond.toFixed(0),
		'rps p99',
		percentile(r.milliseconds, 0.99).toFixed(0),
		'web',
		((cpuMs([web]) - w0) / n).toFixed(2),
		'db',
		((cpuMs(pids) - d0) / n).toFixed(2),
		'rss',
		memoryMb(web).toFixed(0),
		[...r.statuses],
	);
}
