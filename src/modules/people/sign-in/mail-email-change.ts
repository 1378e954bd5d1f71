import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath } from '../../../ui/language.ts';
import { settingNames } from '../municipality.ts';
import { peopleTexts } from '../texts.ts';

/** Writes to an address that somebody says is theirs. Whoever reads it without having asked is told to do nothing. */
export async function mailEmailChange(context: Context, email: string, secret: string): Promise<void> {
	const texts = peopleTexts(context.language).emailChange.mail;
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const path = localPath(context.language, `/mit/email/${secret}`);
	const forms = composeMail({
		language: context.language,
		municipality: municipality?.name ?? 'Samskab',
		paragraphs: [texts.body, texts.once],
		action: { text: texts.action, url: new URL(path, context.runtime.publicUrl).href },
		footer: texts.footer,
	});
	await writeMail(context, { dedupe: `email-change:${newId()}`, to: email, subject: texts.subject, ...forms });
}
