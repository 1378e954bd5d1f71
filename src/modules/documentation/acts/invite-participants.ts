import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { slugField } from '../fields.ts';
import { mayDocument } from '../permissions.ts';
import { lockDocumentation } from '../reads/read-documentation.ts';
import { key } from '../refusals.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Staff ask everybody who took part what was learned. They are asked once. */
export const inviteParticipants = act({
	name: 'documentation.invite',
	summary: 'Everybody who took part in a process is asked once, by mail, what was learned in it.',
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => lockDocumentation(context, slug),
	may: mayDocument,
	async run(context, { documentation }, { slug }) {
		if (documentation.invitedAt !== null) return refused(key('already-invited'));
		await documentationTables(context.db)
			.updateTable('documentation')
			.set({ invited_at: context.now })
			.where('id', '=', documentation.id)
			.execute();
		await context.runtime.jobs.send(context.db, 'participants-invited', { documentation: documentation.id });
		return done({ slug });
	},
	about: aboutDocumentation,
});
