import type { PanelDraw } from './draw-panel.ts';
import type { Pool } from './pool.ts';
import { type Relaxation, relaxationWords } from './relax.ts';

/** A draw as it is told: of its numbered panels only the hash, by which the published list can be known again. */
export type ToldDraw = Omit<PanelDraw, 'panels' | 'numbered'> & {
	readonly panels?: NonNullable<PanelDraw['panels']> & { readonly hash: string };
};

/** A draw, told to people. */
export function drawReport(drawn: ToldDraw): string[] {
	const percent = (chance: number) => `${(100 * chance).toFixed(2).padStart(6)} %`;
	const lowest = `${percent(drawn.lowestChance).trim()}`;
	return [
		`A panel of ${drawn.size}, drawn by ${drawn.rule} from the seed "${drawn.seed}"`,
		...(drawn.panels
			? [
					`Number ${drawn.panels.number} of ${drawn.panels.of} numbered panels, ${drawn.panels.different} of them different`,
					`SHA-256 of the list of panels: ${drawn.panels.hash}`,
				]
			: []),
		...(drawn.rehearsals ? [`The chances are what came of ${drawn.rehearsals} draws`] : []),
		`The lowest chance of anybody: ${lowest}`,
		...(drawn.withoutChance.length > 0 ? [`In no panel that meets the quotas: ${drawn.withoutChance.join(', ')}`] : []),
		'',
		'Drawn:',
		...drawn.selected.map((id) => `  ${percent(drawn.chances[id] as number)}  ${id}`),
		...(drawn.alternates.length > 0
			? ['', 'Ready when somebody drops out, in this order:', ...drawn.alternates.map((id) => `  ${id}`)]
			: []),
	];
}

/** Why there is no panel, and the smallest change with which there would be one. */
export function noPanelReport(pool: Pool, changes: readonly Relaxation[] | undefined): string {
	const start = `No panel of ${pool.size} meets these quotas.`;
	if (!changes)
		return `${start} No change of the quotas within their limits helps: look at the size, the households and the pairs.`;
	if (changes.length === 0) return `${start} This rule found none; leximin would.`;
	return [
		`${start} The smallest change with which there is one:`,
		...changes.map((change) => `  ${relaxationWords(change)}`),
	].join('\n');
}
