/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted sources are texts with placeholders of their own */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspect, type Violation } from '../tools/architecture/cruise.ts';
import { edges } from '../tools/architecture/edges.ts';
import { forbidden } from '../tools/architecture/rules.ts';
import { inspectOwnership, tablesNamedIn } from '../tools/architecture/sql-ownership.ts';
import { type PlantedTree, plantTree } from './support/planted-tree.ts';

const names = Object.keys(edges);
const manifest = JSON.stringify({
	name: 'planted',
	dependencies: { hono: '*', kysely: '*', pg: '*' },
	devDependencies: { 'fast-check': '*' },
});
const doors = Object.fromEntries(names.map((name) => [`src/modules/${name}/index.ts`, 'export const door = 1;\n']));

// One fault for each rule: the file that commits it, and what it imports.
const faults: Record<string, { in: string; imports: readonly string[] }> = {
	...Object.fromEntries(
		names.map((name) => {
			const stranger = names.find((other) => other !== name && !edges[name]?.includes(other));
			return [`edges-of-${name}`, { in: `src/modules/${name}/stray.ts`, imports: [`../${stranger}/index.ts`] }];
		}),
	),
	'module-is-listed': { in: 'src/modules/unlisted/index.ts', imports: ['../people/index.ts'] },
	'modules-enter-by-the-door': { in: 'src/modules/proposals/acts/window.ts', imports: ['../../people/person.ts'] },
	'registries-enter-by-the-side-doors': { in: 'src/acts.ts', imports: ['./modules/people/acts/rename.ts'] },
	'house-enters-by-the-door': { in: 'src/cli.ts', imports: ['./modules/people/acts/index.ts'] },
	'modules-do-not-look-up': { in: 'src/modules/people/acts/looking-up.ts', imports: ['../../../acts.ts'] },
	'tables-stay-in-their-module': { in: 'src/modules/proposals/acts/thief.ts', imports: ['../../people/tables.ts'] },
	'entries-are-not-imported': { in: 'src/app.tsx', imports: ['./main.ts'] },
	'platform-knows-no-module': { in: 'src/platform/knowing.ts', imports: ['../modules/people/index.ts'] },
	'platform-draws-nothing': { in: 'src/platform/drawing.ts', imports: ['../ui/button.tsx'] },
	'ui-knows-no-module': { in: 'src/ui/knowing.tsx', imports: ['../modules/people/index.ts'] },
	'ui-needs-little-of-platform': { in: 'src/ui/fetching.tsx', imports: ['../platform/perform.ts'] },
	'acts-know-no-pages': { in: 'src/modules/people/acts/showing.ts', imports: ['../pages/page.tsx'] },
	'reads-change-nothing': { in: 'src/modules/people/reads/read-writing.ts', imports: ['../acts/rename.ts'] },
	'rules-know-no-database': { in: 'src/modules/people/asking.ts', imports: ['kysely'] },
	'rules-know-no-web': { in: 'src/modules/people/permissions.ts', imports: ['hono'] },
	'rules-know-no-node': { in: 'src/modules/counting/files/reading.ts', imports: ['node:fs'] },
	'rules-know-no-acts': { in: 'src/modules/people/doing.ts', imports: ['./acts/rename.ts'] },
	'no-cycles': { in: 'src/platform/about.ts', imports: ['./round.ts'] },
	'no-orphans': { in: 'src/ui/forgotten.ts', imports: [] },
	'only-declared-packages': { in: 'src/platform/lucky.ts', imports: ['valibot'] },
	'no-development-packages': { in: 'src/platform/developing.ts', imports: ['fast-check'] },
	'imports-are-found': { in: 'src/platform/misspelt.ts', imports: ['./perfrom.ts'] },
};

// What the faults lean on; nothing here is a fault.
const surroundings = {
	'package.json': manifest,
	...doors,
	'src/main.ts': `${names.map((name) => `import './modules/${name}/index.ts';\n`).join('')}import './acts.ts';\nimport './app.tsx';\nimport './platform/web/error.ts';\n`,
	'src/modules/people/person.ts': 'export const person = 1;\n',
	'src/modules/people/tables.ts':
		"import type { Generated } from 'kysely';\nexport interface PeopleTables { person: { id: Generated<string> } }\n",
	'src/modules/people/acts/rename.ts':
		"import { person } from '../person.ts';\nimport type { PeopleTables } from '../tables.ts';\nexport const rename = person;\nexport type Rows = PeopleTables;\n",
	'src/modules/people/acts/index.ts': "export { rename } from './rename.ts';\n",
	'src/modules/people/pages/page.tsx':
		"import { button } from '../../../ui/button.tsx';\nexport const page = button;\n",
	'src/modules/people/pages/routes.tsx': "import { page } from './page.tsx';\nexport const routes = page;\n",
	'src/modules/proposals/acts/support.ts':
		"import { door } from '../../people/index.ts';\nimport { sql } from 'kysely';\nexport const support = [door, sql];\n",
	'src/modules/proposals/acts/index.ts': "export { support } from './support.ts';\n",
	'src/ui/button.tsx': "import { asset } from '../platform/assets.ts';\nexport const button = asset;\n",
	'src/platform/assets.ts':
		"import type { Perform } from './perform.ts';\nexport const asset = 'a';\nexport type Asset = Perform;\n",
	'src/platform/perform.ts':
		"import { asset } from './assets.ts';\nexport const perform = asset;\nexport type Perform = 1;\n",
	'src/platform/web/error.ts': "import { button } from '../../ui/button.tsx';\nexport const error = button;\n",
	'src/acts.ts':
		"export { rename } from './modules/people/acts/index.ts';\nexport { support } from './modules/proposals/acts/index.ts';\n",
	'src/app.tsx': "export { routes } from './modules/people/pages/routes.tsx';\n",
	'src/modules/people/person.test.ts':
		"import { rename } from './acts/rename.ts';\nimport '../../main.ts';\nexport const tested = rename;\n",
};

