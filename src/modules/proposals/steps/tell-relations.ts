import type { Context } from '../../../platform/context.ts';
import { type NewRelation, relateAll } from '../../relations/index.ts';

/** A published proposal, as far as its ties go. */
interface TiedProposal {
	readonly id: string;
	readonly processId: string;
	readonly themeId: string | null;
}

/** Ties a published proposal to the process that it came out of and to its theme. */
export async function tellRelations(context: Context, proposal: TiedProposal): Promise<void> {
	await tellAllRelations(context, [proposal]);
}

/** The same for many proposals, in one statement. */
export async function tellAllRelations(context: Context, proposals: readonly TiedProposal[]): Promise<void> {
	await relateAll(
		context,
		proposals.flatMap(({ id, processId, themeId }): NewRelation[] => {
			const self = { kind: 'proposal', id };
			return [
				{ from: { kind: 'process', id: processId }, type: 'led-to', to: self },
				...(themeId ? [{ from: self, type: 'concerns', to: { kind: 'theme', id: themeId } } as const] : []),
			];
		}),
	);
}
