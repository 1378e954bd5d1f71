import type { Problem } from '../../../platform/outcome.ts';
import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import type { Submitted } from '../../../platform/web/submitted.ts';
import { limits } from '../proposal.ts';
import { key } from '../refusals.ts';

/** The picture fields of a form, counted from one. */
export const pictureSlots = Array.from({ length: limits.pictures }, (_, index) => index + 1);

/** Pictures that a refused form had already laid ready, so that they need not be chosen again. */
const laidReady = new WeakMap<Submitted, ReadonlyMap<number, string>>();

/** The picture that lies ready in a slot of the form being shown again. */
export function stagedIn(typed: Submitted, slot: number): string | undefined {
	return (
		laidReady.get(typed)?.get(slot) ??
		(typed.text(`remove-${slot}`) ? undefined : typed.filled(`picture-${slot}-staged`))
	);
}

/** Lays the pictures of a form ready and puts each with its words, or says what is wrong with them. */
export async function readPictures(sent: Sent): Promise<{ id: string; alt: string }[] | InputProblems> {
	const staged = new Map<number, string>();
	const problems: Problem[] = [];
	for (const slot of pictureSlots) {
		const { ids, problems: found } = await sent.stage(`picture-${slot}`);
		problems.push(...found);
		const chosenNow = sent.typed.files(`picture-${slot}`).length > 0;
		const id = ids.at(-1);
		if (id && (chosenNow || !sent.typed.text(`remove-${slot}`))) staged.set(slot, id);
	}
	laidReady.set(sent.typed, staged);
	const pictures = [...staged].map(([slot, id]) => ({ id, alt: sent.typed.filled(`alt-${slot}`) ?? '', slot }));
	for (const { alt, slot } of pictures) {
		if (alt === '') problems.push({ key: key('picture-alt-missing'), field: `alt-${slot}` });
		if (alt.length > limits.alt)
			problems.push({
				key: key('picture-alt-too-long'),
				field: `alt-${slot}`,
				facts: { length: alt.length, limit: limits.alt },
			});
	}
	return problems.length > 0 ? new InputProblems(problems) : pictures.map(({ id, alt }) => ({ id, alt }));
}
