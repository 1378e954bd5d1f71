import type { Context, Language } from '../../../platform/context.ts';
import { fullDate } from '../../../ui/format.ts';
import { type AnsweredAlone, contributionTexts, type RuleKey, ruleNumber } from '../../contributions/index.ts';
import { mailAuthorOrContact, mailPersons } from '../../notify/index.ts';
import { type AppealResult, appealableUntil, type Decision } from '../decision.ts';
import { moderationTexts } from '../texts.ts';

/** Tells an author that their piece is hidden, for which rule, and how to disagree. A word of it in the mail would be a word too many. */
export async function tellHidden(
	context: Context,
	piece: AnsweredAlone,
	decision: { readonly id: string; readonly rule: RuleKey; readonly words: string },
): Promise<void> {
	await mailAuthorOrContact(context, piece, (theirs) => {
		const language = written(theirs);
		const texts = moderationTexts(language).mail;
		const rules = contributionTexts(language).rules;
		const { rule, words } = decision;
		return {
			dedupe: `hidden:${decision.id}`,
			subject: texts.hiddenSubject[piece.kind],
			paragraphs: [
				texts.hidden(piece.number),
				texts.rule(ruleNumber(rule), rules.long[rule]),
				...(words ? [words] : []),
				texts.appeal(fullDate(language, appealableUntil({ decidedAt: context.now }))),
				...(piece.authorId ? [] : [texts.byReceipt]),
			],
			action: texts.action,
		};
	});
}

/** Tells an author that something private was taken out of what they wrote. */
export async function tellMasked(
	context: Context,
	piece: AnsweredAlone,
	decision: { readonly id: string; readonly words: string },
): Promise<void> {
	await mailAuthorOrContact(context, piece, (theirs) => {
		const language = written(theirs);
		const texts = moderationTexts(language).mail;
		return {
			dedupe: `masked:${decision.id}`,
			subject: texts.maskedSubject,
			paragraphs: [
				texts.masked(piece.number),
				...(decision.words ? [decision.words] : []),
				texts.appeal(fullDate(language, appealableUntil({ decidedAt: context.now }))),
				...(piece.authorId ? [] : [texts.byReceipt]),
			],
			action: texts.action,
		};
	});
}

/** Tells an author that their piece is shown again. */
export async function tellShown(context: Context, piece: AnsweredAlone): Promise<void> {
	await mailAuthorOrContact(context, piece, (theirs) => {
		const language = written(theirs);
		const texts = moderationTexts(language).mail;
		return {
			dedupe: `shown:${piece.id}:${context.now.toISOString()}`,
			subject: texts.shownSubject[piece.kind],
			paragraphs: [texts.shown(piece.number)],
			action: texts.action,
		};
	});
}

/** Tells both of what came of an appeal: the author, and the colleague whose decision it was. */
export async function tellAppealDecided(
	context: Context,
	piece: AnsweredAlone,
	decision: Decision,
	{ result, reason }: { readonly result: AppealResult; readonly reason: string },
): Promise<void> {
	await mailAuthorOrContact(context, piece, (theirs) => {
		const language = written(theirs);
		const texts = moderationTexts(language).mail;
		return {
			dedupe: `appeal:${decision.id}`,
			subject: texts.appealSubject,
			paragraphs: [texts.appealResult[result], reason],
			action: texts.action,
		};
	});
	if (decision.decidedBy === null) return;
	await mailPersons(context, [decision.decidedBy], (theirs) => {
		const language = written(theirs);
		const texts = moderationTexts(language).mail;
		return {
			dedupe: `appeal-colleague:${decision.id}`,
			subject: texts.colleagueSubject(piece.number),
			paragraphs: [texts.colleagueResult[result](piece.number), reason],
			action: { text: texts.colleagueAction, path: `/moderation/${piece.number}` },
			footer: texts.colleagueFooter,
		};
	});
}

/** The language that these mails are written in: to whoever reads Arabic they are Danish whole, dates and rules too. */
function written(language: Language): Language {
	return language === 'ar' ? 'da' : language;
}
