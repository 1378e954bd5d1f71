import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { receiveContribution } from '../../contributions/index.ts';
import { findPlace, preparePiece } from '../../proposals/index.ts';
import { enteredFields, responseFields, slugField } from '../fields.ts';
import { mayEnterResponse } from '../permissions.ts';
import { consulteesOf } from '../reads/list-consultees.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { titleOfResponse, whyDayIsRefused, whyRespondingIsRefused } from '../response.ts';
import { tieToConsultee, whyBesideIsRefused, writeResponse } from '../steps/write-response.ts';

/** Staff enter a response that came by letter, mail or telephone, with the day on which it came: that day decides whether it is late. */
export const enterResponse = act({
	name: 'response.enter',
	summary: 'Staff enter a response that came on paper, by mail or by telephone.',
	// A CPR number comes here hashed, but the text around it must not lie in a kept form either.
	sensitive: true,
	input: v.object({
		consultation: slugField,
		...responseFields,
		...enteredFields,
		/** Whose response it is, where they were consulted. */
		consultee: v.optional(v.pipe(v.string(), v.check(isId))),
	}),
	load: (context, input) => lockSteered(context, input.consultation),
	may: mayEnterResponse,
	async run(context, { consultation, process }, input) {
		const today = dateInCopenhagen(context.now);
		const refusal = whyRespondingIsRefused(consultation, today);
		if (refusal) return refused(refusal);
		const day = whyDayIsRefused(consultation, input.happenedOn, today);
		if (day) return refused(day, 'happenedOn');
		const beside = await whyBesideIsRefused(context, consultation.id, input);
		if (beside) return beside;
		const consultees = input.consultee ? await consulteesOf(context, consultation.id) : [];
		const consultee = consultees.find(({ id }) => id === input.consultee);
		const where = await findPlace(context, input);
		if ('problems' in where) return where;
		const written = { ...input, showAs: 'name', where } as const;
		const prepared = await preparePiece(context, process, [], written);
		if ('problems' in prepared) return prepared;
		const received = await receiveContribution(context, {
			...prepared.piece,
			kind: 'response',
			title: titleOfResponse(input.text),
			needsAnswer: false,
		});
		await writeResponse(context, {
			...input,
			...received,
			consultationId: consultation.id,
			receivedOn: input.happenedOn,
		});
		if (consultee) await tieToConsultee(context, consultee.id, received.id);
		return done({ ...received, receipt: prepared.receipt });
	},
	about: (_facts, answer, input) => ({ kind: 'response', id: answer.id, channel: input.channel }),
});
