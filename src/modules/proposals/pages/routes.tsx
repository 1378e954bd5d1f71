import type { Language } from '../../../platform/context.ts';
import { form, type Route } from '../../../platform/web/door.tsx';
import { readThroughFirst } from '../../../platform/web/form-step.ts';
import { addNotices } from '../../../platform/web/notices.ts';
import { proofField } from '../../screening/index.ts';
import { claimContribution } from '../acts/claim-contribution.ts';
import { editByReceipt } from '../acts/edit-by-receipt.ts';
import { editProposal } from '../acts/edit-proposal.ts';
import { enterContribution } from '../acts/enter-contribution.ts';
import { enterSupports } from '../acts/enter-supports.ts';
import { publishDraft } from '../acts/publish-draft.ts';
import { publishProposal } from '../acts/publish-proposal.ts';
import { replyToComment } from '../acts/reply-to-comment.ts';
import { saveDraft } from '../acts/save-draft.ts';
import { supportInstead } from '../acts/support-instead.ts';
import { supportProposal } from '../acts/support-proposal.ts';
import { withdrawByReceipt } from '../acts/withdraw-by-receipt.ts';
import { withdrawComment } from '../acts/withdraw-comment.ts';
import { withdrawProposal } from '../acts/withdraw-proposal.ts';
import { withdrawSupport } from '../acts/withdraw-support.ts';
import { writeComment } from '../acts/write-comment.ts';
import { receiptSecret } from '../steps/receipt.ts';
import { proposalTexts } from '../texts.ts';
import { firstWordsOf, numberOf, readComment, readWords } from './forms.ts';
import { proposalJustSent } from './just-sent.ts';
import {
	commentRoute,
	draftsRoute,
	editRoute,
	enterRoute,
	enterSupportsRoute,
	listRoute,
	proposalRoute,
	receiptEditRoute,
	replyRoute,
	similarRoute,
	versionRoute,
	versionsRoute,
	withdrawCommentRoute,
	writeRoute,
} from './page-routes.tsx';
import { placeOf, pointFirst } from './point-at-map.ts';
import { askFirst, privateFirst } from './private-first.ts';
import { readEntered, readEnteredSupports } from './read-entered.ts';
import { rearrangeRoutes } from './rearrange-routes.ts';
import { refusalTexts as refusals } from './refusal-texts.ts';

addNotices({ da: proposalTexts('da').notices, en: proposalTexts('en').notices, ar: proposalTexts('ar').notices });

const acts = (language: Language) => proposalTexts(language).acts;

/** Where a person is led whose piece is held: to its receipt, which says so. */
const heldPath = (number: number) => ({ path: `/mit/bidrag/${number}`, notice: 'piece-held' });

const proposalForms: Route[] = [
	form({
		path: '/forloeb/:slug/skriv',
		act: publishProposal,
		on: writeRoute,
		input: async (sent) =>
			readThroughFirst(sent) ??
			pointFirst(
				sent,
				await readWords(sent, {
					process: sent.params.slug,
					...firstWordsOf(sent),
					name: sent.typed.filled('name'),
					email: sent.typed.filled('email'),
					proof: sent.typed.filled(proofField),
				}),
				askFirst,
			),
		already: async (context, input) => {
			const number = await proposalJustSent(context, input);
			return number ? { path: `/forslag/${number}`, notice: 'proposal-sent-already' } : undefined;
		},
		then: ({ number, receipt, held }, { context }) => {
			if (receipt) return `/kvittering/${receiptSecret(context, receipt)}`;
			return held ? heldPath(number) : { path: `/forslag/${number}`, notice: 'proposal-published' };
		},
		refusals,
		title: (language) => acts(language).publish,
	}),
	form({
		path: '/forloeb/:slug/kladde',
		act: saveDraft,
		on: writeRoute,
		input: (sent) => readWords(sent, { process: sent.params.slug, ...firstWordsOf(sent) }),
		then: ({ number }) => ({ path: `/forslag/${number}/ret`, notice: 'proposal-draft-saved' }),
		refusals,
		title: (language) => acts(language).saveDraft,
	}),
	form({
		path: '/forslag/:number/ret',
		act: editProposal,
		on: editRoute,
		input: async (sent) =>
			readThroughFirst(sent) ??
			pointFirst(sent, await readWords(sent, { number: numberOf(sent), where: placeOf(sent.typed) })),
		then({ number, draft, held }) {
			if (held) return { path: `/mit/bidrag/${number}`, notice: 'held-edited' };
			return draft
				? { path: `/forslag/${number}/ret`, notice: 'proposal-draft-saved' }
				: { path: `/forslag/${number}`, notice: 'proposal-edited' };
		},
		refusals,
		title: (language) => acts(language).edit,
	}),
	form({
		path: '/forslag/:number/send',
		act: publishDraft,
		on: editRoute,
		input: async (sent) =>
			pointFirst(sent, await readWords(sent, { number: numberOf(sent), where: placeOf(sent.typed) }), askFirst),
		then: ({ number, held }) =>
			held ? heldPath(number) : { path: `/forslag/${number}`, notice: 'proposal-published' },
		refusals,
		title: (language) => acts(language).publish,
	}),
	form({
		path: '/forslag/:number/traek-tilbage',
		act: withdrawProposal,
		input: (sent) => ({ number: numberOf(sent) }),
		then: ({ draft }) => ({
			path: draft ? '/mit/kladder' : '/mit',
			notice: draft ? 'proposal-draft-deleted' : 'proposal-withdrawn',
		}),
		refusals,
		title: (language) => acts(language).withdraw,
	}),
	form({
		path: '/kvittering/:secret/traek-tilbage',
		act: withdrawByReceipt,
		input: (sent) => ({ secret: sent.params.secret }),
		then: (_answer, sent) => ({ path: `/kvittering/${sent.params.secret}`, notice: 'piece-withdrawn' }),
		refusals,
		title: (language) => acts(language).withdraw,
	}),
	form({
		path: '/kvittering/:secret/ret',
		act: editByReceipt,
		on: receiptEditRoute,
		input: async (sent) => {
			const where = sent.typed.text('place') === undefined ? undefined : placeOf(sent.typed);
			return readThroughFirst(sent) ?? pointFirst(sent, await readWords(sent, { secret: sent.params.secret, where }));
		},
		then: ({ held }, sent) => ({
			path: `/kvittering/${sent.params.secret}`,
			notice: held ? 'held-edited' : 'piece-edited',
		}),
		refusals,
		title: (language) => acts(language).edit,
	}),
	form({
		path: '/kvittering/:secret/knyt',
		act: claimContribution,
		input: (sent) => ({ secret: sent.params.secret }),
		then: ({ number }) => ({ path: `/mit/bidrag/${number}`, notice: 'piece-claimed' }),
		refusals,
		title: (language) => acts(language).claim,
	}),
];

