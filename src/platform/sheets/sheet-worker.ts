// A process of its own: a hostile file can at worst end this one, and its memory goes with it.
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { SheetReading } from './sheet.ts';
import { sniffSheet } from './sniff-sheet.ts';

process.on('message', async (message) => {
	const { bytes } = message as { bytes: Uint8Array };
	const reading = await read(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	process.send?.(reading, () => process.exit());
});
process.on('disconnect', () => process.exit());

async function read(bytes: Uint8Array): Promise<SheetReading> {
	const sniffed = sniffSheet(bytes);
	if (sniffed.kind === 'refused') return { ok: false, refusal: sniffed.refusal };
	return sniffed.kind === 'xlsx' ? readXlsx(bytes) : readCsv(bytes);
}
