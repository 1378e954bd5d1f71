import { join } from 'node:path';
import { loadDemonstration } from '../demo/load-demonstration.ts';
import { addUpChanges } from './modules/contributions/index.ts';
import { system } from './platform/actor.ts';
import { readConfig } from './platform/config.ts';
import { contextFor } from './platform/context.ts';
import { databaseOn, openPool } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { readSetting, writeSetting } from './platform/settings.ts';
import { programFolder } from './program/folders.ts';
import { openRuntime } from './program/open-runtime.ts';

/** A process of its own that fills an empty database once: what it takes in memory is gone when it ends. Started by main.ts. */
const loadingMark = 'demonstration-loading';

const reading = readConfig(process.env);
const url = process.env.SAMSKAB_WORKER_DATABASE;
if (!reading.ok || !url) {
	console.error('The demonstration is loaded by the program itself: run "npm start".');
	process.exit(1);
}
const pool = openPool(url, 4);
const db = databaseOn(pool);
if (await readSetting(db, loadingMark)) {
	// The first load was killed half-way. Nobody has set anything up here yet, so nothing is lost by beginning again.
	await pool.query('drop schema public cascade');
	await pool.query('create schema public');
	await migrate(pool, join(programFolder, 'migrations'));
}
const open = await openRuntime(reading.config, { url, pool, applied: [], close: async () => undefined }, {});
await writeSetting(contextFor(open.runtime, system), loadingMark, true);
await loadDemonstration(open.runtime);
await addUpChanges(open.context());
await open.close();
// So many rows at once, and nobody has looked over them yet: the server's own round would come minutes after the first visitor.
await pool.query('vacuum (analyze)');
await pool.end();
process.exit(0);
