/** Lets few at a time through; the others wait their turn, in the order in which they came. */
export type Turnstile = (work: () => Promise<unknown>, isGone?: () => boolean) => void;

interface Waiting {
	readonly work: () => Promise<unknown>;
	readonly isGone: () => boolean;
}

/**
 * Makes a turnstile. Work counts as inside until it is done, and for `patienceMs` at the most: what takes long mostly waits for somebody
 * else, and must not keep others out. What nobody waits for any more, when its turn comes, is not begun.
 */
export function createTurnstile(most: number, patienceMs: number): Turnstile {
	const waiting: Waiting[] = [];
	let inside = 0;

	function enter({ work, isGone }: Waiting): void {
		if (isGone()) return;
		inside++;
		let isInside = true;
		const leave = () => {
			if (!isInside) return;
			isInside = false;
			inside--;
			clearTimeout(patience);
			for (let next = waiting.shift(); next; next = waiting.shift()) {
				enter(next);
				if (inside >= most) break;
			}
		};
		const patience = setTimeout(leave, patienceMs);
		work().then(leave, leave);
	}

	return (work, isGone = () => false) => {
		if (inside < most) enter({ work, isGone });
		else waiting.push({ work, isGone });
	};
}
