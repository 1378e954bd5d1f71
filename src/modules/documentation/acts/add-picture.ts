import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { keepStagedFiles } from '../../../platform/files/kept-files.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { pictureField, pictureFields, slugField } from '../fields.ts';
import { mayDocument } from '../permissions.ts';
import { mostPictures } from '../picture.ts';
import { lockDocumentation } from '../reads/read-documentation.ts';
import { picturesOf } from '../reads/read-pictures.ts';
import { key } from '../refusals.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Staff put a picture into a documentation, with a caption and with words for those who cannot see it. */
export const addPicture = act({
	name: 'documentation.add-picture',
	summary: 'A documentation gets a picture, with a caption and words for those who cannot see it.',
	input: v.object({ slug: slugField, picture: pictureField, ...pictureFields }),
	load: (context, { slug }) => lockDocumentation(context, slug),
	may: mayDocument,
	async run(context, { documentation }, { slug, picture, caption, alt }) {
		const there = await picturesOf(context, documentation.id);
		if (there.length >= mostPictures) return refused(key('too-many-pictures'), undefined, { limit: mostPictures });
		if (!(await keepStagedFiles(context, [picture], { open: true }))) return refused(key('picture-gone'), 'picture');
		const position = Math.max(-1, ...there.map((one) => one.position)) + 1;
		await documentationTables(context.db)
			.insertInto('documentation_picture')
			.values({ documentation: documentation.id, file: picture, position, caption, alt })
			.execute();
		return done({ slug });
	},
	about: aboutDocumentation,
});
