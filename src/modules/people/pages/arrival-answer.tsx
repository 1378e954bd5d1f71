import { keptActBySecret } from '../../../platform/kept-act.ts';
import { withNotice } from '../../../platform/web/address.ts';
import { type Ask, contextOf, webOf } from '../../../platform/web/environment.ts';
import { resumeKept } from '../../../platform/web/kept.tsx';
import { giveSession, sessionOf, takeSession } from '../../../platform/web/session-cookie.ts';
import { Alert, ButtonLink, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { identifySession } from '../sessions/identify-session.ts';
import type { Arrival, Doorstep } from '../sign-in/arrival.ts';
import type { AttemptFor } from '../sign-in/attempt.ts';
import type { Onward } from '../sign-in/mail-link.ts';
import { peopleTexts } from '../texts.ts';
import { answerWith, become } from './answer-with.ts';
import { onwardAddress } from './onward-fields.ts';

/** Why somebody was not signed in, as a key of the texts. */
export type ArrivalRefusal = keyof ReturnType<typeof peopleTexts>['refusedArrival']['reasons'];

/** What a sign-in must know of the request it comes in. */
export function doorstepOf(ask: Ask): Doorstep {
	return { earlier: sessionOf(ask), staffByMail: webOf(ask).signIn.staff === undefined };
}

/**
 * Gives the browser its session and leads on. After a form what was kept is finished at once; after a journey to a
 * broker, which ends in a GET, the page with the button stands between, since a GET changes nothing.
 */
export async function answerArrival(ask: Ask, arrival: Arrival, onward: Onward): Promise<Response> {
	if (arrival.kind === 'disabled') {
		takeSession(ask);
		return answerRefused(ask, 'disabled', onward);
	}
	giveSession(ask, arrival.secret);
	const context = contextOf(ask);
	const kept = onward.kept ? await keptActBySecret(context, onward.kept) : undefined;
	if (!kept || !onward.kept)
		return ask.redirect(localPath(context.language, withNotice(onward.returnTo, 'logget-ind')), 303);
	if (ask.req.method !== 'POST') return ask.redirect(localPath(context.language, `/fortsaet/${onward.kept}`), 303);
	become(ask, await identifySession(context, arrival.secret));
	return resumeKept(ask, onward.kept);
}

/** Says in plain words why nobody was signed in, and leads back to try again. */
export function answerRefused(
	ask: Ask,
	refusal: ArrivalRefusal,
	onward: Onward,
	who: AttemptFor = 'citizen',
): Promise<Response> {
	const { language } = contextOf(ask);
	const texts = peopleTexts(language).refusedArrival;
	const again = who === 'staff' ? '/log-ind/medarbejder' : '/log-ind';
	return answerWith(
		ask,
		(seeing) => (
			<Page frame={{ ...seeing.frame, path: again }} title={texts.title} error unlisted>
				<Alert kind="error" live>
					<p>{texts.reasons[refusal]}</p>
					{onward.kept && <p>{texts.kept}</p>}
				</Alert>
				<p>
					<ButtonLink href={onwardAddress(language, again, onward)}>{texts.again}</ButtonLink>
				</p>
			</Page>
		),
		{ status: refusal === 'provider-unreachable' ? 503 : refusal === 'disabled' ? 403 : 422 },
	);
}
