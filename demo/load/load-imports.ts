import { enterChunk } from '../../src/modules/imports/acts/enter-chunk.ts';
import { mapImport } from '../../src/modules/imports/acts/map-import.ts';
import { startImport } from '../../src/modules/imports/acts/start-import.ts';
import { uploadImport } from '../../src/modules/imports/acts/upload-import.ts';
import { dateOf } from '../lindholm/index.ts';
import type { Demonstration } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { Processes } from './load-processes.ts';
import type { World } from './world.ts';

const headings = ['Nummer', 'Tekst', 'Navn', 'Antal'];
const columns = { externalId: 0, text: 1, name: 2, headCount: 3 };

/** Brings in files as staff do: laid ready, read, started and entered; the page of the import tells what became of each row. */
export async function loadImports(
	world: World,
	{ imported }: Demonstration,
	people: Inhabitants,
	processes: Processes,
): Promise<void> {
	for (const { process, by, day, fileName, channel, rows } of imported) {
		const actor = people.actors.get(by);
		const slug = processes.slugs.get(process);
		if (!actor || !slug) throw new Error(`${by} brings ${fileName} into ${process}, and one of them is not there`);
		const perform = (act: Parameters<World['act']>[2], input: object) =>
			world.act(world.at(day, 13), actor, act, input);
		const { id } = await perform(uploadImport, {
			process: slug,
			fileName,
			headings,
			rows: rows.map(({ id: number, text, name = '', headCount = '' }, place) => ({
				number: place + 2,
				cells: [number, text, name, headCount],
			})),
		});
		await perform(mapImport, { import: id, mapping: { columns, channel, date: dateOf(world.loadDay, day) } });
		await perform(startImport, { import: id });
		for (let chunk = 0, left = true; left; chunk++)
			left = (await perform(enterChunk, { import: id, chunk }))['left'] === true;
	}
}
