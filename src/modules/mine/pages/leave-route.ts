import { perform } from '../../../platform/perform.ts';
import { see } from '../../../platform/read.ts';
import { signInPath } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { readFormToken } from '../../../platform/web/form-token.ts';
import { sayProblems } from '../../../platform/web/refusal-texts.ts';
import { htmlAnswer, seeingOf } from '../../../platform/web/render.tsx';
import { takeSession } from '../../../platform/web/session-cookie.ts';
import { readSubmitted } from '../../../platform/web/submitted.ts';
import { webTexts } from '../../../platform/web/texts.ts';
import { localPath } from '../../../ui/language.ts';
import { deleteAccount } from '../acts/delete-account.ts';
import { mineTexts } from '../texts.ts';
import { leavePage } from './leave-page.tsx';

/**
 * Answers for itself: the key of the form is nobody's but the form's. A second press then comes from somebody who is no longer here, and
 * is told the same as the first.
 */
export async function leave(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const typed = await readSubmitted(ask.req.raw);
	const token = readFormToken(context.runtime.keys.named('form'), typed.text('_form'), context.now);
	const again = async (problems: Parameters<typeof sayProblems>[0], status: 409 | 422) => {
		const seen = await see(context, leavePage.read, {});
		if (seen.kind === 'step-up') return ask.redirect(signInPath(context, { ...seen, returnTo: '/mit/slet' }), 303);
		const web = webTexts(context.language);
		const said = sayProblems(problems, { ...web.problems, ...mineTexts(context.language).refusals }, web.invalid);
		const seeing = seeingOf(ask, { typed, problems: said });
		return htmlAnswer(ask, seeing, await leavePage.view(seeing, seen.facts), { status, shared: false });
	};
	if (!token) return again([{ key: '_form-too-old' }], 422);
	const input = {
		texts: typed.text('texts'),
		confirm: typed.text('confirm') ?? '',
		withoutContact: typed.text('withoutContact') === 'on',
	};
	const performed = await perform(context, deleteAccount, input, { key: token.key, scope: `form:${token.key}` });
	switch (performed.kind) {
		case 'done':
			takeSession(ask);
			return ask.redirect(localPath(context.language, '/slettet'), 303);
		case 'refused':
			return again(performed.problems, 422);
		case 'key-reused':
			return again([{ key: '_key-reused' }], 409);
		case 'step-up':
			return ask.redirect(signInPath(context, { ...performed, returnTo: '/mit/slet' }), 303);
	}
}
