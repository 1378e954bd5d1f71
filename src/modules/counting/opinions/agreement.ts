/**
 * How well two ways to group the same people agree: 1 where they are the same, about nought where they agree no more than chance would bring
 * (the adjusted Rand index; Hubert and Arabie, Journal of Classification 2:193, 1985).
 */
export function agreement(a: readonly number[], b: readonly number[]): number {
	const together = sum(pairsIn(a.map((group, at) => `${group} ${b[at]}`)));
	const [inA, inB] = [sum(pairsIn(a)), sum(pairsIn(b))];
	const byChance = (inA * inB) / pairs(a.length);
	const most = (inA + inB) / 2;
	return most === byChance ? 1 : (together - byChance) / (most - byChance);
}

function pairsIn(groups: readonly (number | string)[]): number[] {
	return [...Map.groupBy(groups, (group) => group).values()].map(({ length }) => pairs(length));
}

function pairs(many: number): number {
	return (many * (many - 1)) / 2;
}

function sum(figures: readonly number[]): number {
	return figures.reduce((total, each) => total + each, 0);
}
