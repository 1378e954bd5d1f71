import { sql } from 'kysely';
import { dateInCopenhagen, timeInCopenhagen } from '../../../platform/clock.ts';
import type { Context, Language } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { excerptAround } from '../../../platform/search/highlight.ts';
import { isWorkingDay } from '../../../platform/working-days.ts';
import { fullDate, plural } from '../../../ui/format.ts';
import { mailPersons, type NewsWords } from '../../notify/index.ts';
import { listStaff } from '../../people/index.ts';
import { processesById } from '../../processes/index.ts';
import { actionDeskPath, ownActionsPath, type Plan } from '../plan.ts';
import type { PlanAction } from '../plan-action.ts';
import { actionOf } from '../reads/read-actions.ts';
import { plansById } from '../reads/read-plan.ts';
import { groupByReminded, nearUntil, type ReminderKind, reminderOf, whoIsReminded } from '../reminder.ts';
import { planTables } from '../tables.ts';
import { planStaffTexts } from '../texts.ts';

/** When people are at work. */
const [firstHour, lastHour] = [8, 16] as const;

/** So many at a time; the next round follows soon. */
const aRound = 50;

/** So much of an action stands in the mail; the rest is one press away. */
const wordsInMail = 120;

interface Due {
	readonly action: PlanAction;
	readonly plan: Plan;
	readonly kind: ReminderKind;
}

/** Reminds those who are to do it of each action whose day is near, and of each that is late: once each, and again of another day. */
export async function remindOfActions(context: Context): Promise<number> {
	const today = dateInCopenhagen(context.now);
	const { hour } = timeInCopenhagen(context.now);
	if (hour < firstHour || hour >= lastHour || !isWorkingDay(today)) return 0;
	return inTransaction(context.db, async (db) => {
		const inside = { ...context, db };
		const due = await claim(inside, await listDue(inside));
		if (due.length === 0) return 0;
		const employees = await listStaff(inside);
		const processes = await processesById(
			inside,
			due.map(({ plan }) => plan.processId),
		);
		const reminders = due.map((one) => {
			const process = processes.get(one.plan.processId);
			const coordinator = process?.coordinatorId ?? process?.createdBy;
			return { due: one, persons: whoIsReminded(one.action, one.kind, employees, coordinator) };
		});
		for (const group of groupByReminded(reminders))
			await mailPersons(inside, group.persons, (language) => reminderWords(language, group.due));
		return due.length;
	});
}

async function listDue(context: Context): Promise<Due[]> {
	const today = dateInCopenhagen(context.now);
	const rows = await planTables(context.db)
		.selectFrom('plan_action')
		.selectAll()
		.where('state', 'in', ['planned', 'begun'])
		.where('due_on', '<=', nearUntil(today))
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('plan_action_reminder as told')
						.select('told.kind')
						.whereRef('told.plan', '=', 'plan_action.plan')
						.whereRef('told.part', '=', 'plan_action.part')
						.whereRef('told.due_on', '=', 'plan_action.due_on')
						.where(sql<boolean>`told.kind = case when plan_action.due_on < ${today}::date then 'late' else 'soon' end`),
				),
			),
		)
		// As everybody takes them in the same order, two rounds at once wait for each other and not for ever.
		.orderBy('plan')
		.orderBy('part')
		.limit(aRound)
		.execute();
	const plans = await plansById(context, [...new Set(rows.map(({ plan }) => plan))]);
	return rows.map(actionOf).flatMap((action) => {
		const [plan, kind] = [plans.get(action.planId), reminderOf(action, today)];
		return plan && kind ? [{ action, plan, kind }] : [];
	});
}

/** Writes down that these are reminded of, and leaves out those that another round has taken meanwhile. */
async function claim(context: Context, due: readonly Due[]): Promise<Due[]> {
	if (due.length === 0) return [];
	const claimed = await planTables(context.db)
		.insertInto('plan_action_reminder')
		.values(
			due.map(({ action: { planId, part, dueOn }, kind }) => ({
				plan: planId,
				part,
				due_on: dueOn,
				kind,
				reminded_at: context.now,
			})),
		)
		.onConflict((conflict) => conflict.doNothing())
		.returning(['plan', 'part'])
		.execute();
	const own = new Set(claimed.map(({ plan, part }) => `${plan} ${part}`));
	return due.filter(({ action }) => own.has(`${action.planId} ${action.part}`));
}

function reminderWords(language: Language, due: readonly Due[]): NewsWords {
	const texts = planStaffTexts(language);
	const { reminder } = texts;
	const counted = (['late', 'soon'] as const).flatMap((kind) => {
		const count = due.filter((one) => one.kind === kind).length;
		return count > 0 ? [plural(language, count, reminder[kind])] : [];
	});
	const [first] = due;
	const path = first && due.length === 1 ? actionDeskPath(first.plan, first.action.part) : ownActionsPath;
	return {
		// The first is in no other mail: what is told once is claimed once.
		dedupe: `plan-action:${first?.kind}:${first?.action.planId}:${first?.action.part}:${first?.action.dueOn}`,
		subject: counted.join(', '),
		paragraphs: [
			...due.map(({ action, plan, kind }) => {
				const what = excerptAround(action.text, new Set(), wordsInMail);
				return reminder.lines[kind](what, plan.title, fullDate(language, action.dueOn));
			}),
			reminder.why,
		],
		action: { text: texts.actions.tell, path },
		footer: reminder.footer,
	};
}
