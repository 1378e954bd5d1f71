const base = [
	'counting',
	'people',
	'areas',
	'files',
	'relations',
	'wordings',
	'contributions',
	'screening',
	'discussion',
	'notify',
	'points',
] as const;

// What an upper module may use beside the base. A new edge needs a page in docs/decisions/.
const upper = {
	processes: [],
	proposals: ['processes'],
	meetings: ['processes', 'proposals'],
	places: ['processes', 'proposals'],
	desk: ['processes', 'proposals'],
	answers: ['processes', 'proposals', 'plans'],
	moderation: ['processes', 'proposals', 'answers'],
	imports: ['processes', 'proposals'],
	letters: ['processes'],
	figures: ['processes'],
	associations: ['processes'],
	following: ['processes', 'proposals'],
	consultations: ['processes', 'proposals'],
	sorting: ['processes'],
	plans: ['processes', 'consultations'],
	documentation: ['processes', 'meetings', 'figures'],
	evaluations: ['processes', 'meetings'],
	surveys: ['processes'],
	conversations: ['processes'],
	budgets: ['processes', 'proposals'],
	council: [],
	initiatives: ['council'],
	panel: ['surveys'],
	grants: [],
	directory: [],
	marketplace: ['directory'],
	followup: ['council', 'processes'],
	ombudsman: [],
	search: ['processes', 'proposals', 'meetings', 'house', 'plans'],
	exchange: ['processes', 'meetings', 'proposals', 'answers', 'consultations', 'plans'],
	house: [],
	mine: ['processes', 'proposals', 'meetings', 'associations', 'house'],
} as const satisfies Record<string, readonly string[]>;

/** Every module, and the modules it may import: a base module those before it, an upper module the whole base and its own line. */
export const edges: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(base.map((name, place) => [name, base.slice(0, place)])),
	...Object.fromEntries(Object.entries(upper).map(([name, more]) => [name, [...base, ...more]])),
	// Counting is arithmetic: it must be possible to check it without knowing anything else of the house.
	counting: [],
};

/** The names of the modules that everybody may use. */
export const baseModules: readonly string[] = base;
