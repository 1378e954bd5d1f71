import { normalCode } from '../../../platform/identifiers.ts';
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
import { identifySession } from '../sessions/identify-session.ts';
import type { Arrival } from '../sign-in/arrival.ts';
import { type Onward, sendMailLink, useMailLink } from '../sign-in/mail-link.ts';
import { useCode } from '../sign-in/use-code.ts';
import { useLetter } from '../sign-in/use-letter.ts';
import { answerWith } from './answer-with.ts';
import { answerArrival, doorstepOf } from './arrival-answer.tsx';
import { brokerRoutes } from './broker-routes.ts';
import { codeView, letterNameView } from './code-steps.tsx';
import { onwardAddress } from './onward-fields.ts';
import { signInView } from './sign-in-page.tsx';
import { linkSentView, linkView, staffSignInView } from './sign-in-steps.tsx';

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
	const onward = onwardOf({ til: typed.text('til'), gemt: typed.text('gemt'), igen: typed.text('igen') });
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
	const problems =
		used.kind === 'name'
			? [{ key: used.problem, field: 'name' }]
			: used.kind === 'former'
				? [{ key: 'email-former' }]
				: [];
	return showAgain(ask, linkPage, typed, problems, used.kind === 'gone' ? 410 : 422);
}

async function enterCode(ask: Ask): Promise<Response> {
	const typed = await readSubmitted(ask.req.raw);
	const answer = codeTries.take(ask.get('carried').caller);
	if (!answer.ok) {
		ask.header('retry-after', String(answer.retryAfterSeconds));
		return showAgain(ask, codePage, typed, [{ key: 'code-too-often', field: 'code' }], 429);
	}
	const code = typed.text('code') ?? '';
	const onward = onwardOf({ til: typed.text('til'), gemt: typed.text('gemt'), igen: typed.text('igen') });
	// Weighed before the code is: it is used once, and must not be lost to a misspelt address.
	const email = typed.filled('email');
	if (email && !normalEmail(email)) return showAgain(ask, codePage, typed, [{ key: 'email-wrong', field: 'email' }]);
	const arrival = await useCode(contextOf(ask), code, doorstepOf(ask));
	if (arrival.kind === 'wrong') return enterLetter(ask, typed, code, onward);
	await offerWayBack(ask, arrival, typed, onward);
	return answerArrival(ask, arrival, onward);
}

/** Whoever came by a code and left an address is sent a link there; pressed, it is theirs to sign in by from then on. */
async function offerWayBack(ask: Ask, arrival: Arrival, typed: Submitted, { returnTo }: Onward): Promise<void> {
	const email = normalEmail(typed.text('email') ?? '');
	if (!email || arrival.kind !== 'in') return;
	const context = contextOf(ask);
	const { personId: forPerson } = await identifySession(context, arrival.secret);
	await sendMailLink(context, email, webOf(ask).municipality().name, { returnTo, forPerson });
}

/** A code that staff gave nobody by hand may stand in a letter. */
async function enterLetter(ask: Ask, typed: Submitted, code: string, onward: Onward): Promise<Response> {
	const name = typed.text('name');
	const used = await useLetter(contextOf(ask), { code, name }, doorstepOf(ask));
	switch (used.kind) {
		case 'refused':
			return showAgain(ask, codePage, typed, [{ key: used.refusal, field: 'code' }]);
		case 'name-needed': {
			const problems = name === undefined ? [] : [{ key: used.problem, field: 'name' }];
			return answerWith(ask, (seeing) => letterNameView(seeing, { code, onward }), { typed, problems });
		}
		case 'arrived': {
			const goesOn = onward.kept !== undefined || onward.returnTo !== '/';
			await offerWayBack(ask, used.arrival, typed, goesOn ? onward : { returnTo: used.returnTo });
			return answerArrival(ask, used.arrival, goesOn ? onward : { returnTo: used.returnTo });
		}
	}
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
	const asked = { til: typed.text('til'), gemt: typed.text('gemt'), igen: typed.text('igen'), ...ask.req.param() };
	const seen = await see(contextOf(ask), route.read, asked);
	if (seen.kind === 'step-up') throw new Error('the pages of sign-in are open to everybody');
	return answerWith(ask, (seeing) => route.view(seeing, seen.facts), { typed, problems, status });
}

/** The short address that stands in a letter: the same page as everybody's, with the code brought along. */
function fromLetter(ask: Ask): Response {
	const code = normalCode(ask.req.query('kode') ?? '');
	const query = code ? `?${new URLSearchParams({ kode: code })}` : '';
	return ask.redirect(localPath(contextOf(ask).language, `/log-ind/kode${query}`), 303);
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
	raw('GET', '/brev', fromLetter),
	page(staffSignInRead, staffSignInView),
	...brokerRoutes,
	raw('POST', '/log-ud', (ask) => logOut(ask, false)),
	raw('POST', '/log-ud/overalt', (ask) => logOut(ask, true)),
];
