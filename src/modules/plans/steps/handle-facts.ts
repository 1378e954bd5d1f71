import { sql } from 'kysely';
import { system } from '../../../platform/actor.ts';
import { type Context, contextFor } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { contributionsById, isPublic, isUnshownResponse } from '../../contributions/index.ts';
import { citedMail, mailAuthorOrContact } from '../../notify/index.ts';
import { pointsById, pointsMergedIntoAny } from '../../points/index.ts';
import { partPath } from '../plan.ts';
import { plansById } from '../reads/read-plan.ts';
import { withoutMarks } from '../sources.ts';
import { planTables } from '../tables.ts';

/** Tells those whose words a version used for the first time; safe to do twice. */
export function planHandlers(runtime: Runtime): JobHandler[] {
	return [
		{
			fact: 'plan-published',
			run: (data) => inTransaction(runtime.db, (db) => tell({ ...contextFor(runtime, system), db }, data)),
		},
	];
}

async function tell(context: Context, { plan: id, version }: Record<string, unknown>): Promise<void> {
	if (typeof id !== 'string' || !isId(id) || typeof version !== 'number') return;
	const plan = (await plansById(context, [id])).get(id);
	if (!plan) return;
	const places = await placesOfPieces(context, id, version);
	const pieces = await contributionsById(context, [...places.keys()]);
	for (const piece of pieces.filter((one) => isPublic(one) || isUnshownResponse(one))) {
		const place = places.get(piece.id);
		if (!place) continue;
		const cited = { plan: id, title: plan.title, text: withoutMarks(place.text), path: partPath(plan, place.part) };
		await mailAuthorOrContact(context, piece, (language) => citedMail(piece, cited, language));
	}
}

interface Place {
	readonly part: number;
	readonly text: string;
}

/** The contributions that a version used and no earlier one did, each with the first paragraph that used it. */
async function placesOfPieces(context: Context, plan: string, version: number): Promise<Map<string, Place>> {
	const { rows } = await sql<Place & { contribution: string | null; point: string | null }>`
		select citation.contribution, citation.point, part.number as part, part.text
		from plan_citation citation
		join plan_version_part part
			on part.plan = citation.plan and part.version = citation.version and part.number = citation.part
		where citation.plan = ${plan} and citation.version = ${version} and not exists (
			select from plan_citation earlier
			where earlier.plan = citation.plan and earlier.version < citation.version
				and earlier.contribution is not distinct from citation.contribution
				and earlier.point is not distinct from citation.point
		)
		order by part.position desc
	`.execute(planTables(context.db));
	const pointIds = rows.flatMap(({ point }) => point ?? []);
	const points = [...(await pointsById(context, pointIds)).values(), ...(await pointsMergedIntoAny(context, pointIds))];
	const places = new Map<string, Place>();
	// From the last paragraph to the first, so that the first is what stands.
	for (const { contribution, point, part, text } of rows) {
		const pieces = contribution
			? [contribution]
			: points
					.filter(({ id, mergedIntoId }) => id === point || mergedIntoId === point)
					.map((one) => one.contributionId);
		for (const piece of pieces) places.set(piece, { part, text });
	}
	return places;
}
