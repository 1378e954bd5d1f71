import type { Context } from '../../../platform/context.ts';
import { storedDocuments } from '../../../platform/files/documents.ts';
import { type Annex, annexPath, type Chapter } from '../material.ts';
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
		annexesOf(context, consultationId),
	]);
	return {
		chapters: chapters.map(({ chapter, title }) => ({
			title,
			paragraphs: paragraphs
				.filter((one) => one.chapter === chapter)
				.map(({ paragraph: number, text }) => ({ number, text })),
		})),
		questions: questions.map(({ text }) => text),
		annexes,
	};
}

/** The annexes of a consultation in their order, each with where it lies. */
export async function annexesOf(context: Context, consultationId: string): Promise<Annex[]> {
	const rows = await consultationTables(context.db)
		.selectFrom('consultation_annex')
		.select(['title', 'url', 'file'])
		.where('consultation', '=', consultationId)
		.orderBy('position')
		.execute();
	const files = await storedDocuments(
		context,
		rows.flatMap(({ file }) => file ?? []),
	);
	return rows.map(({ title, url, file }) =>
		file === null ? { title, url: url ?? '' } : { title, url: annexPath(file), file: files.get(file) },
	);
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
