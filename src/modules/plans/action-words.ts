import type { Language } from '../../platform/context.ts';
import { fullDate } from '../../ui/format.ts';
import { latenessOf, type PlanAction } from './plan-action.ts';
import { planTexts } from './texts.ts';

/** How far an action is, as everybody reads it: late is said out loud, with the new day where there is one. */
export function wordsOfAction(
	language: Language,
	action: Pick<PlanAction, 'state' | 'dueOn' | 'decidedDueOn'>,
	today: string,
): { readonly text: string; readonly isLate: boolean } {
	const texts = planTexts(language).actions;
	const due = fullDate(language, action.dueOn);
	const lateness = latenessOf(action, today);
	if (lateness === 'overdue') return { text: texts.late(due), isLate: true };
	if (lateness === 'postponed') return { text: texts.postponed(due), isLate: true };
	return { text: texts.states[action.state], isLate: false };
}
