import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { deskQuery } from '../desk-wish.ts';
import { mayUseDesk } from '../permissions.ts';
import { loadDesk } from './load-desk.ts';

/** The inbox: what waits in the processes of one employee. */
export const deskRead = read({
	name: 'desk.page',
	path: '/svarbord',
	input: v.object(deskQuery),
	load: (context, wish) => loadDesk(context, wish, { withChoices: true }),
	may: mayUseDesk,
});
