import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What screening says, in English. */
export const en: Shape<typeof da> = {
	hint: {
		heading: 'Should it stand there?',
		kinds: { phone: 'a phone number', email: 'an e-mail address', address: 'an address' },
		there: (what, passage) => `There is ${what}: ${passage}`,
		why: 'Everybody can read it, also years from now. Edit the text, or send again if it should stand there.',
		first: 'There is something in the text that may be private.',
	},
	proof: {
		working: 'We are checking that you are not a robot. You need not do anything.',
		done: 'Done. You can send.',
		failed: 'We could not check it. Send all the same; we then look it through before others can read it.',
		without:
			'If you have turned scripts off, we look it through first. If you give an e-mail address, you can press a link instead.',
	},
	signals: {
		unconfirmed: 'The e-mail address is not confirmed',
		'no-proof': 'Written without signing in, and the browser has not shown that it is no robot',
		links: 'Many links',
		repeated: 'The same words were sent several times',
		burst: 'Much in a short time from the same place',
	},
};
