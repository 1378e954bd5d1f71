import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { Problem } from '../../../platform/outcome.ts';
import type { Sent } from '../../../platform/web/door.tsx';
import { levelsOf, processBySlug } from '../../processes/index.ts';
import { compareFirst } from '../../proposals/index.ts';
import { ownVisit } from '../reads/read-visit.ts';
import { asPersonHelped } from '../steps/person-helped.ts';
import { visitState } from '../visit.ts';

/** Whose act a form of a visit is. */
export function ofTheVisit({ context, typed }: Sent): Promise<Context | Problem> {
	return asPersonHelped(context, { visit: typed.filled('visit'), reopen: typed.filled('reopen') !== undefined });
}

/**
 * What resembles a proposal is shown only where it could be sent: that the visit is over, or that the person is not known well enough,
 * is said first.
 */
export async function compareAtDesk(sent: Sent, words: unknown): Promise<unknown> {
	const { context, typed, params } = sent;
	const id = typed.filled('visit');
	const visit = id && isId(id) ? await ownVisit(context, id) : undefined;
	if (!visit || visitState(visit, context.now) === 'over') return words;
	const process = params.slug ? await processBySlug(context, params.slug) : undefined;
	if (process && visit.level < (await levelsOf(context, process.id)).propose) return words;
	return compareFirst(sent, words);
}

/** The number in a form's address. */
export const numberOf = ({ params }: Sent): number => Number(params.number);
