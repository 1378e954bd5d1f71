import type { Seeing } from '../../../platform/web/seeing.ts';
import type { ListedContribution } from '../../contributions/index.ts';
import { listSimilar } from '../reads/list-similar.ts';
import { stillUnseen } from '../similar-words.ts';
import { similarField } from './compare-first.ts';

/** When something must be put right there is time to look at what is like it; or that is what the form was stopped for. */
export async function toCompare(seeing: Seeing, processId: string): Promise<readonly ListedContribution[]> {
	if (seeing.form.problems.length === 0) return [];
	const similar = await listSimilar(seeing.context, processId, seeing.form.typed.text('title'));
	const isStopped = seeing.form.problemOf(similarField) !== undefined;
	return isStopped ? stillUnseen(similar, undefined) : similar;
}
