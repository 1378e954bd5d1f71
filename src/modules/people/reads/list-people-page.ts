import { sql } from 'kysely';
import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { read } from '../../../platform/read.ts';
import { mayAdminister } from '../permissions.ts';
import type { PersonNames } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { type Department, listDepartments } from './departments.ts';

const shown = 50;
const danish = sql`person.name collate "da-x-icu"`;

/** A role as the pages about people show it. */
export interface RoleLine {
	readonly id: string;
	readonly role: string;
	readonly scope: string;
	readonly scopeId: string | null;
	readonly source: string;
}

/** One line of the list of people. */
export interface PersonLine extends PersonNames {
	readonly id: string;
	readonly disabled: boolean;
	readonly roles: readonly RoleLine[];
}

/** Whoever holds a role; with a name to search for, anybody of that name. */
export const peopleRead = read({
	name: 'person.list',
	path: '/styr/brugere',
	input: v.object({
		navn: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80))), undefined),
		efter: v.optional(v.pipe(v.string(), v.uuid())),
	}),
	async load(context, { navn, efter }) {
		const lines = await listPeople(context, navn || undefined, efter);
		const people = lines.slice(0, shown);
		return {
			people,
			search: navn ?? '',
			isFirst: efter === undefined,
			next: lines.length > shown ? people.at(-1)?.id : undefined,
			departments: new Map<string, Department>((await listDepartments(context)).map((one) => [one.id, one])),
		};
	},
	may: mayAdminister,
});

/** The roles somebody holds now, as one column. */
export const heldRoles = sql<readonly RoleLine[]>`coalesce((
	select json_agg(json_build_object('id', g.id, 'role', g.role, 'scope', g.scope, 'scopeId', g.scope_id, 'source', g.source) order by g.granted_at, g.id)
	from role_grant g where g.person = person.id and g.ended_at is null
), '[]'::json)`;

async function listPeople(
	context: Context,
	search: string | undefined,
	after: string | undefined,
): Promise<PersonLine[]> {
	const rows = await peopleTables(context.db)
		.selectFrom('person')
		.select(['id', 'name', 'pseudonym', 'protected_at', 'disabled_at', heldRoles.as('roles')])
		.$if(search === undefined, (query) =>
			query.where(sql<boolean>`exists (select from role_grant g where g.person = person.id and g.ended_at is null)`),
		)
		.$if(search !== undefined, (query) => {
			const like = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
			// A protected name is not found by guessing at it either.
			return query.where(
				sql<boolean>`((person.protected_at is null and person.name ilike ${like}) or person.pseudonym ilike ${like})`,
			);
		})
		.$if(after !== undefined, (query) =>
			query.where(
				sql<boolean>`(${danish}, person.id) > (select before.name collate "da-x-icu", before.id from person before where before.id = ${after})`,
			),
		)
		.orderBy(danish)
		.orderBy('id')
		.limit(shown + 1)
		.execute();
	return rows.map(({ protected_at, disabled_at, ...row }) => ({
		...row,
		protected: protected_at !== null,
		disabled: disabled_at !== null,
	}));
}
