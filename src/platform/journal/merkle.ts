import { createHash } from 'node:crypto';

// The tree of RFC 6962, section 2.1: leaves and nodes are hashed with different first bytes, so that
// no inner node can be passed off as a leaf, and an uneven tree needs no doubled leaf.
const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/** The hash of one entry of the tree. */
export function leafHash(entry: Uint8Array): Buffer {
	return createHash('sha256').update(leafMark).update(entry).digest();
}

/** The root over leaf hashes in their order: one value that changes if any of them does. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
	if (leaves.length === 0) return createHash('sha256').digest();
	let level: readonly Uint8Array[] = leaves;
	while (level.length > 1) level = parentsOf(level);
	return Buffer.from(level[0] as Uint8Array);
}

/** The hashes that, with one leaf, lead to the root: proof that the leaf is in the tree. */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Buffer[] {
	if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError('no such leaf');
	const proof: Buffer[] = [];
	let [level, at]: [readonly Uint8Array[], number] = [leaves, index];
	while (level.length > 1) {
		const neighbour = level[at ^ 1];
		if (neighbour) proof.push(Buffer.from(neighbour));
		level = parentsOf(level);
		at >>= 1;
	}
	return proof;
}

/** Checks that a leaf stands at an index in the tree of a given size and root. */
export function isIncluded(
	leaf: Uint8Array,
	index: number,
	size: number,
	proof: readonly Uint8Array[],
	root: Uint8Array,
): boolean {
	if (!Number.isInteger(index) || index < 0 || index >= size) return false;
	let [hash, at, last, used]: [Buffer, number, number, number] = [Buffer.from(leaf), index, size - 1, 0];
	while (last > 0) {
		if (at % 2 === 1 || at < last) {
			const neighbour = proof[used++];
			if (!neighbour) return false;
			hash = at % 2 === 1 ? nodeHash(neighbour, hash) : nodeHash(hash, neighbour);
		}
		at = Math.floor(at / 2);
		last = Math.floor(last / 2);
	}
	return used === proof.length && hash.equals(root);
}

/** The hashes that show that a smaller tree is the beginning of a larger one (RFC 6962, section 2.1.2). */
export function consistencyProof(leaves: readonly Uint8Array[], oldSize: number): Buffer[] {
	if (!Number.isInteger(oldSize) || oldSize < 0 || oldSize > leaves.length) throw new RangeError('no such size');
	return oldSize === 0 || oldSize === leaves.length ? [] : subProof(leaves, oldSize, true);
}

/** Checks that nothing was changed or taken out between an old root and a new one. */
export function isConsistent(
	oldSize: number,
	oldRoot: Uint8Array,
	newSize: number,
	newRoot: Uint8Array,
	proof: readonly Uint8Array[],
): boolean {
	if (![oldSize, newSize].every(Number.isInteger) || oldSize < 0 || oldSize > newSize) return false;
	if (oldSize === newSize) return proof.length === 0 && Buffer.from(oldRoot).equals(newRoot);
	if (oldSize === 0) return proof.length === 0 && merkleRoot([]).equals(oldRoot);
	const wholeTree = Number.isInteger(Math.log2(oldSize));
	const path = wholeTree ? [oldRoot, ...proof] : proof;
	const first = path[0];
	if (!first) return false;
	let [at, last] = [oldSize - 1, newSize - 1];
	while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
	let [old, now]: [Buffer, Buffer] = [Buffer.from(first), Buffer.from(first)];
	for (const hash of path.slice(1)) {
		if (last === 0) return false;
		if (at % 2 === 1 || at === last) {
			[old, now] = [nodeHash(hash, old), nodeHash(hash, now)];
			while (at !== 0 && at % 2 === 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
		} else {
			now = nodeHash(now, hash);
		}
		[at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
	}
	return last === 0 && old.equals(oldRoot) && now.equals(newRoot);
}

function subProof(leaves: readonly Uint8Array[], oldSize: number, isWhole: boolean): Buffer[] {
	if (oldSize === leaves.length) return isWhole ? [] : [merkleRoot(leaves)];
	const half = largestPowerBelow(leaves.length);
	const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
	return oldSize <= half
		? [...subProof(left, oldSize, isWhole), merkleRoot(right)]
		: [...subProof(right, oldSize - half, false), merkleRoot(left)];
}

function parentsOf(level: readonly Uint8Array[]): Uint8Array[] {
	const parents: Uint8Array[] = [];
	for (let i = 0; i < level.length; i += 2) {
		const [left, right] = [level[i] as Uint8Array, level[i + 1]];
		// A last one without a neighbour moves up as it is: the same tree as the RFC's recursive definition.
		parents.push(right ? nodeHash(left, right) : left);
	}
	return parents;
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
	return createHash('sha256').update(nodeMark).update(left).update(right).digest();
}

function largestPowerBelow(size: number): number {
	let power = 1;
	while (power * 2 < size) power *= 2;
	return power;
}
