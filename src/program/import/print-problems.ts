import { importById, outcomesOf, sayProblem } from '../../modules/imports/index.ts';
import type { Context } from '../../platform/context.ts';

/** Prints every row that would not be entered, with its number, its column and why. */
export async function printProblems(
	context: Context,
	id: string,
	most: number,
	say: (line: string) => void,
): Promise<void> {
	const contributionImport = await importById(context, id);
	for (const { number, problems } of await outcomesOf(context, id, ['refused', 'double'], most)) {
		for (const problem of problems) {
			const column = problem.field && contributionImport?.mapping?.columns[problem.field];
			const heading = column === undefined ? '' : `, ${contributionImport?.headings[column]}`;
			say(`row ${number}${heading}: ${sayProblem('en', problem)}`);
		}
	}
}
