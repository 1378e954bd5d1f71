import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';
import {
	anyContributionByNumber,
	type Contribution,
	contributionByReceipt,
	isDraft,
} from '../../contributions/index.ts';
import { figureTables } from '../tables.ts';

/** The secret of a receipt, in an address or a form. */
export const secretField = v.pipe(v.string(), v.check(isSecret));

/** The number of a piece. */
export const numberField = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));

/** The piece whose contributor is asked: by the receipt's link, or one's own. */
export async function pieceOfAge(
	context: Context,
	by: { readonly secret?: string | undefined; readonly number?: number | undefined },
): Promise<Contribution | undefined> {
	if (by.secret !== undefined) {
		const piece = await contributionByReceipt(context, by.secret);
		return piece && !isDraft(piece) ? piece : undefined;
	}
	const { personId } = context.actor;
	if (by.number === undefined || personId === undefined) return undefined;
	const piece = await anyContributionByNumber(context, by.number);
	return piece && piece.authorId === personId && !isDraft(piece) ? piece : undefined;
}

/** The mark of a piece; undefined before the process has its key and after the key is destroyed. */
export function ageMark(context: Context, piece: Pick<Contribution, 'id' | 'processId'>): Buffer | undefined {
	const key = context.runtime.keys.participation(piece.processId);
	return key && keyedHash(key, `age of ${piece.id}`);
}

/** Whether an age was told for a mark. */
export async function isAgeTold(context: Context, mark: Buffer): Promise<boolean> {
	const row = await figureTables(context.db)
		.selectFrom('age_mark')
		.where('mark', '=', mark)
		.select('mark')
		.executeTakeFirst();
	return row !== undefined;
}
