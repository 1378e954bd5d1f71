import type { Context, Language } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath } from '../../../ui/language.ts';
import { mailPersons } from '../../notify/index.ts';
import { type MemberRole, type Organisation, settingNames } from '../../people/index.ts';
import { type AssociationTexts, associationTexts } from '../texts.ts';

/** News about an organisation, told by mail to some of its people. */
export type News = keyof AssociationTexts['mails']['news'];

/** Writes to persons what has happened in an organisation; `id` names the happening, so that it is told once. */
export async function tellPersons(
	context: Context,
	persons: readonly string[],
	organisation: Organisation,
	news: { readonly what: News; readonly id: string; readonly path: string; readonly more?: string | undefined },
): Promise<void> {
	await mailPersons(context, persons, (language: Language) => {
		const { mails } = associationTexts(language);
		const words = mails.news[news.what];
		return {
			dedupe: `${news.what}:${news.id}`,
			subject: words.subject(organisation.name),
			paragraphs: [words.text(organisation.name), ...(news.more ? [news.more] : [])],
			action: { text: words.action, path: news.path },
			footer: mails.footer,
		};
	});
}

/** Sends an invitation to an address. Nothing in it depends on whether the address is known here. */
export async function mailInvitation(
	context: Context,
	organisation: Organisation,
	invitation: { readonly id: string; readonly secret: string; readonly email: string; readonly role: MemberRole },
): Promise<void> {
	const { mails, roles } = associationTexts(context.language);
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const url = new URL(localPath(context.language, `/invitation/${invitation.secret}`), context.runtime.publicUrl).href;
	const { text, html } = composeMail({
		language: context.language,
		municipality: municipality?.name ?? 'Samskab',
		paragraphs: [
			mails.invitation.text(context.actor.name ?? mails.invitation.somebody, organisation.name),
			mails.invitation.role(roles[invitation.role].toLowerCase()),
			mails.invitation.once,
		],
		action: { text: mails.invitation.action, url },
		footer: mails.invitation.footer,
	});
	await writeMail(context, {
		dedupe: `invitation:${invitation.id}`,
		to: invitation.email,
		subject: mails.invitation.subject(organisation.name),
		text,
		html,
	});
}
