import type { Context } from '../../../platform/context.ts';
import { type PartKey, partLimits } from '../parts.ts';
import type { KeptFigures } from '../process-facts.ts';
import { documentationTables } from '../tables.ts';
import type { Group, Method } from '../terms.ts';

/** What a version is made of. */
export interface NewVersion extends Readonly<Record<PartKey, string>> {
	readonly method: Method;
	readonly groups: readonly Group[];
	readonly people?: number | undefined;
	readonly costOre?: number | undefined;
	/** What had been counted when it was written. */
	readonly counted: KeptFigures;
}

/** Writes a version beside those before it. What a process knows of itself may be longer than a part has room for. */
export async function writeVersion(
	context: Context,
	documentation: string,
	version: number,
	{ costOre, counted, ...words }: NewVersion,
): Promise<void> {
	const cut = (part: PartKey) => words[part].slice(0, partLimits[part]);
	await documentationTables(context.db)
		.insertInto('documentation_version')
		.values({
			documentation,
			version,
			name: cut('name'),
			held: cut('held'),
			audience: cut('audience'),
			purpose: cut('purpose'),
			presentation: cut('presentation'),
			learning: cut('learning'),
			good: cut('good'),
			advice: cut('advice'),
			method: words.method,
			groups: [...words.groups],
			people: words.people ?? null,
			cost_ore: costOre ?? null,
			counted: JSON.stringify(counted),
			written_at: context.now,
			written_by: context.actor.personId ?? null,
		})
		.execute();
}
