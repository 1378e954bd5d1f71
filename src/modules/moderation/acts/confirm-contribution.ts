import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { isHeld } from '../../contributions/index.ts';
import { confirmHeld } from '../../screening/index.ts';
import { heldToConfirm, secretField } from '../reads/read-confirm.ts';
import { releasePiece } from '../steps/hide-and-show.ts';

/** Whoever wrote without an account shows that the address they gave is theirs: their piece is shown, unless more speaks against it. */
export const confirmContribution = act({
	name: 'contribution.confirm',
	summary: 'Show by a link in a mail that the address is yours, so that what you wrote is shown to everybody.',
	// Twice is once: what is shown is shown.
	repeatable: true,
	sensitive: true,
	input: v.object({ secret: secretField }),
	load: (context, { secret }) => heldToConfirm(context, secret, { lock: true }),
	// Whoever has the link has read the mail.
	may: () => yes,
	async run(context, { piece, held }) {
		if (!isHeld(piece)) return done({ number: piece.number, kind: piece.kind, shown: piece.hiddenAt === null });
		const left = await confirmHeld(context, held);
		if (left.length > 0) return done({ number: piece.number, kind: piece.kind, shown: false });
		await releasePiece(context, piece);
		return done({ number: piece.number, kind: piece.kind, shown: true });
	},
	about: ({ piece }) => ({ kind: piece.kind, id: piece.id, channel: piece.channel }),
});
