import type { Context } from '../../../platform/context.ts';
import type { Refused } from '../../../platform/outcome.ts';
import type { Channel, Received } from '../../contributions/index.ts';
import type { ParticipationProcess, Theme } from '../../processes/index.ts';
import type { Who } from '../who.ts';
import { authorOf } from './author-of.ts';
import { checkWords } from './check-words.ts';
import { newReceipt, type ReceiptName } from './receipt.ts';

/** What staff write down of a piece that came in outside the site, whatever becomes of it. */
export interface WrittenDown {
	readonly text: string;
	readonly theme?: string | undefined;
	readonly showAs: 'name' | 'pseudonym';
	readonly organisation?: string | undefined;
	readonly place?: string | undefined;
	readonly channel: Channel;
	/** The day on which it was said or written. */
	readonly happenedOn: string;
	readonly who: Who;
}

/** A piece ready to be received: its author found, its words held against the process, its receipt made. */
export interface PreparedPiece {
	readonly piece: Omit<Received, 'kind' | 'title' | 'themeId' | 'needsAnswer'>;
	readonly themeId: string | null;
	readonly receipt: ReceiptName;
}

/** Whom it comes from, what it is about and who entered it: the same for every door that staff enter pieces through. */
export async function preparePiece(
	context: Context,
	process: ParticipationProcess,
	/** Those to choose between; none where the theme follows from elsewhere. */
	themes: readonly Theme[],
	written: WrittenDown,
): Promise<PreparedPiece | Refused> {
	const author = await authorOf(context, process.id, written.who);
	const checked = await checkWords(context, { process, themes }, written, author.authorId, { entered: true });
	if ('problems' in checked) return checked;
	const receipt = newReceipt(context);
	return {
		piece: {
			...author,
			processId: process.id,
			text: written.text,
			channel: written.channel,
			happenedOn: written.happenedOn,
			pseudonym: author.authorId ? checked.pseudonym : undefined,
			organisationId: written.organisation,
			place: written.place,
			enteredBy: context.actor.personId,
			receiptHash: receipt.hash,
		},
		themeId: checked.themeId,
		receipt: receipt.name,
	};
}
