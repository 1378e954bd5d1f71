import type { Context } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';
import { notifyTables } from '../tables.ts';

/** Whose answer it will be, and the piece that it is about. */
export interface ReplyTo {
	readonly person: string;
	readonly contribution: string;
}

/** So long an address takes answers. For a month more we can say that it is too late, rather than that there is no such address. */
const openDays = 60;

const dayMs = 86_400_000;
/** Small letters and figures alone: mail programs change capitals in addresses. Those that look alike are left out. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';
/** 32 signs of five bits: nobody guesses an address. */
const tokenSigns = 32;

/** Whether a text may be the secret part of such an address. */
export function isReplyToken(text: string): boolean {
	return new RegExp(`^[${signs}]{${tokenSigns}}$`).test(text);
}

/**
 * Makes the addresses that these persons answer to, for as long as they are open. The same person and piece have the same address each
 * time, so that a mail that is written twice costs no second row; the database keeps only a hash of it.
 */
export async function openReplyAddresses(context: Context, wishes: readonly ReplyTo[]): Promise<Map<ReplyTo, string>> {
	const domain = context.runtime.mailIn?.domain;
	const addresses = new Map<ReplyTo, string>();
	if (!domain || wishes.length === 0) return addresses;
	const rows = new Map<string, { token_hash: Buffer; person: string; contribution: string; expires_at: Date }>();
	const expiresAt = new Date(context.now.getTime() + openDays * dayMs);
	for (const wish of wishes) {
		const token = tokenOf(context, wish);
		addresses.set(wish, `svar+${token}@${domain}`);
		rows.set(token, { token_hash: hashSecret(token), ...wish, expires_at: expiresAt });
	}
	await notifyTables(context.db)
		.insertInto('reply_address')
		.values([...rows.values()])
		.onConflict((conflict) => conflict.column('token_hash').doUpdateSet({ expires_at: expiresAt }))
		.execute();
	return addresses;
}

function tokenOf(context: Context, { person, contribution }: ReplyTo): string {
	const bytes = keyedHash(context.runtime.keys.named('mail'), `reply:${person}:${contribution}`);
	return Array.from(bytes.subarray(0, tokenSigns), (byte) => signs.charAt(byte % signs.length)).join('');
}

/** Whose address it is, and whether it is still open; undefined for one that we never gave, or have forgotten. */
export async function readReplyAddress(
	context: Context,
	token: string,
): Promise<(ReplyTo & { readonly open: boolean }) | undefined> {
	if (!isReplyToken(token)) return undefined;
	const row = await notifyTables(context.db)
		.selectFrom('reply_address')
		.select(['person', 'contribution', 'expires_at'])
		.where('token_hash', '=', hashSecret(token))
		.executeTakeFirst();
	return row && { person: row.person, contribution: row.contribution, open: context.now < row.expires_at };
}
