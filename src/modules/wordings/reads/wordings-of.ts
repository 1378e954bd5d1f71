import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { isOneOf } from '../../../platform/database/is-one-of.ts';
import { type WordedKindName, type WordingSpec, wordsAsOne } from '../spec.ts';
import { markOfWords } from '../steps/mark-of-words.ts';
import { type WordingsTables, wordingsTables } from '../tables.ts';
import { type Wording, type WordingFacts, type WordingState, type Words, wordingState } from '../wording.ts';

/** A version of a matter's words. */
export interface Version extends WordingFacts {
	readonly matter: string;
	readonly words: Words;
}

/** A version that readers are shown, and what they must know of it. */
export interface ShownWords {
	readonly words: Words;
	/** Waiting is a machine's that nobody has approved; stale is older than the Danish words. */
	readonly state: WordingState;
}

/** How else a matter can be read. */
export interface SaidOtherwise {
	/** In the language of the page, where that is not Danish and somebody or something has said it so. */
	readonly shown: ShownWords | undefined;
	/** Whether there is an easy text that a person stands behind. */
	readonly isEasy: boolean;
}

/** The versions of several matters of one kind. */
export async function versionsOf(
	context: Context,
	kind: WordedKindName,
	ids: readonly string[],
	languages: readonly Wording[],
): Promise<Version[]> {
	if (ids.length === 0) return [];
	const rows = await wordingsTables(context.db)
		.selectFrom('wording')
		.selectAll()
		.where('kind', '=', kind)
		.where(isOneOf('matter', ids))
		.where('language', 'in', languages)
		.execute();
	return rows.map(versionOf);
}

function versionOf(row: Selectable<WordingsTables['wording']>): Version {
	return {
		matter: row.matter,
		wording: row.language,
		words: row.words,
		madeBy: row.made_by,
		original: row.original,
		approvedAt: row.approved_at,
		approvedByName: row.approved_by_name,
	};
}

/** How else several things of one kind can be read, by id, in one query. */
export async function saidOtherwise<Thing extends { readonly id: string }>(
	context: Context,
	spec: WordingSpec<Thing>,
	things: readonly Thing[],
): Promise<ReadonlyMap<string, SaidOtherwise>> {
	const { language } = context;
	const asked: Wording[] = language === 'da' || !spec.wordings.includes(language) ? ['let'] : [language, 'let'];
	const versions = await versionsOf(
		context,
		spec.kind,
		things.map(({ id }) => id),
		asked,
	);
	return new Map(
		things.flatMap((thing) => {
			const own = versions.filter(({ matter }) => matter === thing.id);
			if (own.length === 0) return [];
			const mark = markOfWords(wordsAsOne(spec.wordsOf(thing)));
			const translated = own.find(({ wording }) => wording === language);
			const easy = own.find(({ wording }) => wording === 'let');
			const said: SaidOtherwise = {
				shown: translated && { words: translated.words, state: wordingState(translated, mark) },
				isEasy: easy !== undefined && wordingState(easy, mark) !== 'waiting',
			};
			return [[thing.id, said] as const];
		}),
	);
}
