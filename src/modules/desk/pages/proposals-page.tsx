import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import { Button, ButtonLink, EmptyState, Form, FunctionLink, Link, Rows } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { StateBadge } from '../../proposals/index.ts';
import type { FoundProposal } from '../reads/find-proposals.ts';
import type { PersonHere } from '../reads/load-visit.ts';
import { deskTexts } from '../texts.ts';
import { nameHere, VisitPage } from './visit-bar.tsx';
import { Search } from './visit-page.tsx';

type Facts = {
	readonly here: PersonHere;
	readonly search: string;
	readonly process: ParticipationProcess | undefined;
	readonly found: readonly FoundProposal[];
};
type Props = { readonly seeing: Seeing; readonly facts: Facts };

/** Proposals by number or words, to support or speak about for the person at the desk. */
export function ProposalsPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = deskTexts(language).proposals;
	const { here, search, process, found } = facts;
	return (
		<VisitPage
			seeing={seeing}
			here={here}
			title={texts.title}
			lead={texts.lead(nameHere(here, seeing))}
			crumb={texts.title}
			aside={<Search seeing={seeing} value={search} />}
		>
			{process ? (
				<p>
					{texts.within(process.title)} · <Link href={localPath(language, '/skranke')}>{texts.back}</Link>
				</p>
			) : null}
			{found.length === 0 && (search !== '' || process) ? (
				<EmptyState heading={texts.none(search || (process?.title ?? ''))}>
					<p>{texts.noneHelp}</p>
				</EmptyState>
			) : (
				<div class="desk-rows">
					<Rows>
						{found.map((one) => (
							<FoundRow seeing={seeing} facts={facts} one={one} />
						))}
					</Rows>
				</div>
			)}
		</VisitPage>
	);
}

function FoundRow({ seeing, facts, one }: Props & { readonly one: FoundProposal }) {
	const { language } = seeing;
	const texts = deskTexts(language).proposals;
	const { proposal, process, supports } = one;
	return (
		<li class="desk-row">
			<div class="stack stack-1">
				<p>
					<FunctionLink href={localPath(language, `/forslag/${proposal.number}`)}>
						<span lang={danishIn(language)}>{proposal.title}</span>
					</FunctionLink>
				</p>
				<p class="small soft">
					{texts.number(proposal.number)} · {process.title} · {plural(language, supports, texts.supports)}
				</p>
				<p>
					<StateBadge state={proposal.state} language={language} />
				</p>
			</div>
			<div class="button-row">
				<SupportButtons seeing={seeing} facts={facts} one={one} />
			</div>
		</li>
	);
}

function SupportButtons({ seeing, facts, one }: Props & { readonly one: FoundProposal }) {
	const { language } = seeing;
	const all = deskTexts(language);
	const texts = all.proposals;
	const { proposal, levels, open, supported } = one;
	const { visit } = facts.here;
	const path = localPath(language, `/skranke/forslag/${proposal.number}`);
	// In the address for the page of a refusal, in the form for where it leads.
	const list = { ...(facts.search && { soeg: facts.search }), ...(facts.process && { forloeb: facts.process.slug }) };
	const query = new URLSearchParams(list);
	if (!open) return <span class="small soft">{texts.closed}</span>;
	const mayComment = visit.level >= levels.comment;
	return (
		<>
			{visit.level < levels.support ? (
				<span class="small soft">{all.visit.needs.support[levels.support]}</span>
			) : supported ? (
				<>
					<span class="small">{texts.supported}</span>
					<Form action={`${path}/fortryd?${query}`} hidden={{ visit: visit.id, ...list }} inline>
						<Button kind="quiet" small>
							<span aria-hidden="true">{texts.undo}</span>
							<span class="sr-only">{texts.undoThis(proposal.title)}</span>
						</Button>
					</Form>
				</>
			) : (
				<Form action={`${path}/stoet?${query}`} hidden={{ visit: visit.id, ...list }} inline>
					<Button kind="secondary" small>
						<span aria-hidden="true">{texts.support}</span>
						<span class="sr-only">{texts.supportThis(proposal.title)}</span>
					</Button>
				</Form>
			)}
			{mayComment ? (
				<ButtonLink href={`${path}/kommenter`} kind="quiet" small>
					<span aria-hidden="true">{texts.comment}</span>
					<span class="sr-only">{texts.commentThis(proposal.title)}</span>
				</ButtonLink>
			) : (
				<span class="small soft">{all.visit.needs.comment[levels.comment]}</span>
			)}
		</>
	);
}
