import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** Whether anything was ever handed in to a theme, drafts and withdrawn pieces too. */
export async function isThemeUsed(context: Context, themeId: string): Promise<boolean> {
	const row = await contributionTables(context.db)
		.selectFrom('contribution')
		.select('id')
		.where('theme', '=', themeId)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
