import { type Challenge, createChallenge, type Payload, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Context } from '../../platform/context.ts';
import { keyedHash } from '../../platform/keyed-hash.ts';

/** A form may lie open this long before its proof is too old. */
export const proofHours = 3;

// About 256 tries of a millisecond or two: nobody notices while writing, and ten thousand messages cost hours.
const work = { algorithm: 'PBKDF2/SHA-256', cost: 2_000, keyPrefix: '00' } as const;

/** A challenge, signed by the house so that nobody makes easier ones, and dated by our clock. */
export function newChallenge(context: Context): Promise<Challenge> {
	const until = context.now.getTime() + proofHours * 3_600_000;
	return createChallenge({ ...work, deriveKey, data: { until }, hmacSignatureSecret: secretOf(context) });
}

/** Whether a proof solves one of our challenges in time; until when it would count, where it does. */
export async function readProof(context: Context, proof: string): Promise<Date | undefined> {
	const payload = parsed(proof);
	const until = Number(payload?.challenge?.parameters?.data?.until);
	if (!payload || !(until >= context.now.getTime())) return undefined;
	// What is signed says how much work it is: one with other parameters is not ours, and is not worked on.
	const { cost, algorithm, keyPrefix } = payload.challenge.parameters;
	if (cost !== work.cost || algorithm !== work.algorithm || keyPrefix !== work.keyPrefix) return undefined;
	const { verified } = await verifySolution({
		challenge: payload.challenge,
		solution: payload.solution,
		deriveKey,
		hmacSignatureSecret: secretOf(context),
	});
	return verified ? new Date(until) : undefined;
}

function parsed(proof: string): Payload | undefined {
	try {
		const payload = JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Payload | null;
		const { challenge, solution } = payload ?? {};
		const whole =
			typeof challenge?.parameters?.nonce === 'string' &&
			typeof challenge.parameters.salt === 'string' &&
			typeof challenge.signature === 'string' &&
			typeof solution?.derivedKey === 'string';
		return whole && isHex(challenge.parameters.nonce) && isHex(challenge.parameters.salt) && isHex(challenge.signature)
			? (payload as Payload)
			: undefined;
	} catch {
		// Whatever was sent, it is no proof.
		return undefined;
	}
}

function isHex(text: unknown): boolean {
	return typeof text === 'string' && /^(?:[0-9a-f]{2}){1,64}$/.test(text);
}

function secretOf(context: Context): string {
	return keyedHash(context.runtime.keys.named('form'), 'proof of work').toString('hex');
}
