import type { Context } from '../../../platform/context.ts';
import { type Followed, followKind } from '../follow-kind.ts';

/** Something that can be followed, and of what kind it is. */
export interface Found {
	readonly kind: string;
	readonly followed: Followed;
}

/** Finds what an address names; undefined where there is no such kind, no such thing, or nothing that this actor may see. */
export async function findFollowed(
	context: Context,
	{ kind, ref }: { readonly kind: string; readonly ref: string },
): Promise<Found | undefined> {
	const followed = await followKind(kind)?.find(context, ref);
	return followed && { kind, followed };
}
