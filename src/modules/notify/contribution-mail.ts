import type { Language } from '../../platform/context.ts';
import { type Answer, type Contribution, contributionTexts, isAnsweredAlone } from '../contributions/index.ts';
import { notifyTexts } from './texts.ts';

/** What a mail about a contribution says, before it has a form. */
export interface MailWords {
	readonly dedupe: string;
	readonly subject: string;
	readonly paragraphs: readonly string[];
	readonly action: string;
	/** Where they read more who have no account; left out, the page of what they handed in. */
	readonly openPath?: string;
	/** Where its button leads, where not to the piece itself. */
	readonly path?: string;
	/** What is said where an answer to the mail becomes a comment; absent where it cannot be answered. */
	readonly answerable?: string;
}

/** The mail that says that a piece has come in. */
export function receivedMail(piece: Contribution, language: Language): MailWords {
	const texts = notifyTexts(language);
	const say = piece.enteredBy ? texts.received.entered : texts.received.thanks;
	return {
		dedupe: `received:${piece.id}`,
		subject: texts.received.subject(piece.title),
		paragraphs: [
			say(texts.kinds[piece.kind], piece.title),
			isAnsweredAlone(piece) ? texts.received.next : texts.received.nextOfResponse,
		],
		action: texts.received.action,
	};
}

/** The mail that brings the answer, whole: nobody has to sign in to read what was said to them. */
export function answeredMail(piece: Contribution, answer: Answer, language: Language): MailWords {
	const texts = notifyTexts(language);
	const state = contributionTexts(language).states[answer.state];
	return {
		dedupe: `answered:${answer.id}`,
		subject: texts.answered.subject(piece.title),
		paragraphs: [
			texts.answered.here(texts.kinds[piece.kind], piece.title),
			texts.answered.outcome(state, answer.heading),
			answer.text,
			...(answer.elsewhereTo ? [texts.answered.elsewhere(answer.elsewhereTo)] : []),
			texts.answered.by(answer.byName),
			texts.answered.disagree,
		],
		action: texts.answered.action,
		...(isAnsweredAlone(piece) && { answerable: texts.answered.reply[piece.kind] }),
	};
}

/** Where a piece was used in what the municipality wrote. */
export interface CitedIn {
	readonly plan: string;
	readonly title: string;
	/** The paragraph that used it. */
	readonly text: string;
	readonly path: string;
}

/** The mail that says where somebody's words were used. */
export function citedMail(piece: Contribution, { plan, title, text, path }: CitedIn, language: Language): MailWords {
	const texts = notifyTexts(language);
	return {
		dedupe: `cited:${plan}:${piece.id}`,
		subject: texts.cited.subject(title),
		paragraphs: [texts.cited.here(texts.kinds[piece.kind], piece.title, title), text, texts.cited.next],
		action: texts.cited.action,
		path,
	};
}
