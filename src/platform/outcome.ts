/** One thing that stops an act, said so that the person can mend it: a key into the module's texts, and the field it is about. */
export interface Problem {
	readonly key: string;
	readonly field?: string;
	readonly facts?: Readonly<Record<string, string | number>>;
}

/** The act was carried out; `answer` is what the doors show or store under the idempotency key. */
export interface Done<Answer> {
	readonly kind: 'done';
	readonly answer: Answer;
}

/** The act was refused for reasons that the person can act on. */
export interface Refused {
	readonly kind: 'refused';
	readonly problems: readonly Problem[];
	/** Set where somebody must be able to see later that it was tried: the line is written after the act is rolled back. */
	readonly onRecord?: Subject;
}

/** What the journal says that something was about. */
export interface Subject {
	readonly kind: string;
	readonly id?: string | undefined;
	readonly channel?: string | undefined;
}

/** What running an act ends in. Anything else is a bug and is thrown. */
export type Outcome<Answer> = Done<Answer> | Refused;

/** Ends an act well. */
export function done(): Done<null>;
export function done<Answer>(answer: Answer): Done<Answer>;
export function done<Answer>(answer?: Answer): Done<Answer | null> {
	return { kind: 'done', answer: answer ?? null };
}

/** Ends an act with one problem, optionally tied to the field where it can be mended. */
export function refused<Key extends string>(key: Key, field?: string, facts?: Problem['facts']): Refused {
	return { kind: 'refused', problems: [{ key, ...(field && { field }), ...(facts && { facts }) }] };
}

/** Ends an act with one problem that is also told to the journal, as a used code or a claim on what is somebody else's. */
export function refusedOnRecord<Key extends string>(
	subject: Subject,
	key: Key,
	field?: string,
	facts?: Problem['facts'],
): Refused {
	return { ...refused(key, field, facts), onRecord: subject };
}

/** Thrown when a thing does not exist or must not be seen by this actor: both look the same from outside. */
export class NotFound extends Error {}

/** Thrown when the thing may be seen, but the act is not this actor's. */
export class NotAllowed extends Error {}

/** Stops because there is nothing here for this actor. */
export function notFound(): never {
	throw new NotFound('not found');
}

/** Stops because this actor may not. */
export function notAllowed(): never {
	throw new NotAllowed('not allowed');
}
