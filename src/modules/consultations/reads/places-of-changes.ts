import type { Context } from '../../../platform/context.ts';
import { type Consultation, consultationPath } from '../consultation.ts';
import { addressOfPlace, type NamedPlace, placesNamed } from '../named-places.ts';
import { outcomesInUse } from '../outcome.ts';
import type { WhitePaperPoint } from '../white-paper.ts';
import { materialOf } from './read-material.ts';

/** Where the places are read that the answers name. The texts are only fetched where an answer names one. */
export async function placesOfChanges(
	context: Context,
	consultation: Consultation,
	points: readonly Pick<WhitePaperPoint, 'changed' | 'changedWhere'>[],
): Promise<(place: NamedPlace) => string | undefined> {
	const named = points.some(
		({ changed, changedWhere }) => changed && placesNamed(changedWhere ?? '').some(({ place }) => place !== undefined),
	);
	if (!named) return () => undefined;
	const [material, inPlan] = await Promise.all([
		materialOf(context, consultation.id),
		outcomesInUse().paragraphsNow(context, consultation.id),
	]);
	const texts = { ...material, inPlan, path: consultationPath(consultation) };
	return (place) => addressOfPlace(place, texts);
}
