import * as v from 'valibot';
import type { Context } from '../../../../platform/context.ts';
import { read } from '../../../../platform/read.ts';
import { markOfWords, versionsOf, type Words, wordingState, wordsAsOne } from '../../../wordings/index.ts';
import { optionWording } from '../../part-wordings.ts';
import { maySeeProcess } from '../../permissions.ts';
import type { ParticipationProcess } from '../../process.ts';
import { originalMark } from '../../steps/original-mark.ts';
import { optionsOf } from '../read-parts.ts';
import { processInDanish } from '../read-steering.ts';
import { wordingsOf } from '../read-wording.ts';
import { processInPath } from './seen-process.ts';

/** The options in easy words, where all of a choice are: some of them alone would weigh more than the others. */
async function easyOptions(context: Context, process: ParticipationProcess): Promise<readonly Words[]> {
	if (process.questionKind !== 'choice') return [];
	const options = await optionsOf({ ...context, language: 'da' }, process.id);
	const versions = await versionsOf(
		context,
		'option',
		options.map(({ id }) => id),
		['let'],
	);
	const approved = options.flatMap((option) => {
		const version = versions.find(({ matter }) => matter === option.id);
		const mark = markOfWords(wordsAsOne(optionWording.wordsOf(option)));
		return version && wordingState(version, mark) === 'ready' ? [{ title: option.title, ...version.words }] : [];
	});
	return approved.length === options.length ? approved : [];
}

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
		return { process, easy, isOlder: state === 'stale', options: await easyOptions(context, process) };
	},
	may: (actor, { process }) => maySeeProcess(actor, process, undefined),
});
