import type { InferOutput, ObjectSchema } from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { receiveContribution, wayIn } from '../../contributions/index.ts';
import { voiceOf } from '../../people/index.ts';
import type { ParticipationProcess, Theme } from '../../processes/index.ts';
import { key } from '../refusals.ts';
import type { draftWords, firstWords } from '../words.ts';
import { checkWords } from './check-words.ts';
import { findPlace } from './find-place.ts';
import { keepPicturesOfDraft } from './keep-pictures.ts';

/** What is put aside. */
type Words = InferOutput<ObjectSchema<typeof draftWords & typeof firstWords, undefined>>;

/** Keeps a proposal as a draft of the one who wrote it. */
export async function putAside(
	context: Context,
	facts: { readonly process: ParticipationProcess; readonly themes: readonly Theme[] },
	words: Words,
): Promise<{ readonly id: string; readonly number: number } | Refused> {
	const authorId = context.actor.personId;
	const checked = await checkWords(context, facts, words, authorId, { draft: true });
	if ('problems' in checked) return checked;
	const where = await findPlace(context, words);
	if ('problems' in where) return where;
	const voice = await voiceOf(context, facts.process.id);
	const draft = await receiveContribution(context, {
		kind: 'proposal',
		processId: facts.process.id,
		themeId: checked.themeId,
		title: words.title,
		text: words.text,
		...wayIn(context.actor),
		language: words.language,
		happenedOn: dateInCopenhagen(context.now),
		authorId,
		authorKey: voice?.key,
		authorLevel: context.actor.level,
		pseudonym: checked.pseudonym,
		behalf: checked.behalf,
		where,
		needsAnswer: true,
		draft: true,
	});
	return (await keepPicturesOfDraft(context, draft.id, words.pictures))
		? draft
		: refused(key('picture-gone'), 'pictures');
}
