import type { Context } from '../../../../platform/context.ts';
import { processTables } from '../../tables.ts';

const tables = { phases: 'phase', themes: 'theme', options: 'process_option' } as const;

/** The kinds of part that a process has. */
export type PartKind = keyof typeof tables;

/** The English words of a phase, a theme or an option; empty where there are none. */
export async function partEnglish(
	context: Context,
	kind: PartKind,
	id: string,
): Promise<Readonly<Record<string, string>>> {
	const row = await processTables(context.db)
		.selectFrom(tables[kind])
		.select('translations')
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.translations.en ?? {};
}
