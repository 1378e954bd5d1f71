import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { type Db, inTransaction, writeLast } from './database/database.ts';
import { inSharedTransaction } from './database/shared-transaction.ts';
import { answerToKeep, claimKey, hashInput, type KeyClaim } from './idempotency.ts';
import { journalLine, writeRefusal } from './journal/write.ts';
import { NotAllowed, NotFound, type Problem, type Refused } from './outcome.ts';
import type { StepUp } from './permission.ts';

/** What came of an act, for every door to show in its own way. */
export type Performed<Answer> =
	| { readonly kind: 'done'; readonly answer: Answer; readonly again: boolean }
	| Refused
	| StepUp
	| { readonly kind: 'key-reused' };

/** The idempotency key and whose it is: the actor's reference, or the form's token where nobody is signed in. */
export interface OnceOnly {
	readonly key: string;
	readonly scope: string;
}

/** Thrown inside the transaction to roll it back; never leaves this file. */
class RolledBack extends Error {
	readonly outcome: Performed<never>;
	constructor(outcome: Performed<never>) {
		super('rolled back');
		this.outcome = outcome;
	}
}

/**
 * The one way anything changes: validate, begin, claim the key, load, may, run, journal, keep the answer, commit.
 * A refusal rolls back and frees the key, so that a corrected form goes through.
 */
export async function perform<Schema extends GenericSchema, Facts, Answer>(
	context: Context,
	act: Act<Schema, Facts, Answer>,
	rawInput: unknown,
	once?: OnceOnly,
): Promise<Performed<Answer>> {
	const parsed = safeParse(act.input, rawInput);
	if (!parsed.success) return { kind: 'refused', problems: parsed.issues.map(problemOf) };
	const input = parsed.output;
	const claim = once && {
		scope: once.scope,
		act: act.name,
		key: once.key,
		inputHash: hashInput(withoutBesides(act, input)),
	};
	try {
		const carryOut = (db: Db) => performIn({ ...context, db }, act, input, claim);
		return await (act.writesLast && !claim ? inSharedTransaction : inTransaction)(context.db, carryOut);
	} catch (error) {
		if (!(error instanceof RolledBack)) throw error;
		const { outcome } = error;
		if (outcome.kind === 'refused' && outcome.onRecord)
			await writeRefusal(context, act.name, outcome.onRecord, act.secret ?? false);
		return outcome;
	}
}

/** The same form sent again is the same input, also where its browser has done some work anew. */
function withoutBesides({ besides = [] }: Pick<Act, 'besides'>, input: unknown): unknown {
	if (besides.length === 0 || typeof input !== 'object' || input === null) return input;
	return Object.fromEntries(Object.entries(input).filter(([name]) => !besides.includes(name)));
}

async function performIn<Schema extends GenericSchema, Facts, Answer>(
	context: Context,
	act: Act<Schema, Facts, Answer>,
	input: InferOutput<Schema>,
	claim: KeyClaim | undefined,
): Promise<Performed<Answer>> {
	if (claim) {
		const claimed = await claimKey(context, claim);
		if (claimed.kind === 'other') throw new RolledBack({ kind: 'key-reused' });
		if (claimed.kind === 'again') return { kind: 'done', answer: claimed.answer as Answer, again: true };
	}
	const facts = await act.load(context, input);
	if (facts === undefined) throw new NotFound(act.name);
	const permission = act.may(context.actor, facts, input);
	if (permission.kind === 'no') throw new NotAllowed(act.name);
	if (permission.kind === 'step-up') throw new RolledBack(permission);
	const outcome = await act.run(context, facts, input);
	if (outcome.kind === 'refused') throw new RolledBack(outcome);
	await writeLast(
		context.db,
		journalLine(context, act.name, act.about(facts, outcome.answer, input), act.secret ?? false),
	);
	if (claim) await writeLast(context.db, answerToKeep(context, claim, outcome.answer));
	return { kind: 'done', answer: outcome.answer, again: false };
}

/** A schema's message is the key of a text; the facts let the text say "96 of 80". */
export function problemOf(issue: BaseIssue<unknown>): Problem {
	const field = issue.path?.[0]?.key;
	const length = typeof issue.input === 'string' ? issue.input.length : undefined;
	const requirement = typeof issue.requirement === 'number' ? issue.requirement : undefined;
	return {
		key: issue.message,
		...(typeof field === 'string' && { field }),
		...((length !== undefined || requirement !== undefined) && {
			facts: { ...(length !== undefined && { length }), ...(requirement !== undefined && { limit: requirement }) },
		}),
	};
}
