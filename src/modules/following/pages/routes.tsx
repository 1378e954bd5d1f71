import type { Language } from '../../../platform/context.ts';
import { perform } from '../../../platform/perform.ts';
import { form, fromAnywhere, page, type Route } from '../../../platform/web/door.tsx';
import { contextOf } from '../../../platform/web/environment.ts';
import { addNotices } from '../../../platform/web/notices.ts';
import { readSubmitted } from '../../../platform/web/submitted.ts';
import { localPath } from '../../../ui/language.ts';
import { beginFollow } from '../acts/begin-follow.ts';
import { chooseRhythm } from '../acts/choose-rhythm.ts';
import { endFollow } from '../acts/end-follow.ts';
import { stopDigests } from '../acts/stop-digests.ts';
import { kindOfWord } from '../follow-kind.ts';
import { followList, followPage, stopPage } from '../reads/pages.ts';
import { followingTexts } from '../texts.ts';
import { FollowPage } from './follow-page.tsx';
import { FollowsPage } from './follows-page.tsx';
import { StopPage } from './stop-page.tsx';

addNotices({
	da: followingTexts('da').notices,
	en: followingTexts('en').notices,
	ar: followingTexts('ar').notices,
});

const refusals = (language: Language) => followingTexts(language).refusals;
const acts = (language: Language) => followingTexts(language).acts;

const followRoute = page(followPage, (seeing, facts) => <FollowPage seeing={seeing} facts={facts} />);
const listRoute = page(followList, (seeing, facts) => <FollowsPage seeing={seeing} facts={facts} />);

/** Stops mails by the link in one of them, from a mail program's own button too, which comes from nowhere and follows no redirect. */
const stopRoute = fromAnywhere(stopPage.path, async (ask) => {
	const context = contextOf(ask);
	const secret = ask.req.param('secret') ?? '';
	const typed = await readSubmitted(ask.req.raw);
	const performed = await perform(context, stopDigests, { secret });
	if (performed.kind !== 'done') return ask.notFound();
	if (typed.text('List-Unsubscribe') === 'One-Click') return ask.text(followingTexts(context.language).stop.done);
	return ask.redirect(localPath(context.language, `/afmeld/${secret}`), 303);
});

/** The addresses of this module. */
export const followingRoutes: readonly Route[] = [
	listRoute,
	form({
		path: '/mit/foelger',
		act: chooseRhythm,
		on: listRoute,
		input: ({ typed }) => ({ rhythm: typed.filled('rhythm') }),
		then: () => ({ path: '/mit/foelger', notice: 'rhythm-chosen' }),
		refusals,
		title: (language) => acts(language).rhythm,
	}),
	form({
		path: '/mit/foelger/slut',
		act: endFollow,
		input: ({ typed }) => ({ kind: typed.text('kind') ?? '', subject: typed.text('subject') ?? '' }),
		then: () => ({ path: '/mit/foelger', notice: 'follow-ended' }),
		refusals,
		title: (language) => acts(language).end,
	}),
	followRoute,
	form({
		path: followPage.path,
		act: beginFollow,
		on: followRoute,
		input: ({ params }) => ({ kind: kindOfWord(params.word ?? '') ?? '', ref: params.ref }),
		then: (_answer, { params }) => ({ path: `/foelg/${params.word}/${params.ref}`, notice: 'follow-begun' }),
		refusals,
		title: (language) => acts(language).begin,
	}),
	form({
		path: `${followPage.path}/slut`,
		act: endFollow,
		input: ({ params, typed }) => ({ kind: kindOfWord(params.word ?? '') ?? '', subject: typed.text('subject') ?? '' }),
		then: (_answer, { params }) => ({ path: `/foelg/${params.word}/${params.ref}`, notice: 'follow-ended' }),
		refusals,
		title: (language) => acts(language).end,
	}),
	page(stopPage, (seeing, facts) => <StopPage seeing={seeing} facts={facts} />),
	stopRoute,
];
