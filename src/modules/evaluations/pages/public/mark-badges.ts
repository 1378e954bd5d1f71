import type { BadgeKind } from '../../../../ui/kit/index.ts';
import type { Mark } from '../../measurement.ts';

/** How each mark looks; the word says it, the shape and the colour repeat it. */
export const markBadges = { met: 'success', partly: 'half', not: 'warning' } as const satisfies Readonly<
	Record<Mark, BadgeKind>
>;
