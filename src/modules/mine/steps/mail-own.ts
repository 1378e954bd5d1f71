import type { Context, Language } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath } from '../../../ui/language.ts';
import { settingNames } from '../../people/index.ts';
import { mineTexts } from '../texts.ts';
import type { Texts } from './erase-account.ts';

/** Where somebody is written to, and in which language. */
export interface Contact {
	readonly email: string;
	readonly language: Language;
}

/** Tells that the file with somebody's data is ready. The link to the file itself is never in a mail. */
export async function mailExportReady(context: Context, { email, language }: Contact, exportId: string): Promise<void> {
	const texts = mineTexts(language).mails.ready;
	const url = new URL(localPath(language, '/mit/data'), context.runtime.publicUrl).href;
	const forms = composeMail({
		language,
		municipality: await municipalityName(context),
		paragraphs: [texts.body, texts.days],
		action: { text: texts.action, url },
		footer: texts.footer,
	});
	await writeMail(
		{ ...context, language },
		{ dedupe: `own-data:${exportId}`, to: email, subject: texts.subject, ...forms },
	);
}

/** Confirms that somebody is deleted: the last mail, which is forgotten when it is sent. */
export async function mailGoodbye(context: Context, { email, language }: Contact, how: Texts): Promise<void> {
	const texts = mineTexts(language).mails.goodbye;
	const forms = composeMail({
		language,
		municipality: await municipalityName(context),
		paragraphs: [texts.body, texts.texts[how], texts.counted, texts.notYou],
		footer: texts.footer,
	});
	await writeMail(
		{ ...context, language },
		{ dedupe: `account-deleted:${newId()}`, to: email, subject: texts.subject, forgetWhenSent: true, ...forms },
	);
}

async function municipalityName(context: Context): Promise<string> {
	return (await readSetting<MunicipalitySettings>(context.db, settingNames.municipality))?.name ?? 'Samskab';
}
