import type { Context } from '../../../platform/context.ts';
import { countFigures } from '../../contributions/index.ts';
import { wordsToFind } from '../material.ts';
import { isHeading, type Plan, type PlanPart, type PublishedPart, type Stage } from '../plan.ts';
import type { KnownSource } from '../reads/known-sources.ts';
import { sourceKey, sourcesOf } from '../sources.ts';
import { planTables } from '../tables.ts';

/** A version as it is published. */
export interface NewVersion {
	readonly stage: Stage;
	readonly note: string;
	readonly consultationId: string | undefined;
	readonly decided: { readonly by: string; readonly on: string; readonly words: string } | undefined;
	readonly parts: readonly PublishedPart[];
	readonly sources: ReadonlyMap<string, KnownSource>;
}

/** Writes a version of a locked plan: its words, what each paragraph used, and how much had come in by then. */
export async function writeVersion(context: Context, plan: Plan, wish: NewVersion): Promise<number> {
	const db = planTables(context.db);
	const version = (plan.published ?? 0) + 1;
	const figures = await countFigures(context, plan.processId);
	const { stage, note, parts } = wish;
	await db
		.insertInto('plan_version')
		.values({
			plan: plan.id,
			version,
			stage,
			note,
			title: plan.title,
			lead: plan.lead,
			consultation: wish.consultationId ?? null,
			decided_by: wish.decided?.by ?? '',
			decided_on: wish.decided?.on ?? null,
			decision: wish.decided?.words ?? '',
			contributions: figures.byChannel.reduce((sum, { count }) => sum + count, 0),
			words: wordsToFind(parts),
			published_at: context.now,
			published_by: context.actor.personId ?? null,
		})
		.execute();
	await db
		.insertInto('plan_version_part')
		.values(
			parts.map(({ number, kind, text, departmentId, dueOn, byMachine }, position) => ({
				plan: plan.id,
				version,
				number,
				position,
				kind,
				text,
				department: departmentId,
				due_on: dueOn,
				by_machine: byMachine,
			})),
		)
		.execute();
	const citations = parts.flatMap((part) => citationsOf(plan, version, part, wish.sources));
	if (citations.length > 0) await db.insertInto('plan_citation').values(citations).execute();
	const counts = [
		...figures.byChannel.map(({ key, count }) => ({ side: 'channel' as const, key: key as string, count })),
		...figures.byTheme.map(({ key, count }) => ({ side: 'theme' as const, key: key ?? '', count })),
	];
	if (counts.length > 0)
		await db
			.insertInto('plan_version_count')
			.values(counts.map((count) => ({ plan: plan.id, version, ...count })))
			.execute();
	return version;
}

function citationsOf(plan: Plan, version: number, part: PlanPart, known: ReadonlyMap<string, KnownSource>) {
	if (isHeading(part)) return [];
	return sourcesOf(part.text).flatMap((source) => {
		const found = known.get(sourceKey(source));
		if (!found) return [];
		const contribution = found.point ? null : (found.pieces[0]?.id ?? null);
		return [{ plan: plan.id, version, part: part.number, contribution, point: found.point?.id ?? null }];
	});
}
