import { createHash } from 'node:crypto';
import type { Context, Language } from '../../../platform/context.ts';
import { type MailedAnswer, readMailedAnswer } from '../../../platform/mail/in/mailed-answer.ts';
import type { ReceivedMail } from '../../../platform/mail/in/receive-mail.ts';
import { NotAllowed, NotFound } from '../../../platform/outcome.ts';
import { type Performed, perform } from '../../../platform/perform.ts';
import { sayProblems } from '../../../platform/web/refusal-texts.ts';
import { type Contribution, contributionById, contributionPath } from '../../contributions/index.ts';
import { readReplyAddress } from '../../notify/index.ts';
import { actorOfPerson, contactsOf, hasAddress } from '../../people/index.ts';
import { proposalRefusals, replyToComment, writeComment } from '../../proposals/index.ts';
import { followingTexts } from '../texts.ts';
import { mailBack } from './mail-back.ts';
import { readVoice } from './mailed-voice.ts';

/** A mail shows that its sender has the address, and nothing more. */
const levelOfMail = 1;

/**
 * Makes a comment of an answer to a mail: the ordinary act of the person whose address it is, done once however often the mail is brought.
 * What cannot be taken is told to them in one mail, at the address that we know; nothing is ever answered to a machine or a stranger.
 */
export async function takeReply(context: Context, { token, sender, raw }: ReceivedMail): Promise<void> {
	const address = await readReplyAddress(context, token);
	if (!address || sender === '') return;
	const mail = await readMailedAnswer(raw);
	if (mail.automatic) return;
	const [contact] = await contactsOf(context, [address.person]);
	const piece = await contributionById(context, address.contribution);
	if (!contact || !piece) return;
	const { language } = contact;
	const { failed } = followingTexts(language).reply;
	const back = (why: string, files = false) =>
		mailBack({ ...context, language }, { contact, mail, why, files, path: placeOf(piece) });
	if (!address.open) return back(failed.expired);
	if (!(await hasAddress(context, address.person, mail.from))) return back(failed['other-sender']);
	if (mail.text === '') return back(failed.empty);
	const why = await comment({ ...context, language }, address.person, piece, mail);
	if (why) return back(why);
	if (mail.files) return back(failed.files, true);
}

/** Performs the act; gives what to say where it was not carried out. */
async function comment(
	context: Context,
	person: string,
	piece: Contribution,
	mail: MailedAnswer,
): Promise<string | undefined> {
	const { failed } = followingTexts(context.language).reply;
	const actor = await actorOfPerson(context, person, { level: levelOfMail, staff: false });
	if (!actor?.ref) return failed.gone;
	const acting: Context = { ...context, actor: { ...actor, way: 'email' } };
	const once = { key: keyOf(mail.mark), scope: actor.ref };
	try {
		return whyNot(
			context.language,
			piece.kind === 'comment'
				? await perform(acting, replyToComment, { comment: piece.number, text: mail.text }, once)
				: await perform(acting, writeComment, { number: piece.number, ...readVoice(mail.text) }, once),
		);
	} catch (error) {
		if (error instanceof NotFound || error instanceof NotAllowed) return failed.gone;
		throw error;
	}
}

function whyNot(language: Language, performed: Performed<unknown>): string | undefined {
	const { failed } = followingTexts(language).reply;
	switch (performed.kind) {
		case 'done':
			return undefined;
		case 'step-up':
			return failed.level;
		case 'key-reused':
			return failed.refused;
		case 'refused': {
			const said = sayProblems(performed.problems, proposalRefusals(language), failed.refused);
			return said.map(({ text }) => text).join(' ');
		}
	}
}

/** An idempotency key made from the mail itself, in the form of one. */
function keyOf(mark: string): string {
	const hex = createHash('sha256').update(`mail ${mark}`).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Where the same can be written on the site. */
function placeOf(piece: Contribution): string {
	return piece.kind === 'comment' ? `/kommentar/${piece.number}/svar` : `${contributionPath(piece)}/kommenter`;
}
