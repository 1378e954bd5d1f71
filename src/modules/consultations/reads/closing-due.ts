import type { Context } from '../../../platform/context.ts';
import { answersDueTo, leftUnsorted } from '../../points/index.ts';
import type { ClosingDue } from '../closing.ts';
import type { Consultation } from '../consultation.ts';
import { countReceivedMails } from './list-received-mails.ts';
import { countResponses } from './list-responses.ts';

/** What is left before a consultation can be closed, counted as it is now; and which responses nobody has sorted. */
export async function closingDue(
	context: Context,
	{ id }: Pick<Consultation, 'id'>,
	responses: readonly string[],
): Promise<ClosingDue & { readonly unsortedIds: readonly string[] }> {
	const [counts, answers, unsorted, mails] = await Promise.all([
		countResponses(context, [id]),
		answersDueTo(context, responses),
		leftUnsorted(context, responses),
		countReceivedMails(context, id),
	]);
	return {
		undecided: counts(id).undecided,
		unsorted: unsorted.length,
		unsortedIds: unsorted,
		unanswered: answers.unanswered,
		mails: mails.waiting,
	};
}
