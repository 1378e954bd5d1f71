import type { Member } from '../people/index.ts';

/** Those who can run an organisation now: a closed account can do nothing. */
export function administratorsAmong(members: readonly Member[]): Member[] {
	return members.filter(({ role, disabled }) => role === 'administrator' && !disabled);
}

/** Whether nobody but this person runs the organisation. */
export function isLastAdministrator(members: readonly Member[], person: string): boolean {
	const running = administratorsAmong(members);
	return running.length > 0 && running.every((one) => one.person === person);
}

/** What somebody who leaves wants of the organisation that they may be the last to run. */
export interface Leaving {
	readonly person: string;
	/** Who runs it from now on. */
	readonly successor?: string | undefined;
	/** Said aloud: there is nobody to hand it to. */
	readonly withoutContact?: boolean | undefined;
}

/**
 * Why somebody cannot leave. The last who runs an organisation names another member, or says that it is left without contact;
 * staff are then told of it.
 */
export function whyLeavingIsRefused(
	members: readonly Member[],
	{ person, successor, withoutContact }: Leaving,
): 'not-a-member' | 'successor-unknown' | 'last-administrator' | undefined {
	if (!members.some((one) => one.person === person)) return 'not-a-member';
	const other = members.find((one) => one.person === successor && one.person !== person);
	if (successor !== undefined && (!other || other.disabled)) return 'successor-unknown';
	return isLastAdministrator(members, person) && !other && !withoutContact ? 'last-administrator' : undefined;
}
