import type { CalendarDate } from '../../../../platform/clock.ts';
import type { Language } from '../../../../platform/context.ts';
import { Badge, type BadgeKind } from '../../../../ui/kit/index.ts';
import { type HelpRequest, helpState, isLate } from '../../help.ts';
import { helpTexts } from '../../texts-help.ts';

const looks: Readonly<Record<ReturnType<typeof helpState>, BadgeKind>> = {
	received: 'wait',
	taken: 'info',
	answered: 'success',
};

/** Where a request is, in a word. */
export function HelpState(props: {
	readonly request: HelpRequest;
	readonly today: CalendarDate;
	readonly language: Language;
}) {
	const { states } = helpTexts(props.language);
	if (isLate(props.request, props.today)) return <Badge kind="error">{states.late}</Badge>;
	const state = helpState(props.request);
	return <Badge kind={looks[state]}>{states[state]}</Badge>;
}
