import type { Context } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath } from '../../../ui/language.ts';
import type { Contribution } from '../../contributions/index.ts';
import { contactOf, namesOf, settingNames } from '../../people/index.ts';
import type { MailWords } from '../contribution-mail.ts';
import { notifyTexts } from '../texts.ts';

/** Writes to the author of a piece in the author's language; nobody is written to who has left no address. */
export async function mailAuthor(
	context: Context,
	piece: Contribution,
	wordsIn: (language: Context['language']) => MailWords,
): Promise<void> {
	const contact = piece.authorId ? await contactOf(context, piece.authorId) : undefined;
	if (!piece.authorId || !contact?.email) return;
	const { language, email } = contact;
	const words = wordsIn(language);
	const names = await namesOf(context, [piece.authorId]);
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const greeting = piece.pseudonym ?? names.get(piece.authorId)?.name;
	const path = localPath(language, `/mit/bidrag/${piece.number}`);
	const forms = composeMail({
		language,
		municipality: municipality?.name ?? 'Samskab',
		...(greeting && { greeting }),
		paragraphs: words.paragraphs,
		action: { text: words.action, url: new URL(path, context.runtime.publicUrl).href },
		footer: notifyTexts(language).footer,
	});
	await writeMail({ ...context, language }, { dedupe: words.dedupe, to: email, subject: words.subject, ...forms });
}
