import type { Context } from '../../../platform/context.ts';
import { storedPictures } from '../../../platform/files/kept-files.ts';
import type { DocumentedPicture } from '../picture.ts';
import { documentationTables } from '../tables.ts';
import { type DocumentationFacts, lockDocumentation } from './read-documentation.ts';

/** The pictures of a documentation in order. */
export async function picturesOf(context: Context, documentationId: string): Promise<DocumentedPicture[]> {
	const rows = await documentationTables(context.db)
		.selectFrom('documentation_picture')
		.select(['file', 'position', 'caption', 'alt'])
		.where('documentation', '=', documentationId)
		.orderBy('position')
		.execute();
	const stored = await storedPictures(
		context,
		rows.map(({ file }) => file),
	);
	return rows.flatMap(({ file, ...words }) => {
		const picture = stored.get(file);
		return picture ? [{ ...picture, ...words }] : [];
	});
}

/** The files of its pictures. */
export async function fileIdsOf(context: Context, documentationId: string): Promise<string[]> {
	return (await picturesOf(context, documentationId)).map(({ id }) => id);
}

/** A documentation locked for an act on one of its pictures; a picture of another is not there. */
export async function lockPicture(
	context: Context,
	{ slug, picture }: { readonly slug: string; readonly picture: string },
): Promise<DocumentationFacts | undefined> {
	const facts = await lockDocumentation(context, slug);
	const row =
		facts &&
		(await documentationTables(context.db)
			.selectFrom('documentation_picture')
			.select('file')
			.where('documentation', '=', facts.documentation.id)
			.where('file', '=', picture)
			.executeTakeFirst());
	return row && facts;
}
