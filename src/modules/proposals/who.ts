import * as v from 'valibot';
import { line, optionalLine } from '../../platform/words.ts';
import { sealedIdentity } from '../people/index.ts';
import { limits } from './proposal.ts';
import { key } from './refusals.ts';
import { headCountField } from './words.ts';

/** Whom staff enter a piece for: one person, a group, or somebody nobody knows. Only a person has a voice. */
export const whoField = v.variant(
	'kind',
	[
		v.object({
			kind: v.literal('person'),
			name: line(limits.name, { missing: key('name-missing'), tooLong: key('name-too-long') }),
			/** Hashed before it came here; the CPR number itself is in no input. */
			identity: v.optional(sealedIdentity),
			/** To send the receipt and the answer to. */
			email: v.optional(
				v.pipe(v.string(), v.trim(), v.email(key('email-wrong')), v.maxLength(254, key('email-wrong'))),
			),
			protectedName: v.optional(v.boolean(), false),
		}),
		v.object({
			kind: v.literal('group'),
			description: optionalLine(limits.name, key('name-too-long')),
			headCount: headCountField,
		}),
		v.object({ kind: v.literal('unknown') }),
	],
	key('who-missing'),
);

/** Whom staff enter a piece for. */
export type Who = v.InferOutput<typeof whoField>;
