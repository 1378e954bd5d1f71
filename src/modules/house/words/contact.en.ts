import type { Shape } from '../../../ui/texts.ts';
import type { contact as da } from './contact.da.ts';

/** How to reach a person, in English. */
export const contact: Shape<typeof da> = {
	title: 'Contact and complaints',
	lead: 'You can always reach a person. Choose the way that suits you best.',
	phone: 'Call',
	email: 'Send an e-mail',
	desk: 'Meet us',
	address: 'Send a letter or a postcard',
	noneYet: 'The municipality has not written down how to reach it yet.',
	without: {
		heading: 'Take part without using the site',
		text: `You do not need a computer. Tell us which process it is about and what you want to say. We enter it for you, and it counts as much as what others write here.

- Call, and we write while you speak.
- Send a letter or a postcard. Add your name and address if you want the answer by post.
- Come by, or say it at a meeting.

We can also print proposals, answers and your receipt for you.`,
	},
	help: {
		heading: 'Do you need help to sign in?',
		text: 'We can give you a code once we have seen who you are. Then you can take part without MitID.',
	},
	complain: {
		heading: 'Do you want to complain?',
		text: `Tell us first what went wrong. Often we can put it right at once.

- About personal data you can complain to the Danish Data Protection Agency: https://www.datatilsynet.dk
- About accessibility you can complain to the Agency for Digital Government: https://digst.dk
- About how the municipality has treated you, you can complain to the Parliamentary Ombudsman: https://www.ombudsmanden.dk`,
	},
	security: {
		heading: 'Have you found a hole in our security?',
		text: 'Thank you for telling. Write to us before you tell others. We answer within two working days.',
	},
};
