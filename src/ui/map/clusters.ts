/** Something on a drawing. */
export interface Dot {
	readonly x: number;
	readonly y: number;
}

/** Dots that would cover each other, drawn as one with their number. */
export interface Cluster<Some extends Dot> extends Dot {
	readonly dots: readonly Some[];
}

/** Gathers the dots that fall into the same square, so that each that is drawn can be told from its neighbours and hit. */
export function clustered<Some extends Dot>(dots: readonly Some[], side: number): Cluster<Some>[] {
	const squares = new Map<string, Some[]>();
	for (const dot of dots) {
		const square = `${Math.floor(dot.x / side)} ${Math.floor(dot.y / side)}`;
		const together = squares.get(square);
		if (together) together.push(dot);
		else squares.set(square, [dot]);
	}
	return [...squares.values()].map((together) => ({ x: mean(together, 'x'), y: mean(together, 'y'), dots: together }));
}

function mean(dots: readonly Dot[], way: 'x' | 'y'): number {
	return dots.reduce((sum, dot) => sum + dot[way], 0) / dots.length;
}
