import { safeParse } from 'valibot';
import { InputProblems, type Sent } from '../../../../platform/web/door.tsx';
import type { Submitted } from '../../../../platform/web/submitted.ts';
import { type AreaShape, outlineTyped, shapeField } from '../../../areas/index.ts';

/** Where the form is told that it is only to be looked at: a step of it, and no error. */
export const lookField = 'look';

/** What stood in a file that was chosen, so that it need not be chosen again. */
const fromFiles = new WeakMap<Submitted, string>();

/** The outline as it stands in a form that is shown again. */
export function outlineText(typed: Submitted): string | undefined {
	return fromFiles.get(typed) ?? typed.text('shape');
}

/** The outline that can be drawn of what stands in a form. */
export function outlineToDraw(typed: Submitted): AreaShape | undefined {
	const parsed = safeParse(shapeField, outlineTyped(outlineText(typed) ?? ''));
	return parsed.success ? parsed.output : undefined;
}

/** A form about an area: its outline from a file or from the field, or first only to be looked at. */
export async function readArea(sent: Sent, words: Readonly<Record<string, unknown>>): Promise<unknown> {
	const { typed } = sent;
	const [file] = typed.files('file');
	if (file) fromFiles.set(typed, await file.text());
	const text = outlineText(typed) ?? '';
	const shape = outlineTyped(text);
	if (text.trim() !== '' && shape === undefined)
		return new InputProblems([{ key: 'area-shape-wrong', field: 'shape' }], words);
	if (typed.text(lookField) !== undefined) {
		const weighed = safeParse(shapeField, shape);
		const [issue] = weighed.success ? [] : weighed.issues;
		return new InputProblems([
			issue
				? { key: shape ? issue.message : 'area-shape-missing', field: 'shape' }
				: { key: 'area-look', field: lookField },
		]);
	}
	return { ...words, shape: shape ?? null };
}
