import type { GenericSchema, InferOutput } from 'valibot';
import type { Actor } from './actor.ts';
import type { Context } from './context.ts';
import type { Outcome, Subject } from './outcome.ts';
import type { Permission } from './permission.ts';

/** Everything that changes is one of these: what it loads, who may do it, what it does and what it refuses. */
export interface Act<Schema extends GenericSchema = GenericSchema, Facts = unknown, Answer = unknown> {
	/** `noun.verb`, the name in the journal, the API and the role matrix. */
	readonly name: string;
	/** One sentence saying what it means to a citizen. */
	readonly summary: string;
	readonly input: Schema;
	/** Reads and locks what the rule needs; `undefined` means that there is no such thing for this actor. */
	readonly load: (context: Context, input: InferOutput<Schema>) => Promise<Facts | undefined>;
	readonly may: (actor: Actor, facts: Facts, input: InferOutput<Schema>) => Permission;
	readonly run: (context: Context, facts: Facts, input: InferOutput<Schema>) => Promise<Outcome<Answer>>;
	readonly about: (facts: Facts, answer: Answer, input: InferOutput<Schema>) => Subject;
	/** True for supports and ballots: the journal then keeps no actor, and only the date. */
	readonly secret?: boolean;
	/** True when the input holds what must never be stored, as a CPR number: it is then not kept for after a sign-in. */
	readonly sensitive?: boolean;
	/** True when only a person at a page may do it: what gives access is never done by a program in their place. */
	readonly pagesOnly?: boolean;
	/** The shape of its answer, for those who write programs; where it is missing, the answer is told without one. */
	readonly answer?: GenericSchema;
	/** An input that makes sense, for those who write programs. */
	readonly example?: unknown;
	/** True when doing it twice is doing it once by the database's own rule, so that no idempotency key is needed. */
	readonly repeatable?: boolean;
	/**
	 * True when it writes nothing but with the commit (`writeLast`): refused, it leaves nothing to undo, so that in a rush many share one
	 * transaction. For what everybody does at once.
	 */
	readonly writesLast?: boolean;
	/** Parts of the input that are made anew each time it is sent, as a proof of work: they do not make it another input. */
	readonly besides?: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: a list of acts holds acts of every input and every answer
export type AnyAct = Act<any, any, any>;

/** Declares an act; exists for the inference of its types. */
export function act<Schema extends GenericSchema, Facts, Answer>(
	definition: Act<Schema, Facts, Answer>,
): Act<Schema, Facts, Answer> {
	return definition;
}

/** For acts that start from nothing: there is always something to start from. */
export async function nothingToLoad(): Promise<Record<string, never>> {
	return {};
}
