import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Badge, EmptyState, FunctionLink, Link, MetaLine, Page, Rows } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { actionsPath, planPath } from '../../plan.ts';
import type { processPlansPage } from '../../reads/public-pages.ts';
import { planTexts } from '../../texts.ts';
import { ActionCounts } from '../action-counts.tsx';
import type { FactsOf } from '../facts-of.ts';

/** What has been written together in a process. */
export function ProcessPlansPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof processPlansPage> }) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const { process, plans } = facts;
	const texts = planTexts(language);
	const isDraft = process.publishedAt === null;
	// A draft is nobody else's: a page with a token of its own is never shared nor kept.
	if (isDraft) seeing.form.token();
	return (
		<Page
			frame={seeing.frame}
			title={texts.list.title}
			lead={texts.list.of(process.title)}
			current="/forloeb"
			unlisted={isDraft}
			breadcrumbs={[
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}`) },
				{ text: texts.list.title },
			]}
		>
			{plans.length === 0 ? (
				<EmptyState heading={texts.list.none} drawing="signpost">
					<p>{texts.list.noneHelp}</p>
				</EmptyState>
			) : (
				<Rows>
					{plans.map(({ plan, actions }) => (
						<li class="stack stack-2">
							<MetaLine>
								<Badge kind="info">{plan.stage ? texts.stages[plan.stage] : ''}</Badge>
							</MetaLine>
							<h2 class="h3" lang={danishIn(language)}>
								<Link href={localPath(language, planPath(plan))}>{plan.title}</Link>
							</h2>
							<p class="soft" lang={danishIn(language)}>
								{plan.lead}
							</p>
							{actions.all > 0 ? (
								<>
									<ActionCounts language={language} counts={actions} />
									<FunctionLink href={localPath(language, actionsPath(plan))}>{texts.actions.link}</FunctionLink>
								</>
							) : null}
						</li>
					))}
				</Rows>
			)}
		</Page>
	);
}
