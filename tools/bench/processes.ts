import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second, as Linux counts processor time in /proc; the same on every machine that we run on. */
const ticksPerSecond = 100;

/** Processor time that some processes have used, in milliseconds. */
export function cpuMs(pids: readonly number[]): number {
	return pids.reduce((sum, pid) => {
		try {
			const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
				.replace(/^.*\) /, '')
				.split(' ');
			return sum + ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
		} catch {
			return sum;
		}
	}, 0);
}

/** Processor time that some processes and their threads have used, in milliseconds, to the microsecond: for one request. */
export function exactCpuMs(pids: readonly number[]): number {
	let nanoseconds = 0;
	for (const pid of pids) {
		try {
			for (const task of readdirSync(`/proc/${pid}/task`))
				nanoseconds += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
		} catch {
			// It ended while we looked.
		}
	}
	return nanoseconds / 1e6;
}

/** The resident memory of a process, in MB. */
export function memoryMb(pid: number): number {
	const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	return Number(kilobytes) / 1024;
}

/** A process and everything below it. */
export function familyOf(pid: number): { pid: number; command: string }[] {
	const parents = new Map<number, { parent: number; command: string }>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
			const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
			parents.set(Number(name), { parent: Number(stat.replace(/^.*\) /, '').split(' ')[1]), command });
		} catch {
			// It ended while we looked.
		}
	}
	const isBelow = (one: number): boolean => one === pid || (parents.has(one) && isBelow(parents.get(one)?.parent ?? 0));
	return [...parents].filter(([one]) => isBelow(one)).map(([one, { command }]) => ({ pid: one, command }));
}
