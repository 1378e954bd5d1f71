import { isCalendarDate } from '../../platform/clock.ts';
import { type DatedProcess, processState } from '../processes/index.ts';
import type { ProposalRefusal } from './refusals.ts';

/** How long before the opening a piece may have been said: at the meeting where the process was thought of. */
const earliestDaysBefore = 365;

/**
 * Why staff cannot enter a piece that came in on a day. What was on its way when the process closed is still entered,
 * until the process is concluded.
 */
export function whyEnteringIsRefused(
	process: DatedProcess,
	happenedOn: string,
	today: string,
): ProposalRefusal | undefined {
	const state = processState(process, today);
	if (state === 'draft') return 'process-not-published';
	if (state === 'coming') return 'enter-not-open-yet';
	if (state === 'stopped') return 'process-stopped';
	if (state === 'concluded') return 'enter-concluded';
	if (!isCalendarDate(happenedOn)) return 'date-missing';
	if (happenedOn > today) return 'date-in-future';
	return daysApart(happenedOn, process.opensOn) > earliestDaysBefore ? 'date-too-old' : undefined;
}

function daysApart(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
