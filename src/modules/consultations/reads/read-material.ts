import type { Context } from '../../../platform/context.ts';
import type { Annex, Chapter } from '../material.ts';
import { consultationTables } from '../tables.ts';

/** What a consultation is about: its chapters, what it asks, and its annexes. */
export interface Material {
	readonly chapters: readonly Chapter[];
	readonly questions: readonly string[];
	readonly annexes: readonly Annex[];
}

/** Everything of the material; how much there may be is bounded when it is written. */
export async function materialOf(context: Context, consultationId: string): Promise<Material> {
	const db = consultationTables(context.db);
	const [chapters, paragraphs, questions, annexes] = await Promise.all([
		db
			.selectFrom('consultation_chapter')
			.selectAll()
			.where('consultation', '=', consultationId)
			.orderBy('chapter')
			.execute(),
		db
			.selectFrom('consultation_paragraph')
			.selectAll()
			.where('consultation', '=', consultationId)
			.orderBy('paragraph')
			.execute(),
		db
			.selectFrom('consultation_question')
			.selectAll()
			.where('consultation', '=', consultationId)
			.orderBy('question')
			.execute(),
		db
			.selectFrom('consultation_annex')
			.selectAll()
			.where('consultation', '=', consultationId)
			.orderBy('position')
			.execute(),
	]);
	return {
		chapters: chapters.map(({ chapter, title }) => ({
			title,
			paragraphs: paragraphs
				.filter((one) => one.chapter === chapter)
				.map(({ paragraph: number, text }) => ({ number, text })),
		})),
		questions: questions.map(({ text }) => text),
		annexes: annexes.map(({ title, url }) => ({ title, url })),
	};
}

/** How many paragraphs and questions there are: what a response can point at. */
export async function sizeOfMaterial(
	context: Context,
	consultationId: string,
): Promise<{ readonly paragraphs: number; readonly questions: number }> {
	const db = consultationTables(context.db);
	const [paragraphs, questions] = await Promise.all([
		db
			.selectFrom('consultation_paragraph')
			.select((eb) => eb.fn.countAll<string>().as('count'))
			.where('consultation', '=', consultationId)
			.executeTakeFirstOrThrow(),
		db
			.selectFrom('consultation_question')
			.select((eb) => eb.fn.countAll<string>().as('count'))
			.where('consultation', '=', consultationId)
			.executeTakeFirstOrThrow(),
	]);
	return { paragraphs: Number(paragraphs.count), questions: Number(questions.count) };
}
