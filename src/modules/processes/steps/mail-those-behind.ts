import type { Context } from '../../../platform/context.ts';
import { mailPersons } from '../../notify/index.ts';
import { actingMembersOf } from '../../people/index.ts';
import type { ParticipationProcess } from '../process.ts';
import { processTexts } from '../texts.ts';

/** Writes to those who act for the organisation behind a process what staff have done with it. */
export async function mailThoseBehind(
	context: Context,
	process: ParticipationProcess,
	told: { readonly what: 'stopped' | 'resumed'; readonly dedupe: string; readonly reason?: string },
): Promise<void> {
	if (process.organisationId === null) return;
	const persons = await actingMembersOf(context, process.organisationId);
	await mailPersons(context, persons, (language) => {
		const texts = processTexts(language).stopMail;
		const words = texts[told.what];
		return {
			dedupe: told.dedupe,
			subject: words.subject(process.title),
			paragraphs: [words.text(process.title), ...(told.reason ? [texts.because, told.reason] : []), words.next],
			action: { text: texts.action, path: `/forloeb/${process.slug}` },
			footer: texts.footer,
		};
	});
}
