import type { Context } from '../../../platform/context.ts';
import { isLastAdministrator } from '../../associations/index.ts';
import {
	membersOf,
	type Organisation,
	organisationsOf,
	runsMunicipalityAlone,
	standingMemberships,
} from '../../people/index.ts';

/** What somebody must see to, or say that they leave, before their account can go. */
export interface WhatHolds {
	/** Nobody but them administers the municipality. */
	readonly municipality: boolean;
	/** The organisations that nobody but them runs. */
	readonly organisations: readonly Organisation[];
}

/** Finds it; the act locks who administers, so that two who go at once do not both see the other stay. */
export async function whatHolds(
	context: Context,
	personId: string,
	{ lock }: { readonly lock: boolean },
): Promise<WhatHolds> {
	const ids = await standingMemberships(context, personId);
	const alone = await Promise.all(ids.map(async (id) => isLastAdministrator(await membersOf(context, id), personId)));
	const organisations = await organisationsOf(
		context,
		ids.filter((_, place) => alone[place]),
	);
	return {
		municipality: await runsMunicipalityAlone(context, personId, { lock }),
		organisations: [...organisations.values()],
	};
}
