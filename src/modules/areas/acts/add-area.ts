import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayAddArea } from '../permissions.ts';
import { areaKeyField, areaNameField, shapeField } from '../shape-field.ts';
import { areaTables } from '../tables.ts';

/** An administrator adds a neighbourhood that processes can be about. */
export const addArea = act({
	name: 'area.add',
	summary: 'An administrator adds an area.',
	example: { key: 'midtbyen', name: 'Midtbyen' },
	answer: v.object({ area: v.string() }),
	input: v.object({
		key: areaKeyField,
		name: areaNameField,
		/** Its outline, as the coordinates of a GeoJSON MultiPolygon; an area may also be known by its name alone. */
		shape: v.optional(shapeField),
	}),
	load: nothingToLoad,
	may: mayAddArea,
	async run(context, _, { key, name, shape }) {
		const id = newId();
		const row = await areaTables(context.db)
			.insertInto('area')
			.values({ id, key, name, shape: shape ? JSON.stringify(shape) : null })
			.onConflict((conflict) => conflict.column('key').doNothing())
			.returning('id')
			.executeTakeFirst();
		return row ? done({ area: id }) : refused('area-exists', 'key');
	},
	about: (_, answer) => ({ kind: 'area', id: answer.area }),
});
