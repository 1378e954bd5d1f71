import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { newId } from '../identifiers.ts';
import type { PictureRefusal } from './limits.ts';
import type { PictureReencoder } from './reencode.ts';

/** A picture that lies ready for an act to keep. */
export interface StagedPicture {
	readonly id: string;
	readonly width: number;
	readonly height: number;
}

/** Takes an uploaded picture, makes it harmless and lays it ready, before any transaction begins. */
export type PictureStager = (
	context: Context,
	bytes: Uint8Array,
	stagedBy: string,
) => Promise<{ ok: true; picture: StagedPicture } | { ok: false; refusal: PictureRefusal }>;

/** Whoever is not signed in stages by a form: its key is known to nobody else. */
const byForm = 'form:';

/** The hand by which a form lays files ready; nothing without its key. */
export function handOf(key: string | undefined): string | undefined {
	return key && `${byForm}${key}`;
}

/** Unkept files are swept after this long; a form lies open shorter. */
export const stagedHours = 48;

/** A stager on a re-encoder. */
export function stagePicturesWith(reencoder: Pick<PictureReencoder, 'reencode'>): PictureStager {
	return async (context, bytes, stagedBy) => {
		const made = await reencoder.reencode(bytes);
		if (!made.ok) return made;
		const id = newId();
		for (const variant of made.variants) await context.runtime.files.put(id, String(variant.width), variant.bytes);
		const largest = made.variants.reduce((a, b) => (b.width > a.width ? b : a));
		await platformTables(context.db)
			.insertInto('stored_file')
			.values({
				id,
				content_type: 'image/webp',
				width: largest.width,
				height: largest.height,
				widths: made.variants.map((variant) => variant.width),
				byte_count: made.variants.reduce((sum, variant) => sum + variant.bytes.byteLength, 0),
				staged_at: context.now,
				staged_by: stagedBy,
			})
			.execute();
		return { ok: true, picture: { id, width: largest.width, height: largest.height } };
	};
}

/** Removes staged files that no act kept, from the table and the disk. */
export async function sweepStagedFiles(context: Context): Promise<number> {
	const before = new Date(context.now.getTime() - stagedHours * 3_600_000);
	const swept = await platformTables(context.db)
		.deleteFrom('stored_file')
		.where('kept_at', 'is', null)
		.where('staged_at', '<', before)
		.returning('id')
		.execute();
	for (const { id } of swept) await context.runtime.files.remove(id);
	return swept.length;
}
