import type { Context } from '../../../../platform/context.ts';
import { listAreas } from '../../../areas/index.ts';
import { type ParticipationProcess, processBySlug, processesOfArea, themesOf } from '../../../processes/index.ts';

/** What a list of pieces is narrowed to. */
export interface Narrowed {
	readonly processId?: string | undefined;
	readonly themeId?: string | undefined;
	readonly processIds?: readonly string[] | undefined;
}

/** Finds what the filters name. A filter that names nothing public finds nothing: `undefined`. */
export async function narrowed(
	context: Context,
	wish: {
		readonly process?: string | undefined;
		readonly theme?: string | undefined;
		readonly area?: string | undefined;
	},
): Promise<Narrowed | undefined> {
	const process = wish.process === undefined ? undefined : await publicProcess(context, wish.process);
	if (wish.process !== undefined && !process) return undefined;
	if (wish.theme !== undefined && !process) return undefined;
	const themes = process && wish.theme !== undefined ? await themesOf(context, process.id) : [];
	const theme = themes.find(({ slug }) => slug === wish.theme);
	if (wish.theme !== undefined && !theme) return undefined;
	const area = wish.area === undefined ? undefined : await areaByKey(context, wish.area);
	if (wish.area !== undefined && !area) return undefined;
	return {
		processId: process?.id,
		themeId: theme?.id,
		processIds: area && (await processesOfArea(context, area.id)).map(({ id }) => id),
	};
}

/** A process that everybody sees, by the last part of its address. */
export async function publicProcess(context: Context, slug: string): Promise<ParticipationProcess | undefined> {
	const process = await processBySlug(context, slug);
	return process?.publishedAt ? process : undefined;
}

/** An area by its key. */
export async function areaByKey(context: Context, key: string) {
	return (await listAreas(context)).find((area) => area.key === key);
}
