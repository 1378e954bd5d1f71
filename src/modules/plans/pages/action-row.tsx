import type { Child } from 'hono/jsx';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { Badge, type BadgeKind, Prose } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import { type ActionState, isOverdue, type PlanAction } from '../plan-action.ts';
import { planTexts } from '../texts.ts';
import { MeasureLine } from './measure-line.tsx';

const looks: Readonly<Record<ActionState, BadgeKind>> = {
	planned: 'wait',
	begun: 'half',
	done: 'success',
	dropped: 'plain',
};

/** One action: what, how far, whose, by when, and what is said about it. Late is said out loud. */
export function ActionRow(props: {
	readonly seeing: Seeing;
	readonly action: PlanAction;
	readonly departments: ReadonlyMap<string, { readonly name: string }>;
	readonly children?: Child;
}) {
	const { seeing, action, departments } = props;
	const { language, context } = seeing;
	const texts = planTexts(language).actions;
	const isLate = isOverdue(action, dateInCopenhagen(context.now));
	return (
		<div class="stack stack-1">
			<p>
				{isLate ? (
					<Badge kind="error">{texts.late(fullDate(language, action.dueOn))}</Badge>
				) : (
					<Badge kind={looks[action.state]}>{texts.states[action.state]}</Badge>
				)}
			</p>
			<p lang={danishIn(language)}>
				<b>{action.text}</b>
			</p>
			<MeasureLine
				language={language}
				departments={departments}
				departmentId={action.departmentId}
				dueOn={action.dueOn}
			/>
			{action.note ? <Prose text={action.note} language={danishIn(language)} /> : null}
			<p class="small soft">{texts.changed(fullDate(language, dateInCopenhagen(action.changedAt)))}</p>
			{props.children}
		</div>
	);
}
