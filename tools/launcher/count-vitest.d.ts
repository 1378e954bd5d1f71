type TestFile = { status: string; assertionResults: { status: string }[] };

/** What vitest's JSON report and exit code amount to. */
export function countVitest(
	report: { testResults: TestFile[] } | undefined,
	exitCode: number,
): { passed: number; failed: number };
