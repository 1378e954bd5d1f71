import type { Context } from '../../../platform/context.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { fullDate } from '../../../ui/format.ts';
import { settingNames } from '../../people/index.ts';
import { type Consultation, consultationPath } from '../consultation.ts';
import type { Consultee } from '../consultee.ts';
import { consulteesOf } from '../reads/list-consultees.ts';
import { consultationStaffTexts } from '../texts.ts';

/** The secret of a consultee's own link, made from their id by our key: it is in no table. */
export function invitationSecret(context: Context, consulteeId: string): string {
	return keyedHash(context.runtime.keys.named('preview'), `consultee:${consulteeId}`).toString('base64url');
}

/** The consultee whose link was used; nonsense is nobody's. */
export async function consulteeBySecret(
	context: Context,
	consultationId: string,
	secret: string | undefined,
): Promise<Consultee | undefined> {
	if (!secret) return undefined;
	return (await consulteesOf(context, consultationId)).find(({ id }) => invitationSecret(context, id) === secret);
}

/** Writes to a consultee in Danish, the language of the case: the first time, or to remind. */
export async function mailConsultee(
	context: Context,
	consultation: Consultation,
	consultee: Pick<Consultee, 'id' | 'name' | 'email'>,
	news: 'invited' | 'reminded',
): Promise<void> {
	if (!consultee.email) return;
	const texts = consultationStaffTexts('da').mail;
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const path = `${consultationPath(consultation)}/skriv?part=${invitationSecret(context, consultee.id)}`;
	const deadline = fullDate('da', consultation.closesOn);
	const forms = composeMail({
		language: 'da',
		municipality: municipality?.name ?? 'Samskab',
		greeting: consultee.name,
		paragraphs: [texts[news](consultation.title, deadline), consultation.summary, texts.see(consultation.caseNumber)],
		action: { text: texts.action, url: new URL(path, context.runtime.publicUrl).href },
		footer: texts.footer,
	});
	await writeMail(
		{ ...context, language: 'da' },
		{
			dedupe: `consultee:${news}:${consultee.id}`,
			to: consultee.email,
			subject: texts.subjects[news](consultation.title),
			...forms,
		},
	);
}
