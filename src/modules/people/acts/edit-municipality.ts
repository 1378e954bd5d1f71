import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { writeSetting } from '../../../platform/settings.ts';
import { municipalityFields, settingNames } from '../municipality.ts';
import { mayAdminister } from '../permissions.ts';

/** An administrator changes what the municipality says about itself on every page. */
export const editMunicipality = act({
	name: 'municipality.edit',
	summary: 'An administrator changes name, address, phone, e-mail and desk of the municipality.',
	input: v.object(municipalityFields),
	load: nothingToLoad,
	may: mayAdminister,
	async run(context, _, fields) {
		await writeSetting(context, settingNames.municipality, fields);
		return done();
	},
	about: () => ({ kind: 'municipality' }),
});
