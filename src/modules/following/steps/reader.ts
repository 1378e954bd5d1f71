import type { Context, Language } from '../../../platform/context.ts';
import { localPath } from '../../../ui/language.ts';
import type { Reachable } from '../../people/index.ts';
import { digestEnd } from '../digest-mail.ts';
import type { Untold } from '../reads/untold-news.ts';
import { stopSecret } from '../stop-link.ts';
import type { DueFollower } from './due-followers.ts';

/** Somebody whom there is news for, and how to write to them. */
export interface Reader {
	readonly follower: DueFollower;
	readonly contact: Reachable;
	readonly untold: Untold;
	readonly greeting: string | undefined;
}

/** What is on the outside of a mail to a follower. */
export function envelopeOf(context: Context, { contact, follower }: Reader, dedupe: string) {
	return {
		// A search may find something when nothing was written down: the hour tells such mails apart.
		dedupe: `${dedupe}:${follower.toldAt.getTime()}`,
		to: contact.email,
		language: contact.language,
		unsubscribeUrl: stopUrlOf(context, follower.person, contact.language),
	};
}

/** What a mail to a follower ends with. */
export function endOf(context: Context, { follower }: Reader, language: Language) {
	const choose = new URL(localPath(language, '/mit/foelger'), context.runtime.publicUrl).href;
	return digestEnd(language, stopUrlOf(context, follower.person, language), choose);
}

function stopUrlOf(context: Context, person: string, language: Language): string {
	return new URL(localPath(language, `/afmeld/${stopSecret(context, person)}`), context.runtime.publicUrl).href;
}
