import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { type Contribution, contributionsById } from '../../contributions/index.ts';
import { type MailWords, mailAuthorOrContact } from '../../notify/index.ts';
import { type AnsweredPoint, answeredPointsOf } from '../../points/index.ts';
import type { Consultation } from '../consultation.ts';
import { consultationsById } from '../reads/read-consultation.ts';
import { consultationTexts } from '../texts.ts';
import { whitePaperPath } from '../white-paper.ts';

// A mail is read on a telephone: of a long response the rest is read on its page.
const mostTold = 10;

/** Tells some who responded that the white paper is there, with what was answered to each of their points; safe to do twice. */
export async function tellOfWhitePaper(context: Context, data: Readonly<Record<string, unknown>>): Promise<void> {
	const id = data.consultation;
	const consultation =
		typeof id === 'string' && isId(id) ? (await consultationsById(context, [id])).get(id) : undefined;
	const ids = Array.isArray(data.responses) ? data.responses.filter((one) => typeof one === 'string' && isId(one)) : [];
	if (!consultation) return;
	for (const piece of await contributionsById(context, ids)) {
		if (piece.withdrawnAt !== null) continue;
		const points = await answeredPointsOf(context, piece.id);
		await mailAuthorOrContact(context, piece, (language) => whitePaperMail(consultation, piece, points, language));
	}
}

/** The mail: nobody has to sign in to read what was said to them. */
export function whitePaperMail(
	consultation: Pick<Consultation, 'id' | 'title' | 'slug'>,
	piece: Pick<Contribution, 'id'>,
	points: readonly AnsweredPoint[],
	language: Context['language'],
): MailWords {
	const texts = consultationTexts(language).mail;
	const told = points
		.slice(0, mostTold)
		.flatMap(({ point, answer, changed, changedWhere }) => [
			`»${point.heading}«`,
			[answer ?? '', changed === undefined ? '' : changed ? texts.changed(changedWhere ?? '') : texts.notChanged]
				.filter(Boolean)
				.join('\n'),
		]);
	return {
		dedupe: `white-paper:${piece.id}`,
		subject: texts.subject(consultation.title),
		paragraphs: [
			points.length > 0 ? texts.answered(consultation.title) : texts.read(consultation.title),
			...told,
			...(points.length > mostTold ? [texts.more] : []),
		],
		action: texts.action,
		openPath: whitePaperPath(consultation),
	};
}
