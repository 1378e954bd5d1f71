import { page } from '../../../platform/web/door.tsx';
import { localPath } from '../../../ui/language.ts';
import { enterPage, enterSupportsPage } from '../reads/enter-facts.ts';
import { proposalList } from '../reads/list-proposals.ts';
import { listSimilar } from '../reads/list-similar.ts';
import { versionPage, versionsPage } from '../reads/list-versions.ts';
import { proposalPage } from '../reads/read-proposal.ts';
import { commentPage, draftsPage, editPage, replyPage, withdrawCommentPage, writePage } from '../reads/write-facts.ts';
import { CommentPage, ReplyPage, WithdrawCommentPage } from './comment-page.tsx';
import { DraftsPage } from './drafts-page.tsx';
import { EditPage } from './edit-page.tsx';
import { EnterPage } from './enter-page.tsx';
import { EnterSupportsPage } from './enter-supports-page.tsx';
import { ListPage } from './list-page.tsx';
import { ProposalPage } from './proposal-page.tsx';
import { VersionPage, VersionsPage } from './versions-page.tsx';
import { WritePage } from './write-page.tsx';

/** All proposals of a process. */
export const listRoute = page(proposalList, (seeing, facts) => <ListPage seeing={seeing} facts={facts} />);

/** One proposal; its author is led on from a draft, or from one taken back, to where it is now. */
export const proposalRoute = page(proposalPage, (seeing, facts) =>
	facts.kind === 'elsewhere' ? (
		new Response(null, { status: 303, headers: { location: localPath(seeing.language, facts.path) } })
	) : (
		<ProposalPage seeing={seeing} facts={facts} />
	),
);

/** All versions of a proposal. */
export const versionsRoute = page(versionsPage, (seeing, facts) => <VersionsPage seeing={seeing} facts={facts} />);

/** One of them. */
export const versionRoute = page(versionPage, (seeing, facts) => <VersionPage seeing={seeing} facts={facts} />);

/** The form for a proposal. When something must be put right there is time to look for similar ones. */
export const writeRoute = page(writePage, async (seeing, facts) => {
	const title = seeing.form.problems.length > 0 ? seeing.form.typed.text('title') : undefined;
	const similar = await listSimilar(seeing.context, facts.process.id, title);
	return <WritePage seeing={seeing} facts={facts} similar={similar} />;
});

/** The author's form for a draft or a correction. */
export const editRoute = page(editPage, (seeing, facts) => <EditPage seeing={seeing} facts={facts} />);

/** The form for a comment. */
export const commentRoute = page(commentPage, (seeing, facts) => <CommentPage seeing={seeing} facts={facts} />);

/** The form for a reply. */
export const replyRoute = page(replyPage, (seeing, facts) => <ReplyPage seeing={seeing} facts={facts} />);

/** The question before a comment is taken back. */
export const withdrawCommentRoute = page(withdrawCommentPage, (seeing, facts) => (
	<WithdrawCommentPage seeing={seeing} facts={facts} />
));

/** A person's drafts. */
export const draftsRoute = page(draftsPage, (seeing, facts) => <DraftsPage seeing={seeing} facts={facts} />);

/** Staff enter pieces for others. */
export const enterRoute = page(enterPage, (seeing, facts) => <EnterPage seeing={seeing} facts={facts} />);

/** Staff enter supports for others. */
export const enterSupportsRoute = page(enterSupportsPage, (seeing, facts) => (
	<EnterSupportsPage seeing={seeing} facts={facts} />
));
