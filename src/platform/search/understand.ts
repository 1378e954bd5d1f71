import type { Context } from '../context.ts';
import { basesOf, otherForms, partings, possibleCompound } from './danish-words.ts';
import { foldLetters } from './fold.ts';
import { probablyMeant } from './slips.ts';
import { exactly, type KnownWord, mostCompounds, roughly, type TextQuery, widely } from './text-query.ts';
import { type Clause, readTyped } from './typed-query.ts';
import { inUse, mostAlike, type Neighbours, neighboursOf, type VocabularyWord, whichAreInUse } from './vocabulary.ts';

/** Finds nothing: an empty list says so, where the whole list would pretend to be an answer. */
const nothing: TextQuery = { wide: '', rough: '', exact: '', marks: new Set(), meant: undefined };

/**
 * Understands what somebody typed by the words that are in use here: which forms and compounds of it there are, and what was meant where
 * there are none. `undefined` where nothing was typed; signs alone name nothing, and find nothing.
 */
export async function understand(context: Context, typed: string | undefined): Promise<TextQuery | undefined> {
	if (!typed?.trim()) return undefined;
	const clauses = readTyped(typed);
	const wanted = clauses.filter(({ isUnwanted }) => !isUnwanted);
	if (wanted.length === 0) return nothing;
	const known = await knowWords(context, [...new Set(clauses.flatMap(({ words }) => words))]);
	return {
		wide: queryOf(clauses, known, widely),
		rough: queryOf(clauses, known, roughly),
		exact: queryOf(clauses, known, exactly),
		marks: new Set(wanted.flatMap(({ words }) => words.flatMap((word) => [word, ...(known.get(word)?.words ?? [])]))),
		meant: await whatWasMeant(context, clauses, known),
	};
}

type Known = KnownWord & { readonly words: readonly string[]; readonly isNew: boolean };
type UsedWord = VocabularyWord & { readonly stem: string };

async function knowWords(context: Context, asked: readonly string[]): Promise<Map<string, Known>> {
	const words = asked.map((word) => {
		const folded = foldLetters(word);
		return { folded, bases: basesOf(folded).filter((base) => base !== folded) };
	});
	const guesses = words.flatMap(({ folded }) => [...otherForms(folded), ...partsOf(folded)]);
	const [near, guessed] = await Promise.all([neighboursOf(context, words), inUse(context, guesses)]);
	const compounds = await compoundsOf(context, near);
	return new Map(
		asked.map((word, place) => [
			word,
			knownOf(context, words[place]?.folded ?? word, near[place], compounds[place] ?? [], guessed),
		]),
	);
}

/** So many longer words are looked at before it is asked whether there are enough compounds among them. */
const atOnce = 120;

/** The compounds that each word stands in, the shortest first and not more than are looked for. */
async function compoundsOf(context: Context, near: readonly Neighbours[]): Promise<readonly VocabularyWord[][]> {
	const words = near.map(({ stems, longer }) => ({
		stems,
		rest: longer.toSorted((a, b) => a.lexeme.length - b.lexeme.length),
		found: [] as VocabularyWord[],
		lexemes: new Set<string>(),
	}));
	for (;;) {
		const turns = words.map((word) => (word.lexemes.size < mostCompounds ? word.rest.splice(0, atOnce) : []));
		if (turns.every((turn) => turn.length === 0)) return words.map(({ found }) => found);
		const possible = turns.map((turn, place) => possibleAmong(turn, words[place]?.stems ?? []));
		const isWord = await whichAreInUse(
			context,
			possible.flatMap((ones) => ones.flatMap(({ rests }) => rests ?? [])),
		);
		for (const [place, ones] of possible.entries()) {
			const { found, lexemes } = words[place] as (typeof words)[number];
			for (const { entry, rests } of ones) {
				const isSure = rests === undefined || rests.some((rest) => isWord.has(rest));
				if (!isSure || (lexemes.size >= mostCompounds && !lexemes.has(entry.lexeme))) continue;
				found.push(entry);
				lexemes.add(entry.lexeme);
			}
		}
	}
}

