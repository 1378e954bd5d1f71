import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { pictureField, pictureFields, slugField } from '../fields.ts';
import { mayDocument } from '../permissions.ts';
import { lockPicture } from '../reads/read-pictures.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Staff correct what is said of a picture. */
export const describePicture = act({
	name: 'documentation.describe-picture',
	summary: 'The caption of a picture is corrected, or what is said of it to those who cannot see it.',
	repeatable: true,
	input: v.object({ slug: slugField, picture: pictureField, ...pictureFields }),
	load: lockPicture,
	may: mayDocument,
	async run(context, { documentation }, { slug, picture, caption, alt }) {
		await documentationTables(context.db)
			.updateTable('documentation_picture')
			.set({ caption, alt })
			.where('documentation', '=', documentation.id)
			.where('file', '=', picture)
			.execute();
		return done({ slug });
	},
	about: aboutDocumentation,
});
