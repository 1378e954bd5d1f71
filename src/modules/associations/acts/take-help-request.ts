import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { whyTakingIsRefused } from '../help.ts';
import { consultantField, helpNumber } from '../help-words.ts';
import { mayGiveHelp } from '../permissions.ts';
import { writeTaking } from '../steps/help-rows.ts';
import { aboutHelp, consultants, lockHelp } from '../steps/load-help.ts';
import { tellConsultant, tellGroup } from '../steps/tell-help.ts';

/** A consultant takes a request, or hands it to a colleague; the group is told who has it. */
export const takeHelpRequest = act({
	name: 'help-request.take',
	summary: 'An association consultant takes what a group has asked, or hands it to a colleague.',
	input: v.object({ number: helpNumber, to: consultantField }),
	load: (context, { number }) => lockHelp(context, number),
	may: (actor) => mayGiveHelp(actor),
	async run(context, { request }, { to }) {
		const self = context.actor.personId ?? '';
		const consultant = to ?? self;
		const colleagues = to === undefined ? [] : await consultants(context);
		const refusal = whyTakingIsRefused(request, consultant, [{ id: self }, ...colleagues]);
		if (refusal) return refused(refusal, to === undefined ? undefined : 'to');
		const taking = await writeTaking(context, request.id, consultant);
		await tellGroup(context, request, { what: 'taken', id: taking, consultant });
		if (consultant !== self) await tellConsultant(context, request, { what: 'handed', id: taking, consultant });
		return done({ number: request.number, isMine: consultant === self });
	},
	about: aboutHelp,
});
