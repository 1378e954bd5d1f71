import { StaffPartPage, type StaffPartProps } from '../../../processes/index.ts';
import type { Consultation } from '../../consultation.ts';
import { consultationStaffTexts } from '../../texts.ts';

/** Where the consultations of a process are planned. */
export const planPath = (slug: string): string => `/styr/forloeb/${slug}/hoeringer`;

/** Where one consultation is run. */
export const runPath = ({ slug }: Pick<Consultation, 'slug'>): string => `/styr/hoeringer/${slug}`;

/** A page of those who run consultations: the way back to the consultation and its process stands above it. */
export function ConsultationStaffPage(props: StaffPartProps & { readonly consultation?: Consultation | undefined }) {
	const { process, consultation } = props;
	const texts = consultationStaffTexts(props.seeing.language);
	return (
		<StaffPartPage
			{...props}
			manage={texts.manage}
			list={{ text: texts.consultations, href: planPath(process.slug) }}
			one={consultation && { text: consultation.title, href: runPath(consultation) }}
		/>
	);
}
