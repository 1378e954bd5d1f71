import type { IForbiddenRuleType } from 'dependency-cruiser';
import { edges } from './edges.ts';

const moduleNames = Object.keys(edges);

// The files that know all modules, and so may enter by the side doors too: the registries and the list of routes.
const registries = '^src/(acts|reads|routes|app|phase-kinds|matter-kinds)\\.tsx?$';
const door = '^src/modules/[^/]+/index\\.ts$';
const sideDoors = '^src/modules/[^/]+/((acts|reads)/index\\.ts|pages/routes\\.tsx?)$';
const houseFiles = '^src/[^/]+\\.tsx?$';
// Words and rules of a module: everything at its root but the door and the tables, and all of counting.
const ruleFiles = ['^src/modules/[^/]+/(?!index\\.ts$|tables\\.ts$)[^/]+\\.tsx?$', '^src/modules/counting/'];
const entries =
	'^src/((main|worker|cli|demonstration)\\.ts|ui/enhance/(index|movable-map)\\.ts|platform/(files/picture|papers/docx|pdf/pdf|sheets/sheet)-worker\\.ts)$';

function rule(name: string, comment: string, from: object, to: object): IForbiddenRuleType {
	return { name, severity: 'error', comment, from, to };
}

const edgeRules = Object.entries(edges).map(([name, allowed]) =>
	rule(
		`edges-of-${name}`,
		`${name} may use: ${allowed.join(', ') || 'no other module'}. Send news upwards as a job named as a fact, or add the edge to tools/architecture/edges.ts with a decision record.`,
		{ path: `^src/modules/${name}/` },
		{ path: '^src/modules/', pathNot: `^src/modules/(${[name, ...allowed].join('|')})/` },
	),
);

const doorRules = [
	rule(
		'module-is-listed',
		'A module outside the table has no borders. Give it a line in tools/architecture/edges.ts and a decision record.',
		{ path: '^src/modules/', pathNot: `^src/modules/(${moduleNames.join('|')})/` },
		{},
	),
	rule(
		'modules-enter-by-the-door',
		'What lies behind another module’s index.ts may change any day. Ask for what you need there, and let its owner put it in index.ts.',
		{ path: '^src/modules/([^/]+)/' },
		{ path: '^src/modules/', pathNot: ['^src/modules/$1/', door] },
	),
	rule(
		'registries-enter-by-the-side-doors',
		'The registries take whole lists: acts/index.ts, reads/index.ts and pages/routes.tsx. Add the file to that list instead of reaching for it.',
		{ path: registries },
		{ path: '^src/modules/', pathNot: [door, sideDoors] },
	),
	rule(
		'house-enters-by-the-door',
		'Only the registries see a module’s acts, reads and routes. Use its index.ts, or the registry.',
		{ path: '^src/(?!modules/)', pathNot: registries },
		{ path: '^src/modules/', pathNot: door },
	),
	rule(
		'modules-do-not-look-up',
		'A module that imports the list it stands in cannot be read alone. What it needs is handed to it by app.tsx.',
		{ path: '^src/modules/' },
		{ path: houseFiles },
	),
	rule(
		'tables-stay-in-their-module',
		'Rows that two modules write have no owner and no rule that holds. Call the owner’s door; for names, its batch read.',
		{ path: '^src/modules/([^/]+)/' },
		{ path: ['^src/modules/.*/tables\\.ts$', '^src/platform/.*/tables\\.ts$'], pathNot: '^src/modules/$1/' },
	),
	rule(
		'entries-are-not-imported',
		'An entry starts things when it is loaded. Move what you need into a file of its own.',
		{},
		{ path: '^src/(main|worker|cli|demonstration)\\.ts$' },
	),
];

