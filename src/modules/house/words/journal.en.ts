import type { Shape } from '../../../ui/texts.ts';
import type { journal as da } from './journal.da.ts';

/** The public side of the journal, in English. */
export const journal: Shape<typeof da> = {
	title: 'The journal',
	lead: 'Everything that is done on this site gets a line in a journal. Nobody can change it without it showing.',
	how: {
		heading: 'Why you can trust it',
		text: `A few seconds after something has happened, the new lines are put together under a seal. The seal is a long number worked out from every single line. If anybody changes a line, takes one out or turns two round, the number no longer fits.

Each seal also carries the one before it. So no seal can be taken out either. Write a number down today, and in a year you can see whether it still stands here.

The lines say what happened, not what anybody wrote. That is why we only show the numbers.`,
	},
	seals: 'Seals, newest first',
	none: 'No seal has been set yet. The first comes a few seconds after something has happened.',
	seal: (id) => `Seal ${id}`,
	sealedAt: (when) => `Set ${when}`,
	at: (time) => `at ${time}`,
	lines: (count) => `${count} lines`,
	oneLine: '1 line',
	root: 'Root',
	previous: 'Carries from the seal before',
	sealLead: 'Here is the seal and the numbers it is made of. Do the sum yourself.',
	leaves: 'The numbers of the lines, in order',
	leavesShown: (shown, all) => `Here are the first ${shown} of ${all}.`,
	allLeaves: 'Get all of them as text',
	checkHeading: 'How to check it',
	check: `The root is a Merkle tree as described in RFC 6962, with SHA-256.

- Each number above is a leaf: SHA-256 of a zero byte and the line itself.
- Two neighbours become one: SHA-256 of a one byte, the left number and the right number.
- One that is left over moves up to the next row as it is.
- Go on until one number is left. That is the root.

What the next seal carries is SHA-256 of this seal's number in eight bytes, its root, and what it carried itself.`,
	newer: 'To all seals',
};
