import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyProof, inclusionProof, isConsistent, isIncluded, leafHash, merkleRoot } from './merkle.ts';

const entries = fc.array(fc.uint8Array({ maxLength: 12 }), { minLength: 1, maxLength: 70 });
const trees = entries.map((list) => list.map(leafHash));

/** The definition of RFC 6962, word by word: slow, and written apart from the code under test. */
function rootByDefinition(leaves: readonly Buffer[]): Buffer {
	if (leaves.length === 0) return createHash('sha256').digest();
	if (leaves.length === 1) return leaves[0] as Buffer;
	let half = 1;
	while (half * 2 < leaves.length) half *= 2;
	return createHash('sha256')
		.update(Buffer.of(1))
		.update(rootByDefinition(leaves.slice(0, half)))
		.update(rootByDefinition(leaves.slice(half)))
		.digest();
}

function flip(hash: Buffer): Buffer {
	const other = Buffer.from(hash);
	other[0] = (other[0] ?? 0) ^ 1;
	return other;
}

describe('the root', () => {
	test('is that of the definition, for every size', () => {
		fc.assert(fc.property(trees, (leaves) => void expect(merkleRoot(leaves)).toEqual(rootByDefinition(leaves))));
	});

	test('is that of the published test vectors', () => {
		const vector = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
		const leaves = vector.map((hex) => leafHash(Buffer.from(hex, 'hex')));
		const roots = [1, 2, 3, 4, 8].map((size) => merkleRoot(leaves.slice(0, size)).toString('hex'));
		expect(roots).toEqual([
			'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
			'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
			'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
			'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
			'5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
		]);
		expect(merkleRoot([]).toString('hex')).toMatch(/^e3b0c442/);
	});

	test('changes when two different leaves change places', () => {
		const [a, b] = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))];
		expect(merkleRoot([a, b])).not.toEqual(merkleRoot([b, a]));
	});
});

describe('a proof that a leaf is in the tree', () => {
	test('holds for every leaf, and fails for another leaf, place, size, path or root', () => {
		fc.assert(
			fc.property(trees, fc.nat(), (leaves, pick) => {
				const [size, index] = [leaves.length, pick % leaves.length];
				const leaf = leaves[index] as Buffer;
				const [proof, root] = [inclusionProof(leaves, index), merkleRoot(leaves)];
				expect(isIncluded(leaf, index, size, proof, root)).toBe(true);
				expect(isIncluded(flip(leaf), index, size, proof, root)).toBe(false);
				expect(isIncluded(leaf, index, size, proof, flip(root))).toBe(false);
				expect(isIncluded(leaf, size, size, proof, root)).toBe(false);
				expect(isIncluded(leaf, index, size, [...proof, root], root)).toBe(false);
				proof.forEach((hash, i) => {
					expect(isIncluded(leaf, index, size, proof.with(i, flip(hash)), root)).toBe(false);
				});
				if (proof.length > 0) expect(isIncluded(leaf, index, size, proof.slice(1), root)).toBe(false);
			}),
		);
	});
});

describe('a proof that nothing was changed', () => {
	test('holds for every older size of the same tree', () => {
		fc.assert(
			fc.property(trees, fc.nat(), (leaves, pick) => {
				const oldSize = pick % (leaves.length + 1);
				const [old, now] = [merkleRoot(leaves.slice(0, oldSize)), merkleRoot(leaves)];
				const proof = consistencyProof(leaves, oldSize);
				expect(isConsistent(oldSize, old, leaves.length, now, proof)).toBe(true);
				expect(isConsistent(oldSize, flip(old), leaves.length, now, proof)).toBe(false);
				if (oldSize > 0) expect(isConsistent(oldSize, old, leaves.length, flip(now), proof)).toBe(false);
				proof.forEach((hash, i) => {
					expect(isConsistent(oldSize, old, leaves.length, now, proof.with(i, flip(hash)))).toBe(false);
				});
			}),
		);
	});

	test('fails when an old leaf was altered', () => {
		fc.assert(
			fc.property(trees, fc.nat(), fc.nat(), (leaves, pick, which) => {
				const oldSize = 1 + (pick % leaves.length);
				const index = which % oldSize;
				const altered = leaves.with(index, flip(leaves[index] as Buffer));
				const old = merkleRoot(leaves.slice(0, oldSize));
				const proof = consistencyProof(altered, oldSize);
				expect(isConsistent(oldSize, old, leaves.length, merkleRoot(altered), proof)).toBe(false);
			}),
		);
	});
});
