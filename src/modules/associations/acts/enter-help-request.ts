import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { promiseFrom } from '../help.ts';
import { enteredWords } from '../help-words.ts';
import { mayGiveHelp } from '../permissions.ts';
import { writeRequestForHelp } from '../steps/help-rows.ts';
import { helpPromise } from '../steps/load-help.ts';
import { tellConsultants, tellGroup } from '../steps/tell-help.ts';

/** Staff write down what a group asks that calls or comes by; it gets the same promise, and its page by a link. */
export const enterHelpRequest = act({
	name: 'help-request.enter',
	summary: 'Staff write down what a group has asked help for by telephone or at the desk.',
	example: {
		kind: 'other',
		group: 'Kortklubben',
		text: 'De ringer om et lokale.',
		contact: 'Prøve Nabo',
		phone: '20 00 00 07',
	},
	input: enteredWords,
	load: async (context) => ({ workingDays: await helpPromise(context) }),
	may: (actor) => mayGiveHelp(actor),
	async run(context, { workingDays }, words) {
		const promisedOn = promiseFrom(context.now, workingDays);
		const request = await writeRequestForHelp(context, words, { promisedOn, enteredByStaff: true });
		const told = { ...request, kind: words.kind, groupName: words.group, contactName: words.contact };
		await tellGroup(
			context,
			{ ...told, email: words.email ?? null, language: context.language, dueOn: promisedOn },
			{ what: 'received', id: request.id },
		);
		await tellConsultants(context, { ...request, groupName: words.group, dueOn: promisedOn });
		return done({ id: request.id, number: request.number });
	},
	about: (_facts, { id }) => ({ kind: 'help-request', id }),
});
