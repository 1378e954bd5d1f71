import { namesATime } from './due-time.ts';
import { emptied } from './emptied.ts';
import { isPerson, type RawColumn, understand } from './personal-column.ts';
import type { Way } from './way.ts';

/** A table with its columns; `lookedThrough` when a migration says that what is untagged in it is about nobody. */
export interface RawTable {
	readonly name: string;
	readonly lookedThrough: boolean;
	readonly columns: ReadonlyMap<string, RawColumn>;
}

const kinds = ['basic', 'cpr', 'political', 'health'];

/** What is wrong with the tags of a database: a sentence for each column that could not be found, shown, forgotten or deleted. */
export function faultsOf(tables: ReadonlyMap<string, RawTable>, rules: readonly string[]): string[] {
	return [...tables.values()].flatMap((table) =>
		[...table.columns.values()].flatMap((raw) => {
			const fault = faultOf(raw, table, tables, rules);
			return fault ? [`${table.name}.${raw.name} ${fault}`] : [];
		}),
	);
}

function faultOf(
	raw: RawColumn,
	table: RawTable,
	tables: ReadonlyMap<string, RawTable>,
	rules: readonly string[],
): string | undefined {
	if (!raw.tag) {
		if (isPerson(raw)) return 'points to a person and has no tag';
		const mayTell = /text|json|bytea|char/.test(raw.type) && !raw.closed && !raw.generated;
		return mayTell && !table.lookedThrough
			? "has no tag, and no comment on its table says 'pii=none': that what is untagged there is about nobody"
			: undefined;
	}
	const column = understand(raw, table.columns);
	if (typeof column === 'string') return column;
	if (!kinds.includes(column.pii)) return `is of no known kind: pii=${column.pii}`;
	if (!column.purpose || !column.keep) return 'says not what for, or how long';
	if (raw.pointsTo?.table === 'person' && raw.pointsTo.onDelete === 'refuse')
		return 'holds on to its person: let it be emptied or deleted with them (on delete set null, or cascade)';
	const isEmptied =
		column.fate === 'empty' || column.fate === 'words' || (column.due?.kind === 'time' && column.due.then === 'empty');
	if (isEmptied && emptied(raw) === undefined) return 'must be emptied and cannot be: it is not null';
	for (const way of column.ways) {
		const fault = faultOfWay(way, table, tables);
		if (fault) return fault;
	}
	if (!column.due && namesATime(column.keep)) return `is kept "${column.keep}", and no after= says from when`;
	if (column.due?.kind === 'rule' && !rules.includes(column.due.name))
		return `names an unknown rule: ${column.due.name}`;
	if (column.due?.kind === 'time')
		for (const from of column.due.from)
			if (!columnAt(from, table, tables)) return `is forgotten from ${from.join('.')}, which is not there`;
	return undefined;
}

function faultOfWay(way: Way, table: RawTable, tables: ReadonlyMap<string, RawTable>): string | undefined {
	const last = columnAt([...way.over, way.column], table, tables);
	if (!last) return `leads over ${[...way.over, way.column].join('.')}, which is not there`;
	if (way.end !== 'person') return undefined;
	// A reference without a constraint is a reference where the tag says so.
	const isReference = isPerson(last) || last.type === 'uuid';
	return isReference ? undefined : `leads to ${last.table}.${last.name}, which names no person`;
}

/** The column at the end of a way over columns that point to other tables. */
export function columnAt(
	steps: readonly string[],
	table: RawTable,
	tables: ReadonlyMap<string, RawTable>,
): RawColumn | undefined {
	const [first = '', ...rest] = steps;
	const column = table.columns.get(first);
	if (!column || rest.length === 0) return column;
	const next = column.pointsTo && tables.get(column.pointsTo.table);
	return next && columnAt(rest, next, tables);
}
