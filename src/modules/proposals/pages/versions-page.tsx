import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { Alert, DifferencesKey, FunctionLink, Link, MetaLine, Page, Prose, Rows } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { Version } from '../../contributions/index.ts';
import { versionsKept } from '../corrections.ts';
import type { versionPage, versionsPage } from '../reads/list-versions.ts';
import { proposalTexts } from '../texts.ts';
import type { FactsOf } from './facts-of.ts';
import { VersionChanges } from './version-changes.tsx';

type Facts = FactsOf<typeof versionsPage>;

/** All versions of a proposal, each with what it changed. */
export function VersionsPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: Facts }) {
	const { language } = seeing;
	const texts = proposalTexts(language).versions;
	const { proposal, versions } = facts;
	return (
		<VersionsFrame seeing={seeing} facts={facts} title={texts.title}>
			{versions.length > 1 ? <DifferencesKey /> : <p>{proposal.editedAt ? texts.notKept : texts.only}</p>}
			<Rows>
				{versions.map((version, place) => (
					<li class="stack stack-3">
						<h2 class="h3">
							<Link href={localPath(language, `/forslag/${proposal.number}/versioner/${version.version}`)}>
								{place === 0 ? texts.inForce(version.version) : texts.version(version.version)}
							</Link>
						</h2>
						<VersionMeta seeing={seeing} version={version} />
						<VersionChanges seeing={seeing} facts={facts} version={version} before={versions[place + 1]} />
					</li>
				))}
			</Rows>
			{versionsKept(versions) ? null : <p class="small soft">{texts.olderGone}</p>}
		</VersionsFrame>
	);
}

/** One version whole, and what it changed. */
export function VersionPage({
	seeing,
	facts,
}: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof versionPage>;
}) {
	const { language } = seeing;
	const texts = proposalTexts(language).versions;
	const { proposal, version, before, versions } = facts;
	const isInForce = version.version === versions[0]?.version;
	return (
		<VersionsFrame seeing={seeing} facts={facts} title={texts.version(version.version)} at={version}>
			<VersionMeta seeing={seeing} version={version} />
			{isInForce ? null : (
				<Alert kind="info">
					<p>
						{texts.replaced} <Link href={localPath(language, `/forslag/${proposal.number}`)}>{texts.seeInForce}</Link>
					</p>
				</Alert>
			)}
			{before ? (
				<section class="stack stack-3" aria-labelledby="changed-heading">
					<h2 class="h3" id="changed-heading">
						{texts.changed}
					</h2>
					<DifferencesKey />
					<VersionChanges seeing={seeing} facts={facts} version={version} before={before} />
				</section>
			) : null}
			<section class="stack stack-3" aria-labelledby="whole-heading">
				<h2 class="h3" id="whole-heading">
					{texts.whole}
				</h2>
				<p lang={danishIn(language)}>
					<b>{version.title}</b>
				</p>
				<Prose text={version.text} language={danishIn(language)} />
			</section>
			<Steps seeing={seeing} facts={facts} version={version} />
		</VersionsFrame>
	);
}

function VersionMeta({ seeing, version }: { readonly seeing: Seeing; readonly version: Version }) {
	const texts = proposalTexts(seeing.language).versions;
	const when = nearDate(seeing.language, version.madeAt, seeing.context.now);
	return <MetaLine items={[{ icon: 'pencil', text: texts.by[version.madeBy](when) }]} />;
}

function Steps(props: { readonly seeing: Seeing; readonly facts: Facts; readonly version: Version }) {
	const { seeing, facts, version } = props;
	const { language } = seeing;
	const texts = proposalTexts(language).versions;
	const path = localPath(language, `/forslag/${facts.proposal.number}/versioner`);
	const has = (number: number) => facts.versions.some((one) => one.version === number);
	return (
		<p class="button-row">
			{has(version.version - 1) ? (
				<FunctionLink href={`${path}/${version.version - 1}`}>{texts.version(version.version - 1)}</FunctionLink>
			) : null}
			{has(version.version + 1) ? (
				<FunctionLink href={`${path}/${version.version + 1}`}>{texts.version(version.version + 1)}</FunctionLink>
			) : null}
			<FunctionLink href={path}>{texts.all}</FunctionLink>
		</p>
	);
}

function VersionsFrame(props: {
	readonly seeing: Seeing;
	readonly facts: Facts;
	readonly title: string;
	readonly at?: Version;
	readonly children?: unknown;
}) {
	const { seeing, facts, title, at } = props;
	const { language } = seeing;
	const texts = proposalTexts(language);
	const { proposal, process } = facts;
	const path = localPath(language, `/forslag/${proposal.number}`);
	return (
		<Page
			frame={seeing.frame}
			title={`${title}: ${proposal.title}`}
			heading={title}
			lead={at ? undefined : texts.versions.lead(proposal.title)}
			current="/forloeb"
			unlisted
			breadcrumbs={[
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}`) },
				{ text: texts.proposal(proposal.number), href: path },
				...(at ? [{ text: texts.versions.title, href: `${path}/versioner` }] : []),
				{ text: title },
			]}
		>
			<>{props.children}</>
		</Page>
	);
}
