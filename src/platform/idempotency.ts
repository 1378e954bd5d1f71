import { createHash } from 'node:crypto';
import type { Context } from './context.ts';
import { platformTables } from './database/database.ts';

/** Whose key and for what: unique per actor, or per form where nobody is signed in, and per act. */
export interface KeyClaim {
	readonly scope: string;
	readonly act: string;
	readonly key: string;
	readonly inputHash: Buffer;
}

/** First: go on. Again: here is what it answered. Other: the key came before with other words. */
export type Claimed =
	| { readonly kind: 'first' }
	| { readonly kind: 'again'; readonly answer: unknown }
	| { readonly kind: 'other' };

/** A hash of what was sent, independent of the order of its fields. */
export function hashInput(input: unknown): Buffer {
	return createHash('sha256').update(canonical(input)).digest();
}

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (value && typeof value === 'object' && !(value instanceof Date)) {
		const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
		return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
	}
	return JSON.stringify(value) ?? 'null';
}

/** Claims the key inside the act's transaction. A second claim waits for the first to commit or roll back. */
export async function claimKey(context: Context, claim: KeyClaim): Promise<Claimed> {
	const db = platformTables(context.db);
	const inserted = await db
		.insertInto('idempotency')
		.values({
			scope: claim.scope,
			act: claim.act,
			key: claim.key,
			input_hash: claim.inputHash,
			answer: null,
			claimed_at: context.now,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('key')
		.executeTakeFirst();
	if (inserted) return { kind: 'first' };
	const earlier = await db
		.selectFrom('idempotency')
		.select(['input_hash', 'answer'])
		.where('scope', '=', claim.scope)
		.where('act', '=', claim.act)
		.where('key', '=', claim.key)
		.executeTakeFirst();
	// The first rolled back between our two statements: the key is free again.
	if (!earlier) return claimKey(context, claim);
	if (!earlier.input_hash.equals(claim.inputHash)) return { kind: 'other' };
	return { kind: 'again', answer: earlier.answer };
}

/** Whether an act was already done under this key. Claims nothing: for who would otherwise ask something before it is repeated. */
export async function isKeyClaimed(context: Context, claim: Omit<KeyClaim, 'inputHash'>): Promise<boolean> {
	const found = await platformTables(context.db)
		.selectFrom('idempotency')
		.select('key')
		.where('scope', '=', claim.scope)
		.where('act', '=', claim.act)
		.where('key', '=', claim.key)
		.executeTakeFirst();
	return found !== undefined;
}

/** Puts the answer under the key, for the act's own transaction to write last. */
export function answerToKeep(context: Context, claim: KeyClaim, answer: unknown) {
	return platformTables(context.db)
		.updateTable('idempotency')
		.set({ answer: JSON.stringify(answer ?? null) })
		.where('scope', '=', claim.scope)
		.where('act', '=', claim.act)
		.where('key', '=', claim.key);
}
