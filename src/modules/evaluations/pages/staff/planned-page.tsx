import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Badge, ButtonLink, Link, MetaLine, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { evaluationState } from '../../evaluation.ts';
import type { plannedEvaluationsPage } from '../../reads/staff-pages.ts';
import { evaluationStaffTexts, evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { stateBadges } from '../public/evaluation-rows.tsx';
import { EvaluationStaffPage, planPath, runPath } from './staff-page.tsx';

/** The projects of a process for those who steer it, the latest first. */
export function PlannedPage(props: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof plannedEvaluationsPage>;
}) {
	const { seeing, facts } = props;
	const { language, context } = seeing;
	const { process, evaluations } = facts;
	const texts = evaluationStaffTexts(language);
	const shown = evaluationTexts(language);
	return (
		<EvaluationStaffPage seeing={seeing} process={process} title={texts.evaluations} lead={texts.list.lead} isTop>
			<p>
				<ButtonLink href={localPath(language, `${planPath(process.slug)}/ny`)} icon="plus">
					{texts.list.add}
				</ButtonLink>
			</p>
			{evaluations.length === 0 ? (
				<p>{texts.list.none}</p>
			) : (
				<Rows>
					{evaluations.map(({ evaluation: one, isDue }) => {
						const state = evaluationState(one, dateInCopenhagen(context.now));
						return (
							<li class="stack stack-2">
								<MetaLine items={[]}>
									<Badge kind={isDue ? 'warning' : stateBadges[state]}>
										{isDue ? texts.overview.due : shown.states[state]}
									</Badge>
								</MetaLine>
								<h2 class="h4">
									<Link href={localPath(language, runPath(one))}>{one.title}</Link>
								</h2>
								<MetaLine
									items={[
										{
											icon: 'calendar',
											text: shown.period(fullDate(language, one.startsOn), fullDate(language, one.endsOn)),
										},
									]}
								/>
							</li>
						);
					})}
				</Rows>
			)}
		</EvaluationStaffPage>
	);
}