const supportForms: Route[] = [
	form({
		path: '/forslag/:number/stoette',
		act: supportProposal,
		input: (sent) => ({ number: numberOf(sent) }),
		then: ({ number }) => ({ path: `/forslag/${number}#stoette`, notice: 'proposal-supported' }),
		refusals,
		title: (language) => acts(language).support,
	}),
	form({
		path: '/forloeb/:slug/stoet-i-stedet',
		act: supportInstead,
		on: writeRoute,
		input: (sent) => readWords(sent, { number: Number(sent.typed.filled('instead') ?? 0), ...firstWordsOf(sent) }),
		then: ({ number, draft }) =>
			draft
				? { path: `/forslag/${number}/kommenter?kladde=${draft}`, notice: 'proposal-supported-instead' }
				: { path: `/forslag/${number}#stoette`, notice: 'proposal-supported' },
		refusals,
		title: (language) => acts(language).supportInstead,
	}),
	form({
		path: '/forslag/:number/stoette/fortryd',
		act: withdrawSupport,
		input: (sent) => ({ number: numberOf(sent) }),
		then: ({ number }) => ({ path: `/forslag/${number}#stoette`, notice: 'proposal-support-withdrawn' }),
		refusals,
		title: (language) => acts(language).undoSupport,
	}),
];

const commentForms: Route[] = [
	form({
		path: '/forslag/:number/kommenter',
		act: writeComment,
		on: commentRoute,
		input: (sent) =>
			privateFirst(sent, { number: numberOf(sent), stance: sent.typed.filled('stance'), ...readComment(sent) }),
		then: ({ number, about, receipt, held }, { context, typed }) => {
			if (receipt) return `/kvittering/${receiptSecret(context, receipt)}`;
			if (held) return heldPath(number);
			const notice = typed.text('stance') === 'question' ? 'question-written' : 'comment-written';
			return { path: `/forslag/${about}?vis=${number}#kommentar-${number}`, notice };
		},
		refusals,
		title: (language) => acts(language).comment,
	}),
	form({
		path: '/kommentar/:number/svar',
		act: replyToComment,
		on: replyRoute,
		input: (sent) => privateFirst(sent, { comment: numberOf(sent), ...readComment(sent) }),
		then: ({ number, receipt, held }, { context }) => {
			if (receipt) return `/kvittering/${receiptSecret(context, receipt)}`;
			return held ? heldPath(number) : `/kommentar/${number}`;
		},
		refusals,
		title: (language) => acts(language).reply,
	}),
	form({
		path: '/kommentar/:number/fortryd',
		act: withdrawComment,
		on: withdrawCommentRoute,
		input: (sent) => ({ comment: numberOf(sent) }),
		then: ({ about }) => ({ path: `/forslag/${about}#samtale`, notice: 'comment-withdrawn' }),
		refusals,
		title: (language) => acts(language).withdrawComment,
	}),
];

const staffForms: Route[] = [
	form({
		path: '/styr/forloeb/:slug/indtast',
		act: enterContribution,
		on: enterRoute,
		input: async (sent) => readThroughFirst(sent) ?? pointFirst(sent, await readEntered(sent)),
		then: ({ receipt }, sent) => `/styr/forloeb/${sent.params.slug}/indtast?kvittering=${receipt}`,
		refusals,
		title: (language) => acts(language).enter,
	}),
	form({
		path: '/styr/forloeb/:slug/stoetter',
		act: enterSupports,
		on: enterSupportsRoute,
		input: readEnteredSupports,
		then: ({ number, counted, already }, sent) =>
			`/styr/forloeb/${sent.params.slug}/stoetter?forslag=${number}&talt=${counted}&allerede=${already}`,
		refusals,
		title: (language) => acts(language).enterSupports,
	}),
];

/** The addresses of this module. */
export const proposalsRoutes: Route[] = [
	listRoute,
	proposalRoute,
	versionsRoute,
	versionRoute,
	writeRoute,
	similarRoute,
	editRoute,
	receiptEditRoute,
	commentRoute,
	replyRoute,
	withdrawCommentRoute,
	draftsRoute,
	enterRoute,
	enterSupportsRoute,
	...proposalForms,
	...supportForms,
	...commentForms,
	...staffForms,
	...rearrangeRoutes,
];
