import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** Which of these persons we know by a letter, and by nothing that is surer. */
export async function knownByLetterAlone(context: Context, persons: readonly string[]): Promise<Set<string>> {
	if (persons.length === 0) return new Set();
	const rows = await peopleTables(context.db)
		.selectFrom('identity')
		.select('person')
		.where('person', 'in', persons)
		.where('kind', 'in', ['letter', 'cpr', 'subject'])
		.groupBy('person')
		.having((having) => having(having.fn.max<string>('kind'), '=', 'letter'))
		.having((having) => having(having.fn.min<string>('kind'), '=', 'letter'))
		.execute();
	return new Set(rows.map(({ person }) => person));
}
