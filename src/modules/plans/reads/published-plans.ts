import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { Plan, Stage } from '../plan.ts';
import { planTables } from '../tables.ts';

/** A plan as everybody reads it now, without its parts. */
export interface PublishedPlan {
	readonly plan: Pick<Plan, 'id' | 'slug' | 'processId'>;
	readonly title: string;
	readonly lead: string;
	/** What its paragraphs say, without the numbers of their sources. */
	readonly words: string;
	readonly version: number;
	readonly stage: Stage;
	readonly publishedAt: Date;
}

// The words around what was found are looked for in so much of a plan.
const wordsShown = 20_000;

interface Row {
	readonly id: string;
	readonly slug: string;
	readonly process: string;
	readonly title: string;
	readonly lead: string;
	readonly words: string;
	readonly version: number;
	readonly stage: Stage;
	readonly published_at: Date;
}

const newest = (words: ReturnType<typeof sql>) => sql`
	select plan.id, plan.slug, plan.process, version.title, version.lead, ${words} as words, version.version, version.stage,
		version.published_at
	from plan_version version join plan on plan.id = version.plan
	where version.version = (select max(latest.version) from plan_version latest where latest.plan = version.plan)
`;

const publishedOf = ({ id, slug, process, published_at, ...version }: Row): PublishedPlan => ({
	...version,
	plan: { id, slug, processId: process },
	publishedAt: published_at,
});

/** Of some plans those that are published, as everybody reads them, with the beginning of what they say. */
export async function publishedPlansById(
	context: Context,
	ids: readonly string[],
): Promise<Map<string, PublishedPlan>> {
	if (ids.length === 0) return new Map();
	const { rows } = await sql<Row>`
		${newest(sql`left(version.words, ${sql.lit(wordsShown)})`)} and plan.id = any (${[...ids]}::uuid[])
	`.execute(planTables(context.db));
	return new Map(rows.map((row) => [row.id, publishedOf(row)]));
}

/** The published plans of all processes or of one, those with the newest version first. */
export async function listPublishedPlans(
	context: Context,
	wish: { readonly processId?: string | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<KeysetPage<PublishedPlan>> {
	const cursor = readCursor(wish.after);
	// What stands in an address may be anything; nonsense is the beginning of the list.
	const at = cursor && new Date(cursor.value);
	const goesOn = cursor && at && !Number.isNaN(at.getTime());
	const { rows } = await sql<Row>`
		${newest(sql`''`)}
			${wish.processId ? sql`and plan.process = ${wish.processId}` : sql``}
			${goesOn ? sql`and (version.published_at, plan.id) < (${at}::timestamptz, ${cursor.id}::uuid)` : sql``}
		order by version.published_at desc, plan.id desc
		limit ${sql.lit(wish.limit + 1)}
	`.execute(planTables(context.db));
	return keysetPage(rows.map(publishedOf), wish.limit, ({ publishedAt, plan }) => ({
		value: publishedAt.toISOString(),
		id: plan.id,
	}));
}
