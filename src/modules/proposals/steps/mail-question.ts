import type { Context, Language } from '../../../platform/context.ts';
import { composeMail } from '../../../platform/mail/compose.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { fullDate } from '../../../ui/format.ts';
import { localPath, staffLanguage } from '../../../ui/language.ts';
import { type Contribution, contactLeft, type HowItWentOn } from '../../contributions/index.ts';
import { contactOf, namesOf, settingNames } from '../../people/index.ts';
import type { Rearrangement } from '../reads/rearrangements.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';

/** Asks an author by mail, in their language; who has left no address finds the question on their receipt. */
export async function mailQuestion(context: Context, proposal: Contribution, asked: Rearrangement): Promise<void> {
	await mailAuthor(context, proposal, `rearrangement:${asked.id}`, (language) => {
		const texts = rearrangementTexts(language).mail;
		return {
			subject: texts.subject(proposal.title),
			paragraphs: [
				texts.asks[asked.kind](proposal.title),
				texts.reason(asked.reason),
				texts.until(fullDate(language, asked.answerBy)),
				...(proposal.authorId ? [] : [texts.byReceipt]),
			],
			action: proposal.authorId
				? { text: texts.action, path: `/forslag/${proposal.number}/samtykke` }
				: { text: texts.standsAgainAction, path: `/forslag/${proposal.number}` },
		};
	});
}

/** Tells an author what staff wrote down as their answer: whoever never said it sees that somebody did in their name. */
export async function mailConsentEntered(
	context: Context,
	proposal: Contribution,
	asked: Rearrangement,
	{ consent, words }: { readonly consent: 'yes' | 'no'; readonly words: string },
): Promise<void> {
	await mailAuthor(context, proposal, `rearrangement-entered:${asked.id}`, (language) => {
		const texts = rearrangementTexts(language).mail;
		return {
			subject: texts.enteredSubject(proposal.title),
			paragraphs: [
				texts.entered[consent](proposal.title),
				texts.asks[asked.kind](proposal.title),
				texts.enteredWords(words),
				texts.enteredWrong,
			],
			action: { text: texts.standsAgainAction, path: `/forslag/${proposal.number}` },
		};
	});
}

/** Tells an author that their proposal stands by itself again. */
export async function mailStandsAgain(
	context: Context,
	proposal: Contribution,
	reason: string,
	how: HowItWentOn,
): Promise<void> {
	await mailAuthor(context, proposal, `stands-again:${proposal.id}:${context.now.getTime()}`, (language) => {
		const texts = rearrangementTexts(language).mail;
		return {
			subject: texts.standsAgainSubject(proposal.title),
			paragraphs: [texts.standsAgain[how](proposal.title), texts.reason(reason)],
			action: { text: texts.standsAgainAction, path: `/forslag/${proposal.number}` },
		};
	});
}

interface Words {
	readonly subject: string;
	readonly paragraphs: readonly string[];
	readonly action: { readonly text: string; readonly path: string };
}

async function mailAuthor(
	context: Context,
	proposal: Contribution,
	dedupe: string,
	wordsIn: (language: Language) => Words,
): Promise<void> {
	const { authorId } = proposal;
	const contact = authorId ? await contactOf(context, authorId) : await contactLeft(context, proposal.id);
	if (!contact?.email) return;
	const { email } = contact;
	const language = staffLanguage(contact.language);
	const words = wordsIn(language);
	const names = await namesOf(context, authorId ? [authorId] : []);
	const municipality = await readSetting<MunicipalitySettings>(context.db, settingNames.municipality);
	const greeting = proposal.pseudonym ?? (authorId ? names.get(authorId)?.name : proposal.typedName);
	const forms = composeMail({
		language,
		municipality: municipality?.name ?? 'Samskab',
		...(greeting && { greeting }),
		paragraphs: words.paragraphs,
		action: {
			text: words.action.text,
			url: new URL(localPath(language, words.action.path), context.runtime.publicUrl).href,
		},
		footer: rearrangementTexts(language).mail.footer,
	});
	await writeMail({ ...context, language }, { dedupe, to: email, subject: words.subject, ...forms });
}
