import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { documentsField, helpNumber, messageText } from '../help-words.ts';
import { mayGiveHelp } from '../permissions.ts';
import { key } from '../refusals.ts';
import { writeAnswered, writeHelpMessage, writeTaking } from '../steps/help-rows.ts';
import { aboutHelp, lockHelp } from '../steps/load-help.ts';
import { tellGroup } from '../steps/tell-help.ts';

/** A consultant answers a group, with documents from the shelf where they help. Who answers what nobody has taken, takes it. */
export const answerHelpRequest = act({
	name: 'help-request.answer',
	summary: 'An association consultant answers what a group has asked.',
	input: v.object({ number: helpNumber, text: messageText, documents: documentsField }),
	load: (context, { number }) => lockHelp(context, number),
	may: (actor) => mayGiveHelp(actor),
	async run(context, { request }, { text, documents }) {
		// Two colleagues who answer at once would say two things: the second sees the first answer, and keeps what was typed.
		if (request.waitingSince === null) return refused(key('nobody-waits'));
		const consultant = context.actor.personId;
		if (request.consultant === null && consultant) await writeTaking(context, request.id, consultant);
		const message = await writeHelpMessage(context, request.id, { fromGroup: false, text, documents });
		await writeAnswered(context, request.id);
		await tellGroup(context, request, { what: 'answered', id: message, consultant, text });
		return done({ number: request.number });
	},
	about: aboutHelp,
});
