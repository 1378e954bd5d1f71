import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import {
	type Behalf,
	behalfChosen,
	type Channel,
	type ChosenBehalf,
	type Received,
	type Where,
} from '../../contributions/index.ts';
import { organisationsOf } from '../../people/index.ts';
import type { ParticipationProcess, Theme } from '../../processes/index.ts';
import { key } from '../refusals.ts';
import type { Who } from '../who.ts';
import { authorsOf, type EnteredAuthor } from './authors-of.ts';
import { pseudonymsFor, weighChoices, wholeBehalf } from './check-words.ts';
import { newReceipt, type ReceiptName } from './receipt.ts';

/** What staff write down of a piece that came in outside the site, whatever becomes of it. */
export interface WrittenDown extends ChosenBehalf {
	readonly text: string;
	readonly theme?: string | undefined;
	readonly showAs: 'name' | 'pseudonym';
	/** Another name that was written down to be shown for this piece; a protected person keeps the one that stands for them. */
	readonly pseudonym?: string | undefined;
	readonly place?: string | undefined;
	/** The same held against the areas, where more than words was said. */
	readonly where?: Where | undefined;
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
	const [prepared] = await preparePieces(context, process, themes, [written]);
	return prepared as PreparedPiece | Refused;
}

/** The same for many pieces, in the order given. Nobody is written down for a piece that is refused. */
export async function preparePieces(
	context: Context,
	process: ParticipationProcess,
	themes: readonly Theme[],
	all: readonly WrittenDown[],
): Promise<(PreparedPiece | Refused)[]> {
	const organisations = await organisationsOf(
		context,
		all.flatMap(({ organisation }) => organisation ?? []),
	);
	const weighed = all.map((written) => {
		if (written.organisation && !organisations.has(written.organisation))
			return refused(key('organisation-unknown'), 'organisation');
		const chosen = weighChoices({ process, themes }, written);
		if ('problems' in chosen) return chosen;
		const organisation = organisations.get(written.organisation ?? '');
		const behalf = wholeBehalf(behalfChosen(written, organisation), true);
		return 'problems' in behalf ? behalf : { ...chosen, behalf, written };
	});
	const taken = weighed.filter((one) => 'written' in one);
	const authors = await authorsOf(
		context,
		process.id,
		taken.map(({ written }) => written.who),
	);
	const pseudonyms = await pseudonymsFor(
		context,
		taken.map(({ written }, place) => ({ authorId: authors[place]?.authorId, showAs: written.showAs })),
	);
	let place = 0;
	return weighed.map((one) => {
		if ('problems' in one) return one;
		const author = authors[place] ?? {};
		const pseudonym = pseudonyms[place++];
		return prepared(context, process, { ...one, author, pseudonym });
	});
}

function prepared(
	context: Context,
	process: ParticipationProcess,
	one: {
		readonly written: WrittenDown;
		readonly themeId: string | null;
		readonly behalf: Behalf;
		readonly author: EnteredAuthor;
		readonly pseudonym: string | undefined;
	},
): PreparedPiece {
	const { written, author } = one;
	const receipt = newReceipt(context);
	return {
		piece: {
			...author,
			processId: process.id,
			text: written.text,
			channel: written.channel,
			happenedOn: written.happenedOn,
			pseudonym: (author.authorId ? one.pseudonym : undefined) ?? written.pseudonym,
			behalf: one.behalf,
			where: written.where ?? { place: written.place },
			enteredBy: context.actor.personId,
			receiptHash: receipt.hash,
		},
		themeId: one.themeId,
		receipt: receipt.name,
	};
}
