import type { Context, Language } from '../../../platform/context.ts';
import { notFound, type Problem } from '../../../platform/outcome.ts';
import { form, InputProblems, page, type Route, raw, type Sent } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import type { Submitted } from '../../../platform/web/submitted.ts';
import { localPath } from '../../../ui/language.ts';
import { type SealedIdentity, sealIdentity } from '../../people/index.ts';
import { claimContribution, supportProposal, toCompare, withdrawSupport } from '../../proposals/index.ts';
import { endVisit } from '../acts/end-visit.ts';
import { openVisit } from '../acts/open-visit.ts';
import { reopenVisit } from '../acts/reopen-visit.ts';
import { deskPage } from '../reads/desk-page.ts';
import { proposalsAtDesk } from '../reads/find-proposals.ts';
import { commentAtDesk, draftAtDesk, proposeAtDesk, receiptAtDesk, replyAtDesk } from '../reads/write-pages.ts';
import { deskTexts } from '../texts.ts';
import { CommentAtDeskPage, ReplyAtDeskPage } from './comment-pages.tsx';
import { deskRefusals as refusals } from './desk-refusals.ts';
import { FindPage } from './find-page.tsx';
import { findPerson } from './find-person.tsx';
import { ProposalsPage } from './proposals-page.tsx';
import { ProposeAtDeskPage } from './propose-page.tsx';
import { ReceiptAtDeskPage } from './receipt-page.tsx';
import { HerePage } from './visit-page.tsx';
import { ofTheVisit as as, numberOf } from './whose-act.ts';
import { draftForms, talkForms, writeForms } from './write-routes.ts';

addNotices({ da: deskTexts('da').notices, en: deskTexts('en').notices });

const acts = (language: Language) => deskTexts(language).acts;

/** Where nobody stands at the desk there is somebody to find first. */
const toDesk = ({ language }: Seeing) =>
	new Response(null, { status: 303, headers: { location: localPath(language, '/skranke') } });

/** Nobody is here, but something was typed: shown again, so that it can be copied. */
const nobodyHere = (seeing: Seeing) =>
	seeing.form.problems.length > 0 ? <FindPage seeing={seeing} /> : toDesk(seeing);

const deskRoute = page(deskPage, (seeing, { here }) =>
	here ? <HerePage seeing={seeing} here={here} /> : <FindPage seeing={seeing} />,
);
const proposalsRoute = page(proposalsAtDesk, (seeing, { here, ...facts }) =>
	here ? <ProposalsPage seeing={seeing} facts={{ here, ...facts }} /> : nobodyHere(seeing),
);
const proposeRoute = page(proposeAtDesk, async (seeing, { here, ...facts }) =>
	here ? (
		<ProposeAtDeskPage seeing={seeing} here={here} {...facts} similar={await toCompare(seeing, facts.process.id)} />
	) : (
		nobodyHere(seeing)
	),
);
const draftRoute = page(draftAtDesk, async (seeing, { shown = notFound() }) => {
	const { draft, pictures, ...facts } = shown;
	const similar = await toCompare(seeing, facts.process.id);
	return <ProposeAtDeskPage seeing={seeing} {...facts} begun={{ draft, pictures }} similar={similar} />;
});
const commentRoute = page(commentAtDesk, (seeing, { here, ...facts }) =>
	here ? <CommentAtDeskPage seeing={seeing} here={here} {...facts} /> : nobodyHere(seeing),
);
const replyRoute = page(replyAtDesk, (seeing, { here, ...facts }) =>
	here ? <ReplyAtDeskPage seeing={seeing} here={here} {...facts} /> : nobodyHere(seeing),
);
const receiptRoute = page(receiptAtDesk, (seeing, { shown = notFound() }) => (
	<ReceiptAtDeskPage seeing={seeing} {...shown} />
));

/** Back to the list that the proposal was found in. */
function listOf({ typed, params }: Sent): string {
	const [search, process] = [typed.filled('soeg'), typed.filled('forloeb')];
	const query = new URLSearchParams({
		...(search || !process ? { soeg: search ?? params.number ?? '' } : {}),
		...(process && { forloeb: process }),
	});
	return `/skranke/forslag?${query}`;
}

