import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { type FieldError, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { ParticipationProcess } from '../../../processes/index.ts';
import type { Consultation } from '../../consultation.ts';
import { consultationStaffTexts } from '../../texts.ts';

/** Where the consultations of a process are planned. */
export const planPath = (slug: string): string => `/styr/forloeb/${slug}/hoeringer`;

/** Where one consultation is run. */
export const runPath = ({ slug }: Pick<Consultation, 'slug'>): string => `/styr/hoeringer/${slug}`;

/** A page of those who run consultations: the way back to the consultation and its process stands above it. */
export function ConsultationStaffPage(props: {
	readonly seeing: Seeing;
	readonly process: ParticipationProcess;
	readonly consultation?: Consultation | undefined;
	readonly title: string;
	readonly lead?: string | undefined;
	readonly eyebrow?: Child;
	readonly errors?: readonly FieldError[];
	/** The page is the consultation's own, or the list itself. */
	readonly isTop?: boolean | undefined;
	readonly children?: Child;
}) {
	const { seeing, process, consultation, title, isTop } = props;
	const texts = consultationStaffTexts(seeing.language);
	const to = (path: string) => localPath(seeing.language, path);
	const isList = isTop && !consultation;
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
				...(isList ? [] : [{ text: texts.consultations, href: to(planPath(process.slug)) }]),
				...(consultation && !isTop ? [{ text: consultation.title, href: to(runPath(consultation)) }] : []),
				{ text: title },
			]}
		>
			{props.children}
		</Page>
	);
}
