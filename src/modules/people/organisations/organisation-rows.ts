import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { keyFromName } from '../municipality.ts';
import type { OrganisationWords } from '../organisation-fields.ts';
import { type Organisation, organisationOf } from '../reads/organisations.ts';
import { peopleTables } from '../tables.ts';

/** An organisation, locked: its members come and go one after the other. */
export async function lockOrganisation(context: Context, slug: string): Promise<Organisation | undefined> {
	const row = await peopleTables(context.db)
		.selectFrom('organisation')
		.selectAll()
		.where('slug', '=', slug)
		.forUpdate()
		.executeTakeFirst();
	return row && organisationOf(row);
}

/** The same by id. */
export async function lockOrganisationById(context: Context, id: string): Promise<Organisation | undefined> {
	const row = await peopleTables(context.db)
		.selectFrom('organisation')
		.selectAll()
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return row && organisationOf(row);
}

/** An address that is a page already. */
const placeOfTheForm = 'ny';

/** Why an organisation's words cannot stand beside those of the others. */
export type OrganisationClash = 'organisation-exists' | 'cvr-exists';

/** Writes a new organisation under the first address that is free. One that staff add themselves is known to them. */
export async function insertOrganisation(
	context: Context,
	words: OrganisationWords,
	known: boolean,
): Promise<{ readonly id: string; readonly slug: string } | OrganisationClash> {
	const clash = await clashOf(context, words);
	if (clash) return clash;
	const named = keyFromName(words.name) || 'organisation';
	const stem = named === placeOfTheForm ? `${named}-organisation` : named;
	for (let attempt = 1; ; attempt++) {
		const id = newId();
		const row = await peopleTables(context.db)
			.insertInto('organisation')
			.values({
				...words,
				id,
				slug: attempt === 1 ? stem : `${stem}-${attempt}`,
				registered_at: context.now,
				registered_by: context.actor.personId ?? null,
				...(known && { verified_at: context.now, verified_by: context.actor.personId ?? null }),
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning(['id', 'slug'])
			.executeTakeFirst();
		if (row) return row;
		// Somebody registered the same at the same moment, or only the address was taken.
		const meanwhile = await clashOf(context, words);
		if (meanwhile) return meanwhile;
	}
}

/** Changes what an organisation says about itself. What staff refused is looked at again; what they verified, if `again`. */
export async function changeOrganisation(
	context: Context,
	id: string,
	words: OrganisationWords,
	again: boolean,
): Promise<OrganisationClash | undefined> {
	const clash = await clashOf(context, words, id);
	if (clash) return clash;
	await peopleTables(context.db)
		.updateTable('organisation')
		.set({
			...words,
			refused_at: null,
			refused_by: null,
			refusal_reason: null,
			...(again && { verified_at: null, verified_by: null }),
		})
		.where('id', '=', id)
		.execute();
	return undefined;
}

/** Writes that staff have confirmed who an organisation is, or why they cannot. */
export async function writeStanding(context: Context, id: string, refusalReason: string | undefined): Promise<void> {
	const by = { at: context.now, by: context.actor.personId ?? null };
	const refused = refusalReason !== undefined;
	await peopleTables(context.db)
		.updateTable('organisation')
		.set({
			verified_at: refused ? null : by.at,
			verified_by: refused ? null : by.by,
			refused_at: refused ? by.at : null,
			refused_by: refused ? by.by : null,
			refusal_reason: refusalReason ?? null,
		})
		.where('id', '=', id)
		.execute();
}

/** How many organisations that a person has registered still wait for staff. */
export async function countWaitingOf(context: Context, person: string): Promise<number> {
	const { count } = await peopleTables(context.db)
		.selectFrom('organisation')
		.select((select) => select.fn.countAll<string>().as('count'))
		.where('registered_by', '=', person)
		.where('verified_at', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(count);
}

async function clashOf(
	context: Context,
	{ name, cvr }: OrganisationWords,
	self?: string,
): Promise<OrganisationClash | undefined> {
	const rows = await peopleTables(context.db)
		.selectFrom('organisation')
		.select(['id', 'name', 'cvr'])
		.where((where) => where.or([where('name', '=', name), ...(cvr ? [where('cvr', '=', cvr)] : [])]))
		.execute();
	const others = rows.filter(({ id }) => id !== self);
	if (others.some((one) => one.name === name)) return 'organisation-exists';
	return others.length > 0 ? 'cvr-exists' : undefined;
}
