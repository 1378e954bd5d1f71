import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import type { ReceiptStep } from '../../../ui/kit/index.ts';
import { contributionTexts } from '../../contributions/index.ts';
import type { Receipt } from '../reads/load-receipt.ts';
import type { ReceiptLine } from '../receipt.ts';
import { answersTexts } from '../texts.ts';
import { dueSentence } from './due-text.tsx';

/** The lines of a receipt in words. */
export function receiptSteps(seeing: Seeing, receipt: Receipt): ReceiptStep[] {
	return receipt.lines.map((line) => ({ ...wordsOf(seeing, receipt, line), state: line.place }));
}

function wordsOf(
	{ language, context }: Seeing,
	{ piece, process }: Receipt,
	line: ReceiptLine,
): Omit<ReceiptStep, 'state'> {
	const texts = answersTexts(language).receipt.step;
	const day = (at: string | Date) => nearDate(language, at, context.now);
	switch (line.what) {
		case 'received': {
			const taken = piece.publishedAt && dateInCopenhagen(piece.publishedAt);
			// A postcard was written before it was entered: both days stand on the receipt.
			const text =
				piece.enteredBy && piece.enteredBy !== piece.authorId && taken ? texts.entered(day(taken)) : undefined;
			return { when: day(line.on), title: texts.received[piece.channel], text };
		}
		case 'edited':
		case 'withdrawn':
		case 'held':
		case 'hidden':
		case 'shown-again':
		case 'masked':
			return { when: day(line.at), title: texts[line.what] };
		case 'considered':
		case 'theme-moved':
		case 'joined':
		case 'stands-again':
			return { when: day(line.at), title: texts[line.what], text: line.note || undefined };
		case 'went-on':
			return { when: day(line.at), title: texts.wentOn[line.how], text: line.note || undefined };
		case 'moved':
			return { when: day(line.at), title: texts.moved(day(line.from), day(line.to)), text: line.reason };
		case 'answered':
			return {
				when: day(line.at),
				title: texts.answered(contributionTexts(language).states[line.state]),
				text: line.replaced ? `${line.heading}. ${texts.replaced}` : line.heading,
			};
		case 'promised':
			return {
				when: line.due.kind === 'late' ? texts.latePromise(day(line.on)) : texts.promisedBy(day(line.on)),
				title: line.due.kind === 'late' ? dueSentence(line.due, language) : texts.promised,
				text: texts.promisedText(process.promiseWho),
			};
	}
}
