import type { Context } from '../../../platform/context.ts';
import { isDrawing, type Pin } from '../drawing.ts';
import { consultationTables } from '../tables.ts';
import { annexesOf } from './read-material.ts';

/** A drawing of a consultation that can be pointed at. */
export interface Drawing {
	readonly file: string;
	readonly title: string;
	/** Where the picture is fetched. */
	readonly url: string;
}

/** A drawing of a consultation by its file; nothing where it is another's, or nothing to point at. */
export async function drawingOf(context: Context, consultationId: string, file: string): Promise<Drawing | undefined> {
	const annex = (await annexesOf(context, consultationId)).find((one) => one.file?.id === file);
	return annex && isDrawing(annex.file) ? { file, title: annex.title, url: annex.url } : undefined;
}

/** The drawing that a response points at, with its pins. */
export async function pinsOfResponse(
	context: Context,
	consultationId: string,
	contributionId: string,
): Promise<{ readonly drawing: Drawing; readonly pins: readonly Pin[] } | undefined> {
	const rows = await consultationTables(context.db)
		.selectFrom('response_pin')
		.select(['pin', 'drawing', 'square'])
		.where('contribution', '=', contributionId)
		.orderBy('pin')
		.execute();
	const [first] = rows;
	const drawing = first && (await drawingOf(context, consultationId, first.drawing));
	return drawing && { drawing, pins: rows.map(({ pin, square }) => ({ pin, square })) };
}
