import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Badge, type BadgeKind } from '../../../ui/kit/index.ts';
import { wordsOfAction } from '../action-words.ts';
import type { ActionState, PlanAction } from '../plan-action.ts';

const looks: Readonly<Record<ActionState, BadgeKind>> = {
	planned: 'wait',
	begun: 'half',
	done: 'success',
	dropped: 'plain',
};

/** How far an action is, as a badge. */
export function ActionBadge({ seeing, action }: { readonly seeing: Seeing; readonly action: PlanAction }) {
	const { text, isLate } = wordsOfAction(seeing.language, action, dateInCopenhagen(seeing.context.now));
	return <Badge kind={isLate ? 'error' : looks[action.state]}>{text}</Badge>;
}
