import { type CalendarDate, dateInCopenhagen, daysBetween } from '../../platform/clock.ts';
import type { ListedContribution } from '../contributions/index.ts';

/** The newest answers, with a no among them where there is one and a yes where there is one: neither is hidden. */
export function besideEachOther<Some extends Pick<ListedContribution, 'state'>>(
	answered: readonly Some[],
	shown: number,
): Some[] {
	const newest = answered.slice(0, shown);
	const rest = answered.slice(shown);
	const isNo = ({ state }: Some) => state === 'not-taken-up';
	const isYes = ({ state }: Some) => state === 'taken-up' || state === 'partly';
	const isTheOnly = (one: Some, isKind: typeof isNo) => isKind(one) && newest.filter(isKind).length === 1;
	for (const isKind of [isNo, isYes]) {
		const missing = newest.some(isKind) ? undefined : rest.find(isKind);
		const place = newest.findLastIndex((one) => !isTheOnly(one, isNo) && !isTheOnly(one, isYes));
		if (!missing || place < 0) continue;
		newest.splice(place, 1);
		newest.push(missing);
	}
	return newest;
}

/** How many days these pieces waited for their answers, in the mean and rounded; undefined of none. */
export function meanDaysToAnswer(
	answered: readonly Pick<ListedContribution, 'publishedAt' | 'answeredAt'>[],
): number | undefined {
	const days = answered.flatMap(({ publishedAt, answeredAt }) =>
		publishedAt && answeredAt ? [daysBetween(dayOf(publishedAt), dayOf(answeredAt))] : [],
	);
	return days.length > 0 ? Math.round(days.reduce((sum, one) => sum + Math.max(0, one), 0) / days.length) : undefined;
}

function dayOf(instant: Date): CalendarDate {
	return dateInCopenhagen(instant);
}
