import { isCorrection, type Step, type Version } from '../contributions/index.ts';

type Words = Pick<Version, 'title' | 'text' | 'themeId'>;

/** Which of a proposal's words two versions say differently. A correction can also be of pictures or of the name alone. */
export function changesBetween(
	earlier: Words,
	later: Words,
): { readonly title: boolean; readonly text: boolean; readonly theme: boolean } {
	return {
		title: earlier.title !== later.title,
		text: earlier.text !== later.text,
		theme: earlier.themeId !== later.themeId,
	};
}

/** How many times a proposal was given other words since it was published; its steps tell it without a question more. */
export function countCorrections(steps: readonly Pick<Step, 'step'>[]): number {
	return steps.filter(({ step }) => isCorrection(step)).length;
}

/** Whether all versions are there, from the first; beyond the newest fifty they are not shown. */
export function versionsKept(versions: readonly Pick<Version, 'version'>[]): boolean {
	return versions.at(-1)?.version === 1;
}
