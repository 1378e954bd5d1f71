import type { Consensus } from './consensus.ts';
import type { OpinionMap } from './opinion-map.ts';
import type { Representative } from './representative.ts';
import type { Stability } from './stability.ts';
import { isSetAside } from './votes.ts';

/** Fewer people than this are no group to speak of in public: chance makes such groups, and one knows who is in them. */
const enoughForAGroup = 15;
const mostShared = 5;

/** A map told in lines, for whoever reads it on a screen. */
export function mapReport(map: OpinionMap, remarks: readonly string[], stability?: Stability): string[] {
	const { table, groups, told } = map;
	const text = (statement: number) => {
		const { id, text } = table.statements[statement] as (typeof table.statements)[number];
		return `${id}${text && `: ${shortened(text)}`}`;
	};
	const apart = Object.entries(map.silhouettes).map(([k, width]) => `${k} groups ${width.toFixed(2)}`);
	const small = groups.filter(({ members }) => members.length < enoughForAGroup);
	return [
		`${peopleIn(table.people)}, ${table.statements.length} statements with votes, ${table.votes.length} votes`,
		`On the map: ${peopleIn(map.onTheMap)} in ${groups.length} ${groups.length === 1 ? 'group' : 'groups'}`,
		`How well they are apart, from -1 to 1: ${apart.join(', ')}`,
		...(stability ? [stabilityLine(stability)] : []),
		...remarks,
		...(small.length > 0
			? [`Fewer than ${enoughForAGroup} people, so say little of them: group ${small.map(({ id }) => id).join(', ')}`]
			: []),
		...groups.flatMap(({ id, members }, at) => [
			'',
			`Group ${id}, ${peopleIn(members)}, is known by`,
			...listed(told.representative[at] ?? [], representativeLine, text),
		]),
		'',
		'Most people agree',
		...listed(told.agreement, consensusLine, text),
		'',
		'Most people disagree',
		...listed(told.disagreement, consensusLine, text),
		'',
		'Every group is most likely to agree to',
		...shared(map).map(
			(statement) => `  ${percent(told.groupAwareAgreement[statement] as number)}  ${text(statement)}`,
		),
	];
}

function stabilityLine({ draws, seed, agreement, isClear }: Stability): string {
	const drawn = `Drawn again ${draws} times from people taken by lot (seed "${seed}"), the groups agree by ${agreement.toFixed(2)} of 1`;
	return isClear ? drawn : `${drawn}: NO CLEAR GROUPS, do not speak of them`;
}

function listed<Each extends { readonly statement: number }>(
	chosen: readonly Each[],
	line: (each: Each) => string,
	text: (statement: number) => string,
): string[] {
	return chosen.length === 0
		? ['  nothing that stands out']
		: chosen.map((each) => `  ${line(each)}  ${text(each.statement)}`);
}

function representativeLine({ side, chose, seen, representativeness }: Representative): string {
	const word = side === 'agree' ? 'agree   ' : 'disagree';
	return `${word} ${String(chose).padStart(4)} of ${String(seen).padStart(4)}, ${representativeness.toFixed(1).padStart(5)} x the others`;
}

function consensusLine({ chose, seen }: Consensus): string {
	return `${String(chose).padStart(4)} of ${String(seen).padStart(4)}`;
}

/** The statements that people of all groups agree to with the highest chance at once. */
function shared({ table, told }: OpinionMap): number[] {
	const products = told.groupAwareAgreement;
	return [...products.keys()]
		.filter((statement) => !isSetAside(table.statements[statement] as (typeof table.statements)[number]))
		.sort((a, b) => (products[b] as number) - (products[a] as number) || a - b)
		.slice(0, mostShared);
}

function peopleIn({ length }: { readonly length: number }): string {
	return length === 1 ? '1 person' : `${length} people`;
}

function percent(part: number): string {
	return `${(100 * part).toFixed(0).padStart(3)} %`;
}

const widest = 90;

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= widest ? line : `${line.slice(0, widest)}…`;
}
