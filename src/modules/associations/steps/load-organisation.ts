import type { Context } from '../../../platform/context.ts';
import { lockOrganisation, membersOf, type Organisation } from '../../people/index.ts';
import { isVisible, type MembersFacts } from '../permissions.ts';

/** An organisation while somebody changes it, locked with its members: who leaves and who joins do so one after the other. */
export async function loadOrganisation(
	context: Context,
	input: { readonly slug: string },
): Promise<MembersFacts | undefined> {
	const organisation = await lockOrganisation(context, input.slug);
	if (!organisation || !isVisible(context.actor, organisation)) return undefined;
	return { organisation, members: await membersOf(context, organisation.id) };
}

/** What the journal says: it was about this organisation. */
export function aboutOrganisation(facts: { readonly organisation: Organisation }): { kind: string; id: string } {
	return { kind: 'organisation', id: facts.organisation.id };
}
