import type { Context } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import type { MailedAnswer } from '../../../platform/mail/in/mailed-answer.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath } from '../../../ui/language.ts';
import { type Reachable, settingNames } from '../../people/index.ts';
import { followingTexts } from '../texts.ts';

/** More of what was written need not be said back. */
const longestQuote = 2_000;

/** What is said to somebody whose answer, or what was attached to it, was not taken. */
export interface MailBack {
	readonly contact: Reachable;
	readonly mail: MailedAnswer;
	readonly why: string;
	/** The words were taken; only what was attached was not. */
	readonly files: boolean;
	readonly path: string;
}

/** Writes it once for each mail. It can itself not be answered, so that no two machines talk to each other. */
export async function mailBack(context: Context, { contact, mail, why, files, path }: MailBack): Promise<void> {
	const { language } = context;
	const texts = followingTexts(language).reply;
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const subject = files ? texts.filesSubject : texts.failedSubject;
	const words = mail.text.slice(0, longestQuote);
	await writeMail(context, {
		dedupe: `reply:${contact.person}:${mail.mark}`,
		to: contact.email,
		subject,
		...composeMail({
			language,
			municipality: municipality?.name ?? 'Samskab',
			title: subject,
			paragraphs: [why, ...(words && !files ? [`${texts.yourWords}\n${words}`] : [])],
			action: {
				text: files ? texts.see : texts.action,
				url: new URL(
					localPath(language, path.replace(files ? /\/(svar|kommenter)$/ : /$^/, '')),
					context.runtime.publicUrl,
				).href,
			},
			footer: texts.footer,
		}),
	});
}
