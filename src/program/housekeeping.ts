import { forgetHelpRequests, forgetInvitations } from '../modules/associations/index.ts';
import { forgetContacts } from '../modules/contributions/index.ts';
import { forgetVisits } from '../modules/desk/index.ts';
import { forgetOldTokens } from '../modules/exchange/index.ts';
import { forgetImports } from '../modules/imports/index.ts';
import { forgetSignUps } from '../modules/meetings/index.ts';
import { forgetSignIns } from '../modules/people/index.ts';
import { forgetVoices } from '../modules/processes/index.ts';
import type { Context } from '../platform/context.ts';
import { sweepStagedFiles } from '../platform/files/stage.ts';
import { forgetOldKeys } from '../platform/idempotency.ts';
import { sealJournal } from '../platform/journal/seal.ts';
import { forgetKeptActs } from '../platform/kept-act.ts';
import { deliverDue } from '../platform/mail/deliver.ts';
import type { MailTransport } from '../platform/mail/transport.ts';

/** One thing done over and over, and how often. */
interface Round {
	readonly name: string;
	readonly everyMs: number;
	readonly run: (context: Context) => Promise<unknown>;
}

/** What the worker sees to besides the jobs. */
export function rounds(transport: MailTransport | undefined): readonly Round[] {
	return [
		{ name: 'seal the journal', everyMs: 5_000, run: sealJournal },
		{ name: 'send mail', everyMs: 2_000, run: (context) => deliverDue(context, transport, 50) },
		{ name: 'forget old keys', everyMs: 3_600_000, run: forgetOldKeys },
		{ name: 'forget kept forms', everyMs: 3_600_000, run: forgetKeptActs },
		{ name: 'destroy the keys of old voices', everyMs: 6 * 3_600_000, run: forgetVoices },
		{ name: 'forget addresses left for answers', everyMs: 6 * 3_600_000, run: forgetContacts },
		{ name: 'forget old sign-ins', everyMs: 3_600_000, run: forgetSignIns },
		{ name: 'forget who came to meetings', everyMs: 6 * 3_600_000, run: forgetSignUps },
		{ name: 'forget old tokens', everyMs: 24 * 3_600_000, run: forgetOldTokens },
		{ name: 'forget whom help was given to', everyMs: 24 * 3_600_000, run: forgetHelpRequests },
		{ name: 'forget old invitations', everyMs: 6 * 3_600_000, run: forgetInvitations },
		{ name: 'forget imports that nobody started', everyMs: 3_600_000, run: forgetImports },
		{ name: 'forget who was helped at the desk', everyMs: 3_600_000, run: forgetVisits },
		{ name: 'sweep files nobody kept', everyMs: 3_600_000, run: sweepStagedFiles },
	];
}

/** Goes the rounds until stopped. A round that fails is told of and tried again in its turn. */
export function goRounds(list: readonly Round[], context: () => Context): { stop(): Promise<void> } {
	let stopped = false;
	const sleepers = new Set<() => void>();
	const running = list.map(async (round) => {
		while (!stopped) {
			try {
				await round.run(context());
			} catch (error) {
				console.error(`could not ${round.name}: ${(error as Error).message}`);
			}
			if (stopped) break;
			await new Promise<void>((resolve) => {
				const wake = () => {
					clearTimeout(timer);
					sleepers.delete(wake);
					resolve();
				};
				const timer = setTimeout(wake, round.everyMs);
				sleepers.add(wake);
			});
		}
	});
	return {
		async stop() {
			stopped = true;
			for (const wake of sleepers) wake();
			await Promise.all(running);
		},
	};
}
