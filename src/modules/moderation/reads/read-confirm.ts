import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import {
	type Contribution,
	contributionById,
	isHeld,
	isTakenBack,
	lockContribution,
} from '../../contributions/index.ts';
import { type HeldPiece, heldBySecret } from '../../screening/index.ts';

/** The secret of a link that was sent by mail. */
export const secretField = v.pipe(v.string(), v.check(isSecret));

/** A piece whose writer was sent a link. */
export interface ToConfirm {
	readonly piece: Contribution;
	readonly held: HeldPiece;
}

/** What a link confirms; nothing where its writer took it back meanwhile. */
export async function heldToConfirm(
	context: Context,
	secret: string,
	{ lock = false }: { readonly lock?: boolean } = {},
): Promise<ToConfirm | undefined> {
	const held = await heldBySecret(context, secret);
	const found = held && (await contributionById(context, held.contributionId));
	const piece = found && lock ? await lockContribution(context, found.number) : found;
	return held && piece && !isTakenBack(piece) ? { held, piece } : undefined;
}

/** The page that a link in a mail leads to: nothing happens before its button is pressed, as programs follow links too. */
export const confirmRead = read({
	name: 'confirm.page',
	path: '/bekraeft/:secret',
	input: v.object({ secret: secretField, kvittering: v.optional(v.fallback(v.optional(secretField), undefined)) }),
	async load(context, { secret, kvittering }) {
		const found = await heldToConfirm(context, secret);
		return found && { piece: found.piece, waits: isHeld(found.piece), secret, receipt: kvittering };
	},
	may: () => yes,
});
