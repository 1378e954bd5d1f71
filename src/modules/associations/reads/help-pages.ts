import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { namesOf, organisationsOf, shownName } from '../../people/index.ts';
import { type HelpRequest, helpKinds } from '../help.ts';
import { helpNumber, helpSecret } from '../help-words.ts';
import { documentBySlug } from '../model-document.ts';
import { mayGiveHelp, mayJoinIn } from '../permissions.ts';
import { helpSecretOf } from '../steps/help-secret.ts';
import { consultants, helpPromise } from '../steps/load-help.ts';
import { helpFigures } from './count-help.ts';
import { answeredHelp, helpByNumber, helpBySecret, helpMessages, ownHelp, waitingHelp } from './list-help.ts';

/** What help there is, how soon, and how it has gone. */
export const helpPage = read({
	name: 'help.page',
	path: '/foreningshjaelp',
	shared: true,
	input: v.object({}),
	async load(context) {
		const [workingDays, figures] = await Promise.all([helpPromise(context), helpFigures(context)]);
		return { workingDays, figures };
	},
	may: () => yes,
});

/** A document of the shelf. */
export const documentPage = read({
	name: 'help.document-page',
	path: '/foreningshjaelp/modeller/:document',
	shared: true,
	input: v.object({ document: v.string() }),
	async load(_context, { document }) {
		const key = documentBySlug(document);
		return key && { document: key };
	},
	may: () => yes,
});

/** The same as a text to take home. */
export const documentText = read({
	name: 'help.document-text',
	path: '/foreningshjaelp/modeller/:document/tekst.txt',
	input: v.object({ document: v.string() }),
	async load(_context, { document }) {
		const key = documentBySlug(document);
		return key && { document: key };
	},
	may: () => yes,
});

/** The form for asking. Open to everybody: who one is, is asked when it is sent. */
export const askHelpPage = read({
	name: 'help-request.new-page',
	path: '/foreningshjaelp/spoerg',
	input: v.object({ slags: v.fallback(v.optional(v.picklist(helpKinds)), undefined) }),
	async load(context, { slags }) {
		const ids = (context.actor.memberships ?? []).map(({ organisation }) => organisation);
		const [workingDays, organisations] = [await helpPromise(context), await organisationsOf(context, ids)];
		return { kind: slags, workingDays, organisations: [...organisations.values()] };
	},
	may: () => yes,
});

/** What one has asked oneself. */
export const ownHelpPage = read({
	name: 'help-request.own-page',
	path: '/foreningshjaelp/mine',
	input: v.object({}),
	async load(context) {
		const requests = await ownHelp(context);
		return { requests: requests.map((request) => ({ ...request, secret: helpSecretOf(context, request.id) })) };
	},
	may: (actor) => mayJoinIn(actor),
});

/** The group's own page, by its link. */
export const groupPage = read({
	name: 'help-request.group-page',
	path: '/hjaelp/:secret',
	input: v.object({ secret: v.string() }),
	async load(context, { secret }) {
		const request = v.is(helpSecret, secret) ? await helpBySecret(context, secret) : undefined;
		return request && { secret, ...(await withConversation(context, request)) };
	},
	// Whoever holds the link is the group.
	may: () => yes,
});

async function withConversation(context: Context, request: HelpRequest) {
	const messages = await helpMessages(context, request.id);
	const people = [request.consultant, ...messages.map(({ writtenBy, fromGroup }) => (fromGroup ? null : writtenBy))];
	return { request, messages, names: await staffNames(context, people) };
}

/** The names of colleagues, who answer in their own name. */
async function staffNames(context: Context, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
	const known = ids.filter((id) => id !== null);
	const names = await namesOf(context, known);
	return new Map(known.map((id) => [id, shownName(names.get(id), 'name', context.language)]));
}

/** Everything that groups have asked, what is late first. */
export const helpDeskPage = read({
	name: 'help-request.staff-list',
	path: '/styr/foreningshjaelp',
	input: v.object({}),
	async load(context) {
		const [waiting, answered, workingDays] = await Promise.all([
			waitingHelp(context),
			answeredHelp(context),
			helpPromise(context),
		]);
		const names = await staffNames(
			context,
			[...waiting, ...answered].map(({ consultant }) => consultant),
		);
		return { waiting, answered, workingDays, names };
	},
	may: (actor) => mayGiveHelp(actor),
});

/** The form on which staff write down what they are told. */
export const enterHelpPage = read({
	name: 'help-request.enter-page',
	path: '/styr/foreningshjaelp/ny',
	input: v.object({}),
	load: async (context) => ({ workingDays: await helpPromise(context) }),
	may: (actor) => mayGiveHelp(actor),
});

/** One request as the consultants see it. */
export const helpCasePage = read({
	name: 'help-request.staff-page',
	path: '/styr/foreningshjaelp/:number',
	input: v.object({ number: helpNumber }),
	async load(context, { number }) {
		const request = await helpByNumber(context, number);
		if (!request) return undefined;
		const [conversation, colleagues, organisations] = await Promise.all([
			withConversation(context, request),
			consultants(context),
			organisationsOf(context, request.organisationId ? [request.organisationId] : []),
		]);
		return { ...conversation, colleagues, organisation: [...organisations.values()][0] };
	},
	may: (actor) => mayGiveHelp(actor),
});
