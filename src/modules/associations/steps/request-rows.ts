import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { associationTables } from '../tables.ts';

/** Somebody who has asked to join and waits for an answer. */
export interface JoinRequest {
	readonly id: string;
	readonly person: string;
	readonly message: string;
	readonly askedAt: Date;
}

/** Asks to join. False where the person has asked already and still waits. */
export async function writeRequest(
	context: Context,
	organisationId: string,
	message: string,
): Promise<string | undefined> {
	const row = await associationTables(context.db)
		.insertInto('join_request')
		.values({
			id: newId(),
			organisation: organisationId,
			person: context.actor.personId ?? '',
			message,
			asked_at: context.now,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

/** Who waits for an answer, those who asked first first. */
export async function requestsOf(context: Context, organisationId: string, limit: number): Promise<JoinRequest[]> {
	const rows = await associationTables(context.db)
		.selectFrom('join_request')
		.select(['id', 'person', 'message', 'asked_at'])
		.where('organisation', '=', organisationId)
		.where('answered_at', 'is', null)
		.orderBy('asked_at')
		.limit(limit)
		.execute();
	return rows.map(({ asked_at, ...row }) => ({ ...row, askedAt: asked_at }));
}

/** Whether this person waits for an answer. */
export async function hasAsked(context: Context, organisationId: string, person: string): Promise<boolean> {
	const row = await associationTables(context.db)
		.selectFrom('join_request')
		.select('id')
		.where('organisation', '=', organisationId)
		.where('person', '=', person)
		.where('answered_at', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}

/** Answers a request, once. Gives whose it was. */
export async function answerRequestRow(
	context: Context,
	organisationId: string,
	id: string,
	outcome: 'accepted' | 'declined',
): Promise<string | undefined> {
	const row = await associationTables(context.db)
		.updateTable('join_request')
		.set({ answered_at: context.now, answered_by: context.actor.personId ?? null, outcome })
		.where('id', '=', id)
		.where('organisation', '=', organisationId)
		.where('answered_at', 'is', null)
		.returning('person')
		.executeTakeFirst();
	return row?.person;
}

/** Somebody who was let in another way no longer waits. */
export async function settleRequest(context: Context, organisationId: string, person: string): Promise<void> {
	await associationTables(context.db)
		.updateTable('join_request')
		.set({ answered_at: context.now, answered_by: context.actor.personId ?? null, outcome: 'accepted' })
		.where('organisation', '=', organisationId)
		.where('person', '=', person)
		.where('answered_at', 'is', null)
		.execute();
}
