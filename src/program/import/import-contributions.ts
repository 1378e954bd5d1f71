import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
	type ContributionImport,
	carryOn,
	countRows,
	discardImport,
	hashOfRows,
	type ImportMapping,
	type ImportSummary,
	importById,
	importRefusals,
	mapImport,
	outcomesOf,
	startImport,
	undoDays,
	undoImport,
	unfinishedImportOf,
	uploadImport,
} from '../../modules/imports/index.ts';
import { staffByEmail } from '../../modules/people/index.ts';
import { processBySlug } from '../../modules/processes/index.ts';
import type { AnyAct } from '../../platform/act.ts';
import type { Context } from '../../platform/context.ts';
import { isId } from '../../platform/identifiers.ts';
import { NotAllowed, NotFound } from '../../platform/outcome.ts';
import { perform } from '../../platform/perform.ts';
import { readSheetFile } from '../../platform/sheets/read-sheet.ts';
import type { Sheet } from '../../platform/sheets/sheet.ts';
import { type ImportWish, importUsage } from './ask.ts';
import { printProblems } from './print-problems.ts';
import { mappingOf } from './said-mapping.ts';

type Say = (line: string) => void;

/** Imports a file, or takes an import back, by the same acts as the pages. Answers with the exit code. */
export async function importContributions(context: Context, wish: ImportWish, say: Say): Promise<number> {
	try {
		const asked = wish.as ? await staffByEmail(context, wish.as) : context.actor;
		if (!asked) throw new Error(`No employee has the e-mail address ${wish.as}.`);
		const acting = { ...context, actor: asked };
		return wish.undo ? await undo(acting, wish.undo, say) : await importFile(acting, wish, say);
	} catch (error) {
		if (error instanceof NotAllowed) throw new Error(`${wish.as} may not enter contributions in this process.`);
		if (error instanceof NotFound) throw new Error('There is no such process or import.');
		throw error;
	}
}

async function importFile(context: Context, wish: ImportWish, say: Say): Promise<number> {
	const { file, process: slug } = wish;
	if (!file || !slug) throw new Error(importUsage);
	const sheet = await readFile(file);
	const process = await processBySlug(context, slug);
	if (!process) throw new Error(`There is no process »${slug}«.`);
	const unfinished = await unfinishedImportOf(context, process.id, hashOfRows(sheet.headings, sheet.rows));
	if (unfinished && !wish.dryRun) {
		say(`this file was being imported and is carried on (${unfinished.id})`);
		return carry(context, unfinished, say);
	}
	for (const note of sheet.notes) say(`note: ${notes[note]}`);
	const mapping = mappingOf(sheet.headings, wish.mapping ? JSON.parse(readFileSync(wish.mapping, 'utf8')) : undefined);
	const uploaded = { process: slug, fileName: basename(file), ...sheet };
	const { id } = await act<{ id: string }>(context, uploadImport, uploaded);
	try {
		const summary = await act<ImportSummary>(context, mapImport, { import: id, mapping });
		printMapping(sheet, mapping as ImportMapping, say);
		await printProblems(context, id, sheet.rows.length, say);
		say(`${summary.ready} to enter, ${summary.refused} with errors, ${summary.doubles} there already`);
		const stops = summary.refused > 0 && !wish.skipErrors;
		if (wish.dryRun || stops || summary.ready === 0) {
			say(wish.dryRun ? 'a dry run: nothing was entered' : 'nothing was entered');
			await act(context, discardImport, { import: id });
			return stops ? 1 : 0;
		}
	} catch (error) {
		await act(context, discardImport, { import: id });
		throw error;
	}
	await act(context, startImport, { import: id, skipRefused: wish.skipErrors, tellAuthors: wish.tellAuthors });
	const contributionImport = await importById(context, id);
	return contributionImport ? carry(context, contributionImport, say) : 1;
}

const notes: Readonly<Record<Sheet['notes'][number], string>> = {
	'windows-1252': 'the file is not UTF-8 and was read as Windows-1252',
	'first-sheet-only': 'only the first sheet of the workbook was read',
};

async function readFile(file: string): Promise<Sheet> {
	const reading = await readSheetFile(new Uint8Array(readFileSync(file)));
	if (!reading.ok) throw new Error(String(importRefusals('en')[`file-${reading.refusal}`]));
	return reading.sheet;
}

async function carry(context: Context, { id }: ContributionImport, say: Say): Promise<number> {
	const all = await countRows(context, id);
	let entered = all.entered;
	await carryOn(context, 'import-started', id, {
		onChunk: (rows) => {
			entered += rows;
			say(`${entered} of ${all.entered + all.ready} entered`);
		},
	});
	const counts = await countRows(context, id);
	say(`import ${id}: ${counts.entered} entered, ${counts.refused} with errors, ${counts.double} there already`);
	say(`to take it back within ${undoDays} days: samskab import contributions --undo ${id}`);
	// Rows that were ready and could not be entered after all: a theme was removed, the process concluded.
	return counts.refused > all.refused ? 1 : 0;
}

async function undo(context: Context, id: string, say: Say): Promise<number> {
	if (!isId(id)) throw new NotFound('import');
	await act(context, undoImport, { import: id });
	await carryOn(context, 'import-undone', id, { onChunk: (rows) => say(`${rows} taken back`) });
	const counts = await countRows(context, id);
	const kept = await outcomesOf(context, id, ['kept'], 50);
	for (const { number, problems } of kept)
		say(`row ${number} stays: ${problems.map(({ key }) => key.slice(9)).join()}`);
	say(`import ${id}: ${counts.withdrawn} taken back, ${counts.kept} kept`);
	return 0;
}

function printMapping(sheet: Sheet, { columns }: ImportMapping, say: Say): void {
	for (const [field, column] of Object.entries(columns))
		if (column !== undefined) say(`  ${field.padEnd(11)} ← ${sheet.headings[column]}`);
}

/** Performs an act; what a page would show as a problem ends the command with those words. */
async function act<Answer>(context: Context, one: AnyAct, input: unknown): Promise<Answer> {
	const performed = await perform(context, one, input);
	if (performed.kind === 'done') return performed.answer as Answer;
	const texts: Readonly<Record<string, unknown>> = importRefusals('en');
	const said = (performed.kind === 'refused' ? performed.problems : []).map(({ key, facts = {} }) => {
		const text = texts[key];
		return typeof text === 'function' ? String(text(facts)) : String(text ?? key);
	});
	throw new Error(said.join('\n') || `refused: ${performed.kind}`);
}
