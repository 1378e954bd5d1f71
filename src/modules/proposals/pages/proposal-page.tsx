import { picturePath } from '../../../platform/files/kept-files.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../ui/format.ts';
import {
	FollowButton,
	FunctionLink,
	MetaLine,
	Page,
	Prose,
	type Share,
	ShareBox,
	Split,
} from '../../../ui/kit/index.ts';
import { danishIn, foreignTo, localPath } from '../../../ui/language.ts';
import { hyphenated } from '../../../ui/soft-hyphens.ts';
import { mayAnswerIn } from '../../processes/index.ts';
import { ThreadList } from '../../relations/index.ts';
import { countCorrections } from '../corrections.ts';
import { isOwn } from '../permissions.ts';
import { excerptOf } from '../proposal.ts';
import type { ShownProposal } from '../reads/read-proposal.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';
import { proposalTexts } from '../texts.ts';
import { linkedAuthor } from './author-line.tsx';
import { ConversationPart } from './conversation-part.tsx';
import { GivenAnswer } from './given-answer.tsx';
import { Arrived, JoinedPart, togetherWith } from './joined-part.tsx';
import { OnTheMap } from './on-the-map.tsx';
import { Pictures } from './pictures.tsx';
import { PublicReceipt } from './public-receipt.tsx';
import { StateBadge } from './state-badge.tsx';
import { SupportPanel } from './support-panel.tsx';

/** A longer first paragraph is body text. */
const longestLead = 260;

type Props = { readonly seeing: Seeing; readonly facts: ShownProposal };

