import type { Context } from '../../../platform/context.ts';
import { type ListedContribution, listContributions } from '../../contributions/index.ts';
import { similarWords } from '../similar-words.ts';

/** Up to three proposals of the same process that share words with a title, the most supported first. */
export async function listSimilar(
	context: Context,
	processId: string,
	title: string | undefined,
): Promise<readonly ListedContribution[]> {
	const anyWord = similarWords(title ?? '');
	if (anyWord.length === 0) return [];
	return (await listContributions(context, { kind: 'proposal', processId, anyWord, order: 'supported', limit: 3 }))
		.items;
}
