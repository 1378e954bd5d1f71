import { page } from '../../../platform/web/door.tsx';
import { localPath } from '../../../ui/language.ts';
import { consentByReceiptPage, consentPage } from '../reads/consent-pages.ts';
import { enterPage, enterSupportsPage } from '../reads/enter-facts.ts';
import { proposalList } from '../reads/list-proposals.ts';
import { similarFragment } from '../reads/list-similar.ts';
import { versionPage, versionsPage } from '../reads/list-versions.ts';
import { formerPage } from '../reads/read-former.ts';
import { proposalPage } from '../reads/read-proposal.ts';
import { mergePage, movePage, rearrangePage, splitPage } from '../reads/rearrange-pages.ts';
import { receiptEditPage } from '../reads/receipt-facts.ts';
import { commentPage, draftsPage, editPage, replyPage, withdrawCommentPage, writePage } from '../reads/write-facts.ts';
import { CommentPage, ReplyPage, WithdrawCommentPage } from './comment-page.tsx';
import { ConsentPage } from './consent-page.tsx';
import { DraftsPage } from './drafts-page.tsx';
import { EditPage } from './edit-page.tsx';
import { EnterPage } from './enter-page.tsx';
import { EnterSupportsPage } from './enter-supports-page.tsx';
import { FormerPage } from './former-page.tsx';
import { HiddenPage } from './hidden-page.tsx';
import { ListPage } from './list-page.tsx';
import { ProposalPage } from './proposal-page.tsx';
import { MergePage, MovePage, SplitPage } from './rearrange-forms.tsx';
import { RearrangePage } from './rearrange-page.tsx';
import { ReceiptEditPage } from './receipt-edit-page.tsx';
import { SimilarList } from './similar-proposals.tsx';
import { toCompare } from './to-compare.ts';
import { VersionPage, VersionsPage } from './versions-page.tsx';
import { WritePage } from './write-page.tsx';

/** All proposals of a process. */
export const listRoute = page(proposalList, (seeing, facts) => <ListPage seeing={seeing} facts={facts} />);

/** One proposal; its author is led on from a draft, or from one taken back, to where it is now. */
export const proposalRoute = page(proposalPage, (seeing, facts) => {
	if (facts.kind === 'elsewhere')
		return new Response(null, { status: 303, headers: { location: localPath(seeing.language, facts.path) } });
	if (facts.kind === 'hidden') return <HiddenPage seeing={seeing} facts={facts} />;
	return <ProposalPage seeing={seeing} facts={facts} />;
});

/** All versions of a proposal. */
export const versionsRoute = page(versionsPage, (seeing, facts) => <VersionsPage seeing={seeing} facts={facts} />);

/** One of them. */
export const versionRoute = page(versionPage, (seeing, facts) => <VersionPage seeing={seeing} facts={facts} />);

/** The form for a proposal; where others are much like it, they stand beside it before it is sent. */
export const writeRoute = page(writePage, async (seeing, facts) => (
	<WritePage seeing={seeing} facts={facts} similar={await toCompare(seeing, facts.process.id)} />
));

/** The author's form for a draft or a correction. */
export const editRoute = page(editPage, async (seeing, facts) => (
	<EditPage seeing={seeing} facts={facts} similar={await toCompare(seeing, facts.process.id)} />
));

/** What resembles a heading, for the page on which it is being typed. */
export const similarRoute = page(similarFragment, (seeing, { proposals }) => (
	<SimilarList proposals={proposals} language={seeing.language} />
));

/** The form for a comment. */
export const commentRoute = page(commentPage, (seeing, facts) => <CommentPage seeing={seeing} facts={facts} />);

/** The form for a reply. */
export const replyRoute = page(replyPage, (seeing, facts) => <ReplyPage seeing={seeing} facts={facts} />);

/** The question before a comment is taken back. */
export const withdrawCommentRoute = page(withdrawCommentPage, (seeing, facts) => (
	<WithdrawCommentPage seeing={seeing} facts={facts} />
));

/** The form for whoever has only the receipt's link. */
export const receiptEditRoute = page(receiptEditPage, (seeing, facts) => (
	<ReceiptEditPage seeing={seeing} facts={facts} />
));

/** A person's drafts. */
export const draftsRoute = page(draftsPage, (seeing, facts) => <DraftsPage seeing={seeing} facts={facts} />);

/** Staff enter pieces for others. */
export const enterRoute = page(enterPage, (seeing, facts) => <EnterPage seeing={seeing} facts={facts} />);

/** Staff enter supports for others. */
export const enterSupportsRoute = page(enterSupportsPage, (seeing, facts) => (
	<EnterSupportsPage seeing={seeing} facts={facts} />
));

/** Where a proposal stands, for staff. */
export const rearrangeRoute = page(rearrangePage, (seeing, facts) => <RearrangePage seeing={seeing} facts={facts} />);

/** Staff choose what is to go on in a proposal. */
export const mergeRoute = page(mergePage, (seeing, facts) => <MergePage seeing={seeing} facts={facts} />);

/** Staff write a proposal as several. */
export const splitRoute = page(splitPage, (seeing, facts) => <SplitPage seeing={seeing} facts={facts} />);

/** Staff choose another place for a proposal. */
export const moveRoute = page(movePage, (seeing, facts) => <MovePage seeing={seeing} facts={facts} />);

/** An author is asked. */
export const consentRoute = page(consentPage, (seeing, facts) => (
	<ConsentPage
		seeing={seeing}
		facts={facts}
		action={`/forslag/${facts.proposal.number}/samtykke`}
		back={`/mit/bidrag/${facts.proposal.number}`}
	/>
));

/** An author without an account is asked. */
export const consentByReceiptRoute = page(consentByReceiptPage, (seeing, { secret, ...facts }) => (
	<ConsentPage seeing={seeing} facts={facts} action={`/kvittering/${secret}/samtykke`} back={`/kvittering/${secret}`} />
));

/** A proposal as it stood before it went on. */
export const formerRoute = page(formerPage, (seeing, facts) => <FormerPage seeing={seeing} facts={facts} />);
