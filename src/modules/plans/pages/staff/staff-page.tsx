import { type ParticipationProcess, StaffPartPage, type StaffPartProps } from '../../../processes/index.ts';
import { type Plan, writingPath } from '../../plan.ts';
import type { Source } from '../../sources.ts';
import { planStaffTexts } from '../../texts.ts';

/** The plans of a process for those who write them. */
export const writtenListPath = (process: string): string => `/styr/forloeb/${process}/planer`;

/** One part as it is being written. */
export const partWritingPath = (plan: Pick<Plan, 'slug'>, part: number): string =>
	`${writingPath(plan)}/afsnit/${part}`;

/** Where a machine is asked for a paragraph. */
export const proposePath = (plan: Pick<Plan, 'slug'>): string => `${writingPath(plan)}/maskine`;

/** Where a plan is put out for consultation, and taken back. */
export const sendingOutPath = (plan: Pick<Plan, 'slug'>): string => `${writingPath(plan)}/hoering`;

/** Where those who write look a source up: on the sorting desk, shown to everybody or not. */
export function deskPathOf(process: Pick<ParticipationProcess, 'slug'>, { kind, number }: Source): string {
	return `/sortering/${process.slug}/${kind === 'point' ? 'synspunkter' : 'bidrag'}/${number}`;
}

/** A page of those who write plans: the way back to the plan and its process stands above it. */
export function PlanStaffPage(props: StaffPartProps & { readonly plan?: Plan | undefined }) {
	const { process, plan } = props;
	const texts = planStaffTexts(props.seeing.language);
	return (
		<StaffPartPage
			{...props}
			// Without a plan it is the list of them.
			isTop={props.isTop ?? !plan}
			manage={texts.manage}
			list={{ text: texts.link, href: writtenListPath(process.slug) }}
			one={plan && { text: plan.title, href: writingPath(plan) }}
		/>
	);
}
