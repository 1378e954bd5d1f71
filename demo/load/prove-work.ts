import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { newChallenge } from '../../src/modules/screening/proof.ts';
import type { Context } from '../../src/platform/context.ts';

/** Does the work that the browser of somebody without an account does while they write. */
export async function proveWork(context: Context): Promise<{ readonly proof: string }> {
	const challenge = await newChallenge(context);
	const solution = await solveChallenge({ challenge, deriveKey });
	return { proof: Buffer.from(JSON.stringify({ challenge, solution })).toString('base64') };
}
