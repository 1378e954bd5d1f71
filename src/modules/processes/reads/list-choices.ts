import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { processTables } from '../tables.ts';

/** A public process as one to choose among. */
export interface ProcessChoice {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
}

/** The newest are enough to choose among; an older one is reached from its own page. */
const mostChoices = 100;

/** Public processes to choose among, the newest first, in the reader's language. */
export async function processChoices(context: Context): Promise<readonly ProcessChoice[]> {
	const { rows } = await sql<ProcessChoice>`
		select process.id, process.slug, coalesce(nullif(translation.title, ''), process.title) as title
		from participation_process process
		left join process_translation translation on translation.process = process.id and translation.language = ${context.language}
		where process.published_at is not null
		order by process.published_at desc, process.id desc
		limit ${sql.lit(mostChoices)}
	`.execute(processTables(context.db));
	return rows;
}
