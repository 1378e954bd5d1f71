import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { newChallenge } from '../../src/modules/screening/proof.ts';
import type { Context } from '../../src/platform/context.ts';

/** What the browser of somebody without an account sends along: a proof that it did a little work. */
export async function someProof(context: Context): Promise<string> {
	const challenge = await newChallenge(context);
	const solution = await solveChallenge({ challenge, deriveKey });
	return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
