/** Every kind of problem that a program can be told of; the page about the API explains each under its name. */
export const problemKinds = [
	'parameter',
	'unreadable',
	'not-json',
	'key-missing',
	'key-wrong',
	'token',
	'scope',
	'not-allowed',
	'step-up',
	'sensitive',
	'pages-only',
	'not-found',
	'act-unknown',
	'key-reused',
	'refused',
	'too-large',
	'too-many',
	'bug',
	'away',
] as const;

/** One kind of problem. */
export type ProblemKind = (typeof problemKinds)[number];
