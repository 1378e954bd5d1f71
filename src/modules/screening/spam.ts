/** What speaks against showing something before somebody has looked at it. */
export const signals = ['unconfirmed', 'no-proof', 'links', 'repeated', 'burst'] as const;

/** One of them. */
export type Signal = (typeof signals)[number];

/** What is known when something comes in. None of it says who sent it. */
export interface Circumstances {
	readonly title?: string | undefined;
	readonly text: string;
	/** How often the same person, or people without an account, sent these very words during the last week. */
	readonly sameBefore: number;
	/** More came from the same network, or the same person, than one writes by hand. */
	readonly burst: boolean;
}

/** From here on somebody looks at it first. */
export const enoughToHold = 3;

/** Short words are said by many: "I agree" is no spam. */
const shortestRepeated = 40;

const link = /\b(?:https?:\/\/|www\.)\S+/giu;

/** How many links a text has. */
export function countLinks(text: string): number {
	return text.match(link)?.length ?? 0;
}

/** The points that each signal gives; none where there is nothing to say. */
export function pointsOf({
	title = '',
	text,
	sameBefore,
	burst,
}: Circumstances): Readonly<Partial<Record<Signal, number>>> {
	const links = countLinks(`${title}\n${text}`);
	const repeated = text.length < shortestRepeated ? 0 : sameBefore;
	return {
		// Two sources are an argument, five are a shop window.
		...(links > 2 && { links: Math.min(links - 1, 3) }),
		...(repeated > 0 && { repeated: repeated > 2 ? 3 : 1 }),
		...(burst && { burst: 2 }),
	};
}

/** The signals for which a piece is held; none while they do not add up. */
export function whyHeld(circumstances: Circumstances): Signal[] {
	const points = pointsOf(circumstances);
	const sum = Object.values(points).reduce((total, one) => total + one, 0);
	return sum < enoughToHold ? [] : signals.filter((signal) => points[signal] !== undefined);
}
