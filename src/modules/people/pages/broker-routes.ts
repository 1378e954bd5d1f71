import { isSecret } from '../../../platform/identifiers.ts';
import type { SignInSecret } from '../../../platform/sign-in/oidc.ts';
import { raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf, webOf } from '../../../platform/web/environment.ts';
import { attemptCookie } from '../../../platform/web/session-cookie.ts';
import { readSubmitted } from '../../../platform/web/submitted.ts';
import { onwardOf } from '../reads/sign-in-pages.ts';
import { arriveAsStaff } from '../sign-in/arrive-as-staff.ts';
import { arriveWithMitId } from '../sign-in/arrive-with-mitid.ts';
import { type AttemptFor, beginAttempt, takeAttempt } from '../sign-in/attempt.ts';
import { answerArrival, answerRefused, doorstepOf } from './arrival-answer.tsx';

/** Off to the broker: the journey is written down and tied to this browser. */
async function leave(ask: Ask, who: AttemptFor): Promise<Response> {
	const context = contextOf(ask);
	const typed = await readSubmitted(ask.req.raw);
	const onward = onwardOf({ til: typed.text('til'), gemt: typed.text('gemt'), igen: typed.text('igen') });
	const oidc = webOf(ask).signIn[who];
	if (!oidc) return answerRefused(ask, 'provider-unreachable', onward, who);
	const begun = await oidc.begin({ language: context.language, again: onward.again ?? false });
	if (!begun.ok) return answerRefused(ask, begun.refusal, onward, who);
	const secret: SignInSecret = begun.secret;
	attemptCookie.give(ask, await beginAttempt(context, { ...onward, for: who, secret, language: context.language }));
	return ask.redirect(begun.url, 303);
}

/** Back from the broker: the journey is taken once, in the browser it began in. */
async function comeBack(ask: Ask): Promise<Response> {
	const url = new URL(ask.req.url);
	const browser = attemptCookie.take(ask);
	const state = url.searchParams.get('state') ?? '';
	const attempt = browser && isSecret(browser) ? await takeAttempt(contextOf(ask), state, browser) : undefined;
	if (!attempt) return answerRefused(ask, 'expired', { returnTo: '/' });
	const carried = ask.get('carried');
	ask.set('carried', { ...carried, context: { ...carried.context, language: attempt.language } });
	const context = contextOf(ask);
	const oidc = webOf(ask).signIn[attempt.for];
	if (!oidc) return answerRefused(ask, 'provider-unreachable', attempt, attempt.for);
	const finished = await oidc.finish(url, attempt.secret);
	if (!finished.ok) return answerRefused(ask, finished.refusal, attempt, attempt.for);
	const arriveBy = attempt.for === 'staff' ? arriveAsStaff : arriveWithMitId;
	return answerArrival(ask, await arriveBy(context, finished.identity, doorstepOf(ask)), attempt);
}

/** Sign-in by MitID and by the municipality's own work sign-in. */
export const brokerRoutes = [
	raw('POST', '/log-ind/mitid', (ask) => leave(ask, 'citizen')),
	raw('POST', '/log-ind/medarbejder', (ask) => leave(ask, 'staff')),
	raw('GET', '/log-ind/tilbage', comeBack),
];
