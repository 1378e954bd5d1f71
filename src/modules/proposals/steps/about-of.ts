import type { Context } from '../../../platform/context.ts';
import { contributionById, contributionByNumber, isPublic } from '../../contributions/index.ts';
import { type CommentKind, commentPlace, voiceToReplyTo } from '../../discussion/index.ts';

/** Where an entered comment stands: about a public proposal of the same process, or in reply to a comment there. */
export async function aboutOf(
	context: Context,
	processId: string,
	{ about, stance }: { readonly about: number; readonly stance: CommentKind },
): Promise<{ stance: CommentKind; aboutId: string; parentId?: string; themeId: string | null } | undefined> {
	const piece = await contributionByNumber(context, stance === 'reply' ? 'comment' : 'proposal', about);
	if (!piece || piece.processId !== processId || !isPublic(piece)) return undefined;
	if (stance !== 'reply') return { stance, aboutId: piece.id, themeId: piece.themeId };
	const place = await commentPlace(context, piece.id);
	const proposal = place && (await contributionById(context, place.aboutId));
	if (!place || !proposal || !isPublic(proposal)) return undefined;
	return { stance, aboutId: place.aboutId, parentId: voiceToReplyTo(place), themeId: proposal.themeId };
}
