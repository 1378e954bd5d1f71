import * as v from 'valibot';
import { isId, isSecret } from '../../platform/identifiers.ts';
import { plainText } from '../../platform/security/safe-text.ts';
import { passage, withoutCpr } from '../../platform/words.ts';
import { memberRoles, organisationFields, organisationSlug } from '../people/index.ts';
import { key } from './refusals.ts';

/** How long the words of this module may be. */
export const limits = { reason: 600, message: 400 } as const;

/** Why staff cannot confirm an organisation. */
export const reasonField = passage(limits.reason, { missing: key('reason-missing'), tooLong: key('reason-too-long') });

/** What somebody who asks to join says about themselves. */
export const messageField = v.optional(
	v.pipe(v.string(), v.transform(plainText), v.maxLength(limits.message, key('text-too-long')), withoutCpr),
	'',
);

/** What somebody is to be in an organisation. */
export const roleField = v.picklist(memberRoles, key('role-missing'));

/** The id of a person, a request or an invitation. */
export const idField = v.pipe(v.string(), v.check(isId));

/** The secret of an invitation. */
export const secretField = v.pipe(v.string(), v.check(isSecret));

/** Which organisation an act is about. */
export const which = { slug: organisationSlug };

/** What an organisation says about itself; the public must be able to reach it in one way at least. */
export const organisationWords = v.pipe(
	v.object(organisationFields),
	v.forward(
		v.check(({ email, phone, web, address }) => Boolean(email || phone || web || address), key('contact-missing')),
		['email'],
	),
);

/** The same of one that is here already. */
export const changedWords = v.pipe(
	v.object({ ...which, ...organisationFields }),
	v.forward(
		v.check(({ email, phone, web, address }) => Boolean(email || phone || web || address), key('contact-missing')),
		['email'],
	),
);
