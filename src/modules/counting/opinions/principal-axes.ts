import { type Stretch, stretchesOf } from './symmetric.ts';

type Vector = Float64Array;

/** How many directions are followed at once: more than are wanted, so that two that are equally long are both found. */
const block = 4;
const depth = 8;
const restarts = 200;
const precise = 1e-14;
/** A direction that holds less than this part of the longest is rounding. */
const nothing = 1e-12;

/**
 * The two directions in which people differ most, as unit vectors over the statements; nought where they do not differ. Polis takes a hundred steps of
 * power iteration from a random start, and goes on from there when votes come in; this goes on until the directions stand still, from
 * a start that is always the same (block Krylov with restarts; Saad, "Numerical Methods for Large Eigenvalue Problems", 6.4, 7.3).
 */
export function principalAxes(size: number, apply: (vector: Vector) => Vector): [Vector, Vector] {
	let best: Stretch[] = [];
	// Applied once, so that a statement on which all stand alike has no part in it from the beginning.
	let start = Array.from({ length: Math.min(block, size) }, (_, which) => apply(startVector(size, which)));
	for (let restart = 0; restart < restarts; restart++) {
		const { basis, images, whole } = grow(start, apply, size);
		const within = stretchesOf(basis.map((a) => Float64Array.from(images, (image) => dot(a, image)))).slice(0, block);
		const mixed = within.map(({ value, vector }) => ({
			value,
			vector: mix(vector, basis),
			image: mix(vector, images),
		}));
		best = mixed;
		const longest = mixed[0]?.value ?? 0;
		const settled = mixed
			.slice(0, 2)
			.every(({ value, vector, image }) => distanceOf(image, vector, value) <= precise * longest);
		if (whole || settled) break;
		start = mixed.map(({ vector }) => vector);
	}
	const longest = best[0]?.value ?? 0;
	const [first, second] = [0, 1].map((at) => {
		const axis = best[at];
		return axis && longest > 0 && axis.value > nothing * longest ? facing(axis.vector) : new Float64Array(size);
	});
	return [first as Vector, second as Vector];
}

/** A start that favours nothing: the fractions of the multiples of a root, which never come back to themselves. */
function startVector(size: number, which: number): Vector {
	const root = Math.sqrt([2, 3, 5, 7][which] ?? 11);
	return Float64Array.from({ length: size }, (_, at) => ((at + 1) * root) % 1);
}

/** The start, what becomes of it, what becomes of that …: an orthonormal basis, its images, and whether there is nothing beyond it. */
function grow(start: readonly Vector[], apply: (vector: Vector) => Vector, size: number) {
	const basis: Vector[] = [];
	const images: Vector[] = [];
	let latest = start;
	for (let round = 0; round < depth && latest.length > 0; round++) {
		const before = images.length;
		for (const vector of latest) {
			const part = newPart(vector, basis);
			if (!part) continue;
			basis.push(part);
			images.push(apply(part));
		}
		latest = images.slice(before);
	}
	return { basis, images, whole: latest.length === 0 || basis.length === size };
}

/** What of a vector is not yet in the basis, with length one; undefined where that is rounding. Twice, as once leaves traces. */
function newPart(vector: Vector, basis: readonly Vector[]): Vector | undefined {
	const part = Float64Array.from(vector);
	for (let time = 0; time < 2; time++)
		for (const known of basis) {
			const along = dot(part, known);
			for (let at = 0; at < part.length; at++) part[at] = (part[at] as number) - along * (known[at] as number);
		}
	const length = Math.sqrt(dot(part, part));
	if (length <= nothing * Math.sqrt(dot(vector, vector))) return undefined;
	return part.map((value) => value / length);
}

function mix(weights: Vector, vectors: readonly Vector[]): Vector {
	const sum = new Float64Array(vectors[0]?.length ?? 0);
	for (const [which, vector] of vectors.entries())
		for (let at = 0; at < sum.length; at++)
			sum[at] = (sum[at] as number) + (weights[which] as number) * (vector[at] as number);
	return sum;
}

function distanceOf(image: Vector, vector: Vector, value: number): number {
	return Math.sqrt(image.reduce((sum, part, at) => sum + (part - value * (vector[at] as number)) ** 2, 0));
}

function dot(a: Vector, b: Vector): number {
	let sum = 0;
	for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
	return sum;
}

/** A direction and its opposite are the same axis: the statement that counts most in it points forward, of equal ones the first. */
function facing(vector: Vector): Vector {
	const most = vector.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
	const first = vector.find((value) => Math.abs(value) >= most * (1 - 1e-9)) ?? 0;
	return first < 0 ? vector.map((value) => -value) : vector;
}
