import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parsePb, readInstance } from '../../src/modules/counting/index.ts';
import { countCommand } from '../../src/program/counting/count-command.ts';
import { drawCommand } from '../../src/program/counting/draw-command.ts';
import { opinionMapCommand } from '../../src/program/counting/opinion-map-command.ts';
import { tallyCommand } from '../../src/program/counting/tally-command.ts';
import { weighCommand } from '../../src/program/counting/weigh-command.ts';
import { equalSharesPicture, greedyPicture, phragmenPicture, type TallyTold } from './budget.ts';
import type { Language } from './language.ts';
import { type MapTold, mapPicture } from './opinions.ts';
import { type PanelTold, panelPicture } from './panel.ts';
import {
	type DuelsTold,
	duelsPicture,
	type PointsTold,
	pointsPicture,
	type StagesTold,
	stagesPicture,
} from './ranked.ts';
import { type WeightsTold, weightsPicture } from './weights.ts';

const examples = 'docs/examples/';

/** Every picture of `docs/counting.md`, by its file: drawn from what the commands answer for the examples of that page. */
export async function drawAll(): Promise<ReadonlyMap<string, string>> {
	const budget = `${examples}two-quarters.pb`;
	const instance = readInstance(parsePb(readFileSync(budget, 'utf8')));
	const people = table('small-panel.people.csv');
	const asked = table('bicycle-survey.sample.csv');
	const youth = `${examples}youth-council.blt`;
	const tally = (...more: readonly string[]) =>
		answer<TallyTold>((say) => tallyCommand([budget, ...more, '--json'], { log: say, error: () => {} }));
	const counted = <Told>(rule: string) => answer<Told>((say) => countCommand([youth, '--rule', rule, '--json'], say));
	const greedy = await tally('--rule', 'greedy');
	const shares = await tally('--completion', 'none', '--voters');
	const phragmen = await tally('--rule', 'phragmen');
	const stages = await counted<StagesTold>('scottish-stv');
	const duels = await counted<DuelsTold>('schulze');
	const points = await counted<PointsTold>('borda');
	const panel = await answer<PanelTold>((say) =>
		drawCommand(
			[
				`${examples}small-panel.people.csv`,
				'--quotas',
				`${examples}small-panel.quotas.csv`,
				'--size',
				'2',
				'--seed',
				'Lindholm',
				'--json',
			],
			say,
		),
	);
	const map = await answer<MapTold>((say) =>
		opinionMapCommand(
			['--votes', `${examples}square.votes.csv`, '--statements', `${examples}square.statements.csv`, '--json'],
			say,
		),
	);
	const weights = await answer<WeightsTold>((say) =>
		weighCommand(
			[`${examples}bicycle-survey.sample.csv`, '--margins', `${examples}bicycle-survey.margins.csv`, '--json'],
			{ log: say, error: () => {} },
		),
	);
	const pictures: Readonly<Record<string, (language: Language) => string>> = {
		greedy: (language) => greedyPicture(instance, greedy, language),
		'equal-shares': (language) => equalSharesPicture(shares, language),
		phragmen: (language) => phragmenPicture(instance, phragmen, language),
		'transferable-vote': (language) => stagesPicture(stages, language),
		schulze: (language) => duelsPicture(duels, language),
		borda: (language) => pointsPicture(points, language),
		panel: (language) => panelPicture(panel, people, language),
		weights: (language) => weightsPicture(weights, asked, language),
		'opinion-map': (language) => mapPicture(map, language),
	};
	return new Map(
		Object.entries(pictures).flatMap(([name, draw]) =>
			(['en', 'da'] as const).map(
				(language) => [`docs/pictures/counting/${name}.${language}.svg`, draw(language)] as const,
			),
		),
	);
}

function table(name: string): Record<string, string>[] {
	return parse(readFileSync(examples + name), { columns: true });
}

async function answer<Told>(run: (say: (line: string) => void) => Promise<number>): Promise<Told> {
	const said: string[] = [];
	await run((line) => said.push(line));
	return JSON.parse(said.join('\n')) as Told;
}
