import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { EmptyState, FunctionLink, KeysetPager, Link, MetaLine, Page, Rows } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { draftsPage } from '../reads/write-facts.ts';
import { proposalTexts } from '../texts.ts';
import type { FactsOf } from './facts-of.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof draftsPage> };

/** A person's drafts, newest first. */
export function DraftsPage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = proposalTexts(language);
	const { drafts, processes, next } = facts;
	return (
		<Page frame={seeing.frame} title={texts.drafts.title} lead={texts.drafts.lead} current="/mit" unlisted>
			{drafts.length === 0 ? (
				<EmptyState heading={texts.drafts.none}>
					<p>{texts.drafts.noneHelp}</p>
					<p>
						<FunctionLink href={localPath(language, '/forloeb')}>{texts.drafts.see}</FunctionLink>
					</p>
				</EmptyState>
			) : (
				<Rows>
					{drafts.map((draft) => (
						<li class="stack stack-1">
							<h2 class="h3">
								<Link href={localPath(language, `/forslag/${draft.number}/ret`)}>
									{draft.title || texts.page.draftTitle}
								</Link>
							</h2>
							<MetaLine
								items={[
									{ icon: 'people', text: processes.get(draft.processId)?.title ?? '' },
									{ icon: 'pencil', text: texts.drafts.begun(nearDate(language, draft.createdAt, context.now)) },
								]}
							/>
						</li>
					))}
				</Rows>
			)}
			<KeysetPager older={next ? localPath(language, `/mit/kladder?efter=${next}`) : undefined} />
		</Page>
	);
}
