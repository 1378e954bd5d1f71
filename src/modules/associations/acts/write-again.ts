import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { promiseFrom } from '../help.ts';
import { helpSecret, messageText } from '../help-words.ts';
import { countHelpMessages } from '../reads/count-help.ts';
import { key } from '../refusals.ts';
import { writeHelpMessage, writeWaitingAgain } from '../steps/help-rows.ts';
import { aboutHelp, helpPromise, lockHelpBySecret } from '../steps/load-help.ts';
import { tellConsultant } from '../steps/tell-help.ts';

// A conversation longer than this is better held by telephone.
const mostMessages = 40;

/** A group adds something or asks on, by its own link. After an answer the clock starts again. */
export const writeAgain = act({
	name: 'help-request.write-again',
	summary: 'A group writes again about what it has asked.',
	input: v.object({ secret: helpSecret, text: messageText }),
	load: (context, { secret }) => lockHelpBySecret(context, secret),
	// Whoever holds the link is the group.
	may: () => yes,
	async run(context, { request }, { text }) {
		if ((await countHelpMessages(context, request.id)) >= mostMessages) return refused(key('too-many-messages'));
		const message = await writeHelpMessage(context, request.id, { fromGroup: true, text });
		const dueOn = request.waitingSince === null ? promiseFrom(context.now, await helpPromise(context)) : request.dueOn;
		if (request.waitingSince === null) await writeWaitingAgain(context, request.id, dueOn);
		const { consultant } = request;
		if (consultant) await tellConsultant(context, { ...request, dueOn }, { what: 'again', id: message, consultant });
		return done({ id: request.id });
	},
	about: aboutHelp,
});
