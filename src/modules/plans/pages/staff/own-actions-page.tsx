import type { Seeing } from '../../../../platform/web/seeing.ts';
import { EmptyState, Page, Rows } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import type { ownActionsPage } from '../../reads/own-actions-page.ts';
import { planStaffTexts } from '../../texts.ts';
import { ActionRow } from '../action-row.tsx';
import type { FactsOf } from '../facts-of.ts';
import { TellLink } from './tell-link.tsx';

/** What one's own departments and processes are to do, of all plans: late and near first. */
export function OwnActionsPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof ownActionsPage> }) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const texts = planStaffTexts(language).actions;
	return (
		<Page
			frame={seeing.frame}
			title={texts.own.title}
			lead={texts.own.lead}
			current="/svarbord"
			breadcrumbs={[{ text: texts.own.desk, href: localPath(language, '/svarbord') }, { text: texts.own.title }]}
			unlisted
		>
			{facts.own.length === 0 ? (
				<EmptyState heading={texts.own.none} drawing="postcard">
					<p>{texts.own.noneHelp}</p>
				</EmptyState>
			) : (
				<Rows>
					{facts.own.map(({ action, plan }) => (
						<li>
							<ActionRow seeing={seeing} action={action} departments={facts.departments}>
								<p class="small" lang={danishIn(language)}>
									{texts.own.inPlan(plan.title)}
								</p>
								<TellLink seeing={seeing} plan={plan} action={action} />
							</ActionRow>
						</li>
					))}
				</Rows>
			)}
		</Page>
	);
}
