import { type DueTime, readDueTime } from './due-time.ts';
import { readWays, type Way } from './way.ts';

/**
 * What becomes of a column when its person is deleted. `row`: the whole row goes. `empty`: the row stays without it. `words`: it goes
 * unless the person lets their texts stand. `stays`: the law or another's right keeps it, and it names nobody any more.
 */
export const fates = ['row', 'empty', 'words', 'stays'] as const;
export type Fate = (typeof fates)[number];

/** A column of the database as it is, before its tag is understood. */
export interface RawColumn {
	readonly table: string;
	readonly name: string;
	readonly type: string;
	readonly notNull: boolean;
	/** The table it points to, and what happens to this row when that one is deleted. */
	readonly pointsTo?: { readonly table: string; readonly onDelete: 'row' | 'empty' | 'refuse' } | undefined;
	/** Whether the database itself keeps it to a closed list of words. */
	readonly closed: boolean;
	readonly generated: boolean;
	readonly isKey: boolean;
	readonly tag?: Readonly<Record<'pii' | 'purpose' | 'keep' | 'who' | 'gone' | 'after' | 'about', string>> | undefined;
}

/** A column that holds something about a person, understood. */
export interface PersonalColumn {
	readonly raw: RawColumn;
	readonly pii: string;
	readonly purpose: string;
	readonly keep: string;
	readonly aboutStaff: boolean;
	readonly who: string;
	readonly ways: readonly Way[];
	readonly fate: Fate;
	readonly due?: DueTime | undefined;
}

/** Understands a tagged column; what a tag leaves out follows from the column. A text instead is what is wrong with it. */
export function understand(raw: RawColumn, table: ReadonlyMap<string, RawColumn>): PersonalColumn | string {
	const { tag } = raw;
	if (!tag) return 'has no tag';
	const who = tag.who || (isPerson(raw) ? raw.name : table.has('person') ? 'person' : '');
	const ways = readWays(who);
	if (ways === undefined) return `says not whose it is: who=${tag.who}`;
	const fate = tag.gone || fateWithoutWords(raw, ways, table);
	if (!isFate(fate)) return `says not what becomes of it: gone=${tag.gone}`;
	const due = tag.after ? readDueTime(tag.after) : undefined;
	if (tag.after && !due) return `says not when it is forgotten: after=${tag.after}`;
	const { pii, purpose, keep, about } = tag;
	return { raw, pii, purpose, keep, aboutStaff: about === 'staff', who, ways, fate, due };
}

/** Whether a column points to a person. */
export function isPerson(raw: RawColumn): boolean {
	return raw.pointsTo?.table === 'person';
}

function fateWithoutWords(raw: RawColumn, ways: readonly Way[], table: ReadonlyMap<string, RawColumn>): Fate {
	const owner = isPerson(raw) ? raw : table.get(ways[0]?.over.length === 0 ? (ways[0]?.column ?? '') : '');
	return owner?.pointsTo?.onDelete === 'row' && isPerson(owner) ? 'row' : 'empty';
}

function isFate(word: string): word is Fate {
	return (fates as readonly string[]).includes(word);
}
