import type { ProcessState } from '../processes/index.ts';
import { emptyParts, type PartKey, type Parts } from './parts.ts';
import type { KeptFigures } from './process-facts.ts';
import type { DocumentationRefusal } from './refusals.ts';
import type { Group, Method } from './terms.ts';

/** The documentation of one process. */
export interface Documentation {
	readonly id: string;
	readonly slug: string;
	readonly processId: string;
	/** The newest version, and the one that everybody sees. */
	readonly version: number;
	readonly publishedVersion: number | null;
	readonly publishedAt: Date | null;
	/** Since when those who took part have been asked what was learned. */
	readonly invitedAt: Date | null;
}

/** What one version says. */
export interface DocumentationVersion {
	readonly version: number;
	readonly parts: Parts;
	readonly method: Method;
	readonly groups: readonly Group[];
	readonly people: number | null;
	readonly costOre: number | null;
	readonly counted: KeptFigures;
	readonly writtenAt: Date;
	readonly writtenById: string | null;
}

/** Its page. */
export function documentationPath({ slug }: Pick<Documentation, 'slug'>): string {
	return `/dokumentation/${slug}`;
}

/** Where those who took part in a process say what was learned. */
export function remarkPath({ slug }: { readonly slug: string }): string {
	return `/forloeb/${slug}/dokumentation`;
}

/** What stops a documentation from being shown, and in which field it can be mended. */
export interface PublishingProblem {
	readonly refusal: DocumentationRefusal;
	readonly field?: PartKey;
}

/** Why a version cannot be shown to everybody: all eight parts say something, and there is something to document. */
export function whyPublishingIsRefused(
	documentation: Pick<Documentation, 'version' | 'publishedVersion'>,
	parts: Parts,
	state: ProcessState,
): PublishingProblem[] {
	if (state === 'draft' || state === 'coming') return [{ refusal: 'process-not-begun' }];
	if (documentation.publishedVersion === documentation.version) return [{ refusal: 'already-shown' }];
	return emptyParts(parts).map((field) => ({ refusal: 'part-empty', field }) as const);
}
