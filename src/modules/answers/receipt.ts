import type { Answer, AnswerState, Contribution, HowItWentOn, Step } from '../contributions/index.ts';
import type { Extension } from '../processes/index.ts';
import { type Due, dueOf } from './due.ts';

/** Where a line of the receipt stands in time. */
export type Place = 'done' | 'now' | 'ahead';

/** What is said of by its name alone. */
export type PlainStep = 'edited' | 'withdrawn' | 'held' | 'hidden' | 'shown-again' | 'masked';

/** One line of a receipt: what happened to a piece, or what was promised. */
export type ReceiptLine = { readonly place: Place } & Said;

type Said =
	| { readonly what: 'received'; readonly on: string }
	| { readonly what: PlainStep; readonly at: Date }
	| {
			readonly what: 'considered' | 'theme-moved' | 'joined' | 'stands-again';
			readonly at: Date;
			readonly note: string;
	  }
	| { readonly what: 'went-on'; readonly how: HowItWentOn; readonly at: Date; readonly note: string }
	| { readonly what: 'moved'; readonly at: Date; readonly from: string; readonly to: string; readonly reason: string }
	| {
			readonly what: 'answered';
			readonly at: Date;
			readonly state: AnswerState;
			readonly heading: string;
			readonly replaced: boolean;
	  }
	| { readonly what: 'promised'; readonly on: string; readonly due: Due };

/** What a receipt is made from. */
export interface ReceiptFacts {
	readonly piece: Pick<Contribution, 'kind' | 'happenedOn' | 'withdrawnAt'>;
	/** True for a piece that went on in one other, where its answer is still to come or has been given. */
	readonly goesOn: boolean;
	readonly steps: readonly Step[];
	/** The answer in force: the piece's own, or that of what the piece is about. */
	readonly answer: Pick<Answer, 'state' | 'heading' | 'answeredAt'> | undefined;
	/** True where the answer is given to what the piece is about, and so stands among the other's steps. */
	readonly shared: boolean;
	readonly extensions: readonly Extension[];
	readonly promiseBy: string;
	readonly today: string;
}

interface Dated {
	readonly at: Date;
	readonly said: Said;
}

/** The lines of a receipt, oldest first; the promise stands last for as long as it is not kept. */
export function receiptLines(facts: ReceiptFacts): ReceiptLine[] {
	const { piece, steps, answer, shared, goesOn, promiseBy, today } = facts;
	const happened = steps.map((step, index): Dated => ({ at: step.at, said: sayStep(facts, step, index) }));
	const past = inOrder([...happened, ...movesDuring(facts), ...(answer && shared ? [shareAnswer(answer)] : [])]);
	// What a consultation owes its respondents it says itself.
	if (piece.kind === 'response' || steps.length === 0 || answer || (piece.withdrawnAt !== null && !goesOn))
		return past.map((said) => ({ ...said, place: 'done' }));
	const promise: Said = { what: 'promised', on: promiseBy, due: dueOf(promiseBy, today) };
	// A promise that is late is not ahead: it is what there is to say now.
	const isLate = promise.due.kind === 'late';
	const lastPlace = isLate ? 'done' : 'now';
	return [
		...past.map((said, index): ReceiptLine => ({ ...said, place: index === past.length - 1 ? lastPlace : 'done' })),
		{ ...promise, place: isLate ? 'now' : 'ahead' },
	];
}

function sayStep({ piece, steps }: ReceiptFacts, step: Step, index: number): Said {
	switch (step.step) {
		case 'received':
			return { what: 'received', on: piece.happenedOn };
		case 'state':
			return { what: 'considered', at: step.at, note: step.note ?? '' };
		case 'answer': {
			const replaced = steps.slice(index + 1).some((later) => later.step === 'answer');
			return { what: 'answered', at: step.at, state: step.state as AnswerState, heading: step.note ?? '', replaced };
		}
		case 'theme-moved':
		case 'joined':
		case 'stands-again':
			return { what: step.step, at: step.at, note: step.note ?? '' };
		case 'merged':
		case 'split':
		case 'moved':
			return { what: 'went-on', how: step.step, at: step.at, note: step.note ?? '' };
		default:
			return { what: step.step, at: step.at };
	}
}

/** The times that the promise was moved while somebody waited for the answer. */
function movesDuring({ steps, answer, piece, goesOn, extensions }: ReceiptFacts): Dated[] {
	const from = steps[0]?.at;
	const until = answer?.answeredAt ?? (goesOn ? null : piece.withdrawnAt);
	return extensions
		.filter(({ extendedAt }) => from && extendedAt > from && (!until || extendedAt < until))
		.filter(({ promisedBy, promiseBy }) => promisedBy !== promiseBy)
		.map(({ extendedAt: at, promisedBy, promiseBy, reason }) => ({
			at,
			said: { what: 'moved', at, from: promisedBy, to: promiseBy, reason },
		}));
}

function shareAnswer({ answeredAt: at, state, heading }: NonNullable<ReceiptFacts['answer']>): Dated {
	return { at, said: { what: 'answered', at, state, heading, replaced: false } };
}

function inOrder(lines: readonly Dated[]): Said[] {
	return lines.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map((line) => line.said);
}
