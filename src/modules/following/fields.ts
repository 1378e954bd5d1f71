import * as v from 'valibot';
import { isSecret } from '../../platform/identifiers.ts';

/** What is followed, as acts take it: the kind, and how its address names it. Whether there is such a thing is for `load` to say. */
export const subjectFields = {
	kind: v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/)),
	ref: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,120}$/)),
};

/** The secret of a link that stops mails. */
export const stopSecretField = v.pipe(v.string(), v.check(isSecret));
