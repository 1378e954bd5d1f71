import type { MeetingWords } from './fields.ts';
import type { PublicMeeting } from './meeting.ts';
import type { MeetingRefusal } from './refusals.ts';

/** What is missing in a plan, and the field where it is said. */
export interface PlanProblem {
	readonly refusal: MeetingRefusal;
	readonly field: string;
}

/** Why a meeting cannot be planned like this: one must be able to come, in a room or by link or telephone. */
export function whyPlanIsRefused(
	words: Pick<MeetingWords, 'form' | 'place' | 'link' | 'phone'>,
): PlanProblem | undefined {
	if (words.form === 'digital')
		return words.link || words.phone ? undefined : { refusal: 'way-in-missing', field: 'link' };
	return words.place ? undefined : { refusal: 'place-missing', field: 'place' };
}

/**
 * Why a meeting cannot be shown to everybody yet: who leads it, with what interest, and how those who do not shout are heard must
 * be said beforehand.
 */
export function whyPublishingIsRefused(
	meeting: Pick<PublicMeeting, 'facilitatorName' | 'noStake' | 'quietVoices'>,
	process: { readonly publishedAt: Date | null },
): PlanProblem[] {
	const problem = (refusal: MeetingRefusal, field: string, isSaid: boolean) => (isSaid ? [] : [{ refusal, field }]);
	return [
		...problem('process-still-a-draft', 'process', process.publishedAt !== null),
		...problem('facilitator-missing', 'facilitatorName', meeting.facilitatorName !== ''),
		...problem('no-stake-missing', 'noStake', meeting.noStake !== ''),
		...problem('quiet-voices-missing', 'quietVoices', meeting.quietVoices !== ''),
	];
}

/** Why a meeting cannot be cancelled: one that is held stays held. */
export function whyCancellingIsRefused(
	meeting: Pick<PublicMeeting, 'publishedAt' | 'cancelledAt' | 'endsAt'>,
	now: Date,
): MeetingRefusal | undefined {
	if (meeting.publishedAt === null) return 'meeting-not-public';
	if (meeting.cancelledAt !== null) return 'already-cancelled';
	return now >= meeting.endsAt ? 'already-held' : undefined;
}

/** Why somebody cannot sign up; staff may, until the meeting is over, for those who call. */
export function whySigningUpIsRefused(
	meeting: Pick<PublicMeeting, 'publishedAt' | 'cancelledAt' | 'startsAt' | 'endsAt' | 'takesSignUps' | 'places'>,
	headCount: number,
	now: Date,
	byStaff: boolean,
): MeetingRefusal | undefined {
	if (meeting.publishedAt === null) return 'meeting-not-public';
	if (meeting.cancelledAt !== null) return 'meeting-cancelled';
	if (!meeting.takesSignUps) return 'no-sign-up';
	if (now >= (byStaff ? meeting.endsAt : meeting.startsAt)) return 'meeting-over';
	return meeting.places !== null && headCount > meeting.places ? 'party-too-large' : undefined;
}

/** Whether those who come must hear of a change: it is another day or hour, or another place. */
export function mustBeTold(before: PublicMeeting, after: PublicMeeting): boolean {
	return (
		before.startsAt.getTime() !== after.startsAt.getTime() ||
		before.endsAt.getTime() !== after.endsAt.getTime() ||
		before.place !== after.place ||
		before.address !== after.address ||
		before.link !== after.link ||
		before.phone !== after.phone
	);
}
