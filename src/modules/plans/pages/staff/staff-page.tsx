import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { ParticipationProcess } from '../../../processes/index.ts';
import type { Plan } from '../../plan.ts';
import type { Source } from '../../sources.ts';
import { planStaffTexts } from '../../texts.ts';

/** The plans of a process for those who write them. */
export const writtenListPath = (process: string): string => `/styr/forloeb/${process}/planer`;

/** A plan as it is being written. */
export const writingPath = ({ slug }: Pick<Plan, 'slug'>): string => `/styr/planer/${slug}`;

/** One part as it is being written. */
export const partWritingPath = (plan: Pick<Plan, 'slug'>, part: number): string =>
	`${writingPath(plan)}/afsnit/${part}`;

/** Where a machine is asked for a paragraph. */
export const proposePath = (plan: Pick<Plan, 'slug'>): string => `${writingPath(plan)}/maskine`;

/** Where a plan is put out for consultation. */
export const sendingOutPath = (plan: Pick<Plan, 'slug'>): string => `${writingPath(plan)}/hoering`;

/** The actions of a plan for those who say how far they are; with a part, the one that is open. */
export const actionDeskPath = (plan: Pick<Plan, 'slug'>, part?: number): string =>
	`${writingPath(plan)}/handlinger${part === undefined ? '' : `/${part}`}`;

/** Where those who write look a source up: on the sorting desk, shown to everybody or not. */
export function deskPathOf(process: Pick<ParticipationProcess, 'slug'>, { kind, number }: Source): string {
	return `/sortering/${process.slug}/${kind === 'point' ? 'synspunkter' : 'bidrag'}/${number}`;
}

/** A page of those who write plans: the way back to the plan and its process stands above it. */
export function PlanStaffPage(props: {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	readonly plan?: Plan | undefined;
	readonly title: string;
	readonly lead?: string | undefined;
	readonly eyebrow?: Child;
	readonly aside?: Child;
	/** The page is the plan's own, or the list itself. */
	readonly isTop?: boolean | undefined;
	readonly children?: Child;
}) {
	const { seeing, process, plan, title, isTop } = props;
	const texts = planStaffTexts(seeing.language);
	const to = (path: string) => localPath(seeing.language, path);
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={props.lead}
			current="/styr"
			unlisted
			errors={seeing.form.problems}
			eyebrow={props.eyebrow}
			aside={props.aside}
			breadcrumbs={[
				{ text: texts.manage, href: to('/styr') },
				{ text: process.title, href: to(`/styr/forloeb/${process.slug}`) },
				...(plan ? [{ text: texts.link, href: to(writtenListPath(process.slug)) }] : []),
				...(plan && !isTop ? [{ text: plan.title, href: to(writingPath(plan)) }] : []),
				{ text: title },
			]}
		>
			{props.children}
		</Page>
	);
}
