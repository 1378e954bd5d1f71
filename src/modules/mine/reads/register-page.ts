import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { columnTags } from '../../../platform/database/column-tags.ts';
import { read } from '../../../platform/read.ts';
import { maySeeRegister } from '../permissions.ts';
import { registerOf } from '../register.ts';
import { mineTables } from '../tables.ts';

/** So many times of forgetting are told of. */
const mostRuns = 30;

const register = { input: v.object({}), may: maySeeRegister };

/** What is kept about people and why, and what was forgotten by itself. */
export const registerRead = read({
	...register,
	name: 'register.page',
	path: '/styr/fortegnelse',
	load: async (context) => {
		const [purposes, runs] = await Promise.all([readRegister(context), lastRuns(context)]);
		return { purposes, runs };
	},
});

/** The same as a file, for the municipality's own records. */
export const registerFileRead = read({
	...register,
	name: 'register.file',
	path: '/styr/fortegnelse.csv',
	load: async (context) => ({ purposes: await readRegister(context) }),
});

async function readRegister(context: Context) {
	return registerOf(await columnTags(context));
}

async function lastRuns(context: Context) {
	const rows = await mineTables(context.db)
		.selectFrom('retention_run')
		.select(['ran_at', 'counted'])
		.orderBy('ran_at', 'desc')
		.limit(mostRuns)
		.execute();
	return rows.map(({ ran_at, counted }) => ({
		at: ran_at,
		count: Object.values(counted).reduce((sum, one) => sum + one, 0),
	}));
}
