import { createHash } from 'node:crypto';
import { PoolError, readPanelList } from '../../modules/counting/index.ts';
import { readTable } from './read-table.ts';
import { UnusableInput } from './refuse-input.ts';
import { seededLot } from './seeded-lot.ts';

/** Draws one of the panels that were published: the number is the first lot of the seed. */
export async function drawNumber(
	file: string,
	seed: string,
	{ json, say }: { readonly json: boolean; readonly say: (line: string) => void },
): Promise<number> {
	const hash = createHash('sha256');
	const { rows } = await readTable(file, (bytes) => void hash.update(bytes));
	const panels = await told(file, async () => readPanelList(rows));
	const drawn = seededLot(seed).draw(panels.length);
	const answer = {
		seed,
		number: drawn + 1,
		of: panels.length,
		hash: hash.digest('hex'),
		selected: panels[drawn] ?? [],
	};
	const { number, of, selected } = answer;
	say(
		json
			? JSON.stringify(answer, null, '\t')
			: [
					`Number ${number} of ${of} numbered panels, drawn from the seed "${seed}"`,
					`SHA-256 of the list: ${answer.hash}`,
					'',
					'Drawn:',
					...selected.map((id) => `  ${id}`),
				].join('\n'),
	);
	return 0;
}

/** Answers with the work's answer, or refuses what is wrong with the file, by its name. */
export async function told<Answer>(file: string, work: () => Promise<Answer>): Promise<Answer> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof PoolError) throw new UnusableInput(`${file}: ${error.message}`);
		throw error;
	}
}
