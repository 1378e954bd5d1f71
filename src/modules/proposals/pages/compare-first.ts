import { dateInCopenhagen } from '../../../platform/clock.ts';
import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import { contributionByNumber } from '../../contributions/index.ts';
import { isOpen, processById, processBySlug } from '../../processes/index.ts';
import { listSimilar } from '../reads/list-similar.ts';
import { isVisible } from '../reads/process-facts.ts';
import { key } from '../refusals.ts';
import { stillUnseen } from '../similar-words.ts';
import { numberOf } from './forms.ts';

/** The field under which a form tells which similar proposals its writer has been shown. */
export const seenField = 'seen';

/** Where the page shows what resembles the proposal that is on its way. */
export const similarField = 'similar';

/**
 * Before a proposal is sent the first time: are there others much like it, which its writer has not been shown? Then they are shown
 * first. A step of the form and no rule: whoever says that theirs is another is believed.
 */
export async function compareFirst(sent: Sent, words: unknown): Promise<unknown> {
	if (words instanceof InputProblems) return words;
	const { context, params, typed } = sent;
	const process = params.slug ? await processBySlug(context, params.slug) : await processOfDraft(sent);
	if (!process || !isVisible(context, process) || !isOpen(process, dateInCopenhagen(context.now))) return words;
	const similar = await listSimilar(context, process.id, typed.text('title'));
	if (stillUnseen(similar, typed.text(seenField)).length === 0 || (await sent.isRepeated())) return words;
	return new InputProblems([{ key: key('similar-first'), field: similarField }], words);
}

async function processOfDraft(sent: Sent) {
	const draft = await contributionByNumber(sent.context, 'proposal', numberOf(sent));
	return draft && processById(sent.context, draft.processId);
}
