import type { Seeing } from '../../../../platform/web/seeing.ts';
import { EmptyState, FunctionLink, KeysetPager, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { allEvaluationsPage, processEvaluationsPage } from '../../reads/public-pages.ts';
import { evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { EvaluationRows } from './evaluation-rows.tsx';

/** All projects that say what shall come of them, the latest first. */
export function AllEvaluationsPage(props: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof allEvaluationsPage>;
}) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const texts = evaluationTexts(language).all;
	const to = (path: string) => localPath(language, path);
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} share={{ description: texts.lead }}>
			{facts.listed.length > 0 ? (
				<EvaluationRows seeing={seeing} listed={facts.listed} withProcess />
			) : (
				<EmptyState heading={texts.none} drawing="signpost">
					<p>{texts.noneHelp}</p>
					<p>
						<FunctionLink href={to('/forloeb')}>{texts.processes}</FunctionLink>
					</p>
				</EmptyState>
			)}
			<KeysetPager
				first={facts.isFirst ? undefined : to('/evalueringer')}
				older={facts.next && to(`/evalueringer?efter=${encodeURIComponent(facts.next)}`)}
			/>
		</Page>
	);
}

/** The projects of one process. */
export function ProcessEvaluationsPage(props: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof processEvaluationsPage>;
}) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const { process, listed } = facts;
	const texts = evaluationTexts(language).all;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.of(process.title)}
			current="/forloeb"
			unlisted={process.publishedAt === null}
			breadcrumbs={[{ text: process.title, href: to(`/forloeb/${process.slug}`) }, { text: texts.title }]}
		>
			{listed.length > 0 ? (
				<EvaluationRows seeing={seeing} listed={listed} withProcess={false} />
			) : (
				<EmptyState heading={texts.noneOf} drawing="signpost">
					<p>{texts.noneHelp}</p>
				</EmptyState>
			)}
			<p>
				<FunctionLink href={to('/evalueringer')}>{texts.link}</FunctionLink>
			</p>
		</Page>
	);
}
