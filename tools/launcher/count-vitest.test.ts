import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countVitest } from './count-vitest.js';

const status = fc.constantFrom('passed', 'failed', 'skipped', 'todo');
const file = fc.array(status).map((all) => ({
	status: all.includes('failed') ? 'failed' : 'passed',
	assertionResults: all.map((each) => ({ status: each })),
}));

test('every passed and every failed test is counted once, skipped ones not at all', () => {
	fc.assert(
		fc.property(fc.array(file), (testResults) => {
			const all = testResults.flatMap((each) => each.assertionResults.map((result) => result.status));
			const failed = all.filter((each) => each === 'failed').length;
			const passed = all.filter((each) => each === 'passed').length;
			expect(countVitest({ testResults }, failed > 0 ? 1 : 0)).toEqual({ passed, failed });
		}),
	);
});

test('a run that ended badly is never counted as free of failures', () => {
	fc.assert(
		fc.property(
			fc.option(fc.array(file), { nil: undefined }),
			fc.integer({ min: 1, max: 255 }),
			(testResults, code) => {
				expect(countVitest(testResults && { testResults }, code).failed).toBeGreaterThan(0);
			},
		),
	);
});

test('a file that cannot be loaded counts as one failure beside the failed tests', () => {
	const broken = { status: 'failed', assertionResults: [] };
	const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
	expect(countVitest({ testResults: [broken, failing] }, 1)).toEqual({ passed: 1, failed: 2 });
});
