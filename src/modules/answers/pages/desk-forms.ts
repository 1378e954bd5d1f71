import type { Language } from '../../../platform/context.ts';
import { type FormRoute, form, type PageRoute, type Sent } from '../../../platform/web/door.tsx';
import { readThroughFirst } from '../../../platform/web/form-step.ts';
import { answerContribution } from '../acts/answer-contribution.ts';
import { assignContribution } from '../acts/assign-contribution.ts';
import { considerContribution } from '../acts/consider-contribution.ts';
import { settleFlags } from '../acts/settle-flags.ts';
import { writeNote } from '../acts/write-note.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress, sentPile } from './desk-address.ts';

/** Back to the piece with the pile it was taken from still open. */
function pieceAfter(
	number: number,
	{ typed }: Sent,
	notice: string,
): { readonly path: string; readonly notice: string } {
	return {
		path: deskAddress(
			`/svarbord/${number}`,
			sentPile((name) => typed.filled(name)),
		),
		notice,
	};
}

/** The forms of one piece in the inbox. */
export function deskForms(piecePage: PageRoute, handsPage: PageRoute): FormRoute[] {
	const refusals = (language: Language) => answersTexts(language).refusals;
	const handOn = ({ typed, params }: Sent) => ({
		number: Number(params.number),
		// Nobody ticked is not the same as nobody chosen.
		to: typed.text('to') ?? 'none-chosen',
		message: typed.text('message'),
		seen: typed.text('seen'),
	});
	return [
		form({
			path: '/svarbord/:number/svar',
			act: answerContribution,
			input: (sent) =>
				readThroughFirst(sent) ?? {
					number: Number(sent.params.number),
					state: sent.typed.text('state'),
					heading: sent.typed.text('heading') ?? '',
					text: sent.typed.text('text') ?? '',
					elsewhereTo: sent.typed.filled('elsewhereTo'),
					seen: sent.typed.text('seen'),
				},
			then: ({ number }, sent) => pieceAfter(number, sent, 'svar-sendt'),
			refusals,
			on: piecePage,
			title: (language) => answersTexts(language).acts.answer,
		}),
		form({
			path: '/svarbord/:number/overvej',
			act: considerContribution,
			input: ({ typed, params }) => ({
				number: Number(params.number),
				note: typed.text('note') ?? '',
				seen: typed.text('seen'),
			}),
			then: ({ number }, sent) => pieceAfter(number, sent, 'under-overvejelse'),
			refusals,
			on: piecePage,
			title: (language) => answersTexts(language).acts.consider,
		}),
		form({
			path: '/svarbord/:number/tag',
			act: assignContribution,
			input: handOn,
			then: ({ number }, sent) => pieceAfter(number, sent, 'har-det'),
			refusals,
			on: piecePage,
			title: (language) => answersTexts(language).inbox.hands.take,
		}),
		form({
			path: '/svarbord/:number/giv-videre',
			act: assignContribution,
			input: handOn,
			then: ({ number, mine }, sent) => pieceAfter(number, sent, mine ? 'har-det' : 'givet-videre'),
			refusals,
			on: handsPage,
			title: (language) => answersTexts(language).inbox.acts.assign,
		}),
		form({
			path: '/svarbord/:number/note',
			act: writeNote,
			input: ({ typed, params }) => ({ number: Number(params.number), words: typed.text('words') ?? '' }),
			then: ({ number }, sent) => pieceAfter(number, sent, 'note-gemt'),
			refusals,
			on: piecePage,
			title: (language) => answersTexts(language).inbox.acts.note,
		}),
		form({
			path: '/svarbord/:number/anmeldelser',
			act: settleFlags,
			input: ({ typed, params }) => ({
				number: Number(params.number),
				verdict: typed.text('verdict') ?? '',
				seen: typed.text('seen'),
			}),
			then: ({ number }, sent) => pieceAfter(number, sent, 'lagt-til-side'),
			refusals,
			on: piecePage,
			title: (language) => answersTexts(language).inbox.acts.settle,
		}),
	];
}
