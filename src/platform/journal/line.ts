import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { leafHash } from './merkle.ts';

/** A line of the journal as it is sealed: everything but the number of its transaction. */
export interface JournalLine {
	readonly id: string;
	readonly at: string;
	readonly act: string;
	readonly actor: string | null;
	readonly on_behalf_of: string | null;
	readonly channel: string | null;
	readonly subject_kind: string;
	readonly subject: string | null;
}

/** The columns of a line; the time is written by the database, which knows more digits than a Date. */
export const lineColumns = [
	'journal.id',
	sql<string>`to_char(journal.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('at'),
	'journal.act',
	'journal.actor',
	'journal.on_behalf_of',
	'journal.channel',
	'journal.subject_kind',
	'journal.subject',
] as const;

/** The one way to write a line as bytes: a JSON list in a fixed order. Changing it would break every seal. */
export function canonicalLine(line: JournalLine): Buffer {
	const { id, at, act, actor, on_behalf_of, channel, subject_kind, subject } = line;
	return Buffer.from(JSON.stringify([id, at, act, actor, on_behalf_of, channel, subject_kind, subject]), 'utf8');
}

/** The hash that stands for a line in its seal's tree. */
export function lineHash(line: JournalLine): Buffer {
	return leafHash(canonicalLine(line));
}

/** What ties the first seal: there is nothing before it. */
export const beforeFirstSeal = Buffer.alloc(32);

/** What the next seal carries of this one: SHA-256 over its number (8 bytes), its root and what it carried itself. */
export function sealHash(seal: { readonly id: string; readonly root: Buffer; readonly previous: Buffer }): Buffer {
	const number = Buffer.alloc(8);
	number.writeBigUInt64BE(BigInt(seal.id));
	return createHash('sha256').update(number).update(seal.root).update(seal.previous).digest();
}