function possibleAmong(longer: readonly VocabularyWord[], stems: readonly string[]) {
	return longer.flatMap((entry) => {
		const found = stems.flatMap((stem) => possibleCompound(entry.lexeme, stem) ?? []);
		const sure = found.find(({ rests }) => rests === undefined) ?? found[0];
		return sure ? [{ entry, rests: sure.rests }] : [];
	});
}

/** Parts as they may stand in the vocabulary, where the last one has lost its ending. */
function partsOf(word: string): string[] {
	const stem = word.replace(/(?:erne|ene|er|en|et|e|s)$/, '');
	return [word, stem].flatMap((one) => partings(one).flatMap(({ head, tail }) => [head, tail]));
}

function knownOf(
	{ language }: Pick<Context, 'language'>,
	folded: string,
	near: Neighbours | undefined,
	compounds: readonly VocabularyWord[],
	guessed: readonly UsedWord[],
): Known {
	const forms = new Set(otherForms(folded));
	const danish = [...(near?.same ?? []), ...guessed.filter(({ lexeme }) => forms.has(lexeme))];
	// Parking is no form of the Danish park: English is asked where it is read, or where Danish knows nothing.
	const same = language === 'en' || danish.length === 0 ? [...danish, ...(near?.english ?? [])] : danish;
	const stem = near?.stems[0] ?? folded;
	const english = language === 'en' && near ? [near.englishStem] : [];
	const lexemes = [...new Set([stem, ...english, ...same.map(({ lexeme }) => lexeme)])];
	const parting = partingOf([stem, folded], guessed);
	return {
		forms: lexemes,
		compounds: [...new Set(compounds.map(({ lexeme }) => lexeme))].filter((lexeme) => !lexemes.includes(lexeme)),
		parting,
		words: [...same, ...compounds].map(({ word }) => word),
		isNew: same.length === 0 && compounds.length === 0 && !parting && !/\p{N}/u.test(folded),
	};
}

/** The first way to part a word in two that are in use. */
function partingOf(words: readonly string[], used: readonly UsedWord[]): KnownWord['parting'] {
	const lexemesOf = (part: string) => [
		...new Set(used.filter(({ stem }) => stem === part).map(({ lexeme }) => lexeme)),
	];
	for (const { head, tail } of words.flatMap(partings)) {
		const [heads, tails] = [lexemesOf(head), lexemesOf(tail)];
		if (heads.length > 0 && tails.length > 0) return { heads, tails };
	}
	return undefined;
}

function queryOf(
	clauses: readonly Clause[],
	known: ReadonlyMap<string, Known>,
	say: (word: KnownWord) => string,
): string {
	const parts = clauses.map(({ words, isPhrase, isUnwanted }) => {
		// What must not be there is meant to the letter, and so is what stands in quotes.
		const said = words
			.flatMap((word) => known.get(word) ?? [])
			.map(isUnwanted || isPhrase ? exactly : say)
			.join(' <-> ');
		return isUnwanted ? `!(${said})` : isPhrase ? `(${said})` : said;
	});
	return parts.join(' & ');
}

async function whatWasMeant(
	context: Context,
	clauses: readonly Clause[],
	known: ReadonlyMap<string, Known>,
): Promise<string | undefined> {
	const strange = [...known].filter(([, { isNew }]) => isNew).map(([word]) => word);
	const meant = new Map(
		await Promise.all(
			strange.map(async (word) => {
				const alike = await mostAlike(context, foldLetters(word));
				const compared = alike.map((one) => ({ ...one, folded: foldLetters(one.word) }));
				return [word, probablyMeant(foldLetters(word), compared)] as const;
			}),
		),
	);
	if (![...meant.values()].some(Boolean)) return undefined;
	return clauses
		.map(({ words, isPhrase, isUnwanted }) => {
			const said = words.map((word) => meant.get(word) ?? word).join(' ');
			return `${isUnwanted ? '-' : ''}${isPhrase ? `"${said}"` : said}`;
		})
		.join(' ');
}
