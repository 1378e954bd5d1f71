import type { GenericSchema, InferInput } from 'valibot';
import type { Language } from '../../platform/context.ts';
import type { Read } from '../../platform/read.ts';

/** For whom a resource is written down. */
export interface Asked {
	/** Our own address, without a slash at the end. */
	readonly origin: string;
	readonly language: Language;
	/** The address asked for without its place in the list, for the link to the next page. */
	readonly listAddress: string;
}

/** Something that other programs can read: a registered read, the shape of its answer, and what is said of it. */
// biome-ignore lint/suspicious/noExplicitAny: a list of resources holds resources of every kind
export interface Resource<Schema extends GenericSchema = any, Facts = any, Shape extends GenericSchema = any> {
	readonly read: Read<Schema, Facts>;
	/** What programs made from the description call it. */
	readonly id: string;
	readonly tag: Tag;
	readonly summary: string;
	readonly shape: Shape;
	/** The path of what it has become, where it no longer stands by itself: whoever asks is led on. */
	readonly movedTo?: (facts: Facts) => string | undefined;
	readonly present: (facts: Facts, asked: Asked) => InferInput<Shape>;
}

/** The groups of the description. */
export const tags = {
	start: 'Where to begin.',
	processes: 'Participation processes with their phases, themes, options and totals.',
	contributions: 'What people have handed in: proposals and comments, with the totals of their supports.',
	answers: 'What the municipality answered.',
	meetings: 'Public meetings of processes.',
	consultations: 'Consultations with their material, the responses that are shown, and white papers.',
	plans: 'Syntheses and plans: what they are built on, what is decided, and what is done about it.',
	threads: 'What led to what.',
	places: 'Areas and organisations.',
	acts: 'Everything that can be done. Each act is the same as on the pages: same rules, same refusals, same journal.',
} as const;

/** One of the groups. */
export type Tag = keyof typeof tags;

/** Declares a resource; exists for the inference of its types. */
export function resource<Schema extends GenericSchema, Facts, Shape extends GenericSchema>(
	definition: Resource<Schema, Facts, Shape>,
): Resource<Schema, Facts, Shape> {
	return definition;
}

/** The address of the next page of a list. */
export function nextOf(next: string | undefined, { listAddress }: Asked): { next?: string } {
	if (!next) return {};
	return { next: `${listAddress}${listAddress.includes('?') ? '&' : '?'}after=${encodeURIComponent(next)}` };
}
