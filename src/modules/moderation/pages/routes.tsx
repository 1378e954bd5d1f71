import type { Language } from '../../../platform/context.ts';
import { notFound } from '../../../platform/outcome.ts';
import { form, page, type Route, type Sent } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { answersTexts, settleFlags } from '../../answers/index.ts';
import { contributionPath } from '../../contributions/index.ts';
import { appealByReceipt, appealDecision } from '../acts/appeal-decision.ts';
import { approveContribution } from '../acts/approve-contribution.ts';
import { confirmContribution } from '../acts/confirm-contribution.ts';
import { decideAppeal } from '../acts/decide-appeal.ts';
import { hideContribution } from '../acts/hide-contribution.ts';
import { maskContribution } from '../acts/mask-contribution.ts';
import { showContribution } from '../acts/show-contribution.ts';
import { confirmRead } from '../reads/read-confirm.ts';
import { logRead } from '../reads/read-log.ts';
import { decisionsByReceiptRead, ownDecisionsRead } from '../reads/read-own-decisions.ts';
import { moderatedPieceRead } from '../reads/read-piece.ts';
import { queueRead } from '../reads/read-queue.ts';
import { moderationTexts } from '../texts.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { logFeedRoute } from './log-feed.ts';
import { logFileRoute } from './log-file.ts';
import { LogPage } from './log-page.tsx';
import { OwnDecisionsPage } from './own-page.tsx';
import { ModeratedPage } from './piece-page.tsx';
import { QueuePage } from './queue-page.tsx';

addNotices({ da: moderationTexts('da').notices, en: moderationTexts('en').notices });

const refusals = (language: Language) => moderationTexts(language).refusals;
const acts = (language: Language) => moderationTexts(language).acts;
const numberOf = ({ params }: Sent) => Number(params.number);

const piecePage = page(moderatedPieceRead, (seeing, facts) => <ModeratedPage seeing={seeing} facts={facts} />);

const ownPage = page(ownDecisionsRead, (seeing, { own = notFound() }) => (
	<OwnDecisionsPage seeing={seeing} own={own} receipt={`/mit/bidrag/${own.piece.number}`} />
));

const receiptPage = page(decisionsByReceiptRead, (seeing, { own, secret }) => (
	<OwnDecisionsPage seeing={seeing} own={own} receipt={`/kvittering/${secret}`} />
));

const staffForms: readonly Route[] = [
	form({
		path: '/moderation/:number/skjul',
		act: hideContribution,
		input: (sent) => ({
			number: numberOf(sent),
			rule: sent.typed.text('rule'),
			words: sent.typed.text('words'),
		}),
		then: ({ number }) => ({ path: `/moderation/${number}`, notice: 'skjult' }),
		refusals,
		on: piecePage,
		title: (language) => acts(language).hide,
	}),
	form({
		path: '/moderation/:number/vis',
		act: showContribution,
		input: (sent) => ({ number: numberOf(sent) }),
		then: ({ number }) => ({ path: `/moderation/${number}`, notice: 'vist-igen' }),
		refusals,
		on: piecePage,
		title: (language) => acts(language).show,
	}),
	form({
		path: '/moderation/:number/godkend',
		act: approveContribution,
		input: (sent) => ({ number: numberOf(sent) }),
		then: ({ number }) => ({ path: `/moderation/${number}`, notice: 'godkendt' }),
		refusals,
		on: piecePage,
		title: (language) => acts(language).approve,
	}),
	form({
		path: '/moderation/:number/fjern',
		act: maskContribution,
		input: (sent) => ({
			number: numberOf(sent),
			passage: sent.typed.text('passage') ?? '',
			what: sent.typed.text('what'),
		}),
		then: ({ number }) => ({ path: `/moderation/${number}`, notice: 'taget-ud' }),
		refusals,
		on: piecePage,
		title: (language) => acts(language).mask,
	}),
	form({
		path: '/moderation/:number/anmeldelser',
		act: settleFlags,
		input: (sent) => ({
			number: numberOf(sent),
			verdict: sent.typed.text('verdict') ?? '',
			seen: sent.typed.text('seen'),
		}),
		then: ({ number }) => ({ path: `/moderation/${number}`, notice: 'anmeldelser-lagt' }),
		refusals: (language) => answersTexts(language).refusals,
		on: piecePage,
		title: (language) => acts(language).settle,
	}),
	form({
		path: '/moderation/:number/klage',
		act: decideAppeal,
		input: ({ typed }) => ({
			decision: typed.text('decision'),
			result: typed.text('result'),
			reason: typed.text('reason') ?? '',
		}),
		then: ({ number }) => ({ path: `/moderation/${number}`, notice: 'klage-afgjort' }),
		refusals,
		on: piecePage,
		title: (language) => acts(language).decide,
	}),
];

const authorForms: readonly Route[] = [
	form({
		path: '/mit/bidrag/:number/afgoerelse',
		act: appealDecision,
		input: ({ typed }) => ({ decision: typed.text('decision'), words: typed.text('words') ?? '' }),
		then: ({ number }) => ({ path: `/mit/bidrag/${number}/afgoerelse`, notice: 'klage-sendt' }),
		refusals,
		on: ownPage,
		title: (language) => acts(language).appeal,
	}),
	form({
		path: '/kvittering/:secret/afgoerelse',
		act: appealByReceipt,
		input: ({ typed, params }) => ({
			secret: params.secret,
			decision: typed.text('decision'),
			words: typed.text('words') ?? '',
		}),
		then: (_answer, { params }) => ({ path: `/kvittering/${params.secret}/afgoerelse`, notice: 'klage-sendt' }),
		refusals,
		on: receiptPage,
		title: (language) => acts(language).appeal,
	}),
];

const confirmRoutes: readonly Route[] = [
	page(confirmRead, (seeing, facts) => <ConfirmPage seeing={seeing} facts={facts} />),
	form({
		path: '/bekraeft/:secret',
		act: confirmContribution,
		input: ({ params }) => ({ secret: params.secret }),
		then: ({ number, kind, shown }, { params }) =>
			shown
				? { path: contributionPath({ kind, number }), notice: 'bekraeftet' }
				: { path: `/bekraeft/${params.secret}`, notice: 'bekraeftet-venter' },
		refusals,
		title: (language) => acts(language).confirm,
	}),
];

/** The moderators' queue and pieces, the author's decisions, and the public log. */
export const moderationRoutes: readonly Route[] = [
	page(queueRead, (seeing, facts) => <QueuePage seeing={seeing} facts={facts} />),
	piecePage,
	...staffForms,
	ownPage,
	receiptPage,
	...authorForms,
	...confirmRoutes,
	page(logRead, (seeing, facts) => <LogPage seeing={seeing} facts={facts} />),
	logFileRoute,
	logFeedRoute,
];
