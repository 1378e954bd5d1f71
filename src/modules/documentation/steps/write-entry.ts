import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Documentation, DocumentationVersion } from '../documentation.ts';
import { summaryOf } from '../summary.ts';
import { documentationTables } from '../tables.ts';

/** Writes the line of the catalogue for a version that is shown now; a corrected one keeps its place. */
export async function writeEntry(
	context: Context,
	documentation: Documentation,
	version: DocumentationVersion,
): Promise<void> {
	const words = {
		title: version.parts.name,
		summary: summaryOf(version.parts.purpose),
		method: version.method,
		groups: [...version.groups],
		channels: Object.keys(version.counted.channels),
		people: version.people,
		cost_ore: version.costOre,
		changed_at: context.now,
	};
	await documentationTables(context.db)
		.insertInto('catalogue_entry')
		.values({
			id: newId(context.now),
			documentation: documentation.id,
			...words,
			published_at: documentation.publishedAt ?? context.now,
		})
		.onConflict((conflict) => conflict.column('documentation').doUpdateSet(words))
		.execute();
}

/** Takes the line of a documentation out of the catalogue. */
export async function removeEntry(context: Context, documentationId: string): Promise<void> {
	await documentationTables(context.db)
		.deleteFrom('catalogue_entry')
		.where('documentation', '=', documentationId)
		.execute();
}
