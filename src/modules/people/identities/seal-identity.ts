import type { Context } from '../../../platform/context.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';
import { canonicalIdentity, type GivenIdentity, type IdentityKind, type SealedIdentity } from '../identity.ts';

/** An identity as the database knows it. */
export interface KnownIdentity {
	readonly kind: IdentityKind;
	readonly ref: Buffer;
	/** Only for what we may write to: an e-mail address or phone number. */
	readonly value?: string;
}

/** The hash that finds an identity again; why there are two stages is told in docs/decisions/0004-identity-refs.md. */
export function identityRef(context: Context, kind: IdentityKind, canonical: string): Buffer {
	return keyedHash(context.runtime.keys.named('identity'), `${kind}:${canonical}`);
}

/** Hashes an identity before it enters an act, so that its value is in no input; undefined when it cannot be one. */
export function sealIdentity(context: Context, given: GivenIdentity): SealedIdentity | undefined {
	const known = knownIdentity(context, given);
	return known && { kind: known.kind, ref: known.ref.toString('hex'), ...(known.value && { value: known.value }) };
}

/** An identity, given or already hashed, as the database knows it; undefined when it cannot be one. */
export function knownIdentity(context: Context, identity: GivenIdentity | SealedIdentity): KnownIdentity | undefined {
	if ('ref' in identity) {
		const { kind, ref, value } = identity;
		return { kind, ref: Buffer.from(ref, 'hex'), ...(value && isReachable(kind) && { value }) };
	}
	const canonical = canonicalIdentity(identity);
	if (canonical === undefined) return undefined;
	return {
		kind: identity.kind,
		ref: identityRef(context, identity.kind, canonical),
		...(isReachable(identity.kind) && { value: canonical }),
	};
}

function isReachable(kind: IdentityKind): boolean {
	return kind === 'email' || kind === 'phone';
}
