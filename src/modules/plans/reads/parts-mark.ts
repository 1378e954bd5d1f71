import { createHash } from 'node:crypto';
import type { Plan, WrittenPart } from '../plan.ts';

/** A short mark of everything that a version would be made of, to see whether it is still the same. */
export function markOfParts({ title, lead }: Pick<Plan, 'title' | 'lead'>, parts: readonly WrittenPart[]): string {
	const all = JSON.stringify([title, lead, parts.map(({ number, version }) => [number, version])]);
	return createHash('sha256').update(all, 'utf8').digest('base64url').slice(0, 22);
}
