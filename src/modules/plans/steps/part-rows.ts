import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Plan, PlanPart, WrittenPart } from '../plan.ts';
import { planTables } from '../tables.ts';

type Words = Omit<PlanPart, 'number'>;

/** Adds a part to a locked plan, after another or at the end, under a number that no part ever had. */
export async function addPart(
	context: Context,
	plan: Pick<Plan, 'id'>,
	words: Words,
	after: number | undefined,
	machine?: { readonly dropped: number },
): Promise<number> {
	const db = planTables(context.db);
	const { next_part: next } = await db
		.updateTable('plan')
		.set({ next_part: sql<number>`next_part + 1` })
		.where('id', '=', plan.id)
		.returning('next_part')
		.executeTakeFirstOrThrow();
	const { position } = await db
		.selectFrom('plan_part')
		.select((of) => of.fn.max('position').as('position'))
		.where('plan', '=', plan.id)
		.$if(after !== undefined, (parts) => parts.where('number', '=', after as number))
		.executeTakeFirstOrThrow();
	const own = (position ?? 0) + 1;
	await db
		.updateTable('plan_part')
		.set({ position: sql<number>`position + 1` })
		.where('plan', '=', plan.id)
		.where('position', '>=', own)
		.execute();
	await db
		.insertInto('plan_part')
		.values({
			plan: plan.id,
			number: next - 1,
			position: own,
			...columnsOf(words),
			...(machine && { machine: 'waits' as const, machine_dropped: machine.dropped }),
			...changedNow(context),
		})
		.execute();
	return next - 1;
}

/** Gives a part other words; its version rises. */
export async function writePart(
	context: Context,
	plan: Pick<Plan, 'id'>,
	part: Pick<WrittenPart, 'number' | 'version' | 'machine'>,
	words: Words,
): Promise<void> {
	await planTables(context.db)
		.updateTable('plan_part')
		.set({
			...columnsOf(words),
			// Whoever writes it anew has read it, and stands behind it.
			...(part.machine && { machine: 'approved' as const }),
			version: part.version + 1,
			...changedNow(context),
		})
		.where('plan', '=', plan.id)
		.where('number', '=', part.number)
		.execute();
}

/** Takes a part out of what is being written; in the versions that were published it stays. */
export async function removePart(context: Context, plan: Pick<Plan, 'id'>, number: number): Promise<void> {
	await planTables(context.db)
		.deleteFrom('plan_part')
		.where('plan', '=', plan.id)
		.where('number', '=', number)
		.execute();
}

/** Lets a part and its neighbour change places. */
export async function swapParts(context: Context, plan: Pick<Plan, 'id'>, one: number, other: number): Promise<void> {
	await sql`
		update plan_part set position = case number
			when ${one} then (select position from plan_part where plan = ${plan.id} and number = ${other})
			else (select position from plan_part where plan = ${plan.id} and number = ${one}) end
		where plan = ${plan.id} and number in (${one}, ${other})
	`.execute(planTables(context.db));
}

function columnsOf({ kind, text, departmentId, dueOn }: Words) {
	const isMeasure = kind === 'measure';
	return { kind, text, department: isMeasure ? departmentId : null, due_on: isMeasure ? dueOn : null };
}

function changedNow(context: Context) {
	return { changed_at: context.now, changed_by: context.actor.personId ?? null };
}
