import type { Seeing } from '../../../../platform/web/seeing.ts';
import { FunctionLink } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { actionDeskPath, type Plan } from '../../plan.ts';
import type { PlanAction } from '../../plan-action.ts';
import { planStaffTexts } from '../../texts.ts';

/** To where staff tell how far an action is. */
export function TellLink(props: {
	readonly seeing: Seeing;
	readonly plan: Pick<Plan, 'slug'>;
	readonly action: Pick<PlanAction, 'part' | 'text'>;
}) {
	const { language } = props.seeing;
	const { part, text } = props.action;
	return (
		<p>
			<FunctionLink href={localPath(language, `${actionDeskPath(props.plan, part)}#handling-${part}`)}>
				<span>
					{planStaffTexts(language).actions.tell}
					<span class="sr-only">: {text}</span>
				</span>
			</FunctionLink>
		</p>
	);
}
