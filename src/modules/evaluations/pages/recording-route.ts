import { answerRecording } from '../../../platform/files/recordings.ts';
import { notFound } from '../../../platform/outcome.ts';
import { see } from '../../../platform/read.ts';
import { raw } from '../../../platform/web/door.tsx';
import { type Ask, contextOf } from '../../../platform/web/environment.ts';
import { recordingRead } from '../reads/public-pages.ts';

/** A recording, for those who may hear it. */
export const recordingRoute = raw('GET', recordingRead.path, answer, recordingRead);

async function answer(ask: Ask): Promise<Response> {
	const context = contextOf(ask);
	const seen = await see(context, recordingRead, ask.req.param());
	if (seen.kind !== 'seen') return notFound();
	return (await answerRecording(context, seen.facts.recordingId, ask.req.header('range'))) ?? notFound();
}
