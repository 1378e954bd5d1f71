import type { Context } from '../../../../platform/context.ts';
import { picturePath, storedPictures } from '../../../../platform/files/kept-files.ts';
import type { ParticipationProcess } from '../../process.ts';

/** The addresses of cover pictures by process; a process without one has its drawing. */
export async function listCovers(
	context: Context,
	processes: readonly ParticipationProcess[],
	width: number,
): Promise<Map<string, string>> {
	const pictures = await storedPictures(
		context,
		processes.flatMap(({ coverId }) => (coverId ? [coverId] : [])),
	);
	return new Map(
		processes.flatMap(({ id, coverId }) => {
			const picture = coverId ? pictures.get(coverId) : undefined;
			return picture ? [[id, picturePath(picture, width)] as const] : [];
		}),
	);
}
