import * as v from 'valibot';
import type { Context } from '../../../../platform/context.ts';
import { maySeeProcess } from '../../permissions.ts';
import type { ParticipationProcess } from '../../process.ts';
import { type ProcessParts, partsOfSlug } from '../read-parts.ts';
import { processBySlug } from '../read-process.ts';
import { partsOtherwise } from './parts-otherwise.ts';

/** The process in an address, and the secret of a preview; nonsense is no secret. */
export const processInPath = {
	slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
	forhaandsvisning: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(100))), undefined),
};

/** A process as this reader may see it. */
export interface SeenProcess {
	readonly process: ParticipationProcess;
	readonly parts: ProcessParts;
	/** The secret, for the links of a preview; undefined once it is published. */
	readonly preview: string | undefined;
	/** The same in Danish where the page is not, to tell what has no translation. */
	readonly danish: { readonly process: ParticipationProcess; readonly parts: ProcessParts } | undefined;
}

/** A process with its parts; a draft is not there at all for those who may not see it. */
export async function seenProcess(
	context: Context,
	slug: string,
	secret: string | undefined,
): Promise<SeenProcess | undefined> {
	const [process, parts, danish] = await Promise.all([
		processBySlug(context, slug),
		partsOfSlug(context, slug),
		context.language === 'da' ? undefined : inDanish(context, slug),
	]);
	if (!process || !parts || maySeeProcess(context.actor, process, secret).kind !== 'yes') return undefined;
	const preview = process.publishedAt === null ? (secret ?? '') : undefined;
	// The rows of the parts hold their English; what they are called in Arabic is asked only where it is read.
	if (context.language !== 'ar' || !danish) return { process, parts, preview, danish };
	const otherwise = await partsOtherwise(context, danish.parts);
	return {
		process: { ...process, machineTranslated: process.machineTranslated || otherwise.isMachines },
		parts: { ...parts, themes: otherwise.parts.themes, options: otherwise.parts.options },
		preview,
		danish,
	};
}

async function inDanish(context: Context, slug: string): Promise<SeenProcess['danish']> {
	const danish = { ...context, language: 'da' as const };
	const [process, parts] = await Promise.all([processBySlug(danish, slug), partsOfSlug(danish, slug)]);
	return process && parts && { process, parts };
}
