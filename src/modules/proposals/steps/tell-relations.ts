import type { Context } from '../../../platform/context.ts';
import { relate } from '../../relations/index.ts';

/** Ties a published proposal to the process that it came out of and to its theme. */
export async function tellRelations(
	context: Context,
	proposal: { readonly id: string; readonly processId: string; readonly themeId: string | null },
): Promise<void> {
	const self = { kind: 'proposal', id: proposal.id };
	await relate(context, { kind: 'process', id: proposal.processId }, 'led-to', self);
	if (proposal.themeId) await relate(context, self, 'concerns', { kind: 'theme', id: proposal.themeId });
}
