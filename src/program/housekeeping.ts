import { addUpChanges } from '../modules/contributions/index.ts';
import { followCatalogues } from '../modules/documentation/index.ts';
import { remindOfMeasuring } from '../modules/evaluations/index.ts';
import { sendDigests } from '../modules/following/index.ts';
import { remindOfTomorrow } from '../modules/meetings/index.ts';
import { forgetDue, useRetentionRules } from '../modules/mine/index.ts';
import { forgetSignIns } from '../modules/people/index.ts';
import { remindOfActions } from '../modules/plans/index.ts';
import { forgetVoices } from '../modules/processes/index.ts';
import { forgetProofs } from '../modules/screening/index.ts';
import type { Context } from '../platform/context.ts';
import { sweepStagedFiles } from '../platform/files/stage.ts';
import { sealJournal } from '../platform/journal/seal.ts';
import { deliverDue } from '../platform/mail/deliver.ts';
import { linesToServer, type MailTransport } from '../platform/mail/transport.ts';
import { perform } from '../platform/perform.ts';
import { relearnAtNight } from '../platform/search/relearn.ts';
import { retentionRules } from '../retention-rules.ts';
import { writeLedger } from './erasure-ledger.ts';

/** One thing done over and over, and how often. */
interface Round {
	readonly name: string;
	readonly everyMs: number;
	readonly run: (context: Context) => Promise<unknown>;
}

async function forgetWhatIsDue(context: Context): Promise<void> {
	useRetentionRules(retentionRules);
	await perform(context, forgetDue, {});
}

/** A few seconds of work, so that a program that is told to end need not wait long; the next round follows at once. */
const mailsARound = 1_000;

/** What the worker sees to besides the jobs. */
export function rounds(transport: MailTransport | undefined, dataDir: string): readonly Round[] {
	return [
		{ name: 'seal the journal', everyMs: 5_000, run: sealJournal },
		{ name: 'send mail', everyMs: 2_000, run: (context) => deliverDue(context, transport, mailsARound, linesToServer) },
		{ name: 'tell of what people follow', everyMs: 20_000, run: sendDigests },
		{ name: 'add up what was supported and what came in', everyMs: 10_000, run: addUpChanges },
		{ name: 'remind of tomorrow’s meetings', everyMs: 600_000, run: remindOfTomorrow },
		{ name: 'remind of what is to be measured', everyMs: 3_600_000, run: remindOfMeasuring },
		{ name: 'remind of what was decided and is to be done', everyMs: 3_600_000, run: remindOfActions },
		{ name: 'destroy the keys of old voices', everyMs: 6 * 3_600_000, run: forgetVoices },
		{ name: 'forget old sign-ins', everyMs: 3_600_000, run: forgetSignIns },
		{ name: 'forget what has lain as long as it may', everyMs: 3_600_000, run: forgetWhatIsDue },
		{ name: 'forget words that nothing public has', everyMs: 1_200_000, run: relearnAtNight },
		{ name: 'write down who was deleted', everyMs: 10_000, run: (context) => writeLedger(context, dataDir) },
		{ name: 'forget proofs that are too old', everyMs: 3_600_000, run: forgetProofs },
		{ name: 'read the catalogues of other municipalities', everyMs: 6 * 3_600_000, run: followCatalogues },
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
