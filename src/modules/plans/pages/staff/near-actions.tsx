import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { excerptAround } from '../../../../platform/search/highlight.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Alert, FunctionLink, Link } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { actionDeskPath, ownActionsPath } from '../../plan.ts';
import { isOverdue } from '../../plan-action.ts';
import type { nearActions } from '../../reads/near-actions.ts';
import { planStaffTexts, planTexts } from '../../texts.ts';

/** So much of an action tells which it is. */
const wordsOnDesk = 80;

/** What one's own department is to do that is late or nearly, for the inbox. */
export function NearActions(props: {
	readonly seeing: Seeing;
	readonly near: Awaited<ReturnType<typeof nearActions>>;
}) {
	const { seeing, near } = props;
	const { language } = seeing;
	const texts = planStaffTexts(language).actions.own;
	const measure = planTexts(language);
	const to = (path: string) => localPath(language, path);
	const today = dateInCopenhagen(seeing.context.now);
	if (near.own.length === 0) return null;
	const isLate = near.own.some(({ action }) => isOverdue(action, today));
	return (
		<Alert kind={isLate ? 'warning' : 'info'} heading={isLate ? texts.late : texts.near}>
			<ul class="stack stack-1">
				{near.own.map(({ action, plan }) => (
					<li>
						<Link href={to(`${actionDeskPath(plan, action.part)}#handling-${action.part}`)}>
							<span lang={danishIn(language)}>{excerptAround(action.text, new Set(), wordsOnDesk)}</span>
						</Link>{' '}
						<span class="small soft">
							{isOverdue(action, today)
								? measure.actions.late(fullDate(language, action.dueOn))
								: measure.measure.due(fullDate(language, action.dueOn))}
						</span>
					</li>
				))}
			</ul>
			<FunctionLink href={to(ownActionsPath)}>{near.isMore ? texts.more : texts.link}</FunctionLink>
		</Alert>
	);
}
