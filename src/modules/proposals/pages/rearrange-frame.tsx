import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Page, TextArea } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { Contribution } from '../../contributions/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { needsConsent, reasonLimit, whyRearrangingIsRefused } from '../rearrangement.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';
import { proposalTexts } from '../texts.ts';
import { refusalTexts } from './refusal-texts.ts';

/** What the pages about a proposal's place have in common. */
export interface AtWork {
	readonly proposal: Contribution;
	readonly process: ParticipationProcess;
}

type Props = {
	readonly seeing: Seeing;
	readonly facts: AtWork;
	readonly title: string;
	readonly lead: string;
	/** One of the three ways, beneath the page that leads to them. */
	readonly way?: boolean;
	readonly children?: Child;
};

/** A staff page about where a proposal stands: the way back, and why it cannot be changed where it cannot. */
export function RearrangeFrame({ seeing, facts, title, lead, way, children }: Props) {
	const { language } = seeing;
	const { proposal, process } = facts;
	const path = localPath(language, `/forslag/${proposal.number}`);
	const refusal = whyRearrangingIsRefused(proposal, process);
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={lead}
			current="/forloeb"
			unlisted
			errors={seeing.form.problems}
			breadcrumbs={[
				{ text: process.title, href: localPath(language, `/forloeb/${process.slug}`) },
				{ text: proposalTexts(language).proposal(proposal.number), href: path },
				...(way ? [{ text: rearrangementTexts(language).hub.title, href: `${path}/omlaeg` }] : []),
				{ text: title },
			]}
		>
			{refusal ? (
				<Alert kind="info">
					<p>{String(refusalTexts(language)[refusal])}</p>
				</Alert>
			) : null}
			{refusal && way ? null : children}
		</Page>
	);
}

/** Whether somebody is asked, and how: said before staff write their reason. */
export function WhoIsAsked({ seeing, facts }: { readonly seeing: Seeing; readonly facts: AtWork }) {
	const texts = rearrangementTexts(seeing.language).hub;
	const { proposal } = facts;
	if (!needsConsent(proposal)) return <p class="soft">{texts.nobodyToAsk}</p>;
	return proposal.authorId === null ? <p class="soft">{texts.byReceipt}</p> : null;
}

/** The field for the reason, which everybody reads. */
export function ReasonField({ seeing }: { readonly seeing: Seeing }) {
	const { form, language } = seeing;
	const texts = rearrangementTexts(language);
	return (
		<TextArea
			name="reason"
			label={texts.reason}
			hint={texts.reasonHint}
			limit={reasonLimit}
			rows={3}
			value={form.typed.text('reason')}
			error={form.problemOf('reason')}
		/>
	);
}
