import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { type FieldError, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { ParticipationProcess } from '../../../processes/index.ts';
import type { Evaluation } from '../../evaluation.ts';
import { evaluationStaffTexts } from '../../texts.ts';

/** Where the projects of a process are prepared. */
export const planPath = (slug: string): string => `/styr/forloeb/${slug}/evalueringer`;

/** Where one of them is run. */
export const runPath = ({ slug }: Pick<Evaluation, 'slug'>): string => `/styr/evalueringer/${slug}`;

/** A page of those who run evaluations: the way back to the project and its process stands above it. */
export function EvaluationStaffPage(props: {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	readonly evaluation?: Evaluation | undefined;
	readonly title: string;
	readonly lead?: string | undefined;
	readonly eyebrow?: Child;
	readonly errors?: readonly FieldError[];
	/** The page is the project’s own, or the list itself. */
	readonly isTop?: boolean | undefined;
	readonly children?: Child;
}) {
	const { seeing, process, evaluation, title, isTop } = props;
	const texts = evaluationStaffTexts(seeing.language);
	const to = (path: string) => localPath(seeing.language, path);
	const isList = isTop && !evaluation;
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={props.lead}
			current="/styr"
			unlisted
			errors={props.errors ?? seeing.form.problems}
			eyebrow={props.eyebrow}
			breadcrumbs={[
				{ text: texts.manage, href: to('/styr') },
				{ text: process.title, href: to(`/styr/forloeb/${process.slug}`) },
				...(isList ? [] : [{ text: texts.evaluations, href: to(planPath(process.slug)) }]),
				...(evaluation && !isTop ? [{ text: evaluation.title, href: to(runPath(evaluation)) }] : []),
				{ text: title },
			]}
		>
			{props.children}
		</Page>
	);
}
