import { readSheetFile } from '../../../platform/sheets/read-sheet.ts';
import { InputProblems, type Sent } from '../../../platform/web/door.tsx';
import { importFields } from '../fields.ts';
import { type ImportRefusal, key } from '../refusals.ts';

/** Makes the input of `import.upload`: the file is read outside this process, and only for those who work here. */
export async function readUpload({ typed, params, context }: Sent): Promise<unknown> {
	const base = { process: params.slug };
	if (!context.actor.staff) return { ...base, fileName: '', headings: ['x'], rows: [{ number: 1, cells: [] }] };
	const [file] = typed.files('file');
	if (!file) return new InputProblems([{ key: key('file-missing'), field: 'file' }]);
	const reading = await readSheetFile(new Uint8Array(await file.arrayBuffer()));
	if (!reading.ok)
		return new InputProblems([{ key: `file-${reading.refusal}` satisfies ImportRefusal, field: 'file' }]);
	return { ...base, fileName: file.name, ...reading.sheet };
}

/** Makes the input of `import.map`. */
export function readMapping({ typed, params }: Sent): unknown {
	const columns = importFields.flatMap((field) => {
		const chosen = typed.filled(field);
		return chosen === undefined ? [] : [[field, Number(chosen)] as const];
	});
	return {
		import: params.id,
		mapping: {
			columns: Object.fromEntries(columns),
			channel: typed.filled('everyChannel'),
			date: typed.filled('everyDate'),
		},
	};
}

/** Makes the input of `import.start`. */
export function readStart({ typed, params }: Sent): unknown {
	return {
		import: params.id,
		skipRefused: typed.text('skipRefused') !== undefined,
		tellAuthors: typed.text('tellAuthors') !== undefined,
	};
}