/** The surest of what was typed about somebody new, hashed before it goes anywhere. */
function identityOf(context: Context, typed: Submitted): SealedIdentity | Problem | undefined {
	for (const kind of ['cpr', 'email', 'phone'] as const) {
		const value = typed.filled(kind);
		if (value !== undefined) return sealIdentity(context, { kind, value }) ?? { key: `${kind}-wrong`, field: kind };
	}
	return undefined;
}

function readOpening({ context, typed }: Sent): unknown {
	const assurance = typed.filled('assurance');
	if (typed.filled('person')) return { person: typed.filled('person'), assurance };
	const letterCode = typed.text('letterCode');
	if (letterCode !== undefined) return { letterCode, name: typed.filled('name'), assurance };
	const identity = identityOf(context, typed);
	const year = typed.filled('birthYear');
	const input = {
		name: typed.text('name') ?? '',
		assurance,
		birthYear: year === undefined ? undefined : /^\d{4}$/.test(year) ? Number(year) : 0,
		email: typed.filled('email'),
		samePerson: typed.filled('samePerson'),
	};
	return identity && 'key' in identity ? new InputProblems([identity], input) : { ...input, identity };
}

const visitForms: readonly Route[] = [
	form({
		path: '/skranke/begynd',
		act: openVisit,
		on: deskRoute,
		input: readOpening,
		then: () => ({ path: '/skranke', notice: 'besoeg-begyndt' }),
		refusals,
		title: (language) => acts(language).open,
	}),
	form({
		path: '/skranke/fortsaet',
		act: reopenVisit,
		on: deskRoute,
		input: ({ typed }) => ({ visit: typed.text('visit') }),
		then: () => ({ path: '/skranke', notice: 'besoeg-fortsat' }),
		refusals,
		title: (language) => acts(language).reopen,
	}),
	form({
		path: '/skranke/afslut',
		act: endVisit,
		on: deskRoute,
		input: ({ typed }) => ({ visit: typed.text('visit') }),
		then: () => ({ path: '/skranke', notice: 'besoeg-slut' }),
		refusals,
		title: (language) => acts(language).end,
	}),
];

const formsOfThePerson: readonly Route[] = [
	form({
		path: '/skranke/forslag/:number/stoet',
		act: supportProposal,
		as,
		on: proposalsRoute,
		input: (sent) => ({ number: numberOf(sent) }),
		then: (_answer, sent) => ({ path: listOf(sent), notice: 'skranke-stoettet' }),
		refusals,
		title: (language) => acts(language).support,
	}),
	form({
		path: '/skranke/forslag/:number/fortryd',
		act: withdrawSupport,
		as,
		on: proposalsRoute,
		input: (sent) => ({ number: numberOf(sent) }),
		then: (_answer, sent) => ({ path: listOf(sent), notice: 'skranke-stoette-fortrudt' }),
		refusals,
		title: (language) => acts(language).undo,
	}),
	form({
		path: '/skranke/knyt',
		act: claimContribution,
		as,
		on: deskRoute,
		input: ({ typed }) => ({
			number: /^\d{1,9}$/.test(typed.filled('number') ?? '') ? Number(typed.text('number')) : 0,
		}),
		then: ({ number }) => ({ path: `/skranke/kvittering/${number}`, notice: 'skranke-knyttet' }),
		refusals,
		title: (language) => acts(language).claim,
	}),
];

/** The desk: find somebody, see what they may do, do it for them, and print the receipt. */
export const deskRoutes: readonly Route[] = [
	deskRoute,
	raw('POST', '/skranke/find', findPerson),
	proposalsRoute,
	proposeRoute,
	draftRoute,
	commentRoute,
	replyRoute,
	receiptRoute,
	...visitForms,
	...writeForms(proposeRoute),
	...draftForms(draftRoute),
	...talkForms(commentRoute, replyRoute),
	...formsOfThePerson,
];
