import { dateInCopenhagen } from '../../../platform/clock.ts';
import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { Alert, FunctionLink, KeysetPager, Link, MetaLine, Page, Prose, Rows } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Contribution, contributionPath, contributionTexts } from '../../contributions/index.ts';
import { isWithoutContact, standingOf } from '../../people/index.ts';
import {
	maySteerProcess,
	mayStopProcess,
	type ParticipationProcess,
	processState,
	stateWord,
} from '../../processes/index.ts';
import { belongsTo } from '../permissions.ts';
import { organisationPage } from '../reads/organisation-pages.ts';
import { associationTexts } from '../texts.ts';
import { organisationPath } from './address.ts';
import type { FactsOf } from './facts-of.ts';
import { OrganisationAside } from './organisation-aside.tsx';

/** What the parts of an organisation's page are given. */
export type OrganisationProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof organisationPage> };

function OrganisationPage({ seeing, facts }: OrganisationProps) {
	const { language } = seeing;
	const texts = associationTexts(language);
	const { organisation } = facts;
	const to = (path: string) => localPath(language, path);
	const own = to(organisationPath(organisation.slug));
	return (
		<Page
			frame={seeing.frame}
			title={organisation.name}
			headingLanguage={danishIn(language)}
			breadcrumbs={[{ text: texts.list.title, href: to('/foreninger') }, { text: organisation.name }]}
			eyebrow={<p class="eyebrow">{texts.kinds[organisation.kind]}</p>}
			aside={<OrganisationAside seeing={seeing} facts={facts} />}
			unlisted={standingOf(organisation) !== 'verified'}
			share={{ description: organisation.about || texts.kinds[organisation.kind] }}
		>
			<StandingNotice seeing={seeing} facts={facts} />
			{organisation.about ? <Prose text={organisation.about} language={danishIn(language)} /> : null}
			<Processes seeing={seeing} facts={facts} />
			<section class="stack stack-4" aria-labelledby="pieces-heading">
				<h2 id="pieces-heading">{texts.page.contributions}</h2>
				{facts.pieces.items.length > 0 ? (
					<Rows>
						{facts.pieces.items.map((piece) => (
							<Piece seeing={seeing} piece={piece} />
						))}
					</Rows>
				) : (
					<p class="soft">{texts.page.noContributions}</p>
				)}
			</section>
			<KeysetPager
				first={facts.isFirst ? undefined : own}
				older={facts.pieces.next ? `${own}?efter=${facts.pieces.next}` : undefined}
			/>
		</Page>
	);
}

/** That staff have not confirmed them, could not, or that nobody runs them any more; said before what they say themselves. */
function StandingNotice({ seeing, facts }: OrganisationProps) {
	const { language, context } = seeing;
	const texts = associationTexts(language).page;
	const { organisation, contact } = facts;
	const standing = standingOf(organisation);
	return (
		<>
			{standing === 'waiting' ? (
				<Alert kind="info" heading={associationTexts(language).standing.waiting}>
					<p>{texts.waiting}</p>
				</Alert>
			) : null}
			{standing === 'refused' ? (
				<Alert kind="warning" heading={associationTexts(language).standing.refused}>
					<p>{texts.refused}</p>
					<Prose text={organisation.refusalReason ?? ''} language={danishIn(language)} />
					{belongsTo(context.actor, organisation.id) ? (
						<p>
							<FunctionLink href={localPath(language, organisationPath(organisation.slug, '/ret'))}>
								{texts.mend}
							</FunctionLink>
						</p>
					) : null}
				</Alert>
			) : null}
			{isWithoutContact(contact) ? (
				<Alert kind="warning" heading={texts.withoutContact}>
					<p>{texts.withoutContactText}</p>
				</Alert>
			) : null}
		</>
	);
}

function Processes({ seeing, facts }: OrganisationProps) {
	const { language } = seeing;
	const texts = associationTexts(language).page;
	if (facts.processes.length === 0) return null;
	return (
		<section class="stack stack-4" aria-labelledby="processes-heading">
			<h2 id="processes-heading">{texts.processes}</h2>
			<Rows>
				{facts.processes.map((process) => (
					<Process seeing={seeing} process={process} />
				))}
			</Rows>
			{facts.processes.some(({ publishedAt }) => publishedAt) ? (
				<p>
					<FunctionLink href={localPath(language, `/traad/organisation/${facts.organisation.id}`)}>
						{texts.thread}
					</FunctionLink>
				</p>
			) : null}
		</section>
	);
}

function Process({ seeing, process }: { readonly seeing: Seeing; readonly process: ParticipationProcess }) {
	const { language, context } = seeing;
	const texts = associationTexts(language).page;
	const to = (path: string) => localPath(language, path);
	const isDraft = process.publishedAt === null;
	const state = stateWord(language, processState(process, dateInCopenhagen(context.now)));
	return (
		<li class="stack stack-1">
			<h3>
				<Link href={to(isDraft ? `/styr/forloeb/${process.slug}` : `/forloeb/${process.slug}`)}>{process.title}</Link>
			</h3>
			<p>{process.question}</p>
			<MetaLine items={[{ icon: 'calendar', text: state }]}>
				{maySteerProcess(context.actor, process).kind === 'yes' ? (
					<Link href={to(`/styr/forloeb/${process.slug}`)} label={texts.steerLabel(process.title)}>
						{texts.steer}
					</Link>
				) : null}
				{mayStopProcess(context.actor, process).kind === 'yes' && !process.concludedAt ? (
					<Link href={to(`/styr/forloeb/${process.slug}/stands`)} label={texts.stopLabel(process.title)}>
						{texts.stop}
					</Link>
				) : null}
			</MetaLine>
		</li>
	);
}

function Piece({ seeing, piece }: { readonly seeing: Seeing; readonly piece: Contribution }) {
	const { language, context } = seeing;
	const texts = contributionTexts(language);
	return (
		<li class="stack stack-1">
			<h3>
				<Link href={localPath(language, contributionPath(piece))} language={danishIn(language)}>
					{piece.title}
				</Link>
			</h3>
			<MetaLine
				items={[
					{
						icon: piece.channel,
						text: `${texts.kinds[piece.kind]}, ${nearDate(language, piece.happenedOn, context.now)}`,
					},
					...(piece.needsAnswer ? [{ icon: 'answer' as const, text: texts.states[piece.state] }] : []),
				]}
			/>
		</li>
	);
}

/** One organisation. */
export const organisationRoute = page(organisationPage, (seeing, facts) => (
	<OrganisationPage seeing={seeing} facts={facts} />
));
