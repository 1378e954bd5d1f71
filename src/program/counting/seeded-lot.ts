import { createHash } from 'node:crypto';
import { type Lot, lotFrom } from '../../modules/counting/index.ts';

/** The lots of a seed. Whoever draws for real publishes the seed beforehand and hands it over. */
export function seededLot(seed: string): Lot {
	return lotFrom(seed, (text) => createHash('sha256').update(text).digest());
}
