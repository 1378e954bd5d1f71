import { followKinds } from './follow-kinds.ts';
import { matterKinds } from './matter-kinds.ts';
import { consultationHandlers } from './modules/consultations/index.ts';
import { documentationHandlers } from './modules/documentation/index.ts';
import { evaluationHandlers } from './modules/evaluations/index.ts';
import { followingHandlers, repliesAreOpen, useFollowKinds } from './modules/following/index.ts';
import { importHandlers } from './modules/imports/index.ts';
import { meetingHandlers } from './modules/meetings/index.ts';
import { mineHandlers } from './modules/mine/index.ts';
import { notifyHandlers, useReplyRule } from './modules/notify/index.ts';
import { planHandlers } from './modules/plans/index.ts';
import { processHandlers } from './modules/processes/index.ts';
import { useMatterKinds } from './modules/relations/index.ts';
import { system } from './platform/actor.ts';
import { readConfig } from './platform/config.ts';
import { contextFor } from './platform/context.ts';
import { openPool } from './platform/database/database.ts';
import { workJobs } from './platform/jobs/jobs.ts';
import { createTransport } from './platform/mail/transport.ts';
import { goRounds, rounds } from './program/housekeeping.ts';
import { openRuntime } from './program/open-runtime.ts';
import { receiveAnswers } from './program/receive-answers.ts';

/** The other process: jobs, mail, seals and sweeping, so that no reader waits for them. Started by main.ts, which passes the database's address. */
const reading = readConfig(process.env);
const url = process.env.SAMSKAB_WORKER_DATABASE;
if (!reading.ok || !url) {
	console.error('The worker is started by the program itself: run "npm start".');
	process.exit(1);
}
const { config } = reading;
const pool = openPool(url, 4);
const open = await openRuntime(config, { url, pool, applied: [], close: async () => undefined }, {});
useMatterKinds(matterKinds);
useFollowKinds(followKinds);
useReplyRule(repliesAreOpen);
const transport = createTransport(config);
const going = goRounds(rounds(transport, config.dataDir), () => contextFor(open.runtime, system));
const working = await workJobs(url, [
	...notifyHandlers(open.runtime),
	...processHandlers(open.runtime),
	...meetingHandlers(open.runtime),
	...consultationHandlers(open.runtime),
	...planHandlers(open.runtime),
	...documentationHandlers(open.runtime),
	...evaluationHandlers(open.runtime),
	...importHandlers(open.runtime),
	...followingHandlers(open.runtime),
	...mineHandlers(open.runtime),
]);

const receiving = config.mailIn && (await receiveAnswers(open.runtime, config.mailIn));

let ending = false;
async function end(): Promise<void> {
	if (ending) return;
	ending = true;
	await receiving?.stop();
	await working.stop();
	await going.stop();
	transport?.close();
	await open.close();
	await pool.end();
	process.exit(0);
}
// Ctrl-C reaches the whole group; main.ts tells us when it is our turn.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => void end());
// A parent that was killed cannot tell us: its pipe closing does.
process.on('disconnect', () => void end());
process.send?.('ready');
