/** Writes an amount of øre as Danes do: '1.234,50 kr.'; the space does not break. */
export function formatOre(ore: number): string {
	const { sign, kroner, rest } = partsOf(ore);
	return `${sign}${kroner},${rest}\u00a0kr.`;
}

/** Writes an amount without ',00' when it is whole kroner: '1.234 kr.'. */
export function formatOreShort(ore: number): string {
	const { sign, kroner, rest } = partsOf(ore);
	return rest === '00' ? `${sign}${kroner}\u00a0kr.` : formatOre(ore);
}

/** Reads an amount as a person types it in Danish into øre; undefined when it cannot be meant in one way only. */
export function parseOre(text: string): number | undefined {
	const bare = text
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.trim()
		.replace(/^(kr\.?|DKK) ?/i, '')
		.replace(/ ?(kr\.?|kroner|DKK|,-)$/i, '')
		.replace(/^\u2212/, '-');
	const match = /^(-?)(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,(\d{1,2}))?$/.exec(bare);
	if (!match) return undefined;
	const kroner = Number((match[2] ?? '').replace(/\D/g, ''));
	const ore = kroner * 100 + Number((match[3] ?? '').padEnd(2, '0'));
	if (!Number.isSafeInteger(ore)) return undefined;
	return match[1] === '-' && ore !== 0 ? -ore : ore;
}

/** Shares an amount by weights so that not one øre is lost: the largest remainders get the odd øre, the first first. */
export function splitOre(totalOre: number, weights: readonly number[]): number[] {
	if (!Number.isSafeInteger(totalOre)) throw new RangeError('an amount is a whole number of øre');
	if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
		throw new RangeError('weights are whole numbers from 0 up');
	}
	const size = BigInt(Math.abs(totalOre));
	const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
	if (sum === 0n) throw new RangeError('an amount is shared among at least one weight above 0');
	const shares = weights.map((weight, index) => {
		const part = size * BigInt(weight);
		return { index, ore: Number(part / sum), remainder: part % sum };
	});
	let odd = Math.abs(totalOre) - shares.reduce((total, share) => total + share.ore, 0);
	const byRemainder = shares.toSorted((a, b) =>
		a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
	);
	for (const share of byRemainder) {
		if (odd === 0) break;
		share.ore++;
		odd--;
	}
	return shares.map((share) => (totalOre < 0 && share.ore !== 0 ? -share.ore : share.ore));
}

function partsOf(ore: number): { sign: string; kroner: string; rest: string } {
	if (!Number.isSafeInteger(ore)) throw new RangeError('an amount is a whole number of øre');
	const size = Math.abs(ore);
	const kroner = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
	return { sign: ore < 0 ? '-' : '', kroner, rest: String(size % 100).padStart(2, '0') };
}
