import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { nearDate } from '../../../../ui/format.ts';
import { Badge, ButtonLink, Link, MetaLine, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { consultationState } from '../../consultation.ts';
import type { plannedConsultationsPage } from '../../reads/staff-pages.ts';
import { consultationStaffTexts, consultationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { stateBadges } from '../public/consultation-rows.tsx';
import { ConsultationStaffPage, planPath, runPath } from './staff-page.tsx';

/** The consultations of a process for those who steer it, the latest first. */
export function PlannedPage(props: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof plannedConsultationsPage>;
}) {
	const { seeing, facts } = props;
	const { language, context } = seeing;
	const { process, consultations } = facts;
	const texts = consultationStaffTexts(language);
	const shown = consultationTexts(language);
	const date = (day: string) => nearDate(language, day, context.now);
	return (
		<ConsultationStaffPage seeing={seeing} process={process} title={texts.consultations} lead={texts.list.lead} isTop>
			<p>
				<ButtonLink href={localPath(language, `${planPath(process.slug)}/ny`)} icon="plus">
					{texts.list.add}
				</ButtonLink>
			</p>
			{consultations.length === 0 ? (
				<p>{texts.list.none}</p>
			) : (
				<Rows>
					{consultations.map((one) => {
						const state = consultationState(one, dateInCopenhagen(context.now));
						return (
							<li class="stack stack-2">
								<MetaLine items={[{ text: shown.kinds[one.kind] }]}>
									<Badge kind={stateBadges[state]}>{shown.states[state]}</Badge>
								</MetaLine>
								<h2 class="h4">
									<Link href={localPath(language, runPath(one))}>{one.title}</Link>
								</h2>
								<MetaLine
									items={[{ icon: 'calendar', text: shown.page.periodText(date(one.opensOn), date(one.closesOn)) }]}
								/>
							</li>
						);
					})}
				</Rows>
			)}
		</ConsultationStaffPage>
	);
}
