import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { wordsAsOne } from '../spec.ts';
import { markOfWords } from '../steps/mark-of-words.ts';
import { type Wording, type WordingState, wordingState, wordings } from '../wording.ts';
import { findWorded, type WordedFacts } from './find-worded.ts';
import { type Version, versionsOf } from './wordings-of.ts';

/** The last part of the address of a version's page. */
export const wordingWords = { en: 'engelsk', ar: 'arabisk', let: 'let' } as const satisfies Record<Wording, string>;

const inPath = { kind: v.pipe(v.string(), v.maxLength(20)), ref: v.pipe(v.string(), v.maxLength(200)) };

/** A version, where there is one, with where it stands. */
export interface Standing {
	readonly wording: Wording;
	readonly version: Version | undefined;
	readonly state: WordingState | undefined;
	/** The sum of its own words, by which an approval says what was read. */
	readonly mark: string;
}

/** A matter and how else it is said, for those who write. */
export interface WordedStanding extends WordedFacts {
	readonly ref: string;
	readonly standings: readonly Standing[];
}

async function load(
	context: Parameters<typeof findWorded>[0],
	input: { readonly kind: string; readonly ref: string },
): Promise<WordedStanding | undefined> {
	const facts = await findWorded(context, input);
	if (!facts) return undefined;
	const { kind, worded } = facts;
	const versions = await versionsOf(context, kind.name, [worded.id], wordings);
	const original = markOfWords(wordsAsOne(worded.words));
	const standings = kind.spec.wordings.map((wording): Standing => {
		const version = versions.find((one) => one.wording === wording);
		return {
			wording,
			version,
			state: version && wordingState(version, original),
			mark: markOfWords(wordsAsOne(version?.words ?? {})),
		};
	});
	return { ...facts, ref: input.ref, standings };
}

/** How else an answer, a theme, an option or a meeting is said. */
export const overviewPage = read({
	name: 'wording.overview-page',
	path: '/styr/ord/:kind/:ref',
	input: v.object(inPath),
	load,
	may: (actor, { worded }) => worded.may(actor),
});

/** One way of saying it, to write and to approve. */
export const writingPage = read({
	name: 'wording.writing-page',
	path: '/styr/ord/:kind/:ref/:wording',
	input: v.object({ ...inPath, wording: v.picklist(Object.values(wordingWords)) }),
	async load(context, { wording: word, ...input }) {
		const facts = await load(context, input);
		const standing = facts?.standings.find(({ wording }) => wordingWords[wording] === word);
		return facts && standing && { ...facts, standing };
	},
	may: (actor, { worded }) => worded.may(actor),
});
