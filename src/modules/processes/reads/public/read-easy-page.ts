import * as v from 'valibot';
import { read } from '../../../../platform/read.ts';
import { maySeeProcess } from '../../permissions.ts';
import { originalMark } from '../../steps/original-mark.ts';
import { wordingState } from '../../wording.ts';
import { processInDanish } from '../read-steering.ts';
import { wordingsOf } from '../read-wording.ts';
import { processInPath } from './seen-process.ts';

/** A process in easy words, which a person stands behind. */
export const easyPage = read({
	name: 'process.easy',
	path: '/forloeb/:slug/let',
	shared: true,
	input: v.object({ slug: processInPath.slug }),
	async load(context, { slug }) {
		const process = await processInDanish(context, slug);
		if (!process || maySeeProcess(context.actor, process, undefined).kind !== 'yes') return undefined;
		const easy = (await wordingsOf(context, process.id)).find(({ wording }) => wording === 'let');
		const state = easy && wordingState(easy, originalMark(process));
		if (!easy || state === undefined || state === 'waiting') return undefined;
		return { process, easy, isOlder: state === 'stale' };
	},
	may: (actor, { process }) => maySeeProcess(actor, process, undefined),
});
