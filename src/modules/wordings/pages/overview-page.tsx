import type { Seeing } from '../../../platform/web/seeing.ts';
import { Badge, FunctionLink, Link, Page, Rows } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { wordingsPath } from '../kinds.ts';
import { type Standing, type WordedStanding, wordingWords } from '../reads/staff-pages.ts';
import { wordingStaffTexts } from '../texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: WordedStanding };

/** Each way in which something can be said otherwise, and where it stands. */
export function OverviewPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { kind, worded, ref } = facts;
	const texts = wordingStaffTexts(language);
	const title = texts.overview.title(worded.title);
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={texts.overview.lead}
			current="/styr"
			unlisted
			breadcrumbs={[{ text: worded.title, href: localPath(language, worded.path) }, { text: texts.overview.link }]}
		>
			<Rows>
				{facts.standings.map((standing) => (
					<li class="stack stack-1">
						<h2 class="h4">
							<Link href={localPath(language, `${wordingsPath(kind, ref)}/${wordingWords[standing.wording]}`)}>
								{texts.wordings[standing.wording].name}
							</Link>
						</h2>
						<StandingLine standing={standing} seeing={seeing} />
					</li>
				))}
			</Rows>
			<p>
				<FunctionLink href={localPath(language, worded.path)}>{texts.overview.back}</FunctionLink>
			</p>
		</Page>
	);
}

function StandingLine({ standing, seeing }: { readonly standing: Standing; readonly seeing: Seeing }) {
	const texts = wordingStaffTexts(seeing.language).overview;
	const { state } = standing;
	if (!state) return <p class="small soft">{texts.none}</p>;
	return (
		<p>
			<Badge kind={state === 'ready' ? 'success' : state === 'waiting' ? 'wait' : 'warning'}>
				{texts.states[state]}
			</Badge>
		</p>
	);
}
