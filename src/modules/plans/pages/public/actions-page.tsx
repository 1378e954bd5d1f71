import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { FunctionLink, Page, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { partPath, planPath, plansPath } from '../../plan.ts';
import { countActions } from '../../plan-action.ts';
import type { actionsPage } from '../../reads/public-pages.ts';
import { planTexts } from '../../texts.ts';
import { ActionCounts } from '../action-counts.tsx';
import { ActionRow } from '../action-row.tsx';
import type { FactsOf } from '../facts-of.ts';

/** What is done about what was decided: each thing with whose it is, by when, and how far it is. */
export function ActionsPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof actionsPage> }) {
	const { seeing, facts } = props;
	const { language, context } = seeing;
	const { plan, process, version, actions, tellings, departments } = facts;
	const texts = planTexts(language);
	const to = (path: string) => localPath(language, path);
	const today = dateInCopenhagen(context.now);
	return (
		<Page
			frame={seeing.frame}
			title={texts.actions.of(version.title)}
			lead={texts.actions.lead(version.decidedBy, fullDate(language, version.decidedOn ?? version.publishedAt))}
			current="/forloeb"
			breadcrumbs={[
				{ text: process.title, href: to(`/forloeb/${process.slug}`) },
				{ text: texts.list.title, href: to(plansPath(process.slug)) },
				{ text: version.title, href: to(planPath(plan)) },
				{ text: texts.actions.title },
			]}
		>
			<ActionCounts language={language} counts={countActions(actions, today)} />
			<Rows>
				{actions.map((action) => (
					<li>
						<ActionRow seeing={seeing} action={action} departments={departments} tellings={tellings.get(action.part)}>
							<p>
								<FunctionLink href={to(partPath(plan, action.part))}>{texts.actions.where}</FunctionLink>
							</p>
						</ActionRow>
					</li>
				))}
			</Rows>
		</Page>
	);
}
