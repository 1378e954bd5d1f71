import { receiptSecret } from '../../src/modules/proposals/steps/receipt.ts';
import { confirmSecret } from '../../src/modules/screening/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { performed } from './people-of-every-role.ts';
import { type MadeProcess, makeProcess } from './processes-of-the-world.ts';
import type { TestRuntime } from './runtime.ts';

interface Piece {
	readonly id: string;
	readonly number: number;
}

/** Words that stand in what is hidden, and that nobody but their author and staff may ever read. */
export const hiddenWords = 'Skjult bag en regel';

/** Pieces that are hidden, and what was decided about them. */
export interface Moderated {
	/** Of the author, hidden by the facilitator. */
	readonly hidden: Piece;
	readonly hiddenDecision: string;
	/** Of nobody known, hidden by the facilitator; with the secret of its receipt. */
	readonly hiddenReceipt: string;
	readonly receiptDecision: string;
	/** Of the author, hidden by the facilitator and appealed. */
	readonly appealedDecision: string;
	/** Of nobody known, in a process that asks nobody who they are: held, with the secret of the mail that lets it go. */
	readonly held: Piece;
	readonly confirmSecret: string;
	/** A comment of the author on the other person's proposal, hidden by the facilitator. */
	readonly hiddenComment: Piece;
}

/** Hides and appeals through the acts. */
export async function moderateSome(
	test: TestRuntime,
	who: {
		readonly officer: Context;
		readonly facilitator: Context;
		readonly author: Context;
		readonly visitor: Context;
	},
	open: MadeProcess,
	about: Piece,
): Promise<Moderated> {
	const { officer, facilitator, author, visitor } = who;
	const propose = (title: string) =>
		performed<Piece>(author, 'proposal.publish', {
			process: open.slug,
			title: `${title}. ${hiddenWords}`,
			text: `${hiddenWords}, så ingen kan læse det.`,
			theme: open.themeSlug,
		});
	const hide = async ({ id, number }: Piece) => {
		await performed(facilitator, 'contribution.hide', { number, rule: 'respect', words: 'Tal pænt.' });
		const { rows } = await test.pool.query<{ id: string }>(
			'select id from moderation_decision where contribution = $1',
			[id],
		);
		return rows[0]?.id ?? '';
	};
	const onPaper = await performed<Piece & { receipt: string }>(officer, 'contribution.enter', {
		process: open.slug,
		title: 'Et grimt postkort',
		text: 'Det kom uden navn.',
		theme: open.themeSlug,
		channel: 'post',
		happenedOn: '2026-11-20',
		who: { kind: 'unknown' },
	});
	const hidden = await propose('Grimme ord');
	const appealed = await propose('Grimme ord igen');
	const hiddenComment = await performed<Piece>(author, 'comment.write', {
		number: about.number,
		stance: 'against',
		text: `${hiddenWords}, i samtalen.`,
	});
	const everybody = await makeProcess(test, officer.actor, {
		title: 'Alle er med',
		at: '2026-11-02T11:00:00Z',
		opensOn: '2026-11-03',
		closesOn: '2026-12-20',
		promiseBy: '2027-01-20',
		published: true,
	});
	const level = { level: 0, reason: '' };
	await performed(officer, 'process.edit', {
		slug: everybody.slug,
		levels: { propose: level, support: { level: 1, reason: '' }, comment: level },
	});
	const held = await performed<Piece & { receipt: string }>(visitor, 'proposal.publish', {
		process: everybody.slug,
		title: 'Uden navn',
		text: `${hiddenWords}, til nogen har set det igennem.`,
		theme: everybody.themeSlug,
		email: 'nogen@proeve.example',
	});
	const appealedDecision = await hide(appealed);
	await performed(author, 'moderation.appeal', { decision: appealedDecision, words: 'Det var ikke grimt ment.' });
	await hide(hiddenComment);
	return {
		hidden,
		hiddenDecision: await hide(hidden),
		hiddenReceipt: receiptSecret(officer, onPaper.receipt),
		receiptDecision: await hide(onPaper),
		appealedDecision,
		hiddenComment,
		held,
		confirmSecret: confirmSecret(visitor, held.receipt),
	};
}
