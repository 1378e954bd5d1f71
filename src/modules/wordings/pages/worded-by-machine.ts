import type { Translated } from '../../../platform/translator/translator.ts';
import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import type { WordingRefusal } from '../refusals.ts';
import type { Wording, Words } from '../wording.ts';

/** The name of the button that asks a machine, in the form that it fills. */
export const machineField = 'machine';

/** What a form brings: the words, and who wrote them. */
export interface WordedForm {
	readonly words: Words;
	readonly madeBy: 'person' | 'machine';
}

/**
 * The words of a form, and where its button asks for a machine: what is still empty, translated. What somebody has typed stays as typed.
 * Only for whoever may save them, so that nobody else makes us call anybody; a fault leaves the form as it was and says which.
 */
export async function wordedByMachine(
	{ typed, context, isRepeated }: Sent,
	asked: {
		readonly wording: Wording;
		readonly danish: () => Promise<Words | undefined>;
		readonly typedWords: Words;
	},
): Promise<WordedForm | InputProblems> {
	const { wording, typedWords } = asked;
	const { translator } = context.runtime;
	const byHand = { words: typedWords, madeBy: 'person' } as const;
	if (typed.text(machineField) === undefined || !translator || wording === 'let') return byHand;
	// An employee whose session ended is asked to sign in, and their words are kept; nobody is called for them.
	if (context.actor.kind === 'visitor' || (await isRepeated())) return { words: typedWords, madeBy: 'machine' };
	const danish = await asked.danish();
	if (!danish) return byHand;
	const empty = Object.entries(danish).filter(([field, text]) => text !== '' && !typedWords[field]?.trim());
	if (empty.length === 0) return problem('nothing-to-translate');
	const answer: Translated = await translator.translate(
		empty.map(([, text]) => text),
		'da',
		wording,
	);
	if (!answer.ok) return problem(`translator-${answer.fault}`);
	const translated = Object.fromEntries(empty.map(([field], at) => [field, answer.texts[at] ?? '']));
	return { words: { ...typedWords, ...translated }, madeBy: 'machine' };
}

function problem(key: WordingRefusal): InputProblems {
	return new InputProblems([{ key }]);
}
