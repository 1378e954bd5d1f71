import type { Answer, AnswerState, Contribution, Step } from '../contributions/index.ts';
import { type Due, dueOf } from './due.ts';

/** Where a line of the receipt stands in time. */
export type Place = 'done' | 'now' | 'ahead';

/** One line of a receipt: what happened to a piece, or what was promised. */
export type ReceiptLine = { readonly place: Place } & (
	| { readonly what: 'received'; readonly on: string }
	| { readonly what: 'edited' | 'withdrawn'; readonly at: Date }
	| { readonly what: 'considered'; readonly at: Date; readonly note: string }
	| {
			readonly what: 'answered';
			readonly at: Date;
			readonly state: AnswerState;
			readonly heading: string;
			readonly replaced: boolean;
	  }
	| { readonly what: 'promised'; readonly on: string; readonly due: Due }
);

/** What a receipt is made from. */
export interface ReceiptFacts {
	readonly piece: Pick<Contribution, 'happenedOn' | 'withdrawnAt'>;
	readonly steps: readonly Step[];
	/** The answer in force: the piece's own, or that of what the piece is about. */
	readonly answer: Pick<Answer, 'state' | 'heading' | 'answeredAt'> | undefined;
	/** True where the answer is given to what the piece is about, and so stands among the other's steps. */
	readonly shared: boolean;
	readonly promiseBy: string;
	readonly today: string;
}

/** What a line is before it is known where now is. `Omit` alone would melt the kinds of lines into one. */
type Bare = ReceiptLine extends infer Line ? (Line extends ReceiptLine ? Omit<Line, 'place'> : never) : never;

/** The lines of a receipt, oldest first; the promise stands last for as long as it is not kept. */
export function receiptLines(facts: ReceiptFacts): ReceiptLine[] {
	const past = facts.steps.flatMap((step, index) => lineOf(facts, step, index));
	if (facts.answer && facts.shared) past.push(sharedAnswer(facts.answer));
	if (past.length === 0 || facts.answer || facts.piece.withdrawnAt !== null)
		return past.map((line) => put(line, 'done'));
	const due = dueOf(facts.promiseBy, facts.today);
	const promise: Bare = { what: 'promised', on: facts.promiseBy, due };
	// A promise that is late is not ahead: it is what there is to say now.
	if (due.kind === 'late') return [...past.map((line) => put(line, 'done')), put(promise, 'now')];
	return [...past.map((line, index) => put(line, index === past.length - 1 ? 'now' : 'done')), put(promise, 'ahead')];
}

function put(line: Bare, place: Place): ReceiptLine {
	return { ...line, place } as ReceiptLine;
}

function lineOf({ piece, steps }: ReceiptFacts, step: Step, index: number): Bare[] {
	switch (step.step) {
		case 'received':
			return [{ what: 'received', on: piece.happenedOn }];
		case 'state':
			return [{ what: 'considered', at: step.at, note: step.note ?? '' }];
		case 'answer': {
			const replaced = steps.slice(index + 1).some((later) => later.step === 'answer');
			return [{ what: 'answered', at: step.at, state: step.state as AnswerState, heading: step.note ?? '', replaced }];
		}
		default:
			return [{ what: step.step, at: step.at }];
	}
}

function sharedAnswer({ answeredAt, state, heading }: NonNullable<ReceiptFacts['answer']>): Bare {
	return { what: 'answered', at: answeredAt, state, heading, replaced: false };
}
