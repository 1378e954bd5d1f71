import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Erasure, listErasures, replayErasures } from '../modules/mine/index.ts';
import type { Context } from '../platform/context.ts';

/**
 * The ledger of the deleted lies beside the database, for the database is what an older backup overwrites. It holds keyed hashes and
 * times; docs/operations.md says how it is kept.
 */
export function ledgerPath(dataDir: string): string {
	return join(dataDir, 'erasures.jsonl');
}

/** Adds what the database knows and the ledger does not. Nothing is ever taken out of it here. */
export async function writeLedger(context: Context, dataDir: string): Promise<number> {
	const known = new Set((await readLedger(dataDir)).map(({ person }) => person));
	const added = (await listErasures(context)).filter(({ person }) => !known.has(person));
	if (added.length === 0) return 0;
	const file = await open(ledgerPath(dataDir), 'a', 0o600);
	try {
		// A line that a power cut left half must not swallow the next one.
		await file.write(`\n${added.map((line) => JSON.stringify(line)).join('\n')}\n`);
		await file.sync();
	} finally {
		await file.close();
	}
	return added.length;
}

/** Deletes again whom the database has and the ledger says are deleted. */
export async function replayLedger(context: Context, dataDir: string): Promise<number> {
	return replayErasures(context, await readLedger(dataDir));
}

async function readLedger(dataDir: string): Promise<Erasure[]> {
	const text = await readFile(ledgerPath(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return '';
		throw error;
	});
	return text.split('\n').flatMap((line) => {
		const read = readLine(line);
		return read ? [read] : [];
	});
}

function readLine(line: string): Erasure | undefined {
	const shape = /^\{"person":"([0-9a-f]{64})","texts":"(gone|kept)","at":"([0-9TZ:.-]+)"\}$/.exec(line.trim());
	return shape
		? { person: shape[1] as string, texts: shape[2] as Erasure['texts'], at: shape[3] as string }
		: undefined;
}
