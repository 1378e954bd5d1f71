import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { listAreas } from '../../areas/index.ts';
import { listSameTexts } from '../../contributions/index.ts';
import { namesOf, sealIdentity, voicesOfIdentities } from '../../people/index.ts';
import { type ParticipationProcess, themesOf } from '../../processes/index.ts';
import { doublesInFile, type MarkedRow, sameWords, whoMarks } from '../doubles.ts';
import type { ImportMapping } from '../mapping.ts';
import { externalIdsThere, type StoredRow } from '../reads/read-rows.ts';
import { type RowFacts, type RowPiece, type RowProblem, readRow } from '../row.ts';

/** A row after it was held against everything. */
export interface WeighedRow {
	readonly number: number;
	readonly state: 'ready' | 'refused' | 'double';
	readonly problems: readonly RowProblem[];
	readonly externalId: string | undefined;
	/** Of those that are ready. */
	readonly piece?: RowPiece | undefined;
}

/** What rows are held against, fetched once for all of them. */
export async function rowFacts(context: Context, process: ParticipationProcess): Promise<RowFacts> {
	return {
		process,
		// A file names themes as the process does, whatever language its reader has chosen.
		themes: await themesOf({ ...context, language: 'da' }, process.id),
		areas: await listAreas(context),
		today: dateInCopenhagen(context.now),
	};
}

/** Reads rows and finds what is wrong, doubled in the file, or there already. As many questions for many rows as for few. */
export async function weighRows(
	context: Context,
	facts: RowFacts,
	rows: readonly StoredRow[],
	mapping: ImportMapping,
): Promise<WeighedRow[]> {
	const read = rows.map(({ number, cells }) => ({ number, reading: readRow(cells, mapping, facts) }));
	const pieces = read.flatMap(({ number, reading }) => (reading.ok ? [{ number, piece: reading.piece }] : []));
	const marked = await mark(context, facts.process.id, pieces);
	const inFile = doublesInFile(marked);
	const there = await doublesThere(
		context,
		facts.process.id,
		marked.filter(({ number }) => !inFile.has(number)),
	);
	return read.map(({ number, reading }): WeighedRow => {
		if (!reading.ok) return { number, state: 'refused', problems: reading.problems, externalId: reading.externalId };
		const double = inFile.get(number) ?? there.get(number);
		const { externalId } = reading.piece;
		return double
			? { number, state: 'double', problems: [double], externalId }
			: { number, state: 'ready', problems: [], externalId, piece: reading.piece };
	});
}

async function mark(
	context: Context,
	processId: string,
	pieces: readonly { readonly number: number; readonly piece: RowPiece }[],
): Promise<MarkedRow[]> {
	const sealed = pieces.map(({ piece: { who } }) =>
		who.kind === 'person' && who.identity ? sealIdentity(context, who.identity) : undefined,
	);
	const identities = sealed.flatMap((one) => one ?? []);
	const voices = await voicesOfIdentities(context, processId, identities);
	let next = 0;
	return pieces.map(({ number, piece }, place) => {
		const voice = sealed[place] ? voices[next++]?.key.toString('hex') : undefined;
		const { who } = piece;
		const marks =
			who.kind === 'person'
				? whoMarks({ name: who.name, voice })
				: whoMarks(who.kind === 'group' ? { name: who.description, headCount: who.headCount } : {});
		return { number, piece, marks };
	});
}

async function doublesThere(
	context: Context,
	processId: string,
	rows: readonly MarkedRow[],
): Promise<Map<number, RowProblem>> {
	const ids = await externalIdsThere(
		context,
		processId,
		rows.flatMap(({ piece }) => piece.externalId ?? []),
	);
	const same = await listSameTexts(
		context,
		processId,
		rows.map(({ piece }) => piece.text),
	);
	const names = await namesOf(
		context,
		same.flatMap(({ authorId }) => authorId ?? []),
	);
	const there = new Map<string, number>();
	for (const one of same) {
		const name = one.authorId ? names.get(one.authorId)?.name : one.typedName;
		const marks = whoMarks({ name, headCount: one.headCount, voice: one.authorKey?.toString('hex') });
		for (const who of marks) there.set(`${sameWords(one)} ${who}`, one.number);
	}
	const doubles = new Map<number, RowProblem>();
	for (const { number, piece, marks } of rows) {
		const found = marks.map((who) => there.get(`${sameWords(piece)} ${who}`)).find((one) => one !== undefined);
		if (piece.externalId !== undefined && ids.has(piece.externalId))
			doubles.set(number, { key: 'row-already-imported', field: 'externalId' });
		else if (found !== undefined) doubles.set(number, { key: 'row-already-there', facts: { number: found } });
	}
	return doubles;
}
