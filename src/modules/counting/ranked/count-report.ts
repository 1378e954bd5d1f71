import type { CountOutcome } from './count.ts';
import type { SchulzeOutcome } from './schulze.ts';
import type { Stage } from './stages.ts';
import type { Tie } from './tie.ts';

/** A count in words and columns, for whoever reads it in a terminal or on paper. */
export function countReport(outcome: CountOutcome): string[] {
	const named = (id: string) => `${id} ${outcome.names[id] ?? ''}`.trimEnd();
	return [
		`${outcome.title || 'Election'}: ${outcome.seats} to elect, rule ${outcome.rule}`,
		'',
		'Elected:',
		...outcome.elected.map((id, place) => `  ${place + 1}. ${named(id)}`),
		...('quota' in outcome ? ['', `Valid ballots ${outcome.valid}, invalid ${outcome.invalid}`] : []),
		...outcome.stages.flatMap((stage) => ['', ...stageLines(stage, named)]),
		...('scores' in outcome
			? ['', 'Points:', ...outcome.order.map((id) => `  ${String(outcome.scores[id]).padStart(12)}  ${named(id)}`)]
			: []),
		...('paths' in outcome ? ['', ...duelLines(outcome, named)] : []),
		...(outcome.ties.length > 0 ? ['', 'Ties:', ...outcome.ties.map((tie) => `  ${tieLine(tie)}`)] : []),
		...(outcome.ties.some(({ rule }) => rule === 'lot') ? [`  Lots were drawn from the seed "${outcome.seed}".`] : []),
	];
}

function stageLines(stage: Stage, named: (id: string) => string): string[] {
	const whose = stage.candidates.map(named).join(', ');
	const each = stage.batchValue === undefined ? '' : `, papers worth ${stage.batchValue} each`;
	const done = { first: 'first preferences', surplus: `surplus of ${whose}`, exclude: `${whose} excluded${each}` }[
		stage.action
	];
	const width = Math.max(...Object.values(stage.votes).map((votes) => votes.length), stage.nonTransferable.length);
	return [
		`Stage ${stage.stage}: ${done} (quota ${stage.quota})`,
		...Object.entries(stage.votes).map(([id, votes]) => {
			const moved = stage.transfers[id];
			const change = moved === undefined ? '' : moved.startsWith('-') ? moved : `+${moved}`;
			return `  ${votes.padStart(width)} ${change.padStart(width + 1)}  ${named(id)}${stage.elected.includes(id) ? ' — elected' : ''}`;
		}),
		`  ${stage.nonTransferable.padStart(width)} ${' '.repeat(width + 1)}  not transferable`,
	];
}

function duelLines({ order, pairwise }: SchulzeOutcome, named: (id: string) => string): string[] {
	return [
		'Order, and how many prefer each to the next:',
		...order.map((id, place) => {
			const next = order[place + 1];
			const duel = next === undefined ? '' : ` (${pairwise[id]?.[next]} : ${pairwise[next]?.[id]})`;
			return `  ${place + 1}. ${named(id)}${duel}`;
		}),
	];
}

function tieLine(tie: Tie): string {
	const how = tie.rule === 'lot' ? 'by lot' : `by stage ${tie.stage}`;
	return `${tie.at}: ${tie.among.join(', ')} were equal; ${tie.chosen} ${how}`;
}
