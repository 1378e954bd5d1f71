import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { organisationBySlug } from '../../people/index.ts';
import { promiseFrom } from '../help.ts';
import { askedWords } from '../help-words.ts';
import { belongsTo, mayJoinIn } from '../permissions.ts';
import { countWaitingHelp } from '../reads/count-help.ts';
import { key } from '../refusals.ts';
import { writeRequestForHelp } from '../steps/help-rows.ts';
import { helpPromise } from '../steps/load-help.ts';
import { tellConsultants, tellGroup } from '../steps/tell-help.ts';

// So many requests of one person can wait: nobody fills the list alone.
const mostWaiting = 5;

/** A group, registered or not, asks an association consultant for help and is told when there is an answer at the latest. */
export const askForHelp = act({
	name: 'help-request.make',
	summary: 'A group asks an association consultant for help.',
	example: {
		kind: 'founding',
		group: 'Havegruppen',
		text: 'Vi vil holde et stiftende møde.',
		contact: 'Prøve Nabo',
		phone: '20 00 00 07',
	},
	input: askedWords,
	async load(context, { organisation }) {
		const [workingDays, found] = [
			await helpPromise(context),
			organisation ? await organisationBySlug(context, organisation) : undefined,
		];
		return organisation && !found ? undefined : { workingDays, organisation: found };
	},
	may: (actor) => mayJoinIn(actor),
	async run(context, { workingDays, organisation }, words) {
		if (organisation && !belongsTo(context.actor, organisation.id)) return refused(key('not-a-member'), 'organisation');
		if ((await countWaitingHelp(context)) >= mostWaiting) return refused(key('too-many-requests'));
		const promisedOn = promiseFrom(context.now, workingDays);
		const more = { promisedOn, organisationId: organisation?.id, enteredByStaff: false };
		const request = await writeRequestForHelp(context, words, more);
		const told = { ...request, kind: words.kind, groupName: words.group, contactName: words.contact };
		await tellGroup(
			context,
			{ ...told, email: words.email ?? null, language: context.language, dueOn: promisedOn },
			{ what: 'received', id: request.id },
		);
		await tellConsultants(context, { ...request, groupName: words.group, dueOn: promisedOn });
		return done({ id: request.id });
	},
	about: (_, { id }) => ({ kind: 'help-request', id }),
});
