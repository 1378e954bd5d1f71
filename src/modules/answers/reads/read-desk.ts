import * as v from 'valibot';
import { read } from '../../../platform/read.ts';
import { mayUseDesk } from '../permissions.ts';
import { cursorInQuery, wordInQuery } from '../words.ts';
import { loadDesk } from './load-desk.ts';

/** The part of an address that says which pile is open; the same for the desk and for a piece on it. */
export const deskQuery = { bunke: wordInQuery, forloeb: wordInQuery, efter: cursorInQuery };

/** The answering desk: what waits in the processes of one employee. */
export const deskRead = read({
	name: 'desk.page',
	path: '/svarbord',
	input: v.object(deskQuery),
	load: loadDesk,
	may: mayUseDesk,
});
