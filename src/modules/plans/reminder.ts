import { type CalendarDate, calendarDate } from '../../platform/clock.ts';
import { afterWorkingDays } from '../../platform/working-days.ts';
import { isOpenAction, isOverdue, type PlanAction } from './plan-action.ts';

/** What somebody is reminded of: that a day is near, or that it is over. */
export type ReminderKind = 'soon' | 'late';

// Long enough to do something about it, or to find out that it cannot be done.
const workingDaysBefore = 5;

/** The last day that is near. */
export function nearUntil(today: CalendarDate): CalendarDate {
	return afterWorkingDays(today, workingDaysBefore);
}

/** What there is to remind of on a day; nothing of what is done or dropped, nor of what is far away. */
export function reminderOf(action: Pick<PlanAction, 'state' | 'dueOn'>, today: string): ReminderKind | undefined {
	if (!isOpenAction(action)) return undefined;
	if (isOverdue(action, today)) return 'late';
	return action.dueOn <= nearUntil(calendarDate(today)) ? 'soon' : undefined;
}

/** An employee as they are chosen for a reminder. */
interface Employee {
	readonly id: string;
	readonly roles: readonly { readonly role: string; readonly scope: string; readonly scopeId?: string | undefined }[];
}

const workingRoles: readonly string[] = ['administrator', 'case-officer', 'facilitator'];

/**
 * Who is reminded: those who work in the department that has it, and of what is late its process's coordinator too. Where nobody works
 * there, the coordinator, so that no action is nobody's.
 */
export function whoIsReminded(
	{ departmentId }: Pick<PlanAction, 'departmentId'>,
	kind: ReminderKind,
	employees: readonly Employee[],
	coordinator: string | null | undefined,
): readonly string[] {
	const there = employees
		.filter(({ roles }) =>
			roles.some(
				({ role, scope, scopeId }) => workingRoles.includes(role) && scope === 'department' && scopeId === departmentId,
			),
		)
		.map(({ id }) => id);
	const isAsked = coordinator && (kind === 'late' || there.length === 0);
	return isAsked ? [...new Set([...there, coordinator])] : there;
}

/** Puts what each is reminded of together: those who are reminded of the same are written to as one. */
export function groupByReminded<Due>(
	reminders: readonly { readonly due: Due; readonly persons: readonly string[] }[],
): { readonly persons: readonly string[]; readonly due: readonly Due[] }[] {
	const places = new Map<string, number[]>();
	for (const [place, { persons }] of reminders.entries())
		for (const person of persons) places.set(person, [...(places.get(person) ?? []), place]);
	const alike = Map.groupBy(places, ([, own]) => own.join(' '));
	return [...alike.values()].map((group) => ({
		persons: group.map(([person]) => person),
		due: (group[0]?.[1] ?? []).flatMap((place) => reminders[place]?.due ?? []),
	}));
}
