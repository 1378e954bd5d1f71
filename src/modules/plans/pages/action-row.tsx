import type { Child } from 'hono/jsx';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate, plural } from '../../../ui/format.ts';
import { Details, Prose } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import type { ActionTelling, PlanAction } from '../plan-action.ts';
import { planTexts } from '../texts.ts';
import { ActionBadge } from './action-state.tsx';
import { MeasureLine } from './measure-line.tsx';

/** One action: what, how far, whose, by when, and what is said about it. Late is said out loud, and the day that was decided stays. */
export function ActionRow(props: {
	readonly seeing: Seeing;
	readonly action: PlanAction;
	readonly departments: ReadonlyMap<string, { readonly name: string }>;
	/** What was said before, the newest first. */
	readonly tellings?: readonly ActionTelling[] | undefined;
	readonly children?: Child;
}) {
	const { seeing, action, departments, tellings = [] } = props;
	const { language } = seeing;
	const texts = planTexts(language).actions;
	return (
		<div class="stack stack-1">
			<p>
				<ActionBadge seeing={seeing} action={action} />
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
			{action.dueOn === action.decidedDueOn ? null : (
				<p class="small soft">{texts.decidedDue(fullDate(language, action.decidedDueOn))}</p>
			)}
			{action.note ? <Prose text={action.note} language={danishIn(language)} /> : null}
			<p class="small soft">{texts.changed(fullDate(language, dateInCopenhagen(action.changedAt)))}</p>
			{tellings.length > 1 ? <History seeing={seeing} tellings={tellings} /> : null}
			{props.children}
		</div>
	);
}

/** All that was said of it: a new day does not wipe out the one before. */
function History({ seeing, tellings }: { readonly seeing: Seeing; readonly tellings: readonly ActionTelling[] }) {
	const { language } = seeing;
	const texts = planTexts(language).actions;
	return (
		<Details summary={plural(language, tellings.length, texts.history)}>
			<ol class="stack stack-2">
				{tellings.map(({ toldAt, state, dueOn, note }) => (
					<li>
						{texts.said(fullDate(language, dateInCopenhagen(toldAt)), texts.states[state], fullDate(language, dueOn))}{' '}
						{note ? <span lang={danishIn(language)}>{note}</span> : null}
					</li>
				))}
			</ol>
		</Details>
	);
}
