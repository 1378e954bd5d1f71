import * as v from 'valibot';
import { plainLine, plainText } from '../../platform/security/safe-text.ts';
import { line } from '../../platform/words.ts';
import { normalEmail, normalPhone } from './identity.ts';
import { organisationKinds } from './organisation.ts';

/** How long the words of an organisation may be; the same figures stand on its form. */
export const organisationLimits = { name: 120, about: 1_000, address: 200, web: 300 } as const;

const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/** A CVR number as it is stored; undefined when it cannot be one: its digits carry a check of modulus 11. */
export function normalCvr(typed: string): string | undefined {
	const digits = plainLine(typed)
		.replace(/^DK/i, '')
		.replace(/[\s.-]/g, '');
	if (!/^[1-9]\d{7}$/.test(digits)) return undefined;
	const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
	return sum % 11 === 0 ? digits : undefined;
}

/** A web address as it is shown; one without a beginning is taken for https. */
export function normalWeb(typed: string): string | undefined {
	const text = plainLine(typed);
	const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
	const isPlain = url !== null && url.username === '' && url.password === '' && /^[^.]+(\.[^.]+)+$/.test(url.hostname);
	return isPlain && url.href.length <= organisationLimits.web ? url.href : undefined;
}

/** A field that may be left empty, and otherwise must be of its kind. */
const optionally = (normal: (typed: string) => string | undefined, wrong: string) =>
	v.optional(
		v.pipe(
			v.string(wrong),
			v.transform((typed) => (plainLine(typed) === '' ? null : (normal(typed) ?? ''))),
			v.check((text) => text !== '', wrong),
		),
	);

/** An organisation in a form. What may be told of it is left empty where it is not said. */
export const organisationFields = {
	kind: v.picklist(organisationKinds, 'organisation-kind-missing'),
	name: line(organisationLimits.name, { missing: 'organisation-name-missing', tooLong: 'text-too-long' }),
	about: v.optional(
		v.pipe(v.string(), v.transform(plainText), v.maxLength(organisationLimits.about, 'text-too-long')),
		'',
	),
	email: optionally(normalEmail, 'email-wrong'),
	phone: optionally(normalPhone, 'phone-wrong'),
	web: optionally(normalWeb, 'web-wrong'),
	address: v.optional(
		v.pipe(
			v.string(),
			v.transform((typed) => plainLine(typed) || null),
			v.nullable(v.pipe(v.string(), v.maxLength(organisationLimits.address, 'text-too-long'))),
		),
	),
	cvr: optionally(normalCvr, 'cvr-wrong'),
};

const organisationObject = v.object(organisationFields);

/** What an organisation says about itself. */
export type OrganisationWords = v.InferOutput<typeof organisationObject>;

/** The last part of an organisation's address. */
export const organisationSlug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** Whether staff must look again: what they confirmed was this name, this kind and this number. */
export function isOtherThanVerified(
	before: Pick<OrganisationWords, 'kind' | 'name'> & { readonly cvr: string | null },
	after: OrganisationWords,
): boolean {
	return before.kind !== after.kind || before.name !== after.name || (after.cvr ?? null) !== before.cvr;
}
