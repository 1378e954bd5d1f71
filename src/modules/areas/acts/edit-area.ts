import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { mayAddArea } from '../permissions.ts';
import { lockArea } from '../reads/areas.ts';
import { areaKeyField, areaNameField, shapeField } from '../shape-field.ts';
import { areaTables } from '../tables.ts';

/** An administrator names an area anew or draws its outline; what lies in it is asked of the outline from then on. */
export const editArea = act({
	name: 'area.edit',
	summary: 'An administrator corrects the name or the outline of an area.',
	example: { key: 'midtbyen', name: 'Midtbyen' },
	answer: v.object({ key: v.string() }),
	input: v.object({
		key: areaKeyField,
		name: areaNameField,
		/** Its outline, as the coordinates of a GeoJSON MultiPolygon; null takes it away, and what is not said stays. */
		shape: v.optional(v.nullable(shapeField)),
	}),
	load: (context, { key }) => lockArea(context, key),
	may: mayAddArea,
	async run(context, area, { name, shape }) {
		await areaTables(context.db)
			.updateTable('area')
			.set({ name, ...(shape !== undefined && { shape: shape && JSON.stringify(shape) }) })
			.where('id', '=', area.id)
			.execute();
		return done({ key: area.key });
	},
	about: (area) => ({ kind: 'area', id: area.id }),
});
