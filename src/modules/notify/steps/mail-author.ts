import type { Context } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { localPath } from '../../../ui/language.ts';
import { type Contribution, contactLeft, contributionPath } from '../../contributions/index.ts';
import { contactOf, namesOf, settingNames } from '../../people/index.ts';
import type { MailWords } from '../contribution-mail.ts';
import { openReplyAddresses } from '../replies/reply-address.ts';
import { replyRuleInUse } from '../replies/reply-rule.ts';
import { notifyTexts } from '../texts.ts';

/** Whom to write to, and where they see more. */
interface Recipient {
	readonly email: string;
	readonly language: Context['language'];
	readonly greeting?: string | undefined;
	readonly path: string;
	/** Absent for somebody without an account: a mail of theirs would be nobody's. */
	readonly person?: string;
}

/** Writes to the author of a piece in the author's language; nobody is written to who has left no address. */
export async function mailAuthor(
	context: Context,
	piece: Contribution,
	wordsIn: (language: Context['language']) => MailWords,
): Promise<void> {
	const author = await authorOf(context, piece);
	if (author) await mailTo(context, piece, author, wordsIn(author.language));
}

/** The same for whoever wrote without an account and left an address for the answer. Their receipt they have from when they wrote. */
export async function mailAuthorOrContact(
	context: Context,
	piece: Contribution,
	wordsIn: (language: Context['language']) => MailWords,
): Promise<void> {
	const recipient = piece.authorId ? await authorOf(context, piece) : await visitorOf(context, piece);
	if (recipient) await mailTo(context, piece, recipient, wordsIn(recipient.language));
}

async function authorOf(context: Context, piece: Contribution): Promise<Recipient | undefined> {
	const { authorId } = piece;
	const contact = authorId ? await contactOf(context, authorId) : undefined;
	if (!authorId || !contact?.email) return undefined;
	const names = await namesOf(context, [authorId]);
	return {
		email: contact.email,
		language: contact.language,
		greeting: piece.pseudonym ?? names.get(authorId)?.name,
		path: `/mit/bidrag/${piece.number}`,
		person: authorId,
	};
}

async function visitorOf(context: Context, piece: Contribution): Promise<Recipient | undefined> {
	const left = await contactLeft(context, piece.id);
	return left && { ...left, greeting: piece.typedName ?? undefined, path: `${contributionPath(piece)}#svar` };
}

async function mailTo(context: Context, piece: Contribution, recipient: Recipient, words: MailWords): Promise<void> {
	const { language, email, greeting } = recipient;
	const path = words.path ?? (recipient.person ? recipient.path : (words.openPath ?? recipient.path));
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const replyTo = words.answerable ? await replyAddressOf(context, piece, recipient) : undefined;
	const forms = composeMail({
		language,
		municipality: municipality?.name ?? 'Samskab',
		...(greeting && { greeting }),
		paragraphs: [...words.paragraphs, ...(replyTo && words.answerable ? [words.answerable] : [])],
		...(replyTo && { answerable: true }),
		action: { text: words.action, url: new URL(localPath(language, path), context.runtime.publicUrl).href },
		footer: notifyTexts(language).footer,
	});
	const envelope = { dedupe: words.dedupe, to: email, subject: words.subject, replyTo };
	await writeMail({ ...context, language }, { ...envelope, ...forms });
}

/** Where an answer to the mail goes, while it can become a comment. */
async function replyAddressOf(
	context: Context,
	piece: Contribution,
	{ person }: Recipient,
): Promise<string | undefined> {
	if (!person || !context.runtime.mailIn || !(await replyRuleInUse()(context, [piece])).has(piece.id)) return undefined;
	const wish = { person, contribution: piece.id };
	return (await openReplyAddresses(context, [wish])).get(wish);
}
