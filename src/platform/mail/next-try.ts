const minuteMs = 60_000;
/** A mail server that was away for the morning has everything within the hour after it came back. */
const longestWaitMs = 60 * minuteMs;
/** One minute, four, sixteen, then every hour: the last try is a day after the first. */
const mostAttempts = 27;

/** When to try again after so many attempts; undefined when it is time to give up. Counted in tries, so that a day when the program was off costs no mail. */
export function nextTry(attempts: number, now: Date): Date | undefined {
	if (attempts >= mostAttempts) return undefined;
	return new Date(now.getTime() + Math.min(longestWaitMs, minuteMs * 4 ** (attempts - 1)));
}
