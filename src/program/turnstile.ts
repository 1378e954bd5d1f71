/** Lets few at a time through; the others wait their turn, in the order in which they came. Answers what the work answers. */
export type Turnstile = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/**
 * Makes a turnstile. Work counts as inside until it is done, and for `patienceMs` at the most: what takes long mostly waits for somebody
 * else, and must not keep others out.
 */
export function createTurnstile(most: number, patienceMs: number): Turnstile {
	const waiting: (() => void)[] = [];
	let inside = 0;

	/** Counts one in, and answers with how it leaves: once, whoever calls first. */
	function enter(): () => void {
		inside++;
		let isInside = true;
		const leave = () => {
			if (!isInside) return;
			isInside = false;
			inside--;
			clearTimeout(patience);
			waiting.shift()?.();
		};
		const patience = setTimeout(leave, patienceMs);
		return leave;
	}

	return async (work) => {
		// Whoever is let in is so at once: nobody who comes meanwhile goes before them.
		const leave =
			inside < most ? enter() : await new Promise<() => void>((resolve) => waiting.push(() => resolve(enter())));
		try {
			return await work();
		} finally {
			leave();
		}
	};
}
