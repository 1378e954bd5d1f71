import * as v from 'valibot';
import type { Level } from '../../platform/permission.ts';
import { normalCpr } from '../../platform/security/cpr-number.ts';
import { normalized } from '../../platform/security/safe-text.ts';

/** By what somebody is known, surest first: this is also the order in which a voice is taken. */
export const identityKinds = ['cpr', 'subject', 'letter', 'phone', 'email', 'address', 'staff'] as const;

/** One way of being known. */
export type IdentityKind = (typeof identityKinds)[number];

/** An identity as it was given: typed by somebody, or told by a broker. A CPR number lives only here, only in memory. */
export interface GivenIdentity {
	readonly kind: IdentityKind;
	readonly value: string;
}

/** The level that an identity gives when staff have taken it down for somebody: a CPR number seen at the desk is vouched for. */
export const levelWhenGivenToStaff: Readonly<Record<IdentityKind, Level>> = {
	cpr: 2,
	subject: 2,
	letter: 2,
	phone: 1,
	email: 1,
	address: 0,
	staff: 2,
};

/**
 * Whether an identity carries a voice. A work sign-in carries none: an employee who wants to be heard does it as
 * the citizen they are, else each of them would have two voices.
 */
export function carriesVoice(kind: IdentityKind): boolean {
	return kind !== 'staff';
}

/** The one form of an identity that is hashed and compared; undefined when it cannot be one of its kind. */
export function canonicalIdentity({ kind, value }: GivenIdentity): string | undefined {
	switch (kind) {
		case 'cpr':
			return normalCpr(value);
		case 'email':
			return normalEmail(value);
		case 'phone':
			return normalPhone(value);
		case 'address':
			return normalWords(value);
		case 'subject':
		case 'letter':
		case 'staff':
			return value.trim() || undefined;
	}
}

/** An e-mail address in the one form we compare by. */
export function normalEmail(typed: string): string | undefined {
	const email = normalized(normalized(typed.trim(), 'NFC').toLowerCase(), 'NFC');
	const looksRight = /^[^\s@,;:<>()[\]"\\\p{C}]+@[^\s@,;:<>()[\]"\\\p{C}.]+(\.[^\s@,;:<>()[\]"\\\p{C}.]+)+$/u.test(
		email,
	);
	return looksRight && email.length <= 254 ? email : undefined;
}

/** A phone number with its country; eight digits are Danish. */
export function normalPhone(typed: string): string | undefined {
	const signs = normalized(typed, 'NFKC')
		.replace(/[\s\p{Pd}().]/gu, '')
		.replace(/^00/, '+');
	const phone = /^[2-9]\d{7}$/.test(signs) ? `+45${signs}` : signs;
	if (phone.startsWith('+45')) return /^\+45[2-9]\d{7}$/.test(phone) ? phone : undefined;
	return /^\+[1-9]\d{6,14}$/.test(phone) ? phone : undefined;
}

/** Name and address as one text without what people write differently: case, commas, points and spaces. */
export function normalWords(typed: string): string | undefined {
	const words = normalized(normalized(typed, 'NFKC').toLowerCase(), 'NFKC')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
	return words.length >= 5 && words.length <= 400 ? words : undefined;
}

/** A broker's subject is unique only within its issuer: together they name somebody. */
export function issuedSubject(issuer: string, subject: string): string {
	return `${issuer} ${subject}`;
}

/**
 * An identity as it may travel in the input of an act: hashed with our key, so that neither a kept form nor the hash
 * of an input can be searched for a CPR number. Only contact identities keep their value.
 */
export const sealedIdentity = v.object({
	kind: v.picklist(identityKinds),
	ref: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'identity')),
	value: v.optional(v.pipe(v.string(), v.maxLength(254, 'identity'))),
});

/** A hashed identity, see `sealedIdentity`. */
export type SealedIdentity = v.InferOutput<typeof sealedIdentity>;
