import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Alert, Container, Page, Split } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { processPage } from '../../reads/public/read-process-page.ts';
import type { FactsOf } from './facts-of.ts';
import { followFeeds } from './follow-feeds.ts';
import { ProcessFigures } from './process-figures.tsx';
import { ProcessFrame } from './process-frame.tsx';
import { ProcessMeetings } from './process-meetings.tsx';
import { ProcessOpening } from './process-opening.tsx';
import { ProcessPhases } from './process-phases.tsx';
import { ProcessPromise } from './process-promise.tsx';
import { ProcessThemes } from './process-themes.tsx';
import { ProcessWays } from './process-ways.tsx';
import { publicTexts } from './public-texts.ts';

/** What the parts of a process's page are given. */
export type ProcessProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof processPage> };

/** One process: the question and the promise first, then what came in and how to take part. */
export function ProcessPage({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { process, cover } = facts;
	const texts = publicTexts(language);
	const isDraft = process.publishedAt === null;
	// A draft is nobody else's: a page with a token of its own is never shared nor kept.
	if (isDraft) seeing.form.token();
	return (
		<Page
			frame={seeing.frame}
			title={process.title}
			current="/forloeb"
			wide
			unlisted={isDraft}
			breadcrumbs={[{ text: texts.list.title, href: localPath(language, '/forloeb') }, { text: process.title }]}
			share={{ description: process.question, ...(cover && { image: cover, imageAlt: process.coverAlt ?? '' }) }}
			feeds={isDraft ? [] : followFeeds(language, `/forloeb/${process.slug}`)}
		>
			<Container>
				{isDraft ? (
					<Alert kind="info">
						<p>{texts.process.preview}</p>
					</Alert>
				) : null}
				<div class="opening stack stack-7">
					<Split aside={<ProcessPromise seeing={seeing} facts={facts} />}>
						<ProcessOpening seeing={seeing} facts={facts} />
					</Split>
					<ProcessPhases seeing={seeing} facts={facts} />
				</div>
			</Container>
			<ProcessFrame seeing={seeing} facts={facts} />
			<ProcessThemes seeing={seeing} facts={facts} />
			<ProcessFigures seeing={seeing} facts={facts} />
			<ProcessMeetings seeing={seeing} facts={facts} />
			<ProcessWays seeing={seeing} facts={facts} />
		</Page>
	);
}
