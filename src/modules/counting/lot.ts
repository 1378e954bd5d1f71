/** SHA-256, handed in by whoever calls: the rules here know neither Node nor the browser. */
export type Sha256 = (text: string) => Uint8Array;

/**
 * The one generator of lots. Whoever knows the seed can repeat every draw with pencil, paper and SHA-256:
 * the text `SEED:0`, `SEED:1`, … is hashed, the 32 bytes are read as one whole number (big-endian), and the remainder
 * after division by `n` is the lot. The few numbers at the top that would favour small remainders are thrown away
 * (rejection sampling), and the next text is hashed instead. The counter goes on from draw to draw.
 */
export interface Lot {
	readonly seed: string;
	/** A whole number from 0 to n − 1, each equally likely. */
	draw(n: number): number;
	/** One of the things, each equally likely; the things must stand in an order that is known to all. */
	pick<Thing>(things: readonly Thing[]): Thing;
	/** All the things in a drawn order (Fisher and Yates: the last place is drawn first). */
	shuffle<Thing>(things: readonly Thing[]): Thing[];
}

const numbers = 2n ** 256n;

/** Begins the draws of a seed, from its first one. */
export function lotFrom(seed: string, sha256: Sha256): Lot {
	let counter = 0;

	function draw(n: number): number {
		if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`A lot is drawn among 1 or more, not ${n}.`);
		const count = BigInt(n);
		const fair = numbers - (numbers % count);
		for (;;) {
			const number = readBigEndian(sha256(`${seed}:${counter++}`));
			if (number < fair) return Number(number % count);
		}
	}

	return {
		seed,
		draw,
		pick(things) {
			return things[draw(things.length)] as (typeof things)[number];
		},
		shuffle(things) {
			const row = [...things];
			for (let last = row.length - 1; last > 0; last--) {
				const drawn = draw(last + 1);
				const kept = row[last] as (typeof row)[number];
				row[last] = row[drawn] as (typeof row)[number];
				row[drawn] = kept;
			}
			return row;
		},
	};
}

function readBigEndian(bytes: Uint8Array): bigint {
	let number = 0n;
	for (const byte of bytes) number = (number << 8n) | BigInt(byte);
	return number;
}
