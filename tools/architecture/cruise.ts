import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { forbidden } from './rules.ts';

/** One import that the house does not allow. */
export type Violation = { readonly rule: string; readonly from: string; readonly to: string; readonly why: string };

/** What was looked at, and what was wrong in it. */
export type Inspection = { readonly files: number; readonly violations: readonly Violation[] };

/** How the cruiser reads this project; the configuration file for editors uses the same. */
export const cruiseOptions: ICruiseOptions = {
	// Without a parser that understands the newest TypeScript the cruiser sees no file at all, and is content.
	parser: 'swc',
	doNotFollow: { path: 'node_modules' },
	// Tests may import anything.
	exclude: { path: '\\.(test|e2e|drill)\\.tsx?$' },
	tsPreCompilationDeps: true,
	combinedDependencies: false,
	enhancedResolveOptions: {
		extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
		conditionNames: ['import', 'node', 'default', 'types'],
		exportsFields: ['exports'],
	},
};

/** Holds the `src` folder under `root` against the rules. */
export async function inspect(root: string): Promise<Inspection> {
	const answer = await cruise(['src'], {
		...cruiseOptions,
		baseDir: root,
		validate: true,
		ruleSet: { forbidden: [...forbidden] },
	});
	const { modules, summary } = answer.output as ICruiseResult;
	const files = modules.filter((module) => module.source.startsWith('src/')).length;
	const reason = new Map(forbidden.map((rule) => [rule.name, rule.comment ?? '']));
	return {
		files,
		violations: summary.violations.map((violation) => ({
			rule: violation.rule.name,
			from: violation.from,
			to: violation.cycle?.map((step) => step.name).join(' → ') ?? violation.to,
			why: reason.get(violation.rule.name) ?? '',
		})),
	};
}
