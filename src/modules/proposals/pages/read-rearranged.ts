import type { Problem } from '../../../platform/outcome.ts';
import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import { limits } from '../proposal.ts';
import { mostParts } from '../rearrangement.ts';
import { key, type ProposalRefusal } from '../refusals.ts';
import { numberOf } from './forms.ts';

/** Makes the input of `proposal.ask-to-merge`: what was ticked and what was typed are one list. */
export function readMerge(sent: Sent): unknown {
	const { typed } = sent;
	const written = (typed.filled('numbers') ?? '').split(/[\s,;.]+/).filter((part) => part !== '');
	const numbers = [...new Set([...typed.texts('chosen'), ...written].map(Number))];
	const input = { into: numberOf(sent), numbers, reason: typed.text('reason') ?? '' };
	const unreadable = numbers.findIndex((number) => !Number.isInteger(number) || number < 1 || number > 999_999_999);
	if (unreadable >= 0)
		return new InputProblems([{ key: key('merge-none'), field: 'numbers' }], { ...input, numbers: [1] });
	return input;
}

/** Makes the input of `proposal.ask-to-split`: the parts in which anything was written, each with its own problems. */
export function readSplit(sent: Sent): unknown {
	const { typed } = sent;
	const reason = typed.text('reason') ?? '';
	const parts = Array.from({ length: mostParts }, (_, place) => place + 1)
		.map((number) => ({
			number,
			title: typed.filled(`title-${number}`) ?? '',
			text: typed.filled(`text-${number}`) ?? '',
		}))
		.filter(({ number, title, text }) => number <= 2 || title !== '' || text !== '');
	const problems = parts.flatMap(({ number, title, text }): Problem[] => [
		...problemsOf('title', title, `title-${number}`),
		...problemsOf('text', text, `text-${number}`),
	]);
	const input = { number: numberOf(sent), reason, parts: parts.map(({ title, text }) => ({ title, text })) };
	if (problems.length === 0) return input;
	// The rest of the form is told of at once; the empty parts have been.
	const filled = { title: 'x', text: 'x' };
	return new InputProblems(problems, { ...input, parts: [filled, filled] });
}

/** Makes the input of `proposal.ask-to-move`: process and theme are chosen in one list. */
export function readMove(sent: Sent): unknown {
	const { typed } = sent;
	const reason = typed.text('reason') ?? '';
	const [process = '', theme = ''] = (typed.text('process') ?? '').split('/');
	if (process === '')
		return new InputProblems([problem('move-nowhere', 'process')], { number: 1, process: 'x', theme: 'x', reason });
	return { number: numberOf(sent), process, theme, reason };
}

/** Makes an author's answer. */
export function readConsent({ typed }: Sent): Readonly<Record<string, unknown>> {
	return { consent: typed.text('consent'), words: typed.text('words') };
}

function problemsOf(what: 'title' | 'text', words: string, field: string): Problem[] {
	if (words === '') return [problem(`${what}-missing`, field)];
	const facts = { length: words.length, limit: limits[what] };
	return words.length > limits[what] ? [{ ...problem(`${what}-too-long`, field), facts }] : [];
}

function problem(name: ProposalRefusal, field: string): Problem {
	return { key: name, field };
}
