import type { Problem } from '../outcome.ts';

/** What a refusal says: a sentence, or one made from the facts ("96 tegn, højst 80"). */
export type RefusalText = string | ((facts: Readonly<Record<string, string | number>>) => string);

/** A module's refusals in one language; the key type is closed, so that a missing text fails the type check. */
export type RefusalTexts<Key extends string = string> = Readonly<Record<Key, RefusalText>>;

/** A problem in words, with the field it is about. */
export interface SaidProblem {
	readonly field: string;
	readonly text: string;
}

/** Says each problem once per field, in the order of the form. `otherwise` is said of what no text was written for. */
export function sayProblems(problems: readonly Problem[], texts: RefusalTexts, otherwise: string): SaidProblem[] {
	const said = new Map<string, SaidProblem>();
	for (const problem of problems) {
		const field = problem.field ?? '';
		const text = texts[problem.key];
		const words = typeof text === 'function' ? text(problem.facts ?? {}) : (text ?? otherwise);
		if (!said.has(field)) said.set(field, { field, text: words });
	}
	return [...said.values()];
}
