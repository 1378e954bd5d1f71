import { object } from 'valibot';
import { columnTags } from '../../../platform/database/column-tags.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';

/** What is kept about people, as the database itself tells it. */
export const privacyRead = read({
	name: 'privacy.page',
	path: '/privatliv',
	input: object({}),
	load: async (context) => ({ tags: await columnTags(context) }),
	may: () => yes,
	shared: true,
});
