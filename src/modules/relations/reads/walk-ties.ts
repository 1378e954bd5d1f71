import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type MatterRef, matterKey, type RelationType, type Tie, tieOf } from '../relation.ts';
import { relationTables } from '../tables.ts';
import { longestThread } from '../thread.ts';

/** How far a thread goes each way. */
const deepest = 4;
/** A process leads to hundreds of proposals: so many of each type nearest to the matter in view, and so many further away. */
const widestNear = 12;
const widestFar = 3;
/** Bounds the walk itself, whatever is tied to whatever. */
const mostSteps = 240;

/** The ties around a matter, nearest first, and whether there are more than were fetched. */
export interface Walk {
	readonly ties: readonly Tie[];
	readonly more: boolean;
}

interface Step {
	from_kind: string;
	from_id: string;
	type: RelationType;
	to_kind: string;
	to_id: string;
	cut: boolean;
}

/** Walks the relations from a matter to what it grew out of and to what grew out of it, in one query. */
export async function walkTies(context: Context, here: MatterRef): Promise<Walk> {
	const { rows } = await sql<Step>`
		with recursive walk as (
			select ${here.kind}::text as kind, ${here.id}::uuid as id, way.way, 0 as depth,
				null::text as from_kind, null::uuid as from_id, null::text as type, null::text as to_kind, null::uuid as to_id,
				false as cut
			from (values ('earlier'), ('later')) as way (way)
			union all
			select step.kind, step.id, walk.way, walk.depth + 1,
				step.from_kind, step.from_id, step.type, step.to_kind, step.to_id, step.siblings > step.widest
			from walk
			cross join lateral (
				select tie.*, case when walk.depth = 0 then ${widestNear}::int else ${widestFar}::int end as widest,
					row_number() over (partition by tie.type order by tie.tie desc) as place,
					count(*) over (partition by tie.type) as siblings
				from (
					select relation.id as tie, from_kind as kind, from_id as id, from_kind, from_id, type, to_kind, to_id
					from relation
					where to_id = walk.id and to_kind = walk.kind and (type = 'led-to') = (walk.way = 'earlier')
					union all
					select relation.id as tie, to_kind as kind, to_id as id, from_kind, from_id, type, to_kind, to_id
					from relation
					where from_id = walk.id and from_kind = walk.kind and (type = 'led-to') = (walk.way = 'later')
				) as tie
			) as step
			where walk.depth < ${deepest}::int and step.place <= step.widest
		)
		select from_kind, from_id, type, to_kind, to_id, cut from walk where depth > 0 limit ${mostSteps}::int
	`.execute(relationTables(context.db));
	return nearest(here, rows);
}

/** Keeps the ties between the first matters met: the walk meets the nearest ones first. */
function nearest(here: MatterRef, steps: readonly Step[]): Walk {
	const met = new Set([matterKey(here)]);
	const ties = new Map<string, Tie>();
	let more = steps.length === mostSteps;
	for (const step of steps) {
		const [from, to] = [
			{ kind: step.from_kind, id: step.from_id },
			{ kind: step.to_kind, id: step.to_id },
		];
		const unmet = [from, to].map(matterKey).filter((key) => !met.has(key));
		more ||= step.cut;
		if (met.size + unmet.length > longestThread) {
			more = true;
			continue;
		}
		for (const key of unmet) met.add(key);
		ties.set(`${matterKey(from)} ${step.type} ${matterKey(to)}`, tieOf(from, step.type, to));
	}
	return { ties: [...ties.values()], more };
}
