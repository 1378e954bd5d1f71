/**
 * Counts from vitest's JSON report, and from its exit code what a report can leave out: a file that could not be
 * loaded has no tests to fail, and an error outside every test belongs to none.
 */
export function countVitest(report, exitCode) {
	const files = report?.testResults ?? [];
	const tests = files.flatMap((file) => file.assertionResults);
	const passed = tests.filter((test) => test.status === 'passed').length;
	const failedTests = tests.filter((test) => test.status === 'failed').length;
	const brokenFiles = files.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
	).length;
	const failed = failedTests + brokenFiles;
	return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