/** A proposal: what is proposed and by whom, the answer above the conversation, who supports it and what has happened. */
export function ProposalPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = proposalTexts(language);
	const { proposal, process } = facts;
	const aside = (
		<>
			<SupportPanel seeing={seeing} facts={facts} />
			<FollowButton what="proposal" href={localPath(language, `/foelg/forslag/${proposal.number}`)} full />
			<OnTheMap seeing={seeing} facts={facts} />
			<PublicReceipt seeing={seeing} facts={facts} />
			{facts.thread.length > 1 ? (
				<section class="stack stack-4" aria-labelledby="thread-heading">
					<h2 class="h3" id="thread-heading">
						{texts.page.thread}
					</h2>
					<ThreadList nodes={facts.thread} language={language} now={seeing.context.now} />
				</section>
			) : null}
			<ShareBox frame={seeing.frame} title={proposal.title} />
		</>
	);
	return (
		<Page
			frame={seeing.frame}
			title={proposal.title}
			current="/forloeb"
			wide
			share={{ description: excerptOf(proposal.text, 160), ...sharedPicture(facts) }}
			breadcrumbs={[
				{ text: texts.processes, href: localPath(language, '/forloeb') },
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}`) },
				{ text: texts.proposal(proposal.number) },
			]}
		>
			<div class="container page">
				<Split aside={aside} after={<ConversationPart seeing={seeing} facts={facts} />}>
					<article class="stack stack-5">
						<Arrived seeing={seeing} facts={facts} />
						<Head seeing={seeing} facts={facts} />
						<Pictures pictures={facts.pictures} />
						<Words text={proposal.text} language={foreignTo(language, proposal.language)} />
						<Provenance seeing={seeing} facts={facts} />
						<JoinedPart seeing={seeing} facts={facts} />
						<GivenAnswer seeing={seeing} facts={facts} />
					</article>
				</Split>
			</div>
		</Page>
	);
}

function Head({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = proposalTexts(language);
	const { proposal, theme, process, supports } = facts;
	const together = togetherWith({ seeing, facts });
	return (
		<header class="stack stack-3">
			<p>
				<StateBadge state={proposal.state} language={language} />
			</p>
			<h1 lang={foreignTo(language, proposal.language)}>{hyphenated(proposal.language, proposal.title)}</h1>
			<MetaLine
				items={[
					linkedAuthor({ seeing, facts }),
					...(together ? [{ icon: 'people' as const, text: together }] : []),
					...(proposal.place && proposal.place !== facts.area?.name
						? [{ icon: 'place' as const, text: <span lang={danishIn(language)}>{proposal.place}</span> }]
						: []),
					...(facts.area ? [{ text: <AreaLink seeing={seeing} area={facts.area} /> }] : []),
					...(theme ? [{ text: <ThemeLink seeing={seeing} slug={process.slug} theme={theme} /> }] : []),
				]}
			/>
			<p class="only-narrow">
				<FunctionLink href="#stoette">
					{supports.all === 0 ? texts.page.support : plural(language, supports.all, texts.page.supportToo)}
				</FunctionLink>
			</p>
		</header>
	);
}

/** The first paragraph leads, where it is short and there are more. */
function Words({ text, language }: { readonly text: string; readonly language: string | undefined }) {
	const [first = '', ...rest] = text.split(/\n{2,}/);
	if (rest.length === 0 || first.length > longestLead) return <Prose text={text} language={language} />;
	return (
		<div class="stack stack-4">
			<div class="font-lead">
				<Prose text={first} language={language} />
			</div>
			<Prose text={rest.join('\n\n')} language={language} />
		</div>
	);
}

function AreaLink(props: { readonly seeing: Seeing; readonly area: { readonly key: string; readonly name: string } }) {
	const { seeing, area } = props;
	return <FunctionLink href={localPath(seeing.language, `/omraade/${area.key}`)}>{area.name}</FunctionLink>;
}

function ThemeLink(props: {
	readonly seeing: Seeing;
	readonly slug: string;
	readonly theme: { readonly slug: string; readonly title: string };
}) {
	const { seeing, slug, theme } = props;
	return (
		<FunctionLink href={localPath(seeing.language, `/forloeb/${slug}/tema/${theme.slug}`)}>{theme.title}</FunctionLink>
	);
}

function Provenance({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = proposalTexts(language);
	const { proposal } = facts;
	const known = proposal.authorLevel === null ? undefined : texts.page.identified[proposal.authorLevel];
	const entered = proposal.enteredBy || proposal.channel !== 'web' ? texts.page.entered[proposal.channel] : undefined;
	const lines = [
		...(entered ? [entered] : []),
		...(known && (!entered || (proposal.authorLevel ?? 0) > 0) ? [known] : []),
		...(proposal.headCount ? [texts.page.group] : []),
		...(proposal.editedAt ? [texts.page.edited(nearDate(language, proposal.editedAt, context.now))] : []),
	];
	const corrections = countCorrections(facts.steps);
	return (
		<div class="stack stack-2">
			<p class="small soft">{lines.map((line) => line.replace(/\.$/, '')).join('. ')}.</p>
			{corrections > 0 ? (
				<p class="small">
					<FunctionLink href={localPath(language, `/forslag/${proposal.number}/versioner`)}>
						{plural(language, corrections, texts.versions.corrected)}
					</FunctionLink>
				</p>
			) : null}
			{isOwn(context.actor, proposal) ? (
				<p class="small">
					<FunctionLink href={localPath(language, `/forslag/${proposal.number}/ret`)}>{texts.page.edit}</FunctionLink>
				</p>
			) : (
				<p class="small">
					<FunctionLink href={localPath(language, `/anmeld/${proposal.number}`)}>{texts.page.flag}</FunctionLink>
				</p>
			)}
			{followedName(facts) && !isOwn(context.actor, proposal) ? (
				<p class="small">
					<FunctionLink href={localPath(language, `/foelg/person/${proposal.number}`)}>
						{texts.page.followAuthor(followedName(facts) ?? '')}
					</FunctionLink>
				</p>
			) : null}
			{mayAnswerIn(context.actor, facts.process).kind === 'yes' ? (
				<p class="small">
					<FunctionLink href={localPath(language, `/forslag/${proposal.number}/omlaeg`)}>
						{rearrangementTexts(language).hub.link}
					</FunctionLink>
				</p>
			) : null}
		</div>
	);
}

/** Its first picture goes along when it is shared. */
function sharedPicture({ pictures: [first] }: ShownProposal): Partial<Share> {
	return first ? { image: picturePath(first, 800), imageAlt: first.alt } : {};
}

/** The author's own name, where it stands there: whoever writes under another cannot be followed from piece to piece. */
function followedName({ proposal, names }: ShownProposal): string | undefined {
	const isOwnWriting = proposal.pseudonym === null && proposal.enteredBy === null;
	const known = proposal.authorId && isOwnWriting ? names.get(proposal.authorId) : undefined;
	return known?.protected === false ? known.name : undefined;
}
