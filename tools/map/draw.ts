import { baseModules } from '../architecture/edges.ts';
import type { MappedModule } from './read-modules.ts';

/** The map of the modules as Markdown: the edges as a diagram, then each module with its acts. */
export function drawMap(modules: readonly MappedModule[]): string {
	return `${[diagram(modules), ...modules.map(chapter)].join('\n\n')}\n`;
}

function diagram(modules: readonly MappedModule[]): string {
	const names = new Set(modules.map(({ name }) => name));
	const isBase = (name: string) => baseModules.includes(name);
	const listed = (title: string, of: readonly MappedModule[]) => [
		`  subgraph ${title}`,
		...of.map(({ name }) => `    ${name}`),
		'  end',
	];
	const edges = modules.flatMap(({ name, uses }) =>
		uses.filter((used) => names.has(used)).map((used) => `  ${name} --> ${used}`),
	);
	const above = modules.filter(({ name }) => !isBase(name));
	const below = modules.filter(({ name }) => isBase(name));
	const boxes = [
		...(above.length > 0 ? listed('upper', above) : []),
		...(below.length > 0 ? listed('base', below) : []),
	];
	return ['```mermaid', 'flowchart TB', ...boxes, ...edges, '```'].join('\n');
}

function chapter({ name, sentence, acts }: MappedModule): string {
	const list = acts.map((act) => `- \`${act.name}\`${act.sentence === '' ? '' : `: ${act.sentence}`}`);
	return [`#### ${name}`, ...(sentence === '' ? [] : ['', sentence]), ...(list.length === 0 ? [] : ['', ...list])].join(
		'\n',
	);
}
