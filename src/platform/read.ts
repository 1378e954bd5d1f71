import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Actor } from './actor.ts';
import type { Context } from './context.ts';
import { NotAllowed, NotFound } from './outcome.ts';
import type { Permission, StepUp } from './permission.ts';

/** Every page, feed and export is one of these: what it takes, what it loads and who may see it. */
export interface Read<Schema extends GenericSchema = GenericSchema, Facts = unknown> {
	/** `noun.page`, the name in the role matrix. */
	readonly name: string;
	/** Its address, with `:parameters`; the Danish path, without a language prefix. */
	readonly path: string;
	readonly input: Schema;
	readonly load: (context: Context, input: InferOutput<Schema>) => Promise<Facts | undefined>;
	readonly may: (actor: Actor, facts: Facts) => Permission;
	/** True where everybody is shown the same, so that a burst of readers costs one render a second. */
	readonly shared?: boolean;
	/**
	 * True for a form that shows a visitor nothing of anybody. The browser may then show the same form again to whoever presses Back,
	 * with the key it had, so that what is sent twice counts once.
	 */
	readonly blank?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of reads holds reads of every kind
export type AnyRead = Read<any, any>;

/** Declares a read; exists for the inference of its types. */
export function read<Schema extends GenericSchema, Facts>(definition: Read<Schema, Facts>): Read<Schema, Facts> {
	return definition;
}

/** What came of asking for a read. */
export type Seen<Facts> = { readonly kind: 'seen'; readonly facts: Facts } | StepUp;

/** Loads a read for an actor. An address that makes no sense is an address that does not exist. */
export async function see<Schema extends GenericSchema, Facts>(
	context: Context,
	read: Read<Schema, Facts>,
	rawInput: unknown,
): Promise<Seen<Facts>> {
	const parsed = safeParse(read.input, rawInput);
	if (!parsed.success) throw new NotFound(read.name);
	const facts = await read.load(context, parsed.output);
	if (facts === undefined) throw new NotFound(read.name);
	const permission = read.may(context.actor, facts);
	if (permission.kind === 'no') throw new NotAllowed(read.name);
	if (permission.kind === 'step-up') return permission;
	return { kind: 'seen', facts };
}
