import pg from 'pg';
import { readConfig } from '../../src/platform/config.ts';
import { openForCommand } from '../../src/program/open-for-command.ts';
import { fillAtScale, largest } from './fill-at-scale.ts';
import { tellingSeconds } from './telling-seconds.ts';

// Fills the municipality of a data folder with a hundred thousand proposals: SAMSKAB_DATA=FOLDER node tools/run.js
// tools/scale/into-folder.ts [PROPOSALS]. Start the program on the folder once before, so that somebody is there.

const proposals = Number(process.argv[2] ?? largest.proposals);
const reading = readConfig(process.env);
if (!reading.ok) throw new Error(reading.problems.join('\n'));
const open = await openForCommand(reading.config);
const database = new pg.Client({ connectionString: open.url });
try {
	await database.connect();
	const begun = Date.now();
	await fillAtScale(database, { proposals, comments: proposals * 3, supports: proposals * 10 }, tellingSeconds());
	console.log(
		`${proposals} proposals, ${proposals * 3} comments, ${proposals * 10} supports in ${Math.round((Date.now() - begun) / 1000)} s`,
	);
} finally {
	await database.end();
	await open.pool.end();
	await open.close();
}
