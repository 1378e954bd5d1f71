const minuteMs = 60_000;
const longestWaitMs = 6 * 60 * minuteMs;
/** One minute, four, sixteen … six hours: nine tries lie a day apart from first to last. */
const mostAttempts = 9;

/** When to try again after so many attempts; undefined when it is time to give up. Counted in tries, so that a day when the program was off costs no mail. */
export function nextTry(attempts: number, now: Date): Date | undefined {
	if (attempts >= mostAttempts) return undefined;
	return new Date(now.getTime() + Math.min(longestWaitMs, minuteMs * 4 ** (attempts - 1)));
}
