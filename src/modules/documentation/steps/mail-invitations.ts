import type { Context } from '../../../platform/context.ts';
import { listAuthors } from '../../contributions/index.ts';
import { mailPersons } from '../../notify/index.ts';
import { processById } from '../../processes/index.ts';
import { remarkPath } from '../documentation.ts';
import { documentationsById } from '../reads/read-documentation.ts';
import { documentationTexts } from '../texts.ts';

/** So many are written to in one go; the rest is the next job's. */
const atOnce = 200;

/** Writes to those who took part in a process, some at a time: each once, however often it is asked. */
export async function mailInvitations(
	context: Context,
	documentationId: string,
	after: string | undefined,
): Promise<void> {
	const [documentation] = await documentationsById(context, [documentationId]);
	const process = documentation && (await processById(context, documentation.processId));
	if (!process || process.publishedAt === null) return;
	const authors = await listAuthors(context, process.id, { after, limit: atOnce });
	await mailPersons(context, authors, (language) => {
		const texts = documentationTexts(language).mail;
		return {
			dedupe: `documentation-invited:${documentationId}`,
			subject: texts.subject(process.title),
			paragraphs: [texts.thanks(process.title), texts.ask, texts.shown],
			action: { text: texts.action, path: remarkPath(process) },
			footer: texts.footer,
		};
	});
	const last = authors.at(-1);
	if (authors.length === atOnce && last)
		await context.runtime.jobs.send(context.db, 'participants-invited', {
			documentation: documentationId,
			after: last,
		});
}
