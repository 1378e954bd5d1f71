import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { type MunicipalitySettings, readSetting } from '../../../platform/settings.ts';
import { settingNames } from '../municipality.ts';
import { mayAdminister, mayEnter, mayVouch } from '../permissions.ts';
import { listDepartments } from './departments.ts';

/** The page where staff vouch for somebody. */
export const vouchRead = read({
	name: 'person.vouch-page',
	path: '/styr/vouch',
	input: v.object({}),
	load: async () => ({}),
	may: mayVouch,
});

/** What the municipality says about itself. */
export const municipalityRead = read({
	name: 'municipality.page',
	path: '/styr/kommune',
	input: v.object({}),
	load: async (context) => ({
		settings: await readSetting<MunicipalitySettings>(context.db, settingNames.municipality),
	}),
	may: mayAdminister,
});

/** The departments, by which roles and processes are divided. */
export const departmentsRead = read({
	name: 'department.list',
	path: '/styr/forvaltninger',
	input: v.object({}),
	load: async (context) => ({ departments: await listDepartments(context) }),
	may: mayAdminister,
});

/** The first page of all; it is gone once the municipality is set up. */
export const setUpRead = read({
	name: 'municipality.set-up-page',
	path: '/opsaetning',
	input: v.object({}),
	load: async (context) => ((await readSetting(context.db, settingNames.municipality)) ? undefined : {}),
	may: mayEnter,
});
