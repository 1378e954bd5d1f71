import type { da } from './texts.da.ts';

/** Words for what other systems fetch and do, in English. */
export const en: typeof da = {
	problems: {
		parameterTitle: 'Something is wrong in the address',
		parameterUnknown: (name) => `There is no parameter called “${name}” here. All of them are in /api/v1/openapi.json.`,
		parameterWrong: (name, typed) => `“${typed}” does not fit the parameter “${name}”.`,
	},
};
