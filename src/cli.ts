import { resolve } from 'node:path';
import { type Config, readConfig } from './platform/config.ts';
import { createKeys } from './platform/keys.ts';
import { withRefusals } from './program/counting/refuse-input.ts';
import type { OpenDatabase } from './program/open-database.ts';
import { openForCommand } from './program/open-for-command.ts';

/** A command of `samskab …`: what it is called, what it does in one line, and its work, answering with an exit code. */
interface Command {
	readonly words: string;
	readonly takes?: string;
	readonly about: string;
	readonly run: (config: Config, args: readonly string[]) => Promise<number>;
}

const commands: readonly Command[] = [
	{
		words: 'keys create',
		about: 'make the key files that are missing in the data folder, and name them',
		async run(config) {
			const made = createKeys(config.dataDir);
			console.log(made.length > 0 ? `made: ${made.join(', ')}` : 'all keys are there');
			return 0;
		},
	},
	{
		words: 'backup',
		takes: 'FOLDER',
		about: 'write the database and the files to an empty folder while the program runs (keys are kept apart)',
		run: (config, [folder]) =>
			withDatabase(config, async (database) => {
				const { writeBackup } = await import('./program/backup/write-backup.ts');
				const summary = await writeBackup(database.pool, config.dataDir, resolve(needed(folder)), new Date());
				console.log(
					`written: ${Object.values(summary.tables).reduce((sum, count) => sum + count, 0)} rows of ${Object.keys(summary.tables).length} tables`,
				);
				return 0;
			}),
	},
	{
		words: 'restore',
		takes: 'FOLDER',
		about: 'read a backup into an empty data folder (name it with SAMSKAB_DATA; lay the keys there first)',
		run: (config, [folder]) =>
			withDatabase(config, async (database) => {
				const { readBackup } = await import('./program/backup/read-backup.ts');
				const summary = await readBackup(database.pool, config.dataDir, resolve(needed(folder)));
				const { openRuntime } = await import('./program/open-runtime.ts');
				const { replayLedger } = await import('./program/erasure-ledger.ts');
				const open = await openRuntime(config, database, {});
				const erased = await replayLedger(open.context(), config.dataDir).finally(open.close);
				if (erased > 0) console.log(`deleted again, as the ledger says: ${erased}`);
				console.log(
					`restored: ${Object.values(summary.tables).reduce((sum, count) => sum + count, 0)} rows, as they were at ${summary.writtenAt}`,
				);
				return 0;
			}),
	},
	{
		words: 'import contributions',
		takes: 'FILE',
		about: 'enter the contributions of a CSV or XLSX file in a process; "import contributions" alone says how',
		run: async (config, args) => {
			const { readWish } = await import('./program/import/ask.ts');
			const wish = readWish(args);
			return withDatabase(config, async (database) => {
				const { importContributions } = await import('./program/import/import-contributions.ts');
				const { openRuntime } = await import('./program/open-runtime.ts');
				const open = await openRuntime(config, database, {});
				try {
					return await importContributions(open.context(), wish, console.log);
				} finally {
					await open.close();
				}
			});
		},
	},
	{
		words: 'count',
		takes: 'FILE.blt',
		about: 'count ranked ballots: --rule scottish-stv, ers97, meek, schulze or borda; "count" alone says how',
		run: (_config, args) =>
			withRefusals(async () => (await import('./program/counting/count-command.ts')).countCommand(args, console.log)),
	},
	{
		words: 'draw',
		takes: 'PEOPLE.csv',
		about:
			'draw a panel that meets quotas, as fairly as can be: --rule leximin, maximin or legacy; "draw" alone says how',
		run: (_config, args) =>
			withRefusals(async () => (await import('./program/counting/draw-command.ts')).drawCommand(args, console.log)),
	},
	{
		words: 'opinion-map',
		takes: '--votes FILE.csv',
		about: 'draw the map of opinions from votes on statements; "opinion-map" alone says how',
		run: (_config, args) =>
			withRefusals(async () =>
				(await import('./program/counting/opinion-map-command.ts')).opinionMapCommand(args, console.log),
			),
	},
	{
		words: 'journal verify',
		about: 'recompute every seal of the journal and say whether a line was changed, removed or moved',
		run: (config) =>
			withDatabase(config, async (database) => {
				const { verifyJournal } = await import('./platform/journal/verify.ts');
				const { openRuntime } = await import('./program/open-runtime.ts');
				const open = await openRuntime(config, database, {});
				const verdict = await verifyJournal(open.context());
				await open.close();
				console.log(
					verdict.ok
						? `the journal is whole: ${verdict.lines} lines under ${verdict.seals} seals, ${verdict.unsealed} not yet sealed`
						: `the journal is NOT whole: seal ${verdict.seal}: ${verdict.fault}`,
				);
				return verdict.ok ? 0 : 1;
			}),
	},
	{
		words: 'search rebuild',
		about: 'learn the words of everything public anew, and forget those that are no longer in use',
		run: (config) =>
			withDatabase(config, async (database) => {
				const { relearn } = await import('./platform/search/relearn.ts');
				const { openRuntime } = await import('./program/open-runtime.ts');
				const open = await openRuntime(config, database, {});
				console.log(`learnt: ${await relearn(open.context())} words`);
				await open.close();
				return 0;
			}),
	},
	{
		words: 'acts',
		takes: '[--json]',
		about: 'list every act: what it means, which roles may, and from which identity level',
		async run(_config, args) {
			const [{ acts }, { rolesOfAct }, { actLines, toldActs }] = await Promise.all([
				import('./acts.ts'),
				import('./role-table.ts'),
				import('./program/list-acts.ts'),
			]);
			const told = toldActs(acts, rolesOfAct);
			console.log(args.includes('--json') ? JSON.stringify(told, null, '\t') : actLines(told).join('\n'));
			return 0;
		},
	},
	{
		words: 'tally',
		takes: 'FILE.pb',
		about: 'count a participatory budget: greedy, Equal Shares or Phragmén; "tally" alone says how',
		run: (_config, args) =>
			withRefusals(async () => (await import('./program/counting/tally-command.ts')).tallyCommand(args, console)),
	},
	{
		words: 'weigh',
		takes: 'SAMPLE.csv',
		about: 'weigh a sample to what is known of the population, by raking to margins; "weigh" alone says how',
		run: (_config, args) =>
			withRefusals(async () => (await import('./program/counting/weigh-command.ts')).weighCommand(args, console)),
	},
];

