import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import { proofField } from '../../screening/index.ts';
import { placeOf } from './point-at-map.ts';
import { readPictures } from './staged-pictures.ts';

/** The number in a form's address. */
export const numberOf = (sent: Sent): number => Number(sent.params.number);

/** What a form about a proposal's words holds, beside what its own act wants. */
export async function readWords(sent: Sent, more: Readonly<Record<string, unknown>>): Promise<unknown> {
	const { typed } = sent;
	const words = {
		title: typed.text('title') ?? '',
		text: typed.text('text') ?? '',
		theme: typed.text('theme'),
		showAs: typed.filled('showAs'),
		...more,
	};
	const pictures = await readPictures(sent);
	return pictures instanceof InputProblems ? new InputProblems(pictures.problems, words) : { ...words, pictures };
}

/** Where a proposal is, and in whose name, as it is said once. */
export function firstWordsOf({ typed }: Sent): Readonly<Record<string, unknown>> {
	return { ...placeOf(typed), ...behalfOf(typed), language: typed.filled('language') };
}

/** For whom it is written, as it stands in the form. */
export function behalfOf(typed: Sent['typed']): Readonly<Record<string, unknown>> {
	const names = ['behalf', 'behalfName', 'organisation'] as const;
	return Object.fromEntries(names.map((name) => [name, typed.filled(name)]));
}

/** What a form for a comment holds. */
export function readComment({ typed }: Sent): Readonly<Record<string, unknown>> {
	return {
		text: typed.text('text') ?? '',
		showAs: typed.filled('showAs'),
		name: typed.filled('name'),
		email: typed.filled('email'),
		proof: typed.filled(proofField),
		...behalfOf(typed),
		language: typed.filled('language'),
	};
}
