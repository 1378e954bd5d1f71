import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Alert, DifferencesKey, FunctionLink, Page, Prose } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { paragraphNumbers, planPath, plansPath, versionPath } from '../../plan.ts';
import type { versionPage } from '../../reads/public-pages.ts';
import { type Source, sourceKey } from '../../sources.ts';
import { stageName } from '../../stage-name.ts';
import { planTexts } from '../../texts.ts';
import { ChangedParts, UnchangedParts } from '../changed-parts.tsx';
import type { FactsOf } from '../facts-of.ts';
import { SourceList } from '../source-list.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof versionPage> };

const toSource = (source: Source) => `#kilde-${sourceKey(source)}`;

/** One version of a plan, with what is different from the one before and what stands behind each change. */
export function VersionPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { plan, process, version, before, versions, changes, sources } = facts;
	const texts = planTexts(language);
	const to = (path: string) => localPath(language, path);
	const numbers = paragraphNumbers(changes.flatMap(({ part, what }) => (what === 'removed' ? [] : [part])));
	return (
		<Page
			frame={seeing.frame}
			title={texts.version.title(version.version, version.title)}
			current="/forloeb"
			lead={texts.version.published(fullDate(language, version.publishedAt), stageName(texts, version))}
			breadcrumbs={[
				{ text: process.title, href: to(`/forloeb/${process.slug}`) },
				{ text: texts.list.title, href: to(plansPath(process.slug)) },
				{ text: version.title, href: to(planPath(plan)) },
				{ text: texts.page.versionOf(version.version, stageName(texts, version)) },
			]}
		>
			{version.note ? (
				<Alert kind="info" heading={texts.version.note}>
					<Prose text={version.note} language={danishIn(language)} />
				</Alert>
			) : null}
			<section class="stack stack-4" aria-labelledby="aendringer">
				<h2 class="h3" id="aendringer">
					{before ? texts.version.since(before.version) : texts.version.first}
				</h2>
				{before ? (
					<>
						<DifferencesKey />
						<ChangedParts language={language} hrefOf={toSource} changes={changes} />
					</>
				) : (
					<UnchangedParts language={language} hrefOf={toSource} changes={changes} />
				)}
			</section>
			{sources.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="kilder">
					<h2 class="h3" id="kilder">
						{texts.page.sources}
					</h2>
					<SourceList language={language} sources={sources} numbers={numbers} />
				</section>
			) : null}
			<nav class="button-row" aria-label={texts.page.versions}>
				{before ? (
					<FunctionLink href={to(versionPath(plan, before.version))}>
						{texts.page.versionOf(before.version, stageName(texts, before))}
					</FunctionLink>
				) : null}
				{versions[0]?.version === version.version ? null : (
					<FunctionLink href={to(planPath(plan))}>{texts.version.newest}</FunctionLink>
				)}
			</nav>
		</Page>
	);
}
