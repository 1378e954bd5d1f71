import type { Context } from '../../../platform/context.ts';
import type { Consultation } from '../consultation.ts';
import { datumOf, type WhitePaperDatum } from '../white-paper-datum.ts';
import { responsesInPaper, whitePaperPart } from './list-white-paper.ts';

const atOnce = 200;

/** All that was said in a consultation as data, a part at a time: however much it is, one part is in memory. */
export async function* whitePaperRows(
	context: Context,
	consultation: Consultation,
): AsyncGenerator<readonly WhitePaperDatum[]> {
	const responses = await responsesInPaper(context, consultation);
	let after: string | undefined;
	do {
		const part = await whitePaperPart(context, { responses, after, limit: atOnce });
		yield part.items.flatMap((standing) =>
			(part.said.get(standing.id) ?? []).map((point) =>
				datumOf(point, standing, part.pieces, part.pointedAt.get(point.contributionId) ?? []),
			),
		);
		after = part.next;
	} while (after !== undefined);
}
