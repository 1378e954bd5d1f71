import type { Language } from '../../../platform/context.ts';
import { isoDay, nearDate } from '../../../ui/format.ts';
import { relationTexts } from '../texts.ts';
import type { ThreadNode } from '../thread.ts';

/** When a matter is expected, or that it is late: said out loud. */
export function whenText(node: Pick<ThreadNode, 'at'>, language: Language, now: Date): string {
	const texts = relationTexts(language);
	const date = nearDate(language, node.at, now);
	return isoDay(node.at) < isoDay(now) ? texts.late(date) : texts.expected(date);
}
