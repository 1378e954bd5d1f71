import { receiptSecret } from '../../src/modules/proposals/steps/receipt.ts';
import type { Context } from '../../src/platform/context.ts';
import { performed } from './people-of-every-role.ts';
import type { MadeProcess } from './processes-of-the-world.ts';

interface Piece {
	readonly id: string;
	readonly number: number;
}

/** Proposals about whose place something was asked. */
export interface Rearranged {
	/** Of the author, who has not answered yet. */
	readonly asked: Piece;
	/** The secret of the receipt of one whose author has not answered either. */
	readonly askedReceipt: string;
	/** Of the author, merged into another of theirs. */
	readonly merged: Piece;
}

/** Asks, and answers where it says so, through the acts. */
export async function rearrangeSome(officer: Context, author: Context, open: MadeProcess): Promise<Rearranged> {
	const propose = (title: string) =>
		performed<Piece>(author, 'proposal.publish', {
			process: open.slug,
			title,
			text: `${title}, så flere kan være med.`,
			theme: open.themeSlug,
		});
	const onPaper = await performed<Piece & { receipt: string }>(officer, 'contribution.enter', {
		process: open.slug,
		title: 'Et drivhus',
		text: 'Sagt ved skranken.',
		theme: open.themeSlug,
		channel: 'desk',
		happenedOn: '2026-11-20',
		who: { kind: 'person', name: 'Prøve Gartner' },
	});
	const [into, asked, merged] = [
		await propose('Fælles have'),
		await propose('En køkkenhave'),
		await propose('En urtehave'),
	];
	const reason = 'Det er den samme have.';
	await performed(officer, 'proposal.ask-to-merge', {
		into: into.number,
		numbers: [asked.number, merged.number, onPaper.number],
		reason,
	});
	await performed(author, 'rearrangement.answer', { number: merged.number, consent: 'yes' });
	return { asked, merged, askedReceipt: receiptSecret(officer, onPaper.receipt) };
}
