import type { Channel, Support } from '../types.ts';

/** The supports that came to one contribution through one channel: person → day. */
export function supportBy(
	contribution: string,
	channel: Channel,
	days: Readonly<Record<string, number>>,
): readonly Support[] {
	return Object.entries(days).map(([by, day]) => ({ contribution, by, day, channel }));
}
