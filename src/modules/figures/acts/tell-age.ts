import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { atLevel, yes } from '../../../platform/permission.ts';
import { ageBands, noAges, withAge } from '../age-bands.ts';
import { ageMark, pieceOfAge, secretField } from '../reads/age-piece.ts';
import { toldAges } from '../reads/told-ages.ts';
import { key } from '../refusals.ts';
import { figureTables } from '../tables.ts';

/** Whoever handed something in tells their age, to be counted and forgotten: it stands with neither the person nor the piece. */
export const tellAge = act({
	name: 'age.tell',
	summary: 'Tell how old you are, to be counted without your name or your piece.',
	input: v.object({
		secret: v.optional(secretField),
		number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999))),
		age: v.picklist(ageBands, key('age-missing')),
	}),
	// Neither kept for after a sign-in, nor under an idempotency key, nor with an actor and a time in the journal: each would lead back.
	sensitive: true,
	secret: true,
	repeatable: true,
	pagesOnly: true,
	async load(context, input) {
		// Nothing is looked up for somebody who has yet to sign in.
		if (input.secret === undefined && context.actor.personId === undefined) return { byLink: false, piece: undefined };
		const piece = await pieceOfAge(context, input);
		return piece && { byLink: input.secret !== undefined, piece };
	},
	may: (actor, { byLink }) => (byLink ? yes : atLevel(actor, 1)),
	async run(context, { piece }, { age }) {
		const mark = piece && ageMark(context, piece);
		if (!mark) return refused(key('age-closed'));
		const tables = figureTables(context.db);
		const { numInsertedOrUpdatedRows } = await tables
			.insertInto('age_mark')
			.values({ mark })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		// A second press, or a second answer, is not counted; which it was would have to be remembered to be told.
		if (!numInsertedOrUpdatedRows) return done();
		await tables
			.insertInto('told_age')
			.values({ process: piece.processId, ...noAges })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		const counts = withAge(await toldAges(context, piece.processId, { hold: true }), age);
		await tables
			.updateTable('told_age')
			.set({ ...counts })
			.where('process', '=', piece.processId)
			.execute();
		return done();
	},
	about: (facts) => ({ kind: 'process', id: facts.piece?.processId }),
});
