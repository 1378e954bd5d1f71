import { createHash } from 'node:crypto';
import type { Context } from '../../../platform/context.ts';
import { readProof } from '../proof.ts';
import { screeningTables } from '../tables.ts';

/** Counts a proof, in the caller's transaction: true once, false for one that is wrong, too old or spent. */
export async function spendProof(context: Context, proof: string | undefined): Promise<boolean> {
	const until = proof === undefined ? undefined : await readProof(context, proof);
	if (!proof || !until) return false;
	// The challenge is what counts once; its solution can be written in more than one way.
	const { challenge } = JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as {
		challenge: { signature: string };
	};
	const { numInsertedOrUpdatedRows } = await screeningTables(context.db)
		.insertInto('spent_proof')
		.values({ proof_hash: createHash('sha256').update(challenge.signature).digest(), expires_at: until })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Forgets proofs that are too old to be sent again. */
export async function forgetProofs(context: Context): Promise<void> {
	await screeningTables(context.db).deleteFrom('spent_proof').where('expires_at', '<', context.now).execute();
}
