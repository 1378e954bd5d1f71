import { StaffPartPage, type StaffPartProps } from '../../../processes/index.ts';
import type { Evaluation } from '../../evaluation.ts';
import { evaluationStaffTexts } from '../../texts.ts';

/** Where the projects of a process are prepared. */
export const planPath = (slug: string): string => `/styr/forloeb/${slug}/evalueringer`;

/** Where one of them is run. */
export const runPath = ({ slug }: Pick<Evaluation, 'slug'>): string => `/styr/evalueringer/${slug}`;

/** A page of those who run evaluations: the way back to the project and its process stands above it. */
export function EvaluationStaffPage(props: StaffPartProps & { readonly evaluation?: Evaluation | undefined }) {
	const { process, evaluation } = props;
	const texts = evaluationStaffTexts(props.seeing.language);
	return (
		<StaffPartPage
			{...props}
			manage={texts.manage}
			list={{ text: texts.evaluations, href: planPath(process.slug) }}
			one={evaluation && { text: evaluation.title, href: runPath(evaluation) }}
		/>
	);
}
