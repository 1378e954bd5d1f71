const minute = 60_000;

/** How seldom `seen_at` is written: every page of a reader must not be a write. */
export const seenEveryMs = minute;

/** How long a session lives untouched, and how long at all. Staff can do more, so theirs is left open less long. */
export const sessionTimes = {
	citizen: { idleMs: 30 * minute, absoluteMs: 8 * 60 * minute },
	staff: { idleMs: 15 * minute, absoluteMs: 10 * 60 * minute },
} as const;

/** How long after a sign-in one may do what cannot be undone; long enough to read what it means. */
export const freshMs = 15 * minute;

/** How long a link in a mail can be used. */
export const linkMs = 60 * minute;

/** How long a code from staff can be used. */
export const codeMs = 30 * 24 * 60 * minute;

/** How long one may stay at the broker; as long as the cookie that ties the journey to its browser. */
export const attemptMs = 15 * minute;
