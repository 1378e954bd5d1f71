import { system } from '../../../platform/actor.ts';
import { type Context, contextFor } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { meetingsById } from '../reads/list-meetings.ts';
import { signUpsOf } from '../reads/list-sign-ups.ts';
import { mailSignUp } from './sign-up-mail.ts';

/** Tells everybody who signed up that a meeting was moved or cancelled: in one transaction, and safe to do twice. */
export function meetingHandlers(runtime: Runtime): JobHandler[] {
	const telling = (news: 'changed' | 'cancelled'): JobHandler['run'] => {
		return (data) => inTransaction(runtime.db, (db) => tell({ ...contextFor(runtime, system), db }, news, data));
	};
	return [
		{ fact: 'meeting-changed', run: telling('changed') },
		{ fact: 'meeting-cancelled', run: telling('cancelled') },
	];
}

async function tell(context: Context, news: 'changed' | 'cancelled', data: Record<string, unknown>): Promise<void> {
	const id = data.meeting;
	const [meeting] = typeof id === 'string' && isId(id) ? await meetingsById(context, [id]) : [];
	if (!meeting) return;
	// A meeting cancelled after it was moved: only that still matters.
	if (news === 'changed' && meeting.cancelledAt !== null) return;
	for (const signUp of await signUpsOf(context, meeting.id)) await mailSignUp(context, meeting, signUp, news);
}
