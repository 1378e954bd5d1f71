import type { Context } from './context.ts';
import { platformTables } from './database/database.ts';
import { hashSecret, newSecret } from './identifiers.ts';
import type { Level } from './permission.ts';

/** How long something typed waits for its person to sign in. */
const keptHours = 24;

/** An act that was typed by somebody who must first take a step up. */
export interface KeptAct {
	readonly act: string;
	/** The address of the form that performs it: an act may have several. */
	readonly form: string;
	readonly input: unknown;
	/** The texts of the form and the parameters of its address, to show them again and to know where to go on. */
	readonly typed: readonly (readonly [string, string])[];
	readonly params: Readonly<Record<string, string>>;
	readonly key: string;
	/** What it is, in the person's language, for the page that offers to finish it. */
	readonly title: string;
	readonly returnTo: string;
	readonly level: Level;
}

/** Keeps an act and returns the secret that finds it again; only its hash is stored. */
export async function keepAct(context: Context, kept: KeptAct): Promise<string> {
	const secret = newSecret();
	await platformTables(context.db)
		.insertInto('kept_act')
		.values({
			id_hash: hashSecret(secret),
			act: kept.act,
			input: JSON.stringify({ form: kept.form, input: kept.input, typed: kept.typed, params: kept.params }),
			key: kept.key,
			title: kept.title,
			return_to: kept.returnTo,
			level: kept.level,
			kept_at: context.now,
			expires_at: new Date(context.now.getTime() + keptHours * 3_600_000),
		})
		.execute();
	return secret;
}

/** Finds a kept act by its secret; performed ones stay readable, so that a second press leads to the same answer. */
export async function keptActBySecret(context: Context, secret: string): Promise<KeptAct | undefined> {
	const row = await platformTables(context.db)
		.selectFrom('kept_act')
		.selectAll()
		.where('id_hash', '=', hashSecret(secret))
		.where('expires_at', '>', context.now)
		.executeTakeFirst();
	if (!row) return undefined;
	const kept = row.input as Pick<KeptAct, 'form' | 'input' | 'typed' | 'params'>;
	return {
		act: row.act,
		form: kept.form,
		input: kept.input,
		typed: kept.typed,
		params: kept.params,
		key: row.key,
		title: row.title,
		returnTo: row.return_to,
		level: row.level as Level,
	};
}
