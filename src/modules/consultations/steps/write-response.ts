import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { sizeOfMaterial } from '../reads/read-material.ts';
import { key } from '../refusals.ts';
import { consultationTables } from '../tables.ts';

/** What a response says beside its words. */
export interface Beside {
	readonly paragraphs: readonly number[];
	readonly answers: readonly { readonly question: number; readonly text: string }[];
	readonly hideName: boolean;
	readonly address?: string | undefined;
}

/** Holds what a response points at against the material. */
export async function whyBesideIsRefused(
	context: Context,
	consultationId: string,
	{ paragraphs, answers }: Pick<Beside, 'paragraphs' | 'answers'>,
): Promise<Refused | undefined> {
	const size = await sizeOfMaterial(context, consultationId);
	if (paragraphs.some((number) => number > size.paragraphs)) return refused(key('paragraph-unknown'), 'paragraphs');
	const questions = answers.map(({ question }) => question);
	const areKnown = questions.every((question) => question <= size.questions);
	return areKnown && new Set(questions).size === questions.length
		? undefined
		: refused(key('question-unknown'), 'answers');
}

/** Writes what belongs to a response beside the contribution that it is. */
export async function writeResponse(
	context: Context,
	response: Beside & { readonly id: string; readonly consultationId: string; readonly receivedOn: string },
): Promise<void> {
	const db = consultationTables(context.db);
	const { id: contribution, paragraphs, answers } = response;
	await db
		.insertInto('consultation_response')
		.values({
			contribution,
			consultation: response.consultationId,
			received_on: response.receivedOn,
			received_at: context.now,
			name_hidden: response.hideName,
			address: response.address ?? null,
		})
		.execute();
	const pointed = [...new Set(paragraphs)].map((paragraph) => ({ contribution, paragraph }));
	if (pointed.length > 0) await db.insertInto('response_paragraph').values(pointed).execute();
	if (answers.length > 0)
		await db
			.insertInto('response_answer')
			.values(answers.map((answer) => ({ contribution, ...answer })))
			.execute();
}

/** Ties a response to the consultee whose it is; the first one they gave stays theirs. */
export async function tieToConsultee(context: Context, consulteeId: string, contributionId: string): Promise<void> {
	await consultationTables(context.db)
		.updateTable('consultation_consultee')
		.set({ response: contributionId })
		.where('id', '=', consulteeId)
		.where('response', 'is', null)
		.execute();
}