async function withDatabase(config: Config, work: (database: OpenDatabase) => Promise<number>): Promise<number> {
	const database = await openForCommand(config);
	try {
		return await work(database);
	} finally {
		await database.pool.end();
		await database.close();
	}
}

function needed(argument: string | undefined): string {
	if (argument === undefined) throw new Error('Name the folder.');
	return argument;
}

async function main(args: readonly string[]): Promise<number> {
	const command = commands.find(({ words }) => words.split(' ').every((word, place) => args[place] === word));
	if (!command) {
		console.log(
			[
				'samskab COMMAND',
				'',
				...commands.map(({ words, takes, about }) => `  ${`${words} ${takes ?? ''}`.padEnd(18)} ${about}`),
			].join('\n'),
		);
		return args.length === 0 || args[0] === 'help' || args[0] === '--help' ? 0 : 1;
	}
	const reading = readConfig(process.env);
	// A command needs to know where the data lies; what only the web needs is not its business.
	if (!reading.ok && process.env.NODE_ENV !== 'production') throw new Error(reading.problems.join('\n'));
	const config = reading.ok ? reading.config : readProductionLeniently();
	return command.run(config, args.slice(command.words.split(' ').length));
}

/** In production "samskab keys create" must run before the keys are there. */
function readProductionLeniently(): Config {
	const reading = readConfig({ ...process.env, NODE_ENV: 'development' });
	if (!reading.ok) throw new Error(reading.problems.join('\n'));
	return reading.config;
}

main(process.argv.slice(2)).then(
	(code) => {
		process.exitCode = code;
	},
	(error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	},
);