function faulty({ imports }: { imports: readonly string[] }): string {
	return `${imports.map((from) => `import '${from}';\n`).join('')}export const fault = 1;\n`;
}

describe('the architecture rules', () => {
	let tree: PlantedTree;
	let found: readonly Violation[];
	beforeAll(async () => {
		const planted = Object.fromEntries(Object.values(faults).map((fault) => [fault.in, faulty(fault)]));
		tree = plantTree({ ...surroundings, 'src/platform/round.ts': "import './about.ts';\n", ...planted });
		found = (await inspect(tree.root)).violations;
	});
	afterAll(() => tree.remove());

	test('each have a planted fault', () => {
		expect(Object.keys(faults).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
	});

	test.each(Object.entries(faults))('%s refuses its fault', (rule, fault) => {
		expect(found.filter((violation) => violation.rule === rule).map(({ from }) => from)).toContain(fault.in);
	});

	test('say why, and what to do instead', () => {
		for (const rule of forbidden) expect(rule.comment?.length ?? 0).toBeGreaterThan(40);
	});

	test('let pass what the house allows', async () => {
		const sound = plantTree(surroundings);
		const { files, violations } = await inspect(sound.root);
		sound.remove();
		expect(files).toBeGreaterThan(10);
		expect(violations).toEqual([]);
	});
});

describe('the ownership of tables', () => {
	const people = { 'src/modules/people/tables.ts': 'export interface PeopleTables {\n\tperson: { id: string };\n}\n' };
	const proposals = {
		'src/modules/proposals/tables.ts':
			'export type ProposalTables = { readonly proposal: ProposalRow; support: { by: string } };\n',
	};
	const migration = {
		'migrations/0001_all.sql':
			'create table person (id uuid);\ncreate table proposal (id uuid, check (true));\ncreate table support (by uuid);\n',
	};
	const sound = { ...people, ...proposals, ...migration };

	test.each([
		['a query builder that names it', "db.selectFrom('person').execute();"],
		['a join that names it', "db.selectFrom('proposal').innerJoin('person as p', 'p.id', 'proposal.by');"],
		['a list of tables that names it', "db.selectFrom(['proposal', 'person as author']);"],
		['raw SQL that names it', 'sql`select 1 from proposal, person where ${here}`;'],
		['typed raw SQL that writes it', 'sql<{ id: string }>`update ${value} person`; sql<Row>`delete from person`;'],
	])('is broken by %s from another module', (_how, code) => {
		expect(findings({ ...sound, 'src/modules/proposals/acts/peek.ts': code })).toEqual([
			'src/modules/proposals/acts/peek.ts: touches the table person, which belongs to people. Call people’s door instead.',
		]);
	});

	test('is broken by a table that nobody owns, that two own, and that no migration makes', () => {
		const messages = findings({
			...sound,
			'migrations/0002_more.sql': 'create table orphan (id uuid);\n',
			'src/platform/database/tables.ts': 'export interface PlatformTables { support: Row; ghost: Row }\n',
		});
		expect(messages.map((message) => message.split('.').slice(0, 2).join('.'))).toEqual([
			expect.stringContaining('claimed by proposals and platform'),
			expect.stringContaining('0002_more.sql: nobody owns the table orphan'),
			expect.stringContaining('platform: no migration makes the table ghost'),
		]);
	});

	test('holds where everybody keeps to their own', () => {
		const own =
			"db.selectFrom('proposal').innerJoin('support', 'a', 'b'); sql`select person from proposal where person is distinct from support`;";
		expect(findings({ ...sound, 'src/modules/proposals/acts/own.ts': own })).toEqual([]);
	});

	test('is read out of SQL whatever its line breaks, aliases and quotes', () => {
		const sql =
			'sql`with x as (select * from "proposal" p\n join support s on true) insert into answer select ${from("person")} from x`';
		expect([...tablesNamedIn(sql)].sort()).toEqual(['answer', 'proposal', 'support', 'x']);
	});
});

function findings(files: Record<string, string>): string[] {
	const tree = plantTree(files);
	try {
		return inspectOwnership(tree.root);
	} finally {
		tree.remove();
	}
}
