import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { releaseFiles } from '../../../platform/files/kept-files.ts';
import { done } from '../../../platform/outcome.ts';
import { pictureField, slugField } from '../fields.ts';
import { mayDocument } from '../permissions.ts';
import { lockPicture } from '../reads/read-pictures.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Staff take a picture out of a documentation; its file goes too. */
export const removePicture = act({
	name: 'documentation.remove-picture',
	summary: 'A picture is taken out of a documentation, and its file is deleted.',
	input: v.object({ slug: slugField, picture: pictureField }),
	load: lockPicture,
	may: mayDocument,
	async run(context, { documentation }, { slug, picture }) {
		await documentationTables(context.db)
			.deleteFrom('documentation_picture')
			.where('documentation', '=', documentation.id)
			.where('file', '=', picture)
			.execute();
		await releaseFiles(context, [picture]);
		return done({ slug });
	},
	about: aboutDocumentation,
});