const layerRules = [
	rule(
		'platform-knows-no-module',
		'The platform would be at home in any product. Turn it round: let the module, or app.tsx, hand over what is needed.',
		{ path: '^src/platform/' },
		{ path: ['^src/modules/', houseFiles] },
	),
	rule(
		'platform-draws-nothing',
		'Only src/platform/web shows pages (errors, health). Return data and let a page draw it.',
		{ path: '^src/platform/', pathNot: '^src/platform/web/' },
		{ path: '^src/ui/' },
	),
	rule(
		'ui-knows-no-module',
		'A part of the kit is used by every module, so it can know none. Pass it plain values.',
		{ path: '^src/ui/' },
		{ path: ['^src/modules/', houseFiles] },
	),
	rule(
		'ui-needs-little-of-platform',
		'The kit may use assets.ts, clock.ts and money.ts. Anything else means that a part has begun to fetch or decide: do that in the page.',
		{ path: '^src/ui/' },
		{ path: '^src/platform/', pathNot: '^src/platform/(assets|clock|money)\\.ts$' },
	),
	rule(
		'acts-know-no-pages',
		'An act is performed through many doors; none of them is a page. Return a value and let the page choose what to show.',
		{ path: '^src/modules/[^/]+/acts/' },
		{ path: '^src/modules/[^/]+/pages/' },
	),
	rule(
		'reads-change-nothing',
		'A read that calls an act would write on a GET, and one that knows its page serves only that. Share the rule in a pure file instead.',
		{ path: '^src/modules/[^/]+/reads/' },
		{ path: '^src/modules/[^/]+/(pages|acts)/' },
	),
];

const pureRules = [
	rule(
		'rules-know-no-database',
		'Rules are plain functions of plain data, so that they can be read by anyone and tested in milliseconds. Load in the act, pass the facts in.',
		{ path: ruleFiles },
		{ path: ['(^|/)node_modules/(kysely|pg|pg-boss|@types/pg)/', '^src/platform/database/', '/tables\\.ts$'] },
	),
	rule(
		'rules-know-no-web',
		'The same rule answers the web form, the import and the command line. Return a refusal; the page words it.',
		{ path: ruleFiles },
		{ path: ['(^|/)node_modules/(hono|@hono)/', '^src/platform/web/', '^src/ui/kit/'] },
	),
	rule(
		'rules-know-no-node',
		'A rule that reads a file, the clock or the environment gives other answers elsewhere. Take the value as a parameter.',
		{ path: ruleFiles },
		{ dependencyTypes: ['core'] },
	),
	rule(
		'rules-know-no-acts',
		'Acts, reads and pages stand around the rules, never inside them. Move the shared part down into a rule file.',
		{ path: ruleFiles },
		{ path: '^src/modules/[^/]+/(acts|reads|pages)/' },
	),
];

const hygieneRules = [
	rule(
		'no-cycles',
		'Two files that need each other are one file, or hide a third. Move what both need into a file below them.',
		{ path: '^src/' },
		{ circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
	),
	rule(
		'no-orphans',
		'A file that nothing uses misleads its readers. Use it or delete it.',
		// Money stands ready for the pots and grants that come; the property tests beside it keep it honest.
		{ orphan: true, path: '^src/', pathNot: [entries, '\\.d\\.ts$', '^src/platform/money\\.ts$'] },
		{},
	),
	rule(
		'only-declared-packages',
		'A package that is not in package.json is here by luck and may be gone tomorrow. Declare it with an exact version.',
		{ path: '^src/' },
		{ dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
	),
	rule(
		'no-development-packages',
		'Packages for development are not there where the program runs. Move it to dependencies, or do without.',
		{ path: '^src/' },
		{ dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
	),
	rule(
		'imports-are-found',
		'The file or package does not exist: the name is misspelt, or it is not written yet.',
		{ path: '^src/' },
		{ couldNotResolve: true },
	),
];

/** Every architecture rule of the house, as dependency-cruiser understands it. */
export const forbidden: readonly IForbiddenRuleType[] = [
	...edgeRules,
	...doorRules,
	...layerRules,
	...pureRules,
	...hygieneRules,
];
