import type { Updateable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Point } from '../point.ts';
import type { PointChangeKind } from '../point-change.ts';
import { type PointTable, pointTables } from '../tables.ts';

type Locked = Pick<Point, 'id' | 'version'>;

/** Writes down that something happened to a point, with the words that were replaced. */
export async function recordChange(
	context: Context,
	point: Locked,
	what: PointChangeKind,
	earlier: string | null = null,
): Promise<void> {
	await pointTables(context.db)
		.insertInto('point_change')
		.values({
			id: newId(context.now),
			point: point.id,
			version: point.version,
			what,
			earlier,
			by_person: context.actor.personId ?? null,
			changed_at: context.now,
		})
		.execute();
}

/** Changes a locked point: its version rises, and the change is written down. */
async function changePoint(
	context: Context,
	point: Locked,
	what: PointChangeKind,
	set: Omit<Updateable<PointTable>, 'version'>,
	earlier: string | null = null,
): Promise<void> {
	const version = point.version + 1;
	await pointTables(context.db)
		.updateTable('point')
		.set({ ...set, version })
		.where('id', '=', point.id)
		.execute();
	await recordChange(context, { id: point.id, version }, what, earlier);
}

/** Gives a point other words and tags; the quote stays as it stands in the contribution. */
export async function editPoint(
	context: Context,
	point: Point,
	{ heading, tags }: { readonly heading: string; readonly tags: readonly string[] },
): Promise<void> {
	const earlier = [point.heading, ...(point.tags.length > 0 ? [point.tags.join(', ')] : [])].join('\n');
	await changePoint(context, point, 'edited', { heading, tags: [...tags] }, earlier);
}

/** Puts a point into somebody's hands, or back for anybody. */
export async function assignPoint(context: Context, point: Point, personId: string | null): Promise<void> {
	await changePoint(context, point, 'assigned', { assignee: personId });
}

/** Answers a point. Those who said it read the answer once it is shown; one that is shown already is replaced for them too. */
export async function answerPoint(context: Context, point: Point, answer: string): Promise<void> {
	await changePoint(context, point, 'answered', { answer, answered_at: context.now }, point.answer);
}

/** What came of a point. */
export interface WhatChanged {
	readonly changed: boolean;
	readonly where?: string | undefined;
	/** The document or paragraph that was changed, where it stands in this system. */
	readonly document?: Point['document'] | undefined;
}

/** Says whether something was changed for a point, and where. */
export async function sayWhatChanged(
	context: Context,
	point: Point,
	{ changed, where, document = null }: WhatChanged,
): Promise<void> {
	await changePoint(
		context,
		point,
		'said-changed',
		{
			changed,
			changed_where: changed ? (where ?? null) : null,
			document_kind: changed ? (document?.kind ?? null) : null,
			document_id: changed ? (document?.id ?? null) : null,
		},
		point.changedWhere,
	);
}
