import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { safeLink } from '../../../platform/security/safe-text.ts';
import { materialFields, slugField } from '../fields.ts';
import { readAnnexes, readMaterial, readQuestions } from '../material.ts';
import { maySteerConsultation } from '../permissions.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { annexesOf } from '../reads/read-material.ts';
import { key } from '../refusals.ts';
import { writeMaterial } from '../steps/write-material.ts';

/** Lays the material, the questions and the annexes out, all of it or nothing. */
export const setMaterial = act({
	name: 'consultation.set-material',
	summary:
		'The text that people respond to, its questions and annexes are laid out, until the consultation is published.',
	input: v.object({ slug: slugField, ...materialFields }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, ...typed }) {
		// A response points at a paragraph as it stood: other material is another consultation.
		if (consultation.publishedAt !== null) return refused(key('material-is-public'));
		const chapters = readMaterial(typed.material);
		if ('refusal' in chapters) return refused(chapters.refusal, 'material', { at: chapters.at ?? 0 });
		if (chapters.every(({ paragraphs }) => paragraphs.length === 0))
			return refused(key('material-missing'), 'material');
		const questions = readQuestions(typed.questions);
		if ('refusal' in questions) return refused(questions.refusal, 'questions', { at: questions.at ?? 0 });
		const files = new Map((await annexesOf(context, consultation.id)).map(({ url, file }) => [url, file]));
		const left = new Set(files.keys());
		// A file that is here already can stay, once; a line that is taken out takes its file with it.
		const annexes = readAnnexes(typed.annexes, (url) => safeLink(url) !== undefined || left.delete(url));
		if ('refusal' in annexes) return refused(annexes.refusal, 'annexes', { at: annexes.at ?? 0 });
		await writeMaterial(context, consultation.id, {
			chapters,
			questions,
			annexes: annexes.map((annex) => ({ ...annex, file: files.get(annex.url) })),
		});
		return done({ slug });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
