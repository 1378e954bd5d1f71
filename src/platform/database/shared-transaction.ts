import pg from 'pg';
import { type Db, handleInside, inTransaction, keepLast } from './database.ts';

/** So many pieces of work share a transaction at the most: more would only wait longer for each other. */
const mostTogether = 16;

/** So many such transactions are open at once: while the database carries some out, the program gets the next ready. */
const mostOpen = 4;

type Work<Result> = (transaction: Db) => Promise<Result>;

interface Waiting {
	readonly work: Work<unknown>;
	resolve(result: unknown): void;
	reject(error: unknown): void;
}

interface Queue {
	readonly waiting: Waiting[];
	open: number;
	called: boolean;
}

const queueOf = new WeakMap<Db, Queue>();

/**
 * Runs work in a transaction that it shares with whatever else asks for one in the same turn of the event loop, or while others are
 * under way: in a rush the begin, the commit and the way to the database are paid once for many. Alone it waits for nobody.
 *
 * The work may read and lock; it writes with `writeLast` alone. What throws writes nothing and leaves the others as they are. When the
 * database refuses a statement, all of it is rolled back and each is done in a transaction of its own, so that one cannot spoil it for others.
 */
export function inSharedTransaction<Result>(db: Db, work: Work<Result>): Promise<Result> {
	let queue = queueOf.get(db);
	if (!queue) {
		queue = { waiting: [], open: 0, called: false };
		queueOf.set(db, queue);
	}
	const { waiting } = queue;
	return new Promise<Result>((resolve, reject) => {
		waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
		callUp(db, queue);
	});
}

function callUp(db: Db, queue: Queue): void {
	if (queue.called || queue.open >= mostOpen || queue.waiting.length === 0) return;
	queue.called = true;
	setImmediate(async () => {
		queue.called = false;
		queue.open++;
		await carryOut(db, queue.waiting.splice(0, mostTogether));
		queue.open--;
		callUp(db, queue);
	});
}

async function carryOut(db: Db, together: readonly Waiting[]): Promise<void> {
	try {
		const outcomes = await inTransaction(db, (transaction) => sideBySide(transaction, together));
		for (const [place, outcome] of outcomes.entries()) {
			if (outcome.status === 'fulfilled') together[place]?.resolve(outcome.value);
			else together[place]?.reject(outcome.reason);
		}
	} catch (error) {
		for (const { work, resolve, reject } of together) {
			if (together.length > 1 && isFromServer(error)) inTransaction(db, work).then(resolve, reject);
			else reject(error);
		}
	}
}

/** Throws when the database refused a statement of any: the transaction is then lost for all. */
async function sideBySide(transaction: Db, together: readonly Waiting[]): Promise<PromiseSettledResult<unknown>[]> {
	const handles = together.map(() => handleInside(transaction));
	const outcomes = await Promise.allSettled(together.map(({ work }, place) => work(handles[place] as Db)));
	for (const [place, outcome] of outcomes.entries()) {
		if (outcome.status === 'fulfilled') keepLast(transaction, handles[place] as Db);
		else if (isFromServer(outcome.reason)) throw outcome.reason;
	}
	return outcomes;
}

/**
 * An error that the server told: it says that nothing was kept. A connection that was lost, or a server that was stopped (57P01 to 57P05),
 * leaves open whether it was.
 */
function isFromServer(error: unknown): boolean {
	return error instanceof pg.DatabaseError && !/^(57P|08)/.test(error.code ?? '08');
}
