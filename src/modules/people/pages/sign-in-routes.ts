import type { Problem } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { createRateLimit } from '../../../platform/security/rate-limit.ts';
import { withNotice } from '../../../platform/web/address.ts';
import { type PageRoute, page, raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf, webOf } from '../../../platform/web/environment.ts';
import { sessionOf, takeSession } from '../../../platform/web/session-cookie.ts';
import { readSubmitted, type Submitted } from '../../../platform/web/submitted.ts';
import { localPath } from '../../../ui/language.ts';
import { normalEmail } from '../identity.ts';
import { codeRead, linkRead, linkSentRead, onwardOf, signInRead, staffSignInRead } from '../reads/sign-in-pages.ts';
import { endSession, endSessionsOf } from '../sessions/end-sessions.ts';
import { sendMailLink, useMailLink } from '../sign-in/mail-link.ts';
import { useCode } from '../sign-in/use-code.ts';
import { answerWith } from './answer-with.ts';
import { answerArrival, doorstepOf } from './arrival-answer.tsx';
import { brokerRoutes } from './broker-routes.ts';
import { onwardAddress } from './onward-fields.ts';
import { signInView } from './sign-in-page.tsx';
import { codeView, linkSentView, linkView, staffSignInView } from './sign-in-steps.tsx';

const signInPage = page(signInRead, signInView);
const linkPage = page(linkRead, linkView);
const codePage = page(codeRead, codeView);

/** Trying codes is guessing: five a minute from one network, also before they are weighed. */
const codeTries = createRateLimit({ capacity: 5, perMinute: 5, now: () => Date.now() });

async function sendLink(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const typed = await readSubmitted(ask.req.raw);
	const email = normalEmail(typed.text('email') ?? '');
	if (!email) return showAgain(ask, signInPage, typed, [{ key: 'email-wrong', field: 'email' }]);
	const onward = onwardOf({ til: typed.text('til'), gemt: typed.text('gemt') });
	await sendMailLink(context, email, webOf(ask).municipality().name, onward);
	return ask.redirect(onwardAddress(context.language, '/log-ind/sendt', onward), 303);
}

async function followLink(ask: Ask): Promise<Response> {
	const typed = await readSubmitted(ask.req.raw);
	const used = await useMailLink(
		contextOf(ask),
		ask.req.param('secret') ?? '',
		typed.text('name') ?? '',
		doorstepOf(ask),
	);
	if (used.kind === 'arrived') return answerArrival(ask, used.arrival, used.onward);
	const problems = used.kind === 'name' ? [{ key: used.problem, field: 'name' }] : [];
	return showAgain(ask, linkPage, typed, problems, used.kind === 'gone' ? 410 : 422);
}

async function enterCode(ask: Ask): Promise<Response> {
	const typed = await readSubmitted(ask.req.raw);
	const answer = codeTries.take(ask.get('carried').caller);
	if (!answer.ok) {
		ask.header('retry-after', String(answer.retryAfterSeconds));
		return showAgain(ask, codePage, typed, [{ key: 'code-too-often', field: 'code' }], 429);
	}
	const arrival = await useCode(contextOf(ask), typed.text('code') ?? '', doorstepOf(ask));
	if (arrival.kind === 'wrong') return showAgain(ask, codePage, typed, [{ key: 'code-wrong', field: 'code' }]);
	return answerArrival(ask, arrival, onwardOf({ til: typed.text('til'), gemt: typed.text('gemt') }));
}

async function logOut(ask: Ask, everywhere: boolean): Promise<Response> {
	const context = contextOf(ask);
	const secret = sessionOf(ask);
	if (secret) await endSession(context, secret);
	if (everywhere && context.actor.personId) await endSessionsOf(context, context.actor.personId);
	takeSession(ask);
	const notice = everywhere ? 'logget-ud-overalt' : 'logget-ud';
	return ask.redirect(localPath(context.language, withNotice('/', notice)), 303);
}

/** The page of a form again, with everything that was typed. */
async function showAgain(
	ask: Ask,
	route: PageRoute,
	typed: Submitted,
	problems: readonly Problem[],
	status = 422,
): Promise<Response> {
	const asked = { til: typed.text('til'), gemt: typed.text('gemt'), ...ask.req.param() };
	const seen = await see(contextOf(ask), route.read, asked);
	if (seen.kind === 'step-up') throw new Error('the pages of sign-in are open to everybody');
	return answerWith(ask, (seeing) => route.view(seeing, seen.facts), { typed, problems, status });
}

/** Every address of signing in and out. */
export const signInRoutes = [
	signInPage,
	raw('POST', '/log-ind/mail', sendLink),
	page(linkSentRead, linkSentView),
	linkPage,
	raw('POST', '/log-ind/mail/:secret', followLink),
	codePage,
	raw('POST', '/log-ind/kode', enterCode),
	page(staffSignInRead, staffSignInView),
	...brokerRoutes,
	raw('POST', '/log-ud', (ask) => logOut(ask, false)),
	raw('POST', '/log-ud/overalt', (ask) => logOut(ask, true)),
];
