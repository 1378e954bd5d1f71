import type { Context } from '../../../platform/context.ts';
import { type Consultation, consultationsById, responsesInPaper, sizeOfMaterial } from '../../consultations/index.ts';
import { type ListedPoint, listStandingPoints } from '../../points/index.ts';
import { type Plan, paragraphNumbers } from '../plan.ts';
import { sourceKey, sourcesOf } from '../sources.ts';
import { type PlanVersion, partsOfVersions, versionsOf } from './read-versions.ts';

// More points about one paragraph than this nobody reads on one page; the search finds the others.
const mostAbout = 20;

/** The consultation that a plan was put out for last, published or not; none where it never was. */
export async function consultationAbout(
	context: Context,
	plan: Pick<Plan, 'id' | 'stage'>,
	/** Its versions, where they are there already. */
	versions?: readonly PlanVersion[],
): Promise<Consultation | undefined> {
	return (await lastHeard(context, plan, versions))?.consultation;
}

/** The version that a plan was heard in last, and where. */
async function lastHeard(context: Context, plan: Pick<Plan, 'id' | 'stage'>, known?: readonly PlanVersion[]) {
	if (plan.stage !== 'consultation' && plan.stage !== 'adopted') return undefined;
	const versions = known ?? (await versionsOf(context, plan.id));
	const id = versions.find(({ consultationId }) => consultationId !== null)?.consultationId;
	const consultation = id ? (await consultationsById(context, [id])).get(id) : undefined;
	// A later version in the same consultation has other numbers: people were given those of the first.
	const version = versions.findLast(({ consultationId }) => consultationId === id);
	return consultation && version && { consultation, version: version.version };
}

/** A paragraph as people were given it in a consultation, and the points that are about it and not among its sources yet. */
export interface PointsAbout {
	readonly paragraph: number;
	readonly points: readonly ListedPoint[];
}

/** What the responses to a plan's consultation say about one paragraph; none where it was in none, or not that paragraph. */
export async function pointsAbout(
	context: Context,
	plan: Pick<Plan, 'id' | 'stage'>,
	part: { readonly number: number; readonly text: string },
): Promise<PointsAbout | undefined> {
	const heard = await lastHeard(context, plan);
	if (!heard) return undefined;
	const partsOf = await partsOfVersions(context, plan.id, [heard.version]);
	const numbers = paragraphNumbers(partsOf(heard.version));
	const paragraph = numbers.get(part.number);
	if (paragraph === undefined) return undefined;
	// Material that was typed by itself, or divided anew before it was published, need not have the plan's numbers.
	if ((await sizeOfMaterial(context, heard.consultation.id)).paragraphs !== numbers.size) return undefined;
	const contributionIds = await responsesInPaper(context, heard.consultation, paragraph);
	const { items } = await listStandingPoints(context, { contributionIds, limit: mostAbout });
	const there = new Set(sourcesOf(part.text).map(sourceKey));
	return { paragraph, points: items.filter(({ number }) => !there.has(sourceKey({ kind: 'point', number }))) };
}
