import type { Context } from '../../../platform/context.ts';
import type { PersonSought } from '../../../platform/personal/way-sql.ts';
import { personSought } from '../../people/index.ts';
import { voicesEverywhere } from '../../processes/index.ts';

/** All by which somebody's own data are found, to be shown to them. */
export async function soughtSelf(
	context: Context,
	personId: string,
): Promise<(PersonSought & { readonly staff: boolean }) | undefined> {
	const [sought, voices] = await Promise.all([
		personSought(context, personId, 'to show'),
		voicesEverywhere(context, personId),
	]);
	return sought && { ...sought, voices: [...voices.values()].flatMap(({ key, otherKeys }) => [key, ...otherKeys]) };
}
