import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { ButtonLink, EmptyState, Link, MetaLine, Page, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { ownHelpPage } from '../../reads/help-pages.ts';
import { helpTexts } from '../../texts-help.ts';
import type { FactsOf } from '../facts-of.ts';
import { HelpState } from './help-state.tsx';

function OwnPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: FactsOf<typeof ownHelpPage> }) {
	const { language, context } = seeing;
	const texts = helpTexts(language);
	const to = (path: string) => localPath(language, path);
	const today = dateInCopenhagen(context.now);
	return (
		<Page
			frame={seeing.frame}
			title={texts.own.title}
			unlisted
			breadcrumbs={[{ text: texts.front.short, href: to('/foreningshjaelp') }, { text: texts.own.title }]}
		>
			{facts.requests.length === 0 ? (
				<EmptyState heading={texts.own.none} drawing="neighbours">
					<p>{texts.own.noneText}</p>
					<p>
						<ButtonLink href={to('/foreningshjaelp/spoerg')}>{texts.front.ask}</ButtonLink>
					</p>
				</EmptyState>
			) : (
				<Rows>
					{facts.requests.map((request) => (
						<li class="stack stack-1">
							<h2 class="h3">
								<Link href={to(`/hjaelp/${request.secret}`)}>
									{texts.kinds[request.kind].name}: {request.groupName}
								</Link>
							</h2>
							<MetaLine items={[{ icon: 'calendar', text: fullDate(language, request.askedAt) }]}>
								<HelpState request={request} today={today} language={language} />
							</MetaLine>
						</li>
					))}
				</Rows>
			)}
		</Page>
	);
}

/** What one has asked oneself. */
export const ownHelpRoute = page(ownHelpPage, (seeing, facts) => <OwnPage seeing={seeing} facts={facts} />);
