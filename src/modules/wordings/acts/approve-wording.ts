import { sql } from 'kysely';
import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { wordedInput } from '../fields.ts';
import { findWorded } from '../reads/find-worded.ts';
import { versionsOf } from '../reads/wordings-of.ts';
import type { WordingRefusal } from '../refusals.ts';
import { wordsAsOne } from '../spec.ts';
import { markOfWords } from '../steps/mark-of-words.ts';
import { wordingsTables } from '../tables.ts';

/** Somebody who answers for the Danish words has read an easy or translated version of them and stands behind it. */
export const approveWording = act({
	name: 'wording.approve',
	summary: 'Those who answer for some words approve what they are called in another language, or easy to read.',
	answer: v.object({ kind: v.string(), id: v.string() }),
	input: v.object({
		...wordedInput,
		/** The mark of the words that were read: nobody approves what has changed meanwhile. */
		mark: v.pipe(v.string(), v.maxLength(64)),
	}),
	load: findWorded,
	may: (actor, { worded }) => worded.may(actor),
	async run(context, { kind, worded }, { wording, mark }) {
		const [version] = await versionsOf(context, kind.name, [worded.id], [wording]);
		if (!version) return refused<WordingRefusal>('wording-missing');
		if (markOfWords(wordsAsOne(version.words)) !== mark) return refused<WordingRefusal>('wording-changed');
		const row = await wordingsTables(context.db)
			.updateTable('wording')
			.set({
				approved_at: context.now,
				approved_by: context.actor.personId ?? null,
				approved_by_name: context.actor.name ?? null,
			})
			.where('kind', '=', kind.name)
			.where('matter', '=', worded.id)
			.where('language', '=', wording)
			// Somebody may have saved others since they were read above.
			.where(sql<boolean>`words = ${JSON.stringify(version.words)}::jsonb`)
			.returning('matter')
			.executeTakeFirst();
		return row ? done({ kind: kind.name, id: worded.id }) : refused<WordingRefusal>('wording-changed');
	},
	about: (_, { kind, id }) => ({ kind, id }),
});
