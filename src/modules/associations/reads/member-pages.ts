import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { membersOf, namesOf, organisationsOf, organisationsToSee, shownName } from '../../people/index.ts';
import { mayLeave, mayLetIn, maySeeMembers, mayVerify } from '../permissions.ts';
import { invitationBySecret, invitationsOf, mostInvitations } from '../steps/invitation-rows.ts';
import { requestsOf } from '../steps/request-rows.ts';
import { secretField, which } from '../words.ts';
import { seenOrganisation } from './organisation-pages.ts';

const mostRequests = 50;
const mostToSee = 50;

/** An organisation with those who are in it, by name. */
async function withMembers(context: Context, slug: string) {
	const organisation = await seenOrganisation(context, slug);
	// Who is in it is loaded only for those who may see it.
	if (!organisation) return undefined;
	if (maySeeMembers(context.actor, { organisation }).kind !== 'yes')
		return { organisation, members: [], names: new Map() };
	const members = await membersOf(context, organisation.id);
	const names = await nameTexts(
		context,
		members.map(({ person }) => person),
	);
	return { organisation, members, names };
}

async function nameTexts(context: Context, ids: readonly string[]): Promise<Map<string, string>> {
	const names = await namesOf(context, ids);
	return new Map(ids.map((id) => [id, shownName(names.get(id), 'name', context.language)]));
}

/** Who is in an organisation, who has asked and who is invited. */
export const membersPage = read({
	name: 'membership.page',
	path: '/foreninger/:slug/medlemmer',
	input: v.object(which),
	async load(context, { slug }) {
		const seen = await withMembers(context, slug);
		if (!seen) return undefined;
		const runs = mayLetIn(context.actor, seen).kind === 'yes';
		const [invitations, requests] = runs
			? await Promise.all([
					invitationsOf(context, seen.organisation.id, mostInvitations),
					requestsOf(context, seen.organisation.id, mostRequests),
				])
			: [[], []];
		const asking = await nameTexts(
			context,
			requests.map(({ person }) => person),
		);
		return { ...seen, names: new Map([...seen.names, ...asking]), invitations, requests, runs };
	},
	may: maySeeMembers,
});

/** The page on which a member leaves. */
export const leavePage = read({
	name: 'membership.leave-page',
	path: '/foreninger/:slug/forlad',
	input: v.object(which),
	load: (context, { slug }) => withMembers(context, slug),
	may: mayLeave,
});

/** The page that an invitation leads to: nothing happens before its button is pressed. */
export const invitationPage = read({
	name: 'invitation.page',
	path: '/invitation/:secret',
	input: v.object({ secret: v.string() }),
	async load(context, { secret }) {
		const parsed = v.safeParse(secretField, secret);
		const invitation = parsed.success ? await invitationBySecret(context, parsed.output) : undefined;
		const found = invitation && (await organisationsOf(context, [invitation.organisationId]));
		return { secret, invitation, organisation: invitation && found?.get(invitation.organisationId) };
	},
	may: () => yes,
});

/** What staff must see to: who waits to be confirmed, and whom nobody runs. */
export const staffPage = read({
	name: 'organisation.staff-page',
	path: '/styr/foreninger',
	input: v.object({}),
	load: (context) => organisationsToSee(context, mostToSee),
	may: (actor) => mayVerify(actor),
});

/** Where staff confirm an organisation, or say why not. */
export const verifyPage = read({
	name: 'organisation.verify-page',
	path: '/foreninger/:slug/bekraeft',
	input: v.object(which),
	load: (context, { slug }) => withMembers(context, slug),
	may: (actor) => mayVerify(actor),
});
