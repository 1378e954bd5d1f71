import { PoolError } from './read-pool.ts';

/** Writes numbered panels as a CSV file that is published before one of its numbers is drawn. */
export function writePanelList(panels: readonly (readonly string[])[]): string {
	const head = ['number', ...(panels[0] ?? []).map((_, place) => `member ${place + 1}`)];
	const lines = [head, ...panels.map((members, at) => [`${at + 1}`, ...members])];
	return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
	return /[",\r\n;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Reads such a file again; its numbers must run from 1 without a gap, and nobody may be on a panel twice. */
export function readPanelList(rows: readonly Readonly<Record<string, string>>[]): string[][] {
	if (rows.length === 0) throw new PoolError('there are no panels');
	return rows.map(({ number, ...members }, at) => {
		const where = `row ${at + 2}`;
		if (number === undefined) throw new PoolError('there is no column "number"');
		if (number !== `${at + 1}`) throw new PoolError(`${where}: the number is "${number}", not ${at + 1}`);
		const ids = Object.values(members);
		if (ids.length === 0 || ids.includes('')) throw new PoolError(`${where}: a place is empty`);
		if (new Set(ids).size < ids.length) throw new PoolError(`${where}: somebody is on the panel twice`);
		return ids;
	});
}
