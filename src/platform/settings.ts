import type { Context } from './context.ts';
import type { Db } from './database/database.ts';
import { platformTables } from './database/database.ts';

/** What a municipality says about itself on every page. Set on the set-up page, changed by an administrator. */
export interface MunicipalitySettings {
	readonly name: string;
	readonly address: string;
	readonly phone: string;
	readonly email: string;
	/** How to get help face to face, in a few words: "Biblioteket, mandag 15–18". */
	readonly desk: string;
}

/** Reads one setting; `undefined` before it was ever set. */
export async function readSetting<Value>(db: Db, name: string): Promise<Value | undefined> {
	const row = await platformTables(db)
		.selectFrom('setting')
		.select('value')
		.where('name', '=', name)
		.executeTakeFirst();
	return row?.value as Value | undefined;
}

/** Reads several settings; those that were never set are not there. */
export async function readSettings<Value>(db: Db, names: readonly string[]): Promise<Map<string, Value>> {
	const rows = await platformTables(db)
		.selectFrom('setting')
		.select(['name', 'value'])
		.where('name', 'in', names)
		.execute();
	return new Map(rows.map(({ name, value }) => [name, value as Value]));
}

/** Sets one setting in the caller's transaction. */
export async function writeSetting(context: Context, name: string, value: unknown): Promise<void> {
	const text = JSON.stringify(value);
	await platformTables(context.db)
		.insertInto('setting')
		.values({ name, value: text, changed_at: context.now })
		.onConflict((conflict) => conflict.column('name').doUpdateSet({ value: text, changed_at: context.now }))
		.execute();
}
