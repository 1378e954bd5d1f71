import * as v from 'valibot';
import { isSecret, normalCode } from '../../../platform/identifiers.ts';
import { keptActBySecret } from '../../../platform/kept-act.ts';
import { type Level, levels } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { ownPath } from '../own-path.ts';
import { mayEnter } from '../permissions.ts';
import { type Onward, readMailLink } from '../sign-in/mail-link.ts';

const word = v.fallback(v.optional(v.string()), undefined);
const onwardQuery = v.object({ til: word, gemt: word, igen: word });

/** Where a sign-in leads, from an address or a form; whatever makes no sense leads to the front page. */
export function onwardOf(given: {
	readonly til?: string | undefined;
	readonly gemt?: string | undefined;
	readonly igen?: string | undefined;
}): Onward {
	return {
		returnTo: ownPath(given.til),
		...(given.gemt && isSecret(given.gemt) && { kept: given.gemt }),
		...(given.igen === '1' && { again: true }),
	};
}

/** What the sign-in page is told. */
export interface SignInFacts {
	readonly onward: Onward;
	/** Absent when nobody asked for a level. */
	readonly level?: Level | undefined;
	/** What waits to be finished. */
	readonly keptTitle?: string | undefined;
}

/** The page that says why, and offers the ways that are enough. */
export const signInRead = read({
	name: 'sign-in.page',
	path: '/log-ind',
	input: v.object({ ...onwardQuery.entries, trin: word }),
	async load(context, given): Promise<SignInFacts> {
		const onward = onwardOf(given);
		const kept = onward.kept === undefined ? undefined : await keptActBySecret(context, onward.kept);
		const asked = levels.find((level) => String(level) === given.trin);
		return {
			onward: kept ? onward : { ...onward, kept: undefined },
			level: kept?.level ?? asked,
			keptTitle: kept?.title,
		};
	},
	may: mayEnter,
});

/** The page after a link was sent. */
export const linkSentRead = read({
	name: 'sign-in.link-sent',
	path: '/log-ind/sendt',
	input: onwardQuery,
	load: async (_, given) => ({ onward: onwardOf(given) }),
	may: mayEnter,
});

/** The page that a link leads to: nothing happens before its button is pressed. */
export const linkRead = read({
	name: 'sign-in.link',
	path: '/log-ind/mail/:secret',
	input: v.object({ secret: v.string() }),
	load: async (context, { secret }) => ({ secret, link: await readMailLink(context, secret) }),
	may: mayEnter,
});

/** The page where a code is written, from staff or from a letter; the address in a letter brings the code along. */
export const codeRead = read({
	name: 'sign-in.code',
	path: '/log-ind/kode',
	input: v.object({ ...onwardQuery.entries, kode: word }),
	// Looked at, not looked up: whoever tries codes must press the button, where tries are counted.
	load: async (_, given) => ({ onward: onwardOf(given), brought: normalCode(given.kode ?? '') }),
	may: mayEnter,
});

/** The page where staff and politicians begin. */
export const staffSignInRead = read({
	name: 'sign-in.staff',
	path: '/log-ind/medarbejder',
	input: onwardQuery,
	load: async (_, given) => ({ onward: onwardOf(given) }),
	may: mayEnter,
});
