import type { Context } from '../../../platform/context.ts';
import { gatherSupports } from '../../contributions/index.ts';
import { type Voice, voicesOfPerson } from '../../people/index.ts';
import { processTables } from '../tables.ts';

/** A person's voice in every process whose key still lives. */
export async function voicesEverywhere(context: Context, personId: string): Promise<Map<string, Voice>> {
	const rows = await processTables(context.db)
		.selectFrom('participation_process')
		.select('id')
		.where('published_at', 'is not', null)
		.execute();
	return voicesOfPerson(
		context,
		personId,
		0,
		rows.map(({ id }) => id),
	);
}

/** Lets nobody keep two voices: what a person supported under what they were known by before counts once, in every process. */
export async function gatherVoices(context: Context, personId: string): Promise<void> {
	await gatherSupports(context, [...(await voicesEverywhere(context, personId)).values()]);
}
