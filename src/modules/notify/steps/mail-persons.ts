import type { Context, Language } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath, staffLanguage } from '../../../ui/language.ts';
import { contactsOf, namesOf, settingNames } from '../../people/index.ts';

/** What a mail to several people says, in the language of each. */
export interface NewsWords {
	readonly dedupe: string;
	readonly subject: string;
	readonly paragraphs: readonly string[];
	readonly action: { readonly text: string; readonly path: string };
	readonly footer: string;
}

/** Writes the same news to each of these persons, in their own language; those who have left no address hear it on the page. */
export async function mailPersons(
	context: Context,
	ids: readonly string[],
	wordsIn: (language: Language) => NewsWords,
): Promise<void> {
	const [contacts, names, municipality] = [
		await contactsOf(context, ids),
		await namesOf(context, ids),
		await readSetting<MunicipalitySettings>(context.db, settingNames.municipality),
	];
	for (const { person, email, language: read } of contacts) {
		// News of organisations and processes are written in the languages of those who steer them.
		const language = staffLanguage(read);
		const words = wordsIn(language);
		const greeting = names.get(person)?.name;
		const { text, html } = composeMail({
			language,
			municipality: municipality?.name ?? 'Samskab',
			...(greeting && { greeting }),
			paragraphs: words.paragraphs,
			action: {
				text: words.action.text,
				url: new URL(localPath(language, words.action.path), context.runtime.publicUrl).href,
			},
			footer: words.footer,
		});
		await writeMail(
			{ ...context, language },
			{ dedupe: `${words.dedupe}:${person}`, to: email, subject: words.subject, text, html },
		);
	}
}
