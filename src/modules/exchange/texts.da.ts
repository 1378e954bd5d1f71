/** Words for what other systems fetch and do, in Danish. */
export const da = {
	problems: {
		parameterTitle: 'Der er noget galt i adressen',
		parameterUnknown: (name: string) =>
			`Her er ingen parameter, der hedder »${name}«. Se dem alle i /api/v1/openapi.json.`,
		parameterWrong: (name: string, typed: string) => `»${typed}« passer ikke til parameteren »${name}«.`,
	},
};
