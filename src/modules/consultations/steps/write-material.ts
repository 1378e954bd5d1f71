import type { Context } from '../../../platform/context.ts';
import type { Material } from '../reads/read-material.ts';
import { consultationTables } from '../tables.ts';

/** Writes the material in the place of what was there. */
export async function writeMaterial(context: Context, consultation: string, material: Material): Promise<void> {
	const db = consultationTables(context.db);
	// Paragraphs go with their chapters.
	await db.deleteFrom('consultation_chapter').where('consultation', '=', consultation).execute();
	await db.deleteFrom('consultation_question').where('consultation', '=', consultation).execute();
	await db.deleteFrom('consultation_annex').where('consultation', '=', consultation).execute();
	const chapters = material.chapters.map(({ title }, index) => ({ consultation, chapter: index + 1, title }));
	if (chapters.length > 0) await db.insertInto('consultation_chapter').values(chapters).execute();
	const paragraphs = material.chapters.flatMap((chapter, index) =>
		chapter.paragraphs.map(({ number, text }) => ({ consultation, paragraph: number, chapter: index + 1, text })),
	);
	if (paragraphs.length > 0) await db.insertInto('consultation_paragraph').values(paragraphs).execute();
	const questions = material.questions.map((text, index) => ({ consultation, question: index + 1, text }));
	if (questions.length > 0) await db.insertInto('consultation_question').values(questions).execute();
	const annexes = material.annexes.map(({ title, url, file }, position) => ({
		...{ consultation, position, title },
		url: file ? null : url,
		file: file?.id ?? null,
	}));
	if (annexes.length > 0) await db.insertInto('consultation_annex').values(annexes).execute();
}
