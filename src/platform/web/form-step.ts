import { readThroughField } from '../../ui/kit/index.ts';
import type { Sent } from './door.tsx';

/** A button of a form that asks for something before it is sent: nothing is done, and the page comes back with what was typed. */
export class FormStep {
	readonly step: string;
	constructor(step: string) {
		this.step = step;
	}
}

/** Whoever asks to have their text read through is shown how it reads, before anything else is made of the form. */
export function readThroughFirst({ typed }: Sent): FormStep | undefined {
	return typed.text(readThroughField) === undefined ? undefined : new FormStep(readThroughField);
}
