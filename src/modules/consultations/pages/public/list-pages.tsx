import type { Seeing } from '../../../../platform/web/seeing.ts';
import { EmptyState, FunctionLink, KeysetPager, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { allConsultationsPage, processConsultationsPage } from '../../reads/public-pages.ts';
import { consultationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { ConsultationRows } from './consultation-rows.tsx';

/** All consultations: those one can respond to first. */
export function AllConsultationsPage(props: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof allConsultationsPage>;
}) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const texts = consultationTexts(language).all;
	const to = (path: string) => localPath(language, path);
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} share={{ description: texts.lead }}>
			{facts.listed.length > 0 ? (
				<ConsultationRows seeing={seeing} listed={facts.listed} withProcess />
			) : (
				<EmptyState heading={texts.none} drawing="signpost">
					<p>{texts.noneHelp}</p>
					<p>
						<FunctionLink href={to('/forloeb')}>{texts.processes}</FunctionLink>
					</p>
				</EmptyState>
			)}
			<KeysetPager
				first={facts.isFirst ? undefined : to('/hoeringer')}
				older={facts.next && to(`/hoeringer?efter=${encodeURIComponent(facts.next)}`)}
			/>
		</Page>
	);
}

/** The consultations of one process. */
export function ProcessConsultationsPage(props: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof processConsultationsPage>;
}) {
	const { seeing, facts } = props;
	const { language } = seeing;
	const { process, listed } = facts;
	const texts = consultationTexts(language).all;
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
				<ConsultationRows seeing={seeing} listed={listed} withProcess={false} />
			) : (
				<EmptyState heading={texts.noneOf} drawing="signpost">
					<p>{texts.noneHelp}</p>
				</EmptyState>
			)}
			<p>
				<FunctionLink href={to('/hoeringer')}>{texts.link}</FunctionLink>
			</p>
		</Page>
	);
}
