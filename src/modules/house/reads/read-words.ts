import { object } from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';

function wordsRead(name: string, path: string) {
	return read({ name, path, input: object({}), load: async () => ({}), may: () => yes, shared: true });
}

/** How to reach a person. */
export const contactRead = wordsRead('contact.page', '/kontakt');

/** How a contribution is used. */
export const aboutRead = wordsRead('about.page', '/om');

/** The rules of the conversation. */
export const rulesRead = wordsRead('rules.page', '/regler');
